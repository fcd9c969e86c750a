-- Ids are made by the program (UUIDv7 as text), times are UTC, enums are words.
-- Personal data stand in `people`, `messages` and `plans` only, sealed with the key of their ticket.

CREATE TABLE tickets (
    id             TEXT PRIMARY KEY NOT NULL,
    reference      TEXT NOT NULL UNIQUE,
    stage          TEXT NOT NULL,
    intent         TEXT NOT NULL,
    certainty      TEXT NOT NULL,
    language       TEXT NOT NULL,
    law            TEXT NOT NULL,
    channel        TEXT NOT NULL,
    received_at    TIMESTAMP NOT NULL,
    received_on    DATE NOT NULL,
    promised_on    DATE NOT NULL,
    statutory_on   DATE NOT NULL,
    extended       TEXT,
    scope          TEXT,
    proof          TEXT,
    approved_by    TEXT,
    begin_at       TIMESTAMP,
    previewed_at   TIMESTAMP,
    attention      TEXT,
    rounds         INTEGER NOT NULL,
    outcome        TEXT,
    refusal        TEXT,
    closed_at      TIMESTAMP,
    linked_to      TEXT,
    version        BIGINT NOT NULL,
    audit_count    BIGINT NOT NULL,
    audit_head     TEXT NOT NULL
);
CREATE INDEX tickets_by_due ON tickets (stage, promised_on, id);
CREATE INDEX tickets_by_receipt ON tickets (received_on, id);

-- How far each system is with each ticket.
CREATE TABLE ticket_systems (
    ticket_id      TEXT NOT NULL REFERENCES tickets (id),
    system         TEXT NOT NULL,
    position       INTEGER NOT NULL,
    state          TEXT NOT NULL,
    hindrance      TEXT,
    found          BIGINT NOT NULL,
    PRIMARY KEY (ticket_id, system)
);

-- The ledger: what happened to each collection of each system. Numbers only.
CREATE TABLE parts (
    ticket_id      TEXT NOT NULL REFERENCES tickets (id),
    system         TEXT NOT NULL,
    position       INTEGER NOT NULL,
    collection     TEXT NOT NULL,
    deed           TEXT NOT NULL,
    found          BIGINT NOT NULL,
    done           BIGINT NOT NULL,
    remaining      BIGINT,
    ground         TEXT,
    article        TEXT,
    kept_until     DATE,
    looked_at      TIMESTAMP NOT NULL,
    PRIMARY KEY (ticket_id, system, position)
);

-- One wrapped key for each ticket, and for each message that has none. Deleting it ends the person.
CREATE TABLE ticket_keys (
    owner_id       TEXT PRIMARY KEY NOT NULL,
    wrapped        BYTEA NOT NULL
);

-- Sealed: who a ticket is about.
CREATE TABLE people (
    id             TEXT PRIMARY KEY NOT NULL,
    ticket_id      TEXT NOT NULL REFERENCES tickets (id),
    kind           TEXT NOT NULL,
    standing       TEXT NOT NULL,
    blind          TEXT NOT NULL,
    sealed         BYTEA NOT NULL
);
CREATE INDEX people_by_ticket ON people (ticket_id);
CREATE INDEX people_by_blind ON people (blind);

-- Sealed: what came in, what went out, what waits in quarantine, what was noted.
CREATE TABLE messages (
    id             TEXT PRIMARY KEY NOT NULL,
    ticket_id      TEXT REFERENCES tickets (id),
    key_owner      TEXT NOT NULL,
    kind           TEXT NOT NULL,
    state          TEXT NOT NULL,
    reason         TEXT,
    letter         TEXT,
    round          INTEGER,
    fingerprint    TEXT UNIQUE,
    message_id     TEXT,
    address        TEXT,
    sealed         BYTEA NOT NULL,
    at             TIMESTAMP NOT NULL,
    sent_at        TIMESTAMP
);
CREATE INDEX messages_by_ticket ON messages (ticket_id, at);
CREATE INDEX messages_by_message_id ON messages (message_id);
CREATE INDEX messages_by_address ON messages (address, at);
CREATE UNIQUE INDEX messages_one_letter ON messages (ticket_id, letter, round);

-- Sealed: the keys of the rows that a system holds about a person.
CREATE TABLE plans (
    ticket_id      TEXT NOT NULL REFERENCES tickets (id),
    system         TEXT NOT NULL,
    version        TEXT NOT NULL,
    rows_to_erase  BIGINT NOT NULL,
    sealed         BYTEA NOT NULL,
    at             TIMESTAMP NOT NULL,
    PRIMARY KEY (ticket_id, system)
);

-- The secrets behind links, as hashes.
CREATE TABLE links (
    hash           TEXT PRIMARY KEY NOT NULL,
    ticket_id      TEXT NOT NULL REFERENCES tickets (id),
    kind           TEXT NOT NULL,
    expires_at     TIMESTAMP,
    superseded_at  TIMESTAMP,
    used_at        TIMESTAMP
);
CREATE INDEX links_by_ticket ON links (ticket_id, kind);

-- The audit log: a chain for each ticket, and one each for staff and retention.
CREATE TABLE audit_lines (
    stream         TEXT NOT NULL,
    seq            BIGINT NOT NULL,
    at             TIMESTAMP NOT NULL,
    by_whom        TEXT NOT NULL,
    action         TEXT NOT NULL,
    from_stage     TEXT NOT NULL,
    to_stage       TEXT NOT NULL,
    detail         TEXT NOT NULL,
    hash           TEXT NOT NULL,
    PRIMARY KEY (stream, seq)
);
CREATE TABLE audit_streams (
    name           TEXT PRIMARY KEY NOT NULL,
    count          BIGINT NOT NULL,
    head           TEXT NOT NULL
);

-- Orders to the world, with lease and fence.
CREATE TABLE jobs (
    id             TEXT PRIMARY KEY NOT NULL,
    ticket_id      TEXT NOT NULL REFERENCES tickets (id),
    task           TEXT NOT NULL,
    unique_key     TEXT NOT NULL,
    state          TEXT NOT NULL,
    due_at         TIMESTAMP NOT NULL,
    attempts       INTEGER NOT NULL,
    waiting_since  TIMESTAMP,
    fence          BIGINT NOT NULL,
    lease_until    TIMESTAMP,
    last_error     TEXT,
    done_at        TIMESTAMP
);
CREATE INDEX jobs_by_due ON jobs (state, due_at, id);
CREATE UNIQUE INDEX jobs_unique ON jobs (unique_key) WHERE state IN ('queued', 'running');

-- The record of 11 CCR § 7101: six facts a request, and no personal data.
CREATE TABLE register (
    reference      TEXT PRIMARY KEY NOT NULL,
    requested_on   DATE NOT NULL,
    nature         TEXT NOT NULL,
    manner         TEXT NOT NULL,
    responded_on   DATE NOT NULL,
    response       TEXT NOT NULL,
    denial_basis   TEXT,
    law            TEXT NOT NULL
);

-- Machine tokens that were issued, so that each can be revoked.
CREATE TABLE api_tokens (
    jti            TEXT PRIMARY KEY NOT NULL,
    scope          TEXT NOT NULL,
    label          TEXT NOT NULL,
    created_at     TIMESTAMP NOT NULL,
    expires_at     TIMESTAMP NOT NULL,
    revoked_at     TIMESTAMP
);

-- When each vendor account may be called again: one budget for all workers and nodes.
CREATE TABLE pace (
    account        TEXT PRIMARY KEY NOT NULL,
    next_at        TIMESTAMP NOT NULL
);
