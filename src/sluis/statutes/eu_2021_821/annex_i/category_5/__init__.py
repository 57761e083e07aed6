"""Category 5: telecommunications and information security. One file an entry, or a paragraph of it where it is long."""
