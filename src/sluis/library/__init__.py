"""What users import and what is made from it: official texts, and the index to search them."""

__all__: list[str] = []
