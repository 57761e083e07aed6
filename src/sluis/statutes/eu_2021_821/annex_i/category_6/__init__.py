"""Category 6: sensors and lasers. One file an entry, or a paragraph of it where it is long."""
