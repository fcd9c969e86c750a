-- Members of staff. `name` stands in the audit log; `password` is a PHC string of argon2id.
CREATE TABLE users (
    id             TEXT PRIMARY KEY NOT NULL,
    name           TEXT NOT NULL UNIQUE,
    shown          TEXT NOT NULL,
    roles          TEXT NOT NULL,
    password       TEXT NOT NULL,
    created_at     TIMESTAMP NOT NULL,
    disabled_at    TIMESTAMP,
    failures       INTEGER NOT NULL,
    failed_at      TIMESTAMP
);

-- Who is signed in. The cookie holds the secret, this table its hash.
CREATE TABLE sessions (
    hash           TEXT PRIMARY KEY NOT NULL,
    user_id        TEXT NOT NULL REFERENCES users (id),
    language       TEXT NOT NULL,
    created_at     TIMESTAMP NOT NULL,
    seen_at        TIMESTAMP NOT NULL,
    proved_at      TIMESTAMP NOT NULL
);
CREATE INDEX sessions_by_user ON sessions (user_id);

-- Who works on a ticket. Beside the ticket, so that taking one is no step of its life.
CREATE TABLE assignments (
    ticket_id      TEXT PRIMARY KEY NOT NULL REFERENCES tickets (id),
    user_id        TEXT NOT NULL REFERENCES users (id),
    at             TIMESTAMP NOT NULL
);
CREATE INDEX assignments_by_user ON assignments (user_id);

-- Who looked at a ticket last, and when: tells colleagues who else is there.
CREATE TABLE looks (
    ticket_id      TEXT NOT NULL REFERENCES tickets (id),
    user_id        TEXT NOT NULL REFERENCES users (id),
    at             TIMESTAMP NOT NULL,
    PRIMARY KEY (ticket_id, user_id)
);

-- Systems in which nothing is erased until somebody says so; `*` stands for all of them.
CREATE TABLE pauses (
    system         TEXT PRIMARY KEY NOT NULL,
    by_whom        TEXT NOT NULL,
    at             TIMESTAMP NOT NULL
);

-- The queue reads open tickets by the time that is left, counts them without touching the table,
-- and reads closed ones newest first.
CREATE INDEX tickets_open ON tickets (promised_on, id, stage, attention) WHERE stage <> 'closed';
CREATE INDEX tickets_closed ON tickets (closed_at, id) WHERE stage = 'closed';
CREATE INDEX ticket_systems_waiting ON ticket_systems (ticket_id) WHERE state IN ('waits', 'stuck');
