"""Classification: the inventory of Annex I through time, and what is known about each entry. Pure: no files, no clock."""

__all__: list[str] = []
