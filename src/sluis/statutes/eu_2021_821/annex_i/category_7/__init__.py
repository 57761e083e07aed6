"""Category 7: navigation and avionics. One file an entry, or a paragraph of it where it is long."""
