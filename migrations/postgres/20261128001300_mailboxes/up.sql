-- How far a mailbox that we collect from was emptied (RFC 3501, 2.3.1.1). `name` is a blind index,
-- since the name of a mailbox is often the address of a person.
CREATE TABLE mailboxes (
    name           TEXT PRIMARY KEY NOT NULL,
    uid_validity   BIGINT NOT NULL,
    uid            BIGINT NOT NULL,
    at             TIMESTAMP NOT NULL
);
