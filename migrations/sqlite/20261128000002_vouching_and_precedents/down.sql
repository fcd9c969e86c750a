DROP INDEX messages_notes;
ALTER TABLE tickets DROP COLUMN vouched_by;
