-- Mails of tickets as they came, where they hold more than their words: a page, or files. Sealed with
-- the key of their ticket, and apart from `messages`, which are read whenever a ticket is looked at.
CREATE TABLE originals (
    message_id     TEXT PRIMARY KEY NOT NULL REFERENCES messages (id),
    ticket_id      TEXT NOT NULL REFERENCES tickets (id),
    sealed         BYTEA NOT NULL
);
CREATE INDEX originals_by_ticket ON originals (ticket_id);
