"""Category 4: computers. One file an entry, or a paragraph of it where it is long."""
