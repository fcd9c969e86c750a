-- What was seen when a system was looked at again some days after a ticket had closed. Numbers and
-- dates only, so it stays when the person is forgotten.
CREATE TABLE watches (
    ticket_id      TEXT NOT NULL REFERENCES tickets (id),
    day            INTEGER NOT NULL, -- so many days after closing
    system         TEXT NOT NULL,
    looked_at      TIMESTAMP NOT NULL,
    seen           BIGINT, -- rows that should be gone; NULL: no look could be taken in time
    PRIMARY KEY (ticket_id, day, system)
);
