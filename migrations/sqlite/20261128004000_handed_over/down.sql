ALTER TABLE parts DROP COLUMN finishes_on;
