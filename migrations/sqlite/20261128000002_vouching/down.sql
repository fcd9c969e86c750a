ALTER TABLE tickets DROP COLUMN vouched_by;
