"""Small files in each format, with invented parties, made after the schemas and the genuine files."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).with_name("files")


class Synthetic(NamedTuple):
    """The files of a list, the main one first, and how much must be read from them."""

    format: str
    files: Mapping[str, bytes]
    entries: int
    names: int


def _of(format_id: str, entries: int, names: int, main: str = "") -> Synthetic:
    paths = sorted((FOLDER / format_id).iterdir(), key=lambda path: (path.name != main, path.name))
    return Synthetic(format_id, {path.name: path.read_bytes() for path in paths}, entries, names)


SYNTHETIC = (
    _of("eu-fsf-xml", 2, 4),
    _of("un-sc-xml", 2, 6),
    _of("ofac-sdn-xml", 3, 5),
    _of("ofac-other-xml", 3, 5),
    _of("ofac-sdn-csv", 3, 6, "sdn.csv"),
    _of("ofac-other-csv", 3, 6, "sdn.csv"),
    _of("ofac-sdn-advanced", 2, 4),
    _of("us-csl-csv", 2, 4),
    _of("us-csl-json", 2, 4),
    _of("bis-dpl-tsv", 2, 2),
    _of("bis-entity-list-xml", 2, 4),
    _of("uk-sanctions-xml", 2, 4),
    _of("uk-conlist-csv", 2, 3),
    _of("ca-sema-xml", 2, 4),
    _of("ch-seco-xml", 2, 5),
    _of("nl-terrorism-ods", 2, 3),
    _of("opensanctions-csv", 2, 4),
    _of("opensanctions-ftm", 3, 6),
    _of("eu-833-annex-iv", 3, 5),
    _of("internal-csv", 2, 4),
)
BY_FORMAT = {one.format: one for one in SYNTHETIC}
