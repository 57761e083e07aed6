"""Ownership and control in words, in Dutch and in English: the outcome, the totals, the paths, and what stays open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final

from sluis.law.between import Between
from sluis.law.text import Text
from sluis.law.truth import NO, UNKNOWN, YES
from sluis.screening.entry import InterestKind
from sluis.screening.ownership import Open, Ownership, Path, Step

_OWNED: Final = {
    YES: Text(
        nl="Partijen op de lijsten bezitten samen 50 % of meer van {party}, direct of via wie zij bezitten of beheersen.",
        en="Listed parties together own 50 % or more of {party}, directly or through parties that they own or control.",
    ),
    NO: Text(
        nl="Partijen op de lijsten bezitten samen minder dan 50 % van {party}, hoe men ook rekent.",
        en="Listed parties together own less than 50 % of {party}, however one counts.",
    ),
    UNKNOWN: Text(
        nl="Of partijen op de lijsten 50 % of meer van {party} bezitten, is niet te zeggen.",
        en="Whether listed parties own 50 % or more of {party} cannot be told.",
    ),
}
_CONTROLLED: Final = Text(
    nl="Een partij op de lijsten, of wie zij bezit of beheerst, heeft zeggenschap over {party}.",
    en="A listed party, or one that it owns or controls, controls {party}.",
)
_SHARE: Final = Text(nl="Hun aandeel, stap voor stap geteld: {share}.", en="Their share, counted level by level: {share}.")
_MULTIPLIED: Final = Text(nl="Vermenigvuldigd langs elke keten: {share}.", en="Multiplied along each chain: {share}.")
_OPEN: Final = {
    Open.SHARE: Text(
        nl="Van een belang is de omvang niet precies bekend.", en="Of some interest the size is not known exactly."
    ),
    Open.REST: Text(nl="Wie de rest bezit, is niet bekend.", en="Who owns the rest is not known."),
    Open.OWNER: Text(
        nl="Of een eigenaar zelf op een lijst staat of onder een partij op een lijst valt, is niet bekend.",
        en="Whether an owner is listed itself, or is owned or controlled by listed parties, is not known.",
    ),
    Open.READINGS: Text(
        nl="De uitkomst hangt af van hoe men een keten leest: stap voor stap, of vermenigvuldigd. De leidraad zegt het niet.",
        en="The outcome depends on how a chain is read: level by level, or multiplied. The guidance does not say.",
    ),
    Open.CONTRADICTION: Text(
        nl="De aandelen in de bron zijn samen meer dan 100 %.", en="The shares in the source add up to more than 100 %."
    ),
    Open.CONTROL: Text(
        nl="Zeggenschap kan ook anders bestaan dan de gegevens laten zien. Kijk in het handels- en het UBO-register.",
        en="Control can exist in ways that data do not show. Look into the company and ownership registers.",
    ),
}
_DIRECTOR: Final = Text(
    nl="{director} is bestuurder en staat op een lijst, of mogelijk. Dat is een signaal, nog geen zeggenschap.",
    en="{director} is a director and is listed, or may be. That is a sign, not control by itself.",
)
_HOLDS: Final = Text(nl="{owner} bezit {share} van {owned}", en="{owner} holds {share} of {owned}")
_CONTROLS: Final = Text(nl="{owner} heeft zeggenschap over {owned}", en="{owner} controls {owned}")
_PATH: Final = Text(nl="{steps}.", en="{steps}.")
_NOT_COUNTED: Final = Text(nl="{steps}. Dit telt niet vast mee.", en="{steps}. This does not count for certain.")
_MORE: Final = Text(nl="Er zijn meer ketens dan hier staan.", en="There are more chains than are shown here.")
_UNKNOWN_SHARE: Final = Text(nl="een onbekend deel", en="an unknown part")
_BETWEEN: Final = Text(nl="{low} tot {high} %", en="{low} to {high} %")
_EXACTLY: Final = Text(nl="{low} %", en="{low} %")
_ALL: Final = Fraction(100)
_DECIMALS: Final = 2


def explain(found: Ownership, names: Mapping[str, str]) -> list[Text]:
    """What was found, a sentence each. A party without a name in `names` is called by its id."""
    return list(_sentences(found, names))


def _sentences(found: Ownership, names: Mapping[str, str]) -> Iterator[Text]:
    party = names.get(found.party, found.party)
    yield _OWNED[found.owned].format(party=party)
    if found.controlled is YES:
        yield _CONTROLLED.format(party=party)
    yield _SHARE.format(share=_spelled(found.share))
    if found.multiplied != found.share:
        yield _MULTIPLIED.format(share=_spelled(found.multiplied))
    for path in found.paths:
        yield _path(path, names)
    if found.more_paths:
        yield _MORE
    for director in found.directors:
        yield _DIRECTOR.format(director=names.get(director, director))
    for reason in found.open:
        yield _OPEN[reason]


def _path(path: Path, names: Mapping[str, str]) -> Text:
    steps = [_step(one, names) for one in path.steps]
    words = Text(nl="; ".join(one.nl for one in steps), en="; ".join(one.en for one in steps))
    return (_PATH if path.counts else _NOT_COUNTED).format(steps=words)


def _step(step: Step, names: Mapping[str, str]) -> Text:
    owner, owned = names.get(step.owner, step.owner), names.get(step.owned, step.owned)
    if step.kind is InterestKind.CONTROL or step.share is None:
        return _CONTROLS.format(owner=owner, owned=owned)
    share = _UNKNOWN_SHARE if step.share == Between(Fraction(0), _ALL) else _spelled(step.share)
    return _HOLDS.format(owner=owner, owned=owned, share=share)


def _spelled(share: Between[Fraction]) -> Text:
    words = _EXACTLY if share.settled else _BETWEEN
    low, high = _number(share.low, up=False), _number(share.high, up=True)
    return words.format(low=Text(nl=low.replace(".", ","), en=low), high=Text(nl=high.replace(".", ","), en=high))


def _number(value: Fraction, *, up: bool) -> str:
    """In two decimals, and never narrower than the value: the lower bound is rounded down, the upper one up."""
    scaled = value * 10**_DECIMALS
    whole = -(-scaled.numerator // scaled.denominator) if up else scaled.numerator // scaled.denominator
    return f"{whole // 100}.{whole % 100:02}".rstrip("0").rstrip(".")
