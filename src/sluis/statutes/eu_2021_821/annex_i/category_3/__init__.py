"""Category 3: electronics. One file an entry, or a paragraph of it where it is long."""
