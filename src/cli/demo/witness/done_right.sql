-- What a flawless desk does to the sample company, written by hand from demo/script.toml.

-- 01 Ann Keller
DELETE FROM messages WHERE id IN (1, 2, 3, 4);
DELETE FROM conversations WHERE id IN (1, 2);
DELETE FROM group_event_guests WHERE id IN (1, 2);
DELETE FROM estimates WHERE id = 1;
DELETE FROM documents WHERE id IN (1, 2);
DELETE FROM payments WHERE id = 1;
DELETE FROM invoices WHERE number = 'R-14-0007';
UPDATE appointments SET contact_id = NULL, customer_name = 'Unknown customer', note = NULL WHERE id IN (1, 2, 3);
DELETE FROM contacts WHERE id = 1;
DELETE FROM leads WHERE id = 1;
DELETE FROM sessions WHERE account_id = 201;
DELETE FROM accounts WHERE id = 201;

-- 02 Marcus Ode
DELETE FROM messages WHERE id IN (8, 9);
DELETE FROM conversations WHERE id = 5;
DELETE FROM estimates WHERE id = 3;
DELETE FROM documents WHERE id = 4;
UPDATE appointments SET contact_id = NULL, customer_name = 'Unknown customer', note = NULL WHERE id = 6;
DELETE FROM contacts WHERE id = 6;

-- 03, 04, 05, 07, 08, 09: only the login
DELETE FROM sessions WHERE account_id IN (203, 205, 207, 210, 212, 213);
UPDATE accounts SET name = NULL, email = NULL, password_hash = NULL, facebook_id = NULL, status = 'closed'
  WHERE id IN (203, 205, 207, 210, 212, 213);

-- 06 Tom Whitfield
DELETE FROM messages WHERE id IN (12, 13);
DELETE FROM conversations WHERE id = 8;
DELETE FROM group_event_guests WHERE id = 7;
DELETE FROM documents WHERE id = 5;
DELETE FROM payments WHERE id = 6;
DELETE FROM invoices WHERE number = 'R-13-0021';
UPDATE appointments SET contact_id = NULL, customer_name = 'Unknown customer', note = NULL WHERE id = 8;
DELETE FROM contacts WHERE id = 14;
DELETE FROM leads_bin WHERE id = 21;
DELETE FROM sessions WHERE account_id = 209;
DELETE FROM accounts WHERE id = 209;

-- 10 Katrin Albers, but not as her dentist knows her
DELETE FROM messages WHERE id IN (15, 16);
DELETE FROM conversations WHERE id = 10;
DELETE FROM group_event_guests WHERE id = 13;
UPDATE appointments SET contact_id = NULL, customer_name = 'Unbekannter Kunde', note = NULL WHERE id = 10;
DELETE FROM contacts WHERE id = 20;
DELETE FROM sessions WHERE account_id = 214;
DELETE FROM accounts WHERE id = 214;

-- 11 Marco Bellini
DELETE FROM accounts WHERE id = 215;

-- 16 Chiara Rossi
DELETE FROM messages WHERE id IN (17, 18);
DELETE FROM conversations WHERE id = 11;
DELETE FROM group_event_guests WHERE id IN (8, 9);
DELETE FROM estimates WHERE id = 4;
UPDATE appointments SET contact_id = NULL, customer_name = 'Cliente sconosciuto', note = NULL WHERE id IN (11, 12);
DELETE FROM contacts WHERE id = 22;

-- 25 Uwe Petersen
DELETE FROM contacts_bin WHERE id = 61;
DELETE FROM leads_bin WHERE id = 22;
