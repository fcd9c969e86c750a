DROP TABLE suppressed;
