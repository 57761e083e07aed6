"""Names against lists: who is a party, and is it listed."""
