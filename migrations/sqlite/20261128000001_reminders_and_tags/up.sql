-- Where a member of staff is reminded of deadlines, and in which language they last signed in.
ALTER TABLE users ADD COLUMN email TEXT;
ALTER TABLE users ADD COLUMN language TEXT;

-- Which reminder of which promised date went to whom: none goes twice. `days` were left.
CREATE TABLE reminders (
    ticket_id      TEXT NOT NULL REFERENCES tickets (id),
    promised_on    DATE NOT NULL,
    days           INTEGER NOT NULL,
    user_id        TEXT NOT NULL REFERENCES users (id),
    at             TIMESTAMP NOT NULL,
    PRIMARY KEY (ticket_id, promised_on, days, user_id)
);

-- Words by which colleagues sort requests; never of a person.
CREATE TABLE tags (
    ticket_id      TEXT NOT NULL REFERENCES tickets (id),
    tag            TEXT NOT NULL,
    PRIMARY KEY (ticket_id, tag)
);
CREATE INDEX tags_by_tag ON tags (tag, ticket_id);
