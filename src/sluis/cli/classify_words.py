"""The words of `sluis classify`, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.text import Text

if TYPE_CHECKING:
    from sluis.library.search import Hit

MOST_FOUND = 8
LEAST_SHARE = 4
"""An entry is a candidate if it scores at least this part of the best one: a quarter."""
SOURCE = "sluis classify ask"

HOW = Text(
    nl="Stop met ctrl-C; wat u hebt ingevuld, is dan al bewaard.",
    en="Stop with ctrl-C; what you filled in has been saved by then.",
)
WHO_ANSWERS = Text(nl="Wie geeft de antwoorden? (leeg = niemand genoemd)", en="Who gives the answers? (empty = nobody named)")
WHO_READ = Text(nl="Wie heeft de tekst gelezen?", en="Who read the text?")
WHY_READ = Text(nl="Waarom?", en="Why?")
NOT_READ = Text(
    nl="Zonder naam en reden telt het lezen niet: de post blijft open.",
    en="Without a name and a reason the reading does not count: the entry stays open.",
)
WHO_SIGNS = Text(
    nl="Wie stelt deze indeling vast? (leeg = nog niemand)", en="Who decides on this classification? (empty = nobody yet)"
)
SAVED = Text(nl="Bewaard in {file}.", en="Saved in {file}.")

OUTCOMES = {
    "listed": Text(nl="op de lijst: {codes}", en="listed: {codes}"),
    "not_listed": Text(nl="niet op de lijst", en="not listed"),
    "open": Text(nl="nog niet te zeggen", en="cannot tell yet"),
}
BECAUSE = {
    "candidates_open": Text(
        nl="niet van elke kandidaat staat vast of het product eronder valt",
        en="of some candidate it is not settled whether the product falls under it",
    ),
    "no_candidates": Text(nl="geen enkele post is tegen het product gehouden", en="no entry was held against the product"),
    "nobody_signed": Text(
        nl="niemand heeft met naam en dag vastgesteld dat het product niet op de lijst staat",
        en="nobody decided, with name and day, that the product is not listed",
    ),
    "signed_for_another_list": Text(
        nl="de indeling is vastgesteld voor een andere versie van de lijst",
        en="the classification was decided for another version of the list",
    ),
    "signed_in_the_future": Text(
        nl="de dag van de vaststelling ligt in de toekomst", en="the day of the decision lies in the future"
    ),
    "component_open": Text(
        nl="een onderdeel kan het product onder de lijst brengen (algemene noot 2)",
        en="a component may bring the product under the list (General Note 2)",
    ),
}
RESTS_ON = Text(
    nl="‘Niet op de lijst’ berust op deze kandidaten: {codes}. Wat geen kandidaat was, is niet bekeken.",
    en="‘Not listed’ rests on these candidates: {codes}. What was no candidate was not looked at.",
)
SIGNED = Text(nl="vastgesteld door {by} op {on}", en="decided by {by} on {on}")
NOT_SIGNED = Text(nl="door niemand vastgesteld", en="decided by nobody")
OUTCOME = Text(nl="Uitkomst", en="Outcome")
DECIDED = Text(nl="Vaststelling", en="Decision")
COMPONENT = Text(nl="Onderdeel {id}: {name}", en="Component {id}: {name}")
CONTROLS = {
    "yes": Text(
        nl="brengt het product onder de lijst (algemene noot 2)", en="brings the product under the list (General Note 2)"
    ),
    "no": Text(nl="brengt het product niet onder de lijst", en="does not bring the product under the list"),
    "unknown": Text(nl="brengt het product misschien onder de lijst", en="may bring the product under the list"),
}
ENTRY = {
    "yes": Text(nl="valt onder {codes}", en="falls under {codes}"),
    "no": Text(nl="valt er niet onder", en="does not fall under it"),
    "unknown": Text(nl="staat nog niet vast", en="not settled yet"),
}
TRUTHS = {
    "yes": Text(nl="ja", en="yes"),
    "no": Text(nl="nee", en="no"),
    "unknown": Text(nl="onbekend", en="unknown"),
}
CRITERIA = {
    "yes": Text(nl="voldaan", en="met"),
    "no": Text(nl="niet voldaan", en="not met"),
    "unknown": Text(nl="onbekend", en="unknown"),
}
WHY = {
    "named": Text(nl="kandidaat: {what}", en="candidate: {what}"),
    "read": Text(nl="kandidaat: iemand heeft {what} gelezen", en="candidate: somebody read {what}"),
    "fact": Text(nl="kandidaat, want {what}", en="candidate, for {what}"),
}
COUNTS = {
    "yes": Text(nl="telt", en="counts"),
    "facts_decide": Text(nl="telt niet: hier beslissen de feiten", en="does not count: facts decide here"),
    "other_list_version": Text(
        nl="telt niet: gelezen in een andere versie van de lijst", en="does not count: read in another version of the list"
    ),
    "in_the_future": Text(nl="telt niet: de dag ligt in de toekomst", en="does not count: its day lies in the future"),
}
READ = Text(
    nl="gelezen door {by} op {on}: {met}, want {why} ({counts})", en="read by {by} on {on}: {met}, because {why} ({counts})"
)
WORDING = Text(nl="tekst: {reading}", en="text: {reading}")
VERIFIED = Text(nl="criteria vergeleken met {sources}", en="criteria compared with {sources}")
THEN = Text(nl="was toen: {then}", en="was then: {then}")
RECORDED = Text(nl="Eerder vastgesteld", en="Decided before")
DIFFERS = Text(nl="de uitkomst is nu anders", en="the outcome differs now")
SAME = Text(nl="de uitkomst is nu dezelfde", en="the outcome is the same now")
GONE = Text(nl="vervallen: {codes}", en="gone: {codes}")
NEW = Text(nl="nieuw: {codes}", en="new: {codes}")
NOT_EXCLUDED = Text(
    nl="daarnaast niet uitgesloten, en niet gevraagd: {paths}", en="not excluded besides, and not asked: {paths}"
)
NOTES = Text(nl="Noten die zijn meegewogen: {paths}", en="Notes considered: {paths}")
PRECEDENTS = Text(
    nl="Eerdere indelingen waarvan de feiten overeenkomen, met een andere uitkomst",
    en="Earlier classifications whose facts agree, with another outcome",
)
PRECEDENT = Text(
    nl="{name} {version} ({file}): {outcome}; {shared} feiten hetzelfde",
    en="{name} {version} ({file}): {outcome}; {shared} facts the same",
)
APART = Text(nl="van één van beide bekend: {facts}", en="known of one of the two: {facts}")
NO_PRECEDENTS = Text(
    nl="Geen eerdere indeling waarvan de feiten overeenkomen, heeft een andere uitkomst.",
    en="No earlier classification whose facts agree has another outcome.",
)
MORE = Text(nl="Alle criteria met hun bewijs: sluis classify show", en="All criteria with their evidence: sluis classify show")


def found_by(hit: Hit) -> str:
    """Why a search found an entry, as the product file keeps it: the words of the query that were found."""
    asked = ", ".join(dict.fromkeys(reason.asked for reason in hit.why))
    return f"search: {asked}"
