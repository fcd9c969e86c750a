DROP INDEX tickets_by_receipt;
CREATE INDEX tickets_by_receipt ON tickets (received_on, id);
