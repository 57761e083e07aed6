"""Category 1: special materials. One file an entry, or a paragraph of it where it is long."""
