DROP INDEX messages_letters;
