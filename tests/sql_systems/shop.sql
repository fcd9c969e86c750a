CREATE TABLE clients (
  id INTEGER PRIMARY KEY, name VARCHAR(40) NOT NULL, email VARCHAR(80), phone VARCHAR(30),
  note TEXT
);
CREATE TABLE logins (
  id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES clients (id), email VARCHAR(80) UNIQUE,
  password_hash TEXT, active BOOLEAN NOT NULL
);
CREATE TABLE events (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE bookings (
  id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES clients (id),
  event_id INTEGER REFERENCES events (id), customer_name VARCHAR(40) NOT NULL, note TEXT
);
CREATE TABLE invoices (
  number VARCHAR(10) PRIMARY KEY, client_id INTEGER REFERENCES clients (id) ON DELETE SET NULL,
  billing_name TEXT NOT NULL, issued_on DATE
);
CREATE TABLE payments (
  id INTEGER PRIMARY KEY, invoice_number VARCHAR(10) NOT NULL REFERENCES invoices (number),
  payer TEXT NOT NULL, paid_on DATE NOT NULL
);
CREATE TABLE leads (
  id INTEGER PRIMARY KEY, owner VARCHAR(20), email VARCHAR(80), deleted_at DATE
);
CREATE TABLE leads_bin (id INTEGER PRIMARY KEY, email VARCHAR(80));
CREATE TABLE messages (
  client_id INTEGER NOT NULL REFERENCES clients (id), number INTEGER NOT NULL, body TEXT,
  PRIMARY KEY (client_id, number)
);

INSERT INTO clients VALUES
  (1, 'Ann Ash', 'Ann@Example.com', '+39 02 1234-5678', NULL),
  (2, 'Joann Oak', 'joann@example.com', '0039 02 1234567', NULL),
  (3, 'Bob Birch', 'bob@example.com', NULL, 'pays late');
INSERT INTO logins VALUES
  (1, 1, 'ann@example.com', 'x', TRUE), (2, 3, 'bob@example.com', 'x', TRUE);
INSERT INTO events VALUES (1, 'Workshop'), (2, 'Tasting');
INSERT INTO bookings VALUES
  (1, 1, 1, 'Ann Ash', 'vegan'), (2, 3, 1, 'Bob Birch', NULL), (3, 2, 2, 'Joann Oak', NULL),
  (4, 1, NULL, 'Ann Ash', NULL);
INSERT INTO invoices VALUES
  ('R-1', 1, 'Ann Ash', '2015-05-01'), ('R-2', 1, 'Ann Ash', '2025-05-01'),
  ('R-3', 1, 'Ann Ash', '2017-12-30'), ('R-4', 3, 'Bob Birch', '2015-05-01');
INSERT INTO payments VALUES
  (1, 'R-1', 'Ann Ash', '2015-05-09'), (2, 'R-2', 'Ann Ash', '2025-05-09'),
  (3, 'R-3', 'Ann Ash', '2018-01-02'), (4, 'R-4', 'Bob Birch', '2015-05-09');
INSERT INTO leads VALUES
  (1, NULL, 'ann@example.com', NULL), (2, NULL, 'ann@example.com', '2026-01-01'),
  (3, 'bakery', 'ann@example.com', NULL), (4, NULL, 'bob@example.com', NULL);
INSERT INTO leads_bin VALUES (1, ' ann@example.com '), (2, 'joann@example.com');
INSERT INTO messages VALUES (1, 1, 'hello'), (1, 2, 'again'), (3, 1, 'hello from Bob');
