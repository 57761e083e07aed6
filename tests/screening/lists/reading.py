"""Files for the parsers."""

import io
from collections.abc import Mapping
from typing import BinaryIO


def opened(files: Mapping[str, bytes]) -> list[tuple[str, BinaryIO]]:
    """The files as the library gives them."""
    return [(name, io.BytesIO(content)) for name, content in files.items()]
