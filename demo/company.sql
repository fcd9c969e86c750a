-- Halden & Moss GmbH, Hamburg: rooms, workshops and a virtual office for small companies, and a
-- CRM that other companies rent. A company that does not exist, with people who do not exist.
-- The rows are in people.sql.

-- The companies that keep their customers here. Each of them is the controller of its own rows
-- (GDPR Art. 4(7)); 'halden-moss' is the company itself.
CREATE TABLE organisations (
  slug        TEXT PRIMARY KEY,
  name        TEXT NOT NULL,
  city        TEXT NOT NULL
);

-- ── The login service ────────────────────────────────────────────────────────────────────────

-- A login. Employees of a client log in for their organisation and see its customers; the
-- customers stay when the login goes.
CREATE TABLE accounts (
  id            INTEGER PRIMARY KEY,
  organisation  TEXT REFERENCES organisations (slug),      -- NULL: a private person
  name          TEXT,
  email         TEXT UNIQUE,
  password_hash TEXT,
  facebook_id   TEXT UNIQUE,                               -- app-scoped id of a Facebook login
  status        TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'closed')),
  created_on    TEXT NOT NULL,
  CHECK (status = 'closed' OR email IS NOT NULL)
);

CREATE TABLE sessions (
  id            TEXT PRIMARY KEY,
  account_id    INTEGER NOT NULL REFERENCES accounts (id),
  ip_address    TEXT NOT NULL,
  last_seen_on  TEXT NOT NULL
);
CREATE INDEX sessions_of_account ON sessions (account_id);

-- ── The business center ──────────────────────────────────────────────────────────────────────

-- Somebody who filled in a form and is no customer yet. Deleting a lead moves it to leads_bin;
-- only deleting it there as well makes it go.
CREATE TABLE leads (
  id            INTEGER PRIMARY KEY,
  controller    TEXT NOT NULL REFERENCES organisations (slug),
  name          TEXT NOT NULL,
  email         TEXT,
  phone         TEXT,
  source        TEXT NOT NULL,
  created_on    TEXT NOT NULL
);
CREATE INDEX leads_by_email ON leads (email COLLATE NOCASE);

CREATE TABLE leads_bin (
  id            INTEGER PRIMARY KEY,
  controller    TEXT NOT NULL REFERENCES organisations (slug),
  name          TEXT NOT NULL,
  email         TEXT,
  phone         TEXT,
  source        TEXT NOT NULL,
  created_on    TEXT NOT NULL,
  binned_on     TEXT NOT NULL
);
CREATE INDEX leads_bin_by_email ON leads_bin (email COLLATE NOCASE);

-- A customer. entered_by is the login that typed it in; the login service is another program, so
-- there is no foreign key.
CREATE TABLE contacts (
  id              INTEGER PRIMARY KEY,
  controller      TEXT NOT NULL REFERENCES organisations (slug),
  customer_number TEXT NOT NULL UNIQUE,
  name            TEXT NOT NULL,
  email           TEXT,
  phone           TEXT,
  address         TEXT,
  note            TEXT,
  entered_by      INTEGER,
  created_on      TEXT NOT NULL
);
CREATE INDEX contacts_by_email ON contacts (email COLLATE NOCASE);

CREATE TABLE contacts_bin (
  id              INTEGER PRIMARY KEY,
  controller      TEXT NOT NULL REFERENCES organisations (slug),
  customer_number TEXT NOT NULL,
  name            TEXT NOT NULL,
  email           TEXT,
  phone           TEXT,
  address         TEXT,
  binned_on       TEXT NOT NULL
);
CREATE INDEX contacts_bin_by_email ON contacts_bin (email COLLATE NOCASE);

CREATE TABLE conversations (
  id            INTEGER PRIMARY KEY,
  contact_id    INTEGER NOT NULL REFERENCES contacts (id),
  subject       TEXT NOT NULL,
  opened_on     TEXT NOT NULL
);
CREATE INDEX conversations_of_contact ON conversations (contact_id);

CREATE TABLE messages (
  id              INTEGER PRIMARY KEY,
  conversation_id INTEGER NOT NULL REFERENCES conversations (id),
  written_by      TEXT NOT NULL CHECK (written_by IN ('customer', 'staff')),
  body            TEXT NOT NULL,
  sent_at         TEXT NOT NULL
);
CREATE INDEX messages_of_conversation ON messages (conversation_id);

-- Statistics and reports count appointments, so an erased customer's stay without the customer.
CREATE TABLE appointments (
  id            INTEGER PRIMARY KEY,
  contact_id    INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
  customer_name TEXT NOT NULL,
  service       TEXT NOT NULL,
  starts_at     TEXT NOT NULL,
  status        TEXT NOT NULL CHECK (status IN ('booked', 'attended', 'cancelled', 'no_show')),
  note          TEXT
);
CREATE INDEX appointments_of_contact ON appointments (contact_id);

CREATE TABLE group_events (
  id            INTEGER PRIMARY KEY,
  title         TEXT NOT NULL,
  starts_at     TEXT NOT NULL
);

CREATE TABLE group_event_guests (
  id             INTEGER PRIMARY KEY,
  group_event_id INTEGER NOT NULL REFERENCES group_events (id),
  contact_id     INTEGER NOT NULL REFERENCES contacts (id),
  came           INTEGER NOT NULL DEFAULT 0,
  UNIQUE (group_event_id, contact_id)
);
CREATE INDEX group_event_guests_by_contact ON group_event_guests (contact_id);

CREATE TABLE estimates (
  id            INTEGER PRIMARY KEY,
  contact_id    INTEGER NOT NULL REFERENCES contacts (id),
  title         TEXT NOT NULL,
  amount_cents  INTEGER NOT NULL,
  sent_on       TEXT NOT NULL
);
CREATE INDEX estimates_of_contact ON estimates (contact_id);

CREATE TABLE documents (
  id            INTEGER PRIMARY KEY,
  contact_id    INTEGER NOT NULL REFERENCES contacts (id),
  title         TEXT NOT NULL,
  file_name     TEXT NOT NULL,
  uploaded_on   TEXT NOT NULL
);
CREATE INDEX documents_of_contact ON documents (contact_id);

-- An invoice stands on its own, as bookkeeping asks (§ 146 AO): it copies name and address, and
-- knows the customer by number, so that it stays whole when the contact goes.
CREATE TABLE invoices (
  number          TEXT PRIMARY KEY,
  customer_number TEXT NOT NULL,
  billing_name    TEXT NOT NULL,
  billing_address TEXT NOT NULL,
  billing_email   TEXT NOT NULL,
  description     TEXT NOT NULL,
  total_cents     INTEGER NOT NULL,
  issued_on       TEXT NOT NULL
);
CREATE INDEX invoices_by_customer ON invoices (customer_number);
CREATE INDEX invoices_by_email ON invoices (billing_email COLLATE NOCASE);

CREATE TABLE payments (
  id              INTEGER PRIMARY KEY,
  invoice_number  TEXT NOT NULL REFERENCES invoices (number),
  payer_name      TEXT NOT NULL,
  method          TEXT NOT NULL,
  amount_cents    INTEGER NOT NULL,
  paid_on         TEXT NOT NULL
);
CREATE INDEX payments_of_invoice ON payments (invoice_number);
