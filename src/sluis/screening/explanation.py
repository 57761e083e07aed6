"""A hit in words, in Dutch and in English: which name matched which, part by part, what raised and what lowered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sluis.law.text import Text
from sluis.screening.hit import Hit, PartKind, PartMatch, Weighed
from sluis.screening.qualifier import Reason
from sluis.screening.short_forms import SHORT_FORMS

_MATCHED: Final = Text(nl="‘{asked}’ lijkt op ‘{listed}’.", en="‘{asked}’ is like ‘{listed}’.")
_PARTS: Final = {
    PartKind.SAME: Text(nl="‘{asked}’ is gelijk", en="‘{asked}’ is the same"),
    PartKind.SPELLED_OTHERWISE: Text(nl="‘{asked}’ kan ‘{listed}’ zijn", en="‘{asked}’ may be ‘{listed}’"),
    PartKind.SHORT_FORM: Text(nl="‘{listed}’ is een korte vorm van ‘{asked}’", en="‘{listed}’ is a short form of ‘{asked}’"),
    PartKind.INITIAL: Text(nl="‘{asked}’ past bij ‘{listed}’ (voorletter)", en="‘{asked}’ fits ‘{listed}’ (initial)"),
    PartKind.ONLY_ASKED: Text(nl="‘{asked}’ staat niet in de naam op de lijst", en="‘{asked}’ is not in the listed name"),
    PartKind.ONLY_LISTED: Text(nl="‘{listed}’ staat alleen op de lijst", en="‘{listed}’ is only in the listed name"),
}
_SHORT_OF: Final = Text(nl="‘{asked}’ is een korte vorm van ‘{listed}’", en="‘{asked}’ is a short form of ‘{listed}’")
_REASONS: Final = {
    Reason.SAME_BIRTH_DATE: Text(nl="zelfde geboortedatum: {asked}", en="same date of birth: {asked}"),
    Reason.SAME_BIRTH_PERIOD: Text(nl="geboortedatum past: {asked} en {listed}", en="date of birth fits: {asked} and {listed}"),
    Reason.NEAR_BIRTH_DATE: Text(
        nl="geboortedatum wijkt iets af: {asked} en {listed}", en="date of birth differs a little: {asked} and {listed}"
    ),
    Reason.OTHER_BIRTH_DATE: Text(
        nl="andere geboortedatum: {asked} en {listed}", en="another date of birth: {asked} and {listed}"
    ),
    Reason.SAME_COUNTRY: Text(nl="zelfde land: {listed}", en="same country: {listed}"),
    Reason.OTHER_COUNTRY: Text(nl="ander land: {asked} en {listed}", en="another country: {asked} and {listed}"),
    Reason.SAME_ADDRESS: Text(nl="zelfde adres: {asked} en {listed}", en="same address: {asked} and {listed}"),
    Reason.SAME_POSTCODE: Text(nl="zelfde postcode: {asked} en {listed}", en="same postcode: {asked} and {listed}"),
    Reason.SAME_STREET: Text(
        nl="zelfde plaats, en het adres lijkt erop: {asked} en {listed}",
        en="same city, and the address is like it: {asked} and {listed}",
    ),
    Reason.SAME_IDENTIFIER: Text(nl="zelfde nummer: {listed}", en="same number: {listed}"),
    Reason.SAME_GENDER: Text(nl="zelfde geslacht", en="same gender"),
    Reason.OTHER_GENDER: Text(nl="ander geslacht: {asked} en {listed}", en="another gender: {asked} and {listed}"),
    Reason.OTHER_FATHER: Text(
        nl="kind en vader zijn verwisseld: {asked} en {listed}",
        en="child and father are the other way round: {asked} and {listed}",
    ),
    Reason.OTHER_KIND: Text(nl="ander soort partij: {asked} en {listed}", en="another kind of party: {asked} and {listed}"),
}


def explain(hit: Hit) -> list[Text]:
    """The reasons of a hit, a sentence or phrase each; the names first."""
    names = _MATCHED.format(asked=hit.matched.asked, listed=hit.matched.listed)
    return [names, *map(_part, hit.matched.parts), *_weighed(hit.raised), *_weighed(hit.lowered)]


def _part(part: PartMatch) -> Text:
    words = _PARTS[part.kind]
    if part.kind is PartKind.SHORT_FORM and part.asked in SHORT_FORMS.get(part.listed, ()):
        words = _SHORT_OF
    return words.format(asked=part.asked, listed=part.listed)


def _weighed(reasons: Iterable[Weighed]) -> list[Text]:
    return [_REASONS[one.reason].format(asked=one.asked, listed=one.listed) for one in reasons]
