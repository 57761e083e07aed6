"""The words of `sluis impact`, in both languages."""

from __future__ import annotations

from sluis.classification.impact import Kind
from sluis.law.text import Text

KINDS = {
    Kind.CHANGED: Text(nl="Veranderd", en="Changed"),
    Kind.UNDECIDABLE: Text(nl="Niet te beslissen", en="Cannot be decided"),
    Kind.REWORDED: Text(nl="Andere woorden", en="Other words"),
    Kind.UNCHANGED: Text(nl="Ongewijzigd", en="Unchanged"),
}
MEANINGS = {
    Kind.CHANGED: Text(
        nl="een andere uitkomst, code of criterium",
        en="another outcome, code or criterion",
    ),
    Kind.UNDECIDABLE: Text(
        nl="er ontbreken feiten, of een mens moet een tekst lezen",
        en="facts are missing, or a person must read a text",
    ),
    Kind.REWORDED: Text(
        nl="de post luidt anders; voor het product maakt dat geen verschil",
        en="the entry reads otherwise; for the item that makes no difference",
    ),
    Kind.UNCHANGED: Text(
        nl="de posten die het product raakt, zijn niet veranderd",
        en="the entries that the item touches did not change",
    ),
}
SIDES = {
    "yes": Text(nl="op de lijst", en="listed"),
    "no": Text(nl="niet op de lijst gevonden", en="not found on the list"),
    "unknown": Text(nl="niet te zeggen", en="cannot tell"),
}
NUMBER = Text(nl="Producten: {number}", en="Items: {number}")
BY_FACTS = Text(nl="volgens de feiten: {before} → {after}", en="by the facts: {before} → {after}")
CLAIMED = Text(nl="vastgelegd: {codes}", en="recorded: {codes}")
MORE = Text(
    nl="… en nog {number}. Alle met: --all, --csv of --json", en="… and {number} more. All with: --all, --csv or --json"
)
MORE_FACTS = Text(nl="… en nog {number} feiten.", en="… and {number} facts more.")
MORE_PARAGRAPHS = Text(nl="… en nog {number} onderdelen. Alle met: --all", en="… and {number} paragraphs more. All with: --all")
READ = Text(
    nl="Lees {code}, in beide versies: sluis item diff {from_} {to} {code}",
    en="Read {code}, in both versions: sluis item diff {from_} {to} {code}",
)
TEXT = Text(nl="Wat er in de tekst veranderde", en="What changed in the text")
OFFICIAL = Text(nl="de officiële tekst, zoals geïmporteerd", en="the official text, as imported")
OURS = Text(
    nl="in onze woorden; de officiële tekst is niet voor beide dagen geïmporteerd",
    en="in our words; the official text was not imported for both days",
)
NOT_HELD = Text(nl="Hierover zegt dit overzicht niets", en="Of this the report says nothing")
NOT_HELD_WHY = Text(
    nl="{number} posten kwamen, gingen of luiden anders, terwijl van producten niets bekend is dat ze daaronder brengt of"
    " daarbuiten houdt.",
    en="{number} entries came, went or read otherwise, while nothing is known of items that brings them under these or keeps"
    " them out.",
)
OF_ALL = Text(nl="Van alle producten:", en="Of all items:")
OF_SOME = Text(nl="Van sommige (tussen haakjes hoeveel):", en="Of some (in brackets how many):")
