"""The tables of the knowledge: the files of each, what a row is, and which fields are conditions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sluis.knowledge import destination, model
from sluis.knowledge.entry import Entry
from sluis.knowledge.place import Path
from sluis.knowledge.red_flag import RedFlag
from sluis.knowledge.safeguard import Safeguard
from sluis.knowledge.vendor import Vendor


class Table(NamedTuple):
    """A table: its files below the data folder, its rows, and the field by which a row is known."""

    name: str
    files: str
    row: type[Entry]
    key: str = "id"
    conditions: tuple[str, ...] = ()


TABLES = (
    Table("sources", "sources/*.yaml", model.Source),
    Table("acts", "timeline/acts.yaml", model.ActInTime),
    Table("list_versions", "control_lists/versions.yaml", model.ListVersion),
    Table("codes", "control_lists/codes.yaml", model.Code, key="code"),
    Table("titles", "control_lists/titles/*.yaml", model.Title, key="code"),
    Table("memberships", "control_lists/memberships.yaml", model.Membership, key="code"),
    Table("cyber_surveillance", "control_lists/cyber_surveillance.yaml", model.CyberSurveillance, key="code"),
    Table("us_numbers", "control_lists/us_numbers.yaml", model.UsNumber),
    Table("wordings", "control_lists/wordings.yaml", model.Wording),
    Table("general_authorisations", "authorisations/union_general.yaml", model.GeneralAuthorisation),
    Table("national_lists", "control_lists/national.yaml", model.NationalList),
    Table("synonyms", "control_lists/synonyms/*.yaml", model.Synonyms, key="thing"),
    Table("territories", "territories/*.yaml", model.Territory, key="code"),
    Table("embargoes", "embargoes/arms.yaml", model.Embargo),
    Table("embargo_coverage", "embargoes/coverage.yaml", model.EmbargoCoverage),
    Table("risk", "risk/table.yaml", model.RiskRow, conditions=("when",)),
    Table("measures", "measures/factsheet.yaml", model.Measure, conditions=("when", "done")),
    Table("advice", "measures/advice.yaml", model.AdviceRow, conditions=("when", "until")),
    Table("capabilities", "measures/capabilities.yaml", model.Capability),
    Table("required_questions", "measures/required_questions.yaml", model.RequiredQuestion, key="fact"),
    Table("errata", "errata/*.yaml", model.Erratum),
    Table("vendors", "vendors/*.yaml", Vendor),
    Table("red_flags", "red_flags/*.yaml", RedFlag),
    Table("safeguards", "measures/safeguards.yaml", Safeguard),
    Table("group_members", "destinations/groups/*.yaml", destination.GroupMember),
    Table("sanctions_regimes", "destinations/sanctions.yaml", destination.SanctionsRegime),
    Table("country_signs", "destinations/signs.yaml", destination.CountrySign),
    Table("misuse", "destinations/misuse/*.yaml", destination.Misuse),
    Table("country_names", "destinations/names.yaml", destination.CountryName, key="code"),
    Table("former_countries", "destinations/former.yaml", destination.FormerCountry, key="code"),
    Table("holidays", "territories/holidays/*.yaml", model.Holiday),
)


def entries(value: object, path: Path = ()) -> Iterator[tuple[Path, Entry]]:
    """A row and every entry in it, each with its path in the file."""
    if isinstance(value, Entry):
        yield path, value
        # `msgspec.structs.fields` works out the type of every field anew, which takes longer than all else.
        for name, written in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
            yield from entries(getattr(value, name), (*path, written))
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from entries(part, (*path, index))
