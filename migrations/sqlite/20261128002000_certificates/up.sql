-- Whose a certificate is, for whoever holds the key: an HMAC of the address under a key that only
-- the last letter's link yields, and the hash of that key. Without it neither leads to anybody, so
-- both stay when the person is forgotten.
CREATE TABLE certificates (
    ticket_id      TEXT NOT NULL PRIMARY KEY REFERENCES tickets (id),
    address_hmac   TEXT NOT NULL,
    key_hash       TEXT NOT NULL
);
