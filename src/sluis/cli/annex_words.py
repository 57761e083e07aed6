"""The words around an official text, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.cli.dates import spelled_day
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from datetime import date

    from sluis.classification.official import OfficialText

MARKUPS = {
    "formex": Text(nl="Formex (XML)", en="Formex (XML)"),
    "xhtml": Text(nl="EUR-Lex (HTML)", en="EUR-Lex (HTML)"),
    "annex_json": Text(nl="open JSON, per onderdeel", en="open JSON, by paragraph"),
    "run_on_json": Text(nl="open JSON, doorlopende tekst", en="open JSON, run-on text"),
}
LEFT_OUT = {
    "uncertain": Text(
        nl="{number} onderdelen staan misschien niet op de juiste plaats (het eerste: {first})",
        en="{number} paragraphs may not be in the right place (the first: {first})",
    ),
    "line": Text(
        nl="{number} regels horen zichtbaar bij geen onderdeel en zijn als noot gelezen (de eerste bij {first})",
        en="{number} lines belong to no paragraph that shows and were read as notes (the first at {first})",
    ),
    "general_authorisation": Text(
        nl="{number} algemene uitvoervergunningen horen niet bij bijlage I en zijn niet gelezen",
        en="{number} general export authorisations are no part of Annex I and were not read",
    ),
    "formula": Text(
        nl="{number} formules zijn alleen als losse tekens gelezen",
        en="{number} formulas were read as loose signs only",
    ),
    "image": Text(nl="{number} afbeeldingen zijn niet gelezen", en="{number} images were not read"),
}
NOTES = {
    "note": Text(nl="Noot", en="Note"),
    "technical_note": Text(nl="Technische noot", en="Technical Note"),
    "nb": Text(nl="N.B.", en="N.B."),
    "footnote": Text(nl="Voetnoot", en="Footnote"),
}
IMPORTED = Text(nl="Geïmporteerd: {file}", en="Imported: {file}")
COUNTED = Text(
    nl="{codes} codes, {paragraphs} onderdelen, {notes} noten, {terms} definities, {thresholds} grenswaarden",
    en="{codes} codes, {paragraphs} paragraphs, {notes} notes, {terms} definitions, {thresholds} figures",
)
POINTS = Text(
    nl="{points} genummerde punten, {points_in_notes} in noten, {footnotes} voetnoten",
    en="{points} numbered points, {points_in_notes} in notes, {footnotes} footnotes",
)
APPLIES = Text(nl="geldt vanaf {day}", en="applies from {day}")
NO_DAY = Text(
    nl="het bestand zegt niet vanaf welke dag de tekst geldt; importeer opnieuw met --from JJJJ-MM-DD om hem te gebruiken",
    en="the file does not say from which day the text applies; import it again with --from YYYY-MM-DD to use it",
)
NO_LIST = Text(
    nl="hierin staat geen post van een controlelijst; show en diff gebruiken deze tekst niet",
    en="there is no entry of a control list in it; show and diff do not use this text",
)
INFERRED = Text(
    nl="Let op: dit bestand kent geen onderdelen. De indeling is uit de doorlopende tekst afgeleid en kan fout zijn.",
    en="Please note: this file has no paragraphs. Their division was inferred from the run-on text and may be wrong.",
)
NEVER_NATIVE = Text(
    nl="Let op: het lezen van bijlage I in dit formaat is nog niet met een echte bijlage I beproefd. Vergelijk met de bron.",
    en="Please note: reading Annex I in this format has not yet been tried on a genuine Annex I. Compare with the source.",
)
NOTHING = Text(
    nl="Er is nog geen officiële tekst geïmporteerd. Doe dat met: sluis annex import FILE",
    en="No official text has been imported yet. Do so with: sluis annex import FILE",
)
HOME = Text(nl="Map: {home}", en="Folder: {home}")
TEXT_OF = Text(nl="Officiële tekst {celex}, geldt vanaf {day}", en="Official text {celex}, applies from {day}")
COPY = Text(
    nl="Alleen het Publicatieblad van de Europese Unie is authentiek.",
    en="Only the Official Journal of the European Union is authentic.",
)
OTHER_LANGUAGE = Text(nl="De tekst is niet in het Nederlands geïmporteerd.", en="The text was not imported in English.")
LATER = Text(
    nl="Let op: de lijst is daarna gewijzigd, op {days}. Van die versie is geen tekst geïmporteerd; hieronder kan iets"
    " staan dat op {day} niet meer gold.",
    en="Please note: the list changed after that, on {days}. No text of that version was imported; what follows may no"
    " longer have applied on {day}.",
)
BEYOND = Text(
    nl="Let op: Sluis weet niet of de lijst na {horizon} is gewijzigd.",
    en="Please note: Sluis does not know whether the list changed after {horizon}.",
)
DEFINITIONS = Text(nl="Definities", en="Definitions")
GENERAL = Text(
    nl="Ook van belang, want deze noten noemen de code of gelden voor de hele afdeling",
    en="Also relevant: general notes that name this code or govern its section",
)
UNCERTAIN = Text(nl="[plaats onzeker]", en="[place uncertain]")
CHANGES = {
    "added": Text(nl="nieuw", en="added"),
    "removed": Text(nl="vervallen", en="removed"),
    "changed": Text(nl="gewijzigd", en="changed"),
    "moved": Text(nl="verplaatst", en="moved"),
    "editorial": Text(nl="redactioneel", en="editorial"),
    "divided": Text(nl="dezelfde woorden, anders ingedeeld", en="same words, divided otherwise"),
}
FROM_PATH = Text(nl="was {path}", en="was {path}")
SAME = Text(nl="Er is geen verschil.", en="There is no difference.")
SUMMED = Text(nl="{codes} posten met een verschil: {counts}", en="{codes} entries with a difference: {counts}")


def said_text(text: OfficialText, language: Language) -> str:
    """Which text it is."""
    day = spelled_day(text.day, language) if text.day else NO_DAY.into(language)
    return TEXT_OF.format(celex=text.celex or text.digest[:12], day=day).into(language)


def warnings(text: OfficialText, day: date, language: Language) -> list[str]:
    """What a reader must know before relying on this text for that day."""
    from sluis.knowledge.snapshot import packaged

    knowledge = packaged()
    starts = [one.from_.on or one.from_.not_after for one in knowledge.list_versions if one.from_ and one.status != "announced"]
    later = [start for start in starts if start and text.day and text.day < start <= day]
    found = [COPY]
    if later:
        days = ", ".join(spelled_day(one, language) for one in sorted(later))
        found.append(LATER.format(days=days, day=spelled_day(day, language)))
    if day > knowledge.horizon:
        found.append(BEYOND.format(horizon=spelled_day(knowledge.horizon, language)))
    if text.inferred:
        found.append(INFERRED)
    if text.language not in {language.value, ""}:
        found.append(OTHER_LANGUAGE)
    if text.markup.value in {"formex", "xhtml"}:
        found.append(NEVER_NATIVE)
    return [one.into(language) for one in found]
