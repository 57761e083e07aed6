"""The words of the command line, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.cli import parties_words
from sluis.law.text import Text
from sluis.statutes.facts.deal import ACTIVITY, MODE

if TYPE_CHECKING:
    from datetime import date

OUTCOMES = {
    "prohibited": Text(nl="verboden", en="prohibited"),
    "authorisation_required": Text(nl="vergunning vereist", en="authorisation required"),
    "notify_authority": Text(nl="melden bij de autoriteit", en="notify the authority"),
    "authorised": Text(nl="toegestaan met vergunning", en="authorised"),
    "free": Text(nl="vrij", en="free"),
    "cannot_tell": Text(nl="nog niet te zeggen", en="cannot tell yet"),
}
ADVICE = {
    "proceed": Text(nl="ga verder", en="proceed"),
    "proceed_with_measures": Text(nl="ga verder met maatregelen", en="proceed with measures"),
    "hold": Text(nl="houd vast", en="hold"),
    "director_decision": Text(nl="besluit van de directie", en="decision of the board"),
    "contact_authority": Text(nl="neem contact op met de CDIU", en="contact CDIU"),
    "withdraw": Text(nl="zie af van de transactie", en="withdraw"),
}
TRUTHS = {
    "yes": Text(nl="ja", en="yes"),
    "no": Text(nl="nee", en="no"),
    "unknown": Text(nl="onbekend", en="unknown"),
    "not_in_force": Text(nl="niet van kracht", en="not in force"),
}
LEVELS = {
    "low": Text(nl="laag", en="low"),
    "medium": Text(nl="middel", en="medium"),
    "high": Text(nl="hoog", en="high"),
    "insufficient_data": Text(nl="te weinig gegevens", en="insufficient data"),
}
DIMENSIONS = {
    "human_rights": Text(nl="mensenrechten", en="human rights"),
    "national_security": Text(nl="nationale veiligheid", en="national security"),
    "diversion": Text(nl="omleiding", en="diversion"),
    "reputation": Text(nl="reputatie", en="reputation"),
}
STRENGTHS = {
    "must": Text(nl="moet", en="must"),
    "should": Text(nl="hoort", en="should"),
    "may": Text(nl="kan", en="may"),
}
STATES = {
    "open": Text(nl="open", en="open"),
    "done": Text(nl="gedaan", en="done"),
    "later": Text(nl="na de levering", en="after shipment"),
    "due": Text(nl="geldt", en="applies"),
    "possible": Text(nl="geldt misschien", en="may apply"),
    "fulfilled": Text(nl="vervuld", en="fulfilled"),
    "being_met": Text(nl="loopt", en="being met"),
}
INFORMANTS = {
    "engineer": Text(nl="de ontwerper", en="the engineer"),
    "exporter": Text(nl="de exporteur", en="the exporter"),
    "customer": Text(nl="de klant", en="the customer"),
    "authority": Text(nl="de autoriteit", en="the authority"),
    "compliance_officer": Text(nl="de compliance officer", en="the compliance officer"),
    "nobody": Text(nl="niemand", en="nobody"),
}
REMARKS = {
    "in_conflict": Text(nl="bronnen spreken elkaar tegen", en="sources disagree"),
    "expired": Text(nl="te oud of vervallen", en="too old or expired"),
    "in_the_future": Text(nl="van later datum dan de beoordeling", en="of a later date than the assessment"),
    "interested_only": Text(nl="alleen van een belanghebbende", en="only from an interested party"),
    "not_signed": Text(nl="niet ondertekend met naam en dag", en="not signed with name and day"),
    "adverse_lapsed": Text(nl="een bron die ertegen spreekt, is vervallen", en="a source that speaks against it has expired"),
    "lists_not_named": Text(
        nl="de screening noemt de lijsten niet die gelden", en="the screening does not name the lists that bind"
    ),
    "interest_not_stated": Text(
        nl="een bron zonder bekend belang spreekt dit tegen", en="a source whose interest is not known contradicts this"
    ),
    "other_list_version": Text(nl="geldt niet voor de lijst van deze dag", en="not for the list of this day"),
    "decided_for_other_list": Text(nl="besloten voor een andere lijst", en="decided for another list"),
    "criteria_not_met": Text(nl="volgens de feiten klopt dat niet", en="by its facts that is not so"),
    "not_in_list_of_that_day": Text(nl="de code stond toen niet op de lijst", en="the code was not on the list then"),
    **parties_words.REMARKS,
}
AUTHORISATION = {
    "yes": Text(nl="Vergunning {id} is te gebruiken", en="Authorisation {id} can be used"),
    "unknown": Text(
        nl="Vergunning {id}: nog open of zij te gebruiken is", en="Authorisation {id}: still open whether it can be used"
    ),
    "no": Text(nl="Vergunning {id} is niet te gebruiken; niet voldaan aan", en="Authorisation {id} cannot be used; not met"),
}
ENTRY = {
    "yes": Text(nl="valt onder {codes}: {text}", en="falls under {codes}: {text}"),
    "no": Text(nl="valt niet onder {code}: {text}", en="does not fall under {code}: {text}"),
    "unknown": Text(nl="valt misschien onder {code}: {text}", en="may fall under {code}: {text}"),
}

OPTIONS = {option: choice.word(option) for choice in (ACTIVITY, MODE) for option in choice.options}
SOURCES = {
    "case file": Text(nl="casusbestand", en="case file"),
    "product file": Text(nl="productbestand", en="product file"),
    "sluis classify ask": Text(nl="vraaggesprek", en="interview"),
    "knowledge": Text(nl="kennis van Sluis", en="Sluis’s knowledge"),
}
WOULD = {
    "yes": Text(nl="zou anders gelden", en="would hold otherwise"),
    "no": Text(nl="zou niet gelden", en="would not hold"),
    "unknown": Text(nl="zou misschien gelden", en="might hold otherwise"),
}

NOT_EXCLUDED = Text(nl="niet uitgesloten", en="not excluded")
FROM_TO = Text(nl="{low} tot {high}", en="{low} to {high}")
OUTCOME = Text(nl="Uitkomst", en="Outcome")
ADVISED = Text(nl="Advies", en="Advice")
LAW_OF = Text(nl="Recht van {day}", en="Law of {day}")
AT_LEAST_AT_MOST = Text(nl="ten minste: {low}; ten hoogste: {high}", en="at least: {low}; at most: {high}")
CODES = Text(nl="code {codes}", en="code {codes}")
UNCLASSIFIED = Text(nl="niet ingedeeld", en="unclassified")
NOT_LISTED = Text(nl="niet op de lijst", en="not listed")
BECAUSE = Text(nl="want", en="because")
MISSING = Text(nl="nog onbekend", en="still unknown")
DUTIES = Text(nl="Plichten", en="Duties")
NO_DUTIES = Text(nl="Geen plicht gevonden in het recht dat Sluis kent.", en="No duty found in the law that Sluis knows.")
FOR_BEARER = Text(nl="voor {bearer}: {text}", en="for {bearer}: {text}")
DUTY_WHEN = Text(nl="Wanneer: {trigger}.", en="When: {trigger}.")
DUE = {
    "by": Text(nl="Uiterlijk op {day}", en="By {day} at the latest"),
    "until": Text(nl="Tot en met {day}", en="Up to and including {day}"),
}
DUE_ON = Text(nl="{when} ({deadline}, op {event}; volgens {act})", en="{when} ({deadline}, on {event}; under {act})")
DUE_SOMETIME = Text(nl="{when} ({deadline}; volgens {act})", en="{when} ({deadline}; under {act})")
DUE_PASSED = Text(nl="{due}. Die dag is voorbij.", en="{due}. That day has passed.")
NO_DAY = {
    "event": Text(nl="{deadline}. Geef voor de datum op: {fact}.", en="{deadline}. For the date, state: {fact}."),
    "holidays": Text(
        nl="{deadline}. Geen datum: de feestdagen van het land of het jaar zijn niet (alle) bekend.",
        en="{deadline}. No date: the holidays of the country or the year are not (all) known.",
    ),
}
NOT_IN_FORCE = Text(nl="Niet van kracht op deze dag", en="Not in force on this day")
FROM_UNTIL = Text(nl="van {start} tot {until}", en="from {start} until {until}")
FROM = Text(nl="vanaf {start}", en="from {start}")
SUCCEEDED_BY = Text(nl="opgevolgd door {path}", en="succeeded by {path}")
PRECEDED_BY = Text(nl="voorganger: {path}", en="predecessor: {path}")
RISK = Text(nl="Risico", en="Risk")
RED_FLAGS = Text(nl="Rode vlaggen", en="Red flags")
MEASURES = Text(nl="Maatregelen", en="Measures")
DECIDING = Text(nl="Vragen die de uitkomst bepalen", en="Questions that decide the outcome")
REQUIRED = Text(nl="Vragen die altijd gesteld worden", en="Questions that are always asked")
ASK = Text(nl="vraag aan {who}", en="ask {who}")
COUNTERFACTUALS = Text(nl="Wat de uitkomst zou veranderen", en="What would change the outcome")
TRUNCATED = Text(nl="Er zijn er meer.", en="There are more.")
SCREENING = Text(nl="Screening", en="Screening")
TOGETHER = Text(
    nl="op zichzelf verandert dit antwoord het bereik niet; samen met andere antwoorden wel",
    en="by itself this answer does not change the range; together with other answers it does",
)
NOT_MODELLED = Text(nl="Niet gemodelleerd, wel van belang", en="Not modelled, but relevant")
BLOCKS = Text(nl="houdt de conclusie open", en="keeps the conclusion open")
DOES_NOT_BLOCK = Text(nl="ter informatie", en="for information")
NOTICES = Text(nl="Let op", en="Please note")
PROVENANCE = Text(
    nl="Sluis {sluis} · recht {law} · kennis {knowledge} · dag {day}",
    en="Sluis {sluis} · law {law} · knowledge {knowledge} · day {day}",
)
DISCLAIMER = Text(
    nl="Sluis stelt plichten vast en toont risico’s; het besluit is aan mensen. Geen juridisch advies.",
    en="Sluis determines duties and shows risk; people decide. Not legal advice.",
)
NOT_VERIFIED = Text(nl="niet geverifieerd", en="not verified")
VERIFIED_IN = {
    "bg": Text(nl="alleen geverifieerd met een Bulgaarse tekst", en="verified with a Bulgarian text only"),
    "de": Text(nl="alleen geverifieerd met een Duitse tekst", en="verified with a German text only"),
    "fr": Text(nl="alleen geverifieerd met een Franse tekst", en="verified with a French text only"),
    "ro": Text(nl="alleen geverifieerd met een Roemeense tekst", en="verified with a Romanian text only"),
}
READING = Text(nl="lezing", en="reading")


def source(name: str, author: str | None, on: date | None) -> Text:
    """A source as people name it: who, where and when."""
    said = SOURCES.get(name) or Text(name, name)
    before, after = f"{author}, " if author else "", f", {on}" if on else ""
    return Text(nl=f"{before}{said.nl}{after}", en=f"{before}{said.en}{after}")
