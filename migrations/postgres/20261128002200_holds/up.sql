-- Legal holds: while one stands, nothing of the person, or in the system, is erased. The person is a
-- keyed hash, which leads to nobody who is not asked about by their address.
CREATE TABLE holds (
    id             TEXT NOT NULL PRIMARY KEY,
    blind          TEXT,
    system         TEXT,
    reason         TEXT NOT NULL,
    until          DATE NOT NULL,
    by_whom        TEXT NOT NULL,
    at             TIMESTAMP NOT NULL
);
CREATE INDEX holds_by_blind ON holds (blind);
