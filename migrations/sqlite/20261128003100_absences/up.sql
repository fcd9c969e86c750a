-- What the company declared when a plan was made: that it has no such system, by whom and since when.
-- The certificate says it, so it stays when the person is forgotten.
CREATE TABLE absences (
    ticket_id      TEXT NOT NULL REFERENCES tickets (id),
    system         TEXT NOT NULL,
    by_whom        TEXT NOT NULL,
    since          DATE NOT NULL,
    PRIMARY KEY (ticket_id, system)
);
