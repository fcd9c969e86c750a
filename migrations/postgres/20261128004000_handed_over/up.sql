ALTER TABLE parts ADD COLUMN finishes_on DATE;
