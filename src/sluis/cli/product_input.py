"""The product file that a user names, and the list that it is held against."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.cli.files import read_bytes
from sluis.cli.legal_day import legal_day
from sluis.law.text import Text

if TYPE_CHECKING:
    from sluis.classification.annex_i import AnnexI
    from sluis.classification.product import Product
    from sluis.classification.record import Record
    from sluis.knowledge.model import Knowledge
    from sluis.law.evidence import Days

PRODUCT_FILE = Text(nl="PRODUCT", en="PRODUCT")
AS_OF = Text(nl="De lijst van deze dag; zonder: die van vandaag.", en="The list of this day; without it, today’s.")


class Given(NamedTuple):
    """The list through time with the knowledge that it is made of, and the days that matter."""

    knowledge: Knowledge
    annex: AnnexI
    days: Days

    def product(self, path: str) -> Product:
        """Read and check the product file at a path; `-` is standard input."""
        from sluis.classification.product_file import PRODUCT, read_product

        return read_product(read_bytes(path, PRODUCT), path if path != "-" else "stdin", self.annex)

    def record(self, product: Product) -> Record:
        """What comes of holding the product against the list."""
        from sluis import __version__
        from sluis.classification.recording import record_of
        from sluis.knowledge.snapshot import digest

        return record_of(product, self.annex, self.days, sluis=__version__, knowledge_digest=digest(self.knowledge))


def given(as_of: str | None) -> Given:
    """The list of the day on the command line, else of today."""
    from sluis.classification.annex_i import AnnexI
    from sluis.knowledge.snapshot import packaged
    from sluis.law.evidence import Days

    knowledge = packaged()
    return Given(knowledge, AnnexI(knowledge), Days(legal_day(as_of), legal_day(None)))
