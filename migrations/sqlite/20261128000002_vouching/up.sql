-- Which member of staff vouches for the person, where nothing else proved who asks.
ALTER TABLE tickets ADD COLUMN vouched_by TEXT;
