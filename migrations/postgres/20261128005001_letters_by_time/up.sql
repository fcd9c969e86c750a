-- How many letters left within the last hour, whoever they were to.
CREATE INDEX messages_letters ON messages (at) WHERE kind = 'letter';
