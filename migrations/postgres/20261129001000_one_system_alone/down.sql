ALTER TABLE tickets DROP COLUMN only_system;
