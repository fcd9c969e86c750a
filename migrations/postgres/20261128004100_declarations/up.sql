-- Colleagues who were asked about a system into which no program can look, and what they declared.
-- It names no data subject, so it stays when one is forgotten: it is evidence.
CREATE TABLE declarations (
    ticket_id      TEXT NOT NULL REFERENCES tickets (id),
    system         TEXT NOT NULL,
    letters        INTEGER NOT NULL,
    asked_at       TIMESTAMP NOT NULL,
    said           TEXT,
    ground         TEXT,
    by_whom        TEXT,
    said_at        TIMESTAMP,
    PRIMARY KEY (ticket_id, system)
);
