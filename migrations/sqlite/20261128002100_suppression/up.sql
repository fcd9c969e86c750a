-- Addresses that were erased and must not be imported again, as keyed hashes. Nothing else stands
-- beside them, neither ticket nor day, so that they lead to no request. They stay when the person is
-- forgotten; only somebody who gives a reason takes one out.
CREATE TABLE suppressed (
    blind          TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;
