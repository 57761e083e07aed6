"""Country profiles: what is on record about a destination, what was measured there, and how sure that is."""
