"""The lists of the US Treasury (OFAC) in advanced XML: values, places, documents, parties, relations and listings in six parts.

The parts name each other by number, and what lists a party comes last: the parties are kept until then.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from msgspec.structs import replace

from sluis.law.text import Text
from sluis.screening.country_name import country_of
from sluis.screening.entry import Address, Birth, Entry, Identifier, Interest, InterestKind, Kind, Listing, Name, NameKind
from sluis.screening.errors import UnknownListError
from sluis.screening.lists.days import partial_day, whole_day
from sluis.screening.lists.ofac_xml import KINDS, full_name, numbered, remark_on
from sluis.screening.lists.parts import (
    addresses,
    clean,
    countries_of,
    gender_of,
    joined,
    name_of,
    present,
    remarks,
    unrecognised,
)
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated
from sluis.screening.lists.xml import Element, records

ROOT = "Sanctions"
MARK = b"ADVANCED_XML"
_WITHIN = {
    "DateOfIssue": ROOT,
    "ReferenceValueSets": ROOT,
    "Location": "Locations",
    "IDRegDocument": "IDRegDocuments",
    "DistinctParty": "DistinctParties",
    "ProfileRelationship": "ProfileRelationships",
    "SanctionsEntry": "SanctionsEntries",
}
_ALIASES = {"f.k.a.": NameKind.FORMER, "a.k.a.": NameKind.ALIAS, "n.k.a.": NameKind.ALIAS, "name": NameKind.ALIAS}
_GIVEN = ("First Name", "Middle Name", "Patronymic", "Matronymic")
_FAMILY = ("Last Name", "Maiden Name")
_LATIN = "Latin"
_LIST = "SDN List"
_OTHER_LIST = Text(nl="dit is ‘{list}’, niet de SDN-lijst.", en="this is ‘{list}’, not the SDN list.")
_NATIONS = {"Nationality Country", "Citizenship Country"}
_FLAGS = {"Vessel Flag"}


@dataclass
class _File:
    """What was read of the parts before the listings."""

    words: dict[tuple[str, str], str] = field(default_factory=dict)
    parents: dict[tuple[str, str], str] = field(default_factory=dict)
    places: dict[str, Address] = field(default_factory=dict)
    numbers: dict[str, list[tuple[str, str, str]]] = field(default_factory=lambda: defaultdict(list))
    parties: dict[str, Entry] = field(default_factory=dict)
    interests: dict[str, list[Interest]] = field(default_factory=lambda: defaultdict(list))
    listings: dict[str, list[Listing]] = field(default_factory=lambda: defaultdict(list))

    def said(self, kind: str, number: str) -> str:
        """The words of a value that is named by number."""
        return self.words.get((kind, number), "")


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a file of the list says, and its entries."""
    [file] = files
    found = _File()
    for record in records(file, _WITHIN):
        match record.tag:
            case "DateOfIssue":
                yield Stated(published=whole_day(_day(record)))
            case "ReferenceValueSets":
                _put_values(record, found)
            case "Location":
                found.places[record.get("ID")] = _place(record, found)
            case "IDRegDocument":
                found.numbers[record.get("IdentityID")].append(_document(record, found))
            case "DistinctParty":
                _put_party(record, found)
            case "ProfileRelationship":
                _put_interest(record, found)
            case _:
                found.listings[record.get("ProfileID")] += _listings(record, found, file.name)
    for profile, entry in found.parties.items():
        yield _completed(profile, entry, found)


def _completed(profile: str, entry: Entry, found: _File) -> Entry:
    return replace(entry, listings=tuple(found.listings.get(profile, ())), interests=tuple(found.interests.get(profile, ())))


def _put_values(record: Element, found: _File) -> None:
    for kind in record:
        for one in kind:
            key = one.tag, one.get("ID")
            found.words[key] = clean(one.text) or one.get("ISO2")
            found.parents[key] = one.get("PartyTypeID")


def _day(one: Element | None) -> str:
    """A day of which the parts stand apart."""
    if one is None:
        return ""
    parts = (one.findtext(part) for part in ("Year", "Month", "Day"))
    return partial_day("-".join(part for part in parts if part))


def _place(record: Element, found: _File) -> Address:
    parts = {
        found.said("LocPartType", one.get("LocPartTypeID")).upper(): clean(one.findtext("LocationPartValue/Value"))
        for one in record.iterfind("LocationPart")
    }
    country = next((found.said("Country", one.get("CountryID")) for one in record.iterfind("LocationCountry")), "")
    unknown = parts.get("UNKNOWN", "")
    lines = (
        parts.get(name, "") for name in ("ADDRESS1", "ADDRESS2", "ADDRESS3", "POSTAL CODE", "CITY", "STATE/PROVINCE", "REGION")
    )
    return Address(joined(*lines, unknown, country, by=", "), parts.get("CITY", ""), country_of(country or unknown))


def _document(record: Element, found: _File) -> tuple[str, str, str]:
    issuer = record.find("IssuedBy")
    country = record.get("IssuedBy-CountryID") or ("" if issuer is None else issuer.get("CountryID"))
    described = found.said("IDRegDocType", record.get("IDRegDocTypeID"))
    return described, clean(record.findtext("IDRegistrationNo")), found.said("Country", country)


def _put_party(record: Element, found: _File) -> None:
    for profile in record.iterfind("Profile"):
        found.parties[profile.get("ID")] = _entry(record, profile, found)


def _entry(record: Element, profile: Element, found: _File) -> Entry:
    features = [_feature(one, found) for one in profile.iterfind("Feature")]
    said = [(label, text) for label, texts, _, _ in features for text in texts]
    nations = [text for label, text in said if label in _NATIONS]
    nations += [place.text for label, _, places, _ in features if label in _NATIONS for place in places]
    flags = [text for label, text in said if label in _FLAGS]
    numbers = [one for identity in profile.iterfind("Identity") for one in found.numbers.get(identity.get("ID"), ())]
    numbers += [(label, text, "") for label, text in said if label not in {*_NATIONS, *_FLAGS, "Birthdate", "Place of Birth"}]
    return Entry(
        id=profile.get("ID"),
        kind=_kind(profile.get("PartySubTypeID"), found),
        names=present(name for identity in profile.iterfind("Identity") for name in _names(identity, found)),
        births=tuple(dict.fromkeys(day for label, _, _, days in features if label == "Birthdate" for day in days)),
        birth_places=remarks(*(text for label, text in said if label == "Place of Birth")),
        nationalities=countries_of(nations),
        countries=countries_of(flags),
        addresses=addresses(
            place for label, _, places, _ in features if label not in _NATIONS for place in places if place.text
        ),
        identifiers=tuple(dict.fromkeys(filter(None, (_number(*one) for one in numbers)))),
        gender=next((gender_of(text) for label, text in said if label == "Gender"), ""),
        remarks=remarks(
            record.findtext("Comment"),
            *unrecognised("Nationality", nations),
            *unrecognised("Flag", flags),
            *(remark_on(*one) for one in numbers),
        ),
    )


def _number(described: str, number: str, country: str) -> Identifier | None:
    """A number. What a feature says in words is none."""
    return numbered(described, number, country) if any(one.isdigit() for one in number) or "BIC" in described else None


def _kind(number: str, found: _File) -> Kind:
    words = found.said("PartySubType", number)
    if words.casefold() not in KINDS:
        words = found.said("PartyType", found.parents.get(("PartySubType", number), ""))
    return KINDS.get(words.casefold(), Kind.UNKNOWN)


def _names(identity: Element, found: _File) -> Iterator[Name | None]:
    parts = {
        one.get("ID"): found.said("NamePartType", one.get("NamePartTypeID"))
        for one in identity.iterfind("NamePartGroups/MasterNamePartGroup/NamePartGroup")
    }
    for alias in identity.iterfind("Alias"):
        kind = _ALIASES.get(found.said("AliasType", alias.get("AliasTypeID")).casefold(), NameKind.ALIAS)
        if alias.get("LowQuality") == "true":
            kind = NameKind.WEAK_ALIAS
        for number, documented in enumerate(alias.iterfind("DocumentedName")):
            is_first = alias.get("Primary") == "true" and number == 0
            yield _name(documented, NameKind.PRIMARY if is_first else kind, parts, found)


def _name(documented: Element, kind: NameKind, parts: dict[str, str], found: _File) -> Name | None:
    values = [
        (parts.get(one.get("NamePartGroupID"), ""), clean(one.text), found.said("Script", one.get("ScriptID")))
        for one in documented.iterfind("DocumentedNamePart/NamePartValue")
    ]
    given = joined(*(text for part, text, _ in values if part in _GIVEN))
    family = joined(*(text for part, text, _ in values if part in _FAMILY))
    if any(script not in {_LATIN, ""} for _, _, script in values):
        return name_of(joined(given, family) or joined(*(text for _, text, _ in values)), NameKind.ORIGINAL_SCRIPT)
    if given and family:
        return full_name(given, family, kind)
    return name_of(joined(*(text for _, text, _ in values)), kind)


def _feature(one: Element, found: _File) -> tuple[str, list[str], list[Address], list[Birth]]:
    """What a feature is called, its words, its places and its days."""
    words = [
        clean(detail.text) or found.said("DetailReference", detail.get("DetailReferenceID"))
        for detail in one.iter("VersionDetail")
    ]
    places = [place for at in one.iter("VersionLocation") if (place := found.places.get(at.get("LocationID")))]
    days = [day for period in one.iter("DatePeriod") if (day := _birth(period))]
    label = found.said("FeatureType", one.get("FeatureTypeID")).rstrip()
    return label, [text for text in words if text], places, days


def _birth(period: Element) -> Birth | None:
    """A day where the period is one; a year, or a range of years, where it is longer."""
    ends = [_day(period.find(path)) for path in ("Start/From", "End/To")]
    start = period.find("Start")
    circa = start is not None and start.get("Approximate") == "true"
    first, last = ends[0], ends[1] or ends[0]
    if not first:
        return None
    if first == last:
        return Birth(first, circa=circa)
    if first[:4] == last[:4]:
        return Birth(first[:7] if first[:7] == last[:7] else first[:4], circa=circa)
    return Birth(first[:4], until=last[:4], circa=circa)


def _put_interest(record: Element, found: _File) -> None:
    """The relations that own, control or lead. The share is not said."""
    words = found.said("RelationType", record.get("RelationTypeID")).casefold()
    one, other = record.get("From-ProfileID"), record.get("To-ProfileID")
    if "owned or controlled" in words:
        found.interests[other].append(Interest(other, one, InterestKind.CONTROL))
    elif "leader or official" in words:
        found.interests[one].append(Interest(one, other, InterestKind.DIRECTORSHIP))


def _listings(record: Element, found: _File, file: str) -> Iterator[Listing]:
    days = [day for event in record.iterfind("EntryEvent") if (day := whole_day(_day(event.find("Date"))))]
    acts = [found.said("LegalBasis", event.get("LegalBasisID")) for event in record.iterfind("EntryEvent")]
    listed: date | None = min(days, default=None)
    if (lists := found.said("List", record.get("ListID"))) not in {"", _LIST}:
        raise UnknownListError(file=file, problem=_OTHER_LIST.format(list=lists))
    act = joined(*dict.fromkeys(acts), by="; ")
    measures = list(record.iterfind("SanctionsMeasure"))
    programmes = [
        clean(one.findtext("Comment"))
        for one in measures
        if found.said("SanctionsType", one.get("SanctionsTypeID")) == "Program"
    ]
    for programme in programmes or [found.said("List", record.get("ListID"))]:
        yield Listing(programme, act, listed)
