"""From a US export control classification number to the Union's list, with the traps.

Two lists that number alike are still two lists: an equal number never is an equal text, and no US number shows that an item
is not on the Union's list. Sources: 15 CFR 738.2 and part 774 for what the digits mean; the table of equal numbers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import Struct

from sluis.classification.belonging import us_code
from sluis.classification.errors import NotAUsNumberError
from sluis.law.text import Text
from sluis.law.truth import NO

if TYPE_CHECKING:
    from datetime import date

    from sluis.classification.annex_i import AnnexI

Relation: TypeAlias = Literal[
    "equal",
    "narrower",
    "wider",
    "other_law",
    "other_content",
    "us_only",
    "us_military",
    "us_none",
    "not_in_union",
    "not_compared",
]
"""How the US number stands to the Union's: as in the table of equal numbers, or why that table does not have it."""

_NUMBER = re.compile(r"([0-9])([A-E])([0-9])([0-9]{2})((?:\.[a-z0-9]+)*)", re.IGNORECASE)
_BASKET = "EAR99"
_US_ONLY = Text(
    nl="Een nummer met een 9 op de derde plaats geldt alleen in de Verenigde Staten. De Unie heeft zo’n nummer niet."
    " Dat zegt niet dat het product niet op bijlage I staat: zoek en beoordeel het apart.",
    en="A number with a 9 in third place is of the United States alone. The Union has no such number."
    " That does not say that the item is not in Annex I: search and judge it separately.",
)
_MASS_MARKET = Text(
    nl="Valkuil: de Verenigde Staten geven dit nummer aan versleuteling voor de massamarkt. In de Unie valt zo’n product alleen"
    " buiten 5A002 en 5D002 als het aan noot 3 voldoet. Toets dat aan de tekst van de Unie.",
    en="Trap: the United States give this number to mass-market encryption. In the Union such an item is only outside 5A002 and"
    " 5D002 if it meets Note 3. Test that against the text of the Union.",
)
_PUBLISHED = Text(
    nl="Valkuil: openbaar gemaakte programmatuur valt in de Unie buiten de lijst (algemene programmatuurnoot). In de Verenigde"
    " Staten houdt openbare broncode met versleuteling dit nummer tot zij is gemeld.",
    en="Trap: software in the public domain is outside the list in the Union (General Software Note). In the United States"
    " published source code with encryption keeps this number until it has been notified.",
)
_US_MILITARY = Text(
    nl="Een nummer met 6 op de derde plaats (of 515) gaat in de Verenigde Staten over militaire producten of satellieten. Kijk"
    " in de EU-lijst van militaire goederen, en daarna in bijlage I.",
    en="A number with 6 in third place (or 515) is about military items or satellites in the United States. Look in the EU"
    " Common Military List, and then in Annex I.",
)
_US_NONE = Text(
    nl="EAR99 betekent alleen dat de Amerikaanse lijst het product niet noemt. In de Unie kan het toch op een lijst staan"
    " de 500-nummers van 2025 of een nationale lijst), en artikel 4 tot en met 10 gelden ook voor producten zonder code.",
    en="EAR99 only means that the US list does not name the item. It may be on a list in the Union all the same (such as"
    " the 500-numbers of 2025, or a national list), and Articles 4 to 10 apply to items without a code as well.",
)
_NOT_IN_UNION = Text(
    nl="Bijlage I heeft dit nummer niet op deze dag. Het product kan er onder een ander nummer staan.",
    en="Annex I does not have this number on this day. The item may be in it under another number.",
)
_NOT_COMPARED = Text(
    nl="Bijlage I heeft dit nummer ook, maar onze kopie van de Amerikaanse lijst niet: ze zijn niet vergeleken.",
    en="Annex I has this number too, but our copy of the US list does not: they were not compared.",
)


class Crossing(Struct, frozen=True, kw_only=True):
    """What a US number says of the Union's list on a day.

    `code` is the entry of Annex I to read first, `paragraph` the paragraph of that name, which nobody compared. Neither is
    there where no entry follows from the number.
    """

    eccn: str
    relation: Relation
    code: str | None
    paragraph: str | None
    notes: tuple[Text, ...]


def from_us(annex: AnnexI, written: str, day: date) -> Crossing:
    """What a US number, such as `5A002.a.1` or `EAR99`, says of the list of a day.

    Raises:
        NotAUsNumberError: it is not written as a US number is.
    """
    said = written.strip()
    if said.upper() == _BASKET:
        return Crossing(eccn=_BASKET, relation="us_none", code=None, paragraph=None, notes=(_US_NONE,))
    number = _NUMBER.fullmatch(said)
    if number is None:
        raise NotAUsNumberError(written=written)
    category, group, third, rest, below = number.groups()
    entry, eccn = f"{category}{group.upper()}{third}{rest}", f"{category}{group.upper()}{third}{rest}{below.lower()}"
    if third == "9":
        notes = (_US_ONLY, _MASS_MARKET) if entry in ("5A992", "5D992") else (_US_ONLY,)
        return Crossing(eccn=eccn, relation="us_only", code=None, paragraph=None, notes=notes)
    if third == "6" or f"{third}{rest}" == "515":
        return Crossing(eccn=eccn, relation="us_military", code=None, paragraph=None, notes=(_US_MILITARY,))
    if third not in "01234" or entry not in annex.codes or annex.presence(entry, day) is NO:
        return Crossing(eccn=eccn, relation="not_in_union", code=None, paragraph=None, notes=(_NOT_IN_UNION,))
    same = us_code(annex, entry)
    if same.relation is None:
        return Crossing(eccn=eccn, relation="not_compared", code=entry, paragraph=None, notes=(_NOT_COMPARED,))
    leads = same.relation in ("equal", "narrower", "wider")
    return Crossing(
        eccn=eccn,
        relation=same.relation,  # type: ignore[arg-type]  # the table has these relations only
        code=entry if leads else None,
        paragraph=eccn if leads and below else None,
        notes=(same.note, _PUBLISHED) if entry == "5D002" else (same.note,),
    )
