"""Category 9: aerospace and propulsion. One file an entry, or a paragraph of it where it is long."""
