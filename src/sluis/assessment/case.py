"""The case file: what a person wrote down about an export. Its shape is a contract; it may grow, not change."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from msgspec import Struct, field

from sluis.assessment.diligence.section import DueDiligence


class _Part(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of a case file: unknown keys are refused."""


class Exporter(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Who exports, and where it is established."""

    name: str
    country: str


class Covers(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The first list that a person compared the item with, up to the list of the day of the decision."""

    from_: date = field(name="from")


class Classification(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A classification that somebody claims. `not_listed` needs who decided and when."""

    code: str
    by: str | None = None
    on: date | None = None
    covers: Covers | None = None


class Money(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An amount in a currency (ISO 4217)."""

    amount: Decimal
    currency: str


class Component(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A component of an item that was classified on its own."""

    id: str
    name: str | None = None
    classification: Classification | str | None = None
    facts: dict[str, Any] = {}


class Item(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A line of the export: what leaves."""

    id: str
    name: str
    classification: Classification | str | None = None
    facts: dict[str, Any] = {}
    components: tuple[Component, ...] = ()
    cn_code: str | None = None
    value: Money | None = None
    quantity: Decimal | None = None


Role: TypeAlias = Literal["purchaser", "consignee", "intermediary", "broker", "end_user", "ultimate_end_user", "forwarder"]


END_USERS: tuple[Role, ...] = ("end_user", "ultimate_end_user")
"""The roles of those who use the item."""
PartyKind: TypeAlias = Literal["person", "organisation", "vessel", "aircraft"]


class Party(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Somebody who takes part in the transaction. Without `id` the role is its name.

    `aliases` and all from `kind` on serve the screening. `born` is a day, a month or a year: 1962-01-29, 1962-01, 1962.
    """

    role: Role
    name: str
    country: str | None = None
    id: str | None = None
    facts: dict[str, Any] = {}
    aliases: tuple[str, ...] = ()
    kind: PartyKind | None = None
    born: str | None = None
    identifiers: tuple[str, ...] = ()
    address: str | None = None


class Attestation(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A screening done outside Sluis: who, when, against which lists, of whom, and who was on one (parties by id).

    Without `parties` it covers all parties of the file; the answer says so.
    """

    by: str
    on: date
    lists: tuple[str, ...]
    hits: tuple[str, ...] = ()
    parties: tuple[str, ...] | None = None


class Screening(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """How the parties were screened."""

    attested: Attestation | None = None


class Dates(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The days of contract, application and export, where they differ from the day of assessment."""

    contract: date | None = None
    application: date | None = None
    export: date | None = None


class Checked(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Somebody's word that something was checked, and when."""

    by: str
    on: date


class HeldAuthorisation(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An authorisation that the exporter says it holds.

    `conditions_checked` says who compared quantity, value, consignee, end-use and other conditions with this export.
    """

    id: str
    kind: Literal["individual", "global", "national_general", "union_general", "large_project"]
    codes: tuple[str, ...] | None = None
    destinations: tuple[str, ...] | None = None
    end_users: tuple[str, ...] | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    holder: str | None = None
    conditions_checked: Checked | None = None


class CaseMeasure(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A safeguard that was chosen for this case, how far it has come, and who says so."""

    id: str
    state: Literal["proposed", "agreed", "in_place"]
    by: str
    on: date


Activity: TypeAlias = Literal["export", "re_export", "brokering", "transit", "technical_assistance", "intra_eu_transfer"]
Mode: TypeAlias = Literal[
    "physical",
    "transmission",
    "making_available",
    "remote_use",
    "encrypted_storage",
    "voice",
    "hand_carried",
]


class Case(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An export, written down. What is left out is unknown, never assumed."""

    schema_version: Literal[1]
    items: tuple[Item, ...]
    as_of: date | None = None
    dates: Dates | None = None
    activity: Activity | None = None
    mode: Mode | None = None
    exporter: Exporter | None = None
    parties: tuple[Party, ...] = ()
    destination: str | None = None
    purchasing_country: str | None = None
    transit_countries: tuple[str, ...] | None = None
    end_use: str | None = None
    facts: dict[str, Any] = {}
    screening: Screening | None = None
    authorisations_held: tuple[HeldAuthorisation, ...] = ()
    due_diligence: DueDiligence | None = None
    measures: tuple[CaseMeasure, ...] = ()


NOT_LISTED = "not_listed"


def classification_of(claimed: Classification | str | None) -> Classification | None:
    """A claimed classification in its full form; a bare code is a claim without author."""
    return Classification(claimed) if isinstance(claimed, str) else claimed


def party_names(case: Case) -> tuple[str, ...]:
    """The name by which each party is referred to: its id, else its role, numbered where a role occurs more than once."""
    names: list[str] = []
    for party in case.parties:
        name = party.id or party.role
        taken = sum(1 for other in names if other == name or other.startswith(f"{name}-"))
        names.append(f"{name}-{taken + 1}" if taken and party.id is None else name)
    return tuple(names)
