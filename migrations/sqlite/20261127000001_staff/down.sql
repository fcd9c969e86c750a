DROP INDEX ticket_systems_waiting;
DROP INDEX tickets_closed;
DROP INDEX tickets_open;
DROP TABLE pauses;
DROP TABLE looks;
DROP TABLE assignments;
DROP TABLE sessions;
DROP TABLE users;
