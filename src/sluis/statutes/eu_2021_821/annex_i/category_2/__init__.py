"""Category 2: materials processing. One file an entry, or a paragraph of it where it is long."""
