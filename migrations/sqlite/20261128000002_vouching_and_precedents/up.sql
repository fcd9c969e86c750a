-- Which member of staff vouches for the person, where nothing else proved who asks.
ALTER TABLE tickets ADD COLUMN vouched_by TEXT;

-- What colleagues noted on requests of the same kind, the newest first.
CREATE INDEX messages_notes ON messages (at) WHERE kind = 'note';
