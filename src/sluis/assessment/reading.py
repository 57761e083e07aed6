"""From the bytes of a case file to a case, with a clear message for everything that is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment import errors
from sluis.assessment.case import NOT_LISTED, Case, Classification, party_names
from sluis.assessment.diligence.checking import faults
from sluis.assessment.evidence import CASE_FILE
from sluis.assessment.saying import says
from sluis.destinations.places import CRIMEA
from sluis.knowledge.convert import convert
from sluis.knowledge.currency import CURRENCY_CODES
from sluis.knowledge.document import Document
from sluis.knowledge.notation import FileKind
from sluis.knowledge.place import spelled
from sluis.law.text import Text
from sluis.law.written import NotAValueError, statements_of
from sluis.statutes.facts import deal, exporter, item, party, sanctions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from decimal import Decimal

    from sluis.assessment.errors import CaseError
    from sluis.assessment.world import World

MOST_PARTIES = 100
"""More of them make conditions too deep to compile."""
_BORN = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_CODE = re.compile(r"[0-9][A-E][0-9]{3}(\.[a-z0-9]+)*")
_SHARED_PREFIXES = ("exporter", "use", "deal", "destination", "application", "authorisation")
_ITEM_PREFIXES = ("item", "exporter", "use", "deal", "authorisation")
_DID_YOU_MEAN = Text(nl="Bedoelde u {names}?", en="Did you mean {names}?")
_SEE_FACTS = Text(nl="Bekijk alle feiten met: sluis law --facts", en="See all facts with: sluis law --facts")
CASE = FileKind(
    Text(nl="een casusbestand", en="a case file"),
    Text(nl="een casusbestand in YAML", en="a case file in YAML"),
    Text(nl="Verdeel de order over meer bestanden.", en="Divide the order over several files."),
)
_BELONGS = Text(nl="Schrijf het onder {place}.", en="Write it under {place}.")

# Facts that have a place of their own in the case file.
_STATED_ELSEWHERE = {
    item.LISTED_ANNEX_I.key: "items[].classification",
    item.COMPONENT_LISTED.key: "items[].components[].classification",
    party.ON_SANCTIONS_LIST.key: "screening.attested",
    party.PARTY_COUNTRY.key: "parties[].country",
    deal.ACTIVITY.key: "activity",
    deal.MODE.key: "mode",
    deal.DESTINATION.key: "destination",
    deal.PURCHASING_COUNTRY.key: "purchasing_country",
    deal.TRANSIT_COUNTRY.key: "transit_countries",
    deal.EXPORTER_COUNTRY.key: "exporter.country",
    deal.END_USER_NAMED.key: "parties",
    exporter.APPLICATION_LODGED_ON.key: "dates.application",
    **{fact.key: "destination" for fact in sanctions.TO.values()},
}
_PLACES = {"item": "items[].facts", "party": "parties[].facts", "component": "items[].components[].facts"}


class Facts(NamedTuple):
    """The facts that one part of a case file states: where they stand, and the kinds that belong there."""

    path: tuple[str | int, ...]
    stated: Mapping[str, object]
    prefixes: tuple[str, ...]


def read_case(content: bytes, name: str, world: World) -> Case:
    """Read and check a case file.

    Args:
        content: the file's bytes, YAML 1.2 or JSON.
        name: how to call the file in messages.
        world: what countries, codes and facts there are.

    Raises:
        InputError: with file, line, field, problem and remedy.
    """
    document = _with_births_as_text(CASE.document(content, name))
    case: Case = convert(document, Case)
    _Checker(document, name, world).check(case)
    return case


def _with_births_as_text(document: Document) -> Document:
    """A day or a year of birth without quotation marks is a day or a number in YAML; a case keeps it as it was written."""
    parties = document.data.get("parties") if isinstance(document.data, dict) else None
    for one in parties if isinstance(parties, list) else ():
        if isinstance(one, dict) and type(one.get("born")) in {int, date}:
            one["born"] = str(one["born"])
    return document


@dataclass(frozen=True)
class _Checker:
    """Checks what the shape of a case file cannot say."""

    document: Document
    name: str
    world: World

    def check(self, case: Case) -> None:
        """Raise for the first thing that is wrong."""
        if not case.items:
            raise self._fail(errors.NoItemsError, ("items",))
        self._check_ids(("items",), [one.id for one in case.items])
        for number, one in enumerate(case.items):
            self._check_ids(("items", number, "components"), [part.id for part in one.components])
        self._check_parties(case)
        self._check_values(case)
        for path, claimed in _classifications(case):
            self._check_classification(path, claimed)
        for facts in _facts(case):
            for key, raw in facts.stated.items():
                self._check_fact(facts, key, raw)
        for fault in faults(case, self.world):
            raise self._fail(fault.error, fault.path, **fault.data)

    def _check_values(self, case: Case) -> None:
        for path, country in _countries(case):
            if country not in self.world.territories:
                fault = errors.PartOfCountryError if country in CRIMEA else errors.UnknownCountryError
                raise self._fail(fault, path, country=country)
        for path, found in _numbers(case):
            if not found.is_finite() or found < 0:
                raise self._fail(errors.NumberError, path, number=found)
        for path, currency in _currencies(case):
            if currency not in CURRENCY_CODES:
                raise self._fail(errors.UnknownCurrencyError, path, currency=currency)

    def _check_parties(self, case: Case) -> None:
        names = party_names(case)
        self._check_ids(("parties",), names)
        if len(names) > MOST_PARTIES:
            raise self._fail(errors.TooManyPartiesError, ("parties",), number=len(names), most=MOST_PARTIES)
        for index, one in enumerate(case.parties):
            if one.born is not None and not is_day_of_birth(one.born):
                raise self._fail(errors.BirthDayError, ("parties", index, "born"), born=one.born)
        attested = case.screening.attested if case.screening else None
        if attested is None:
            return
        if not (attested.lists and all(map(says, (attested.by, *attested.lists)))):
            raise self._fail(errors.EmptyAttestationError, ("screening", "attested"))
        for field, named in (("hits", attested.hits), ("parties", attested.parties or ())):
            for index, name in enumerate(named):
                if name not in names:
                    path = ("screening", "attested", field, index)
                    raise self._fail(errors.UnknownPartyError, path, party=name, known=", ".join(names))

    def _check_ids(self, path: tuple[str | int, ...], ids: Iterable[str]) -> None:
        seen: set[str] = set()
        for index, one in enumerate(ids):
            if one in seen:
                raise self._fail(errors.DuplicateIdError, (*path, index), id=one)
            seen.add(one)

    def _check_classification(self, path: tuple[str | int, ...], claimed: Classification | str) -> None:
        code = claimed if isinstance(claimed, str) else claimed.code
        if code == NOT_LISTED:
            if isinstance(claimed, str) or not says(claimed.by) or claimed.on is None:
                raise self._fail(errors.UndecidedListingError, path)
            if claimed.covers is not None and claimed.covers.from_ > claimed.on:
                raise self._fail(errors.BackwardCoverError, (*path, "covers"))
        elif not _CODE.fullmatch(code) or code.partition(".")[0] not in self.world.codes:
            raise self._fail(errors.UnknownCodeError, path, code=code)

    def _check_fact(self, facts: Facts, key: str, raw: object) -> None:
        path = (*facts.path, key)
        declaration = self.world.facts.get(key)
        if declaration is None or not (declaration.answerable or key in _STATED_ELSEWHERE):
            raise self._fail(errors.UnknownFactError, path, key=key, remedy=self._similar(key))
        place = _STATED_ELSEWHERE.get(key) or _misplaced(key, facts.prefixes)
        if place is not None:
            raise self._fail(errors.UnknownFactError, path, key=key, remedy=_BELONGS.format(place=place))
        try:
            statements_of(declaration, raw, CASE_FILE)
        except NotAValueError as problem:
            raise self._fail(errors.FactValueError, path, value=raw, expected=str(problem)) from problem

    def _similar(self, key: str) -> Text:
        names = get_close_matches(key, [one for one, fact in self.world.facts.items() if fact.answerable], n=3)
        return _DID_YOU_MEAN.format(names=", ".join(names)) if names else _SEE_FACTS

    def _fail(self, error: type[CaseError], path: tuple[str | int, ...], **data: object) -> CaseError:
        return error(file=self.name, line=self.document.place(path).line, field=spelled(path), **data)


def is_day_of_birth(written: str) -> bool:
    """Whether it is a day, a month or a year in ISO 8601."""
    try:
        return bool(_BORN.fullmatch(written)) and bool(date.fromisoformat((written + "-01-01")[:10]))
    except ValueError:
        return False


def place_of(key: str) -> str:
    """Where in a case file a fact is stated."""
    return _STATED_ELSEWHERE.get(key) or _PLACES.get(key.partition(".")[0], "facts")


def _misplaced(key: str, prefixes: tuple[str, ...]) -> str | None:
    prefix = key.partition(".")[0]
    return None if prefix in prefixes else _PLACES.get(prefix, "facts")


def _facts(case: Case) -> Iterator[Facts]:
    yield Facts(("facts",), case.facts, _SHARED_PREFIXES)
    for index, one in enumerate(case.items):
        yield Facts(("items", index, "facts"), one.facts, _ITEM_PREFIXES)
        for number, part in enumerate(one.components):
            yield Facts(("items", index, "components", number, "facts"), part.facts, ("component",))
    for index, each in enumerate(case.parties):
        yield Facts(("parties", index, "facts"), each.facts, ("party",))


def _countries(case: Case) -> Iterator[tuple[tuple[str | int, ...], str]]:
    found: list[tuple[tuple[str | int, ...], str | None]] = [
        (("destination",), case.destination),
        (("purchasing_country",), case.purchasing_country),
    ]
    if case.exporter is not None:
        found.append((("exporter", "country"), case.exporter.country))
    found += [(("transit_countries", index), one) for index, one in enumerate(case.transit_countries or ())]
    found += [(("parties", index, "country"), one.country) for index, one in enumerate(case.parties)]
    for number, held in enumerate(case.authorisations_held):
        path = ("authorisations_held", number, "destinations")
        found += [((*path, index), one) for index, one in enumerate(held.destinations or ())]
    yield from ((path, country) for path, country in found if country is not None)


def _numbers(case: Case) -> Iterator[tuple[tuple[str | int, ...], Decimal]]:
    for index, one in enumerate(case.items):
        if one.quantity is not None:
            yield ("items", index, "quantity"), one.quantity
        if one.value is not None:
            yield ("items", index, "value", "amount"), one.value.amount


def _currencies(case: Case) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for index, one in enumerate(case.items):
        if one.value is not None:
            yield ("items", index, "value", "currency"), one.value.currency


def _classifications(case: Case) -> Iterator[tuple[tuple[str | int, ...], Classification | str]]:
    for index, one in enumerate(case.items):
        if one.classification is not None:
            yield ("items", index, "classification"), one.classification
        for number, part in enumerate(one.components):
            if part.classification is not None:
                yield ("items", index, "components", number, "classification"), part.classification
