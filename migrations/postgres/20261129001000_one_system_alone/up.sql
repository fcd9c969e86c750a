-- The one system in which an agent has a request carried out; NULL for every system of its scope.
ALTER TABLE tickets ADD COLUMN only_system TEXT;
