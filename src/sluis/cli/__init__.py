"""The command line: an entry point, so the only place so far that looks at a clock."""

__all__: list[str] = []
