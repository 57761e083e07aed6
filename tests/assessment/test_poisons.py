"""The example that ends free, spoilt in one way at a time: it must never come out as free to go."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from ruamel.yaml import YAML

from sluis.assessment import When, World, assess, read_case
from sluis.cli.assess import exit_status
from sluis.law.errors import InputError
from tests.assessment.cases import EXAMPLES

NOW = datetime(2026, 11, 22, tzinfo=UTC)
_READER: Any = YAML(typ="safe", pure=True)
FREE = _READER.load(next(path for path in EXAMPLES if path.stem == "free").read_text(encoding="utf-8"))
LISTED = {"code": "5A002.a.1", "by": "A", "on": "2026-10-05"}
CYBER = {
    "item.dual_use": "yes",
    "item.specially_designed_for_surveillance": "yes",
    "item.surveillance_covert": "yes",
    "item.surveils_natural_persons": "yes",
    "item.collects_data": "yes",
    "item.data_from_ict_systems": "yes",
    "item.published_under_article_5_6": "no",
}
HELD = {
    "id": "NL-1",
    "kind": "individual",
    "codes": ["5A002.a.1"],
    "destinations": ["NO"],
    "end_users": ["Eksempel Vannverk AS"],
    "valid_from": "2026-01-01",
    "valid_until": "2026-12-31",
    "holder": "Voorbeeld Meters B.V.",
    "conditions_checked": {"by": "A", "on": "2026-11-01"},
}


def _covert_by_the_buyers_word(value: str) -> dict[str, Any]:
    interested = {"value": value, "source": "buyer", "interested": "yes"}
    informed = {"exporter.informed_by_authority": "yes", "exporter.informed_of_internal_repression": "yes"}
    return {"item_facts": CYBER | {"item.surveillance_covert": interested}, "facts": informed}


POISONS: dict[str, dict[str, Any]] = {
    "unclassified": {"item": {"classification": None}},
    "classified by nobody": {"item": {"classification": {"code": "not_listed", "by": " ", "on": "2026-11-02"}}},
    "classified in the future": {"item": {"classification": {"code": "not_listed", "by": "A", "on": "2030-01-01"}}},
    "classified for another list": {"item": {"classification": {"code": "not_listed", "by": "A", "on": "2023-01-01"}}},
    "covering lists from after its day": {
        "item": {"classification": {"code": "not_listed", "by": "A", "on": "2026-11-02", "covers": {"from": "2027-01-01"}}}
    },
    "a code whose number is unused": {"item": {"classification": "4D002"}},
    "the item contradicts the case on what the authority said": {
        "facts": {"exporter.informed_by_authority": "yes"},
        "item_facts": {"exporter.informed_by_authority": "no"},
    },
    "the item contradicts the case on suspicion": {
        "facts": {"exporter.suspects_use_of_concern": "yes"},
        "item_facts": {"exporter.suspects_use_of_concern": "no"},
    },
    "the item says that Egypt is no third country": {
        "case": {"destination": "EG"},
        "item": {"classification": LISTED},
        "item_facts": {"destination.third_country": "no"},
    },
    "a general no beside a contested yes": {
        "item_facts": CYBER,
        "facts": {
            "exporter.informed_of_internal_repression": [
                {"value": "yes", "source": "letter"},
                {"value": "no", "source": "memo"},
            ]
        },
    },
    "aware, but of nothing": {
        "facts": {"exporter.aware_of_use_of_concern": "yes"}
        | {
            f"exporter.aware_of_{use}": "no"
            for use in (
                "internal_repression",
                "human_rights_violations",
                "humanitarian_law_violations",
                "weapons_of_mass_destruction",
                "military_end_use",
                "illegally_exported_military_items",
            )
        }
    },
    "aware of weapons, said not to be dual-use": {
        "facts": {
            "exporter.aware_of_use_of_concern": "yes",
            "exporter.aware_of_weapons_of_mass_destruction": "yes",
        }
    },
    "not informed, but of another state's list": {"facts": {"exporter.informed_of_public_security_use": "yes"}},
    "only the buyer says that it is not covert": _covert_by_the_buyers_word("no"),
    "only the buyer says that due diligence was done": {
        "facts": {"deal.due_diligence_done": {"value": "yes", "source": "buyer", "interested": "yes"}}
    },
    "before any law that Sluis knows": {"day": "2008-01-01", "item": {"classification": LISTED}},
    "not screened": {"case": {"screening": None}},
    "screened in the future": {"attested": {"on": "2030-01-01"}},
    "screened long ago": {"attested": {"on": "2026-01-01"}},
    "screened against nothing": {"attested": {"lists": []}},
    "screened against an empty name": {"attested": {"lists": [""]}},
    "screened by nobody": {"attested": {"by": " "}},
    "screened by nobody that one can see": {"attested": {"by": "\u200b"}},
    "screened against somebody's memory": {"attested": {"lists": ["my memory"]}},
    "screened against another country's list": {"attested": {"lists": ["OFAC SDN"]}},
    "screened against the list of the Union alone": {"attested": {"lists": ["EU consolidated list"]}},
    "an end-user called nothing": {"party": {"name": " "}},
    "an end-user called unknown": {"party": {"name": "Onbekend"}},
    "an end-user to be decided": {"party": {"name": "t.b.d."}},
    "an end-use of one dash": {"case": {"end_use": "-"}},
    "classified by nobody that one can see": {
        "item": {"classification": {"code": "not_listed", "by": "\u200b", "on": "2026-11-02"}}
    },
    "lapsed evidence beside somebody's no": {
        "party_facts": {
            "party.owned_or_controlled_by_listed": [
                {"value": "yes", "source": "newspaper", "on": "2026-01-12", "expires": "2026-02-01"},
                {"value": "no", "source": "register", "on": "2026-11-10"},
            ]
        }
    },
    "evidence of the future beside a no": {
        "party_facts": {
            "party.owned_or_controlled_by_listed": [
                {"value": "yes", "source": "newspaper", "on": "2027-01-12", "interested": "no"},
                {"value": "no", "source": "register", "on": "2026-11-10"},
            ]
        }
    },
    "a party that the screening does not name": {"attested": {"parties": []}},
    "a party on a list": {"attested": {"hits": ["end_user"]}},
    "a statement from the future": {
        "facts": {"exporter.suspects_use_of_concern": {"value": "no", "source": "memo", "on": "2099-01-01"}}
    },
    "an expired statement": {
        "facts": {"exporter.suspects_use_of_concern": {"value": "no", "source": "memo", "expires": "2020-01-01"}}
    },
    "a statement of years ago": {
        "facts": {"exporter.suspects_use_of_concern": {"value": "no", "source": "memo", "on": "2020-01-01"}}
    },
    "an exporter in Korea": {"case": {"exporter": {"name": "X", "country": "KP"}}},
    "an exporter in Germany": {"case": {"exporter": {"name": "X", "country": "DE"}}},
    "no exporter": {"case": {"exporter": None}},
    "no end-use": {"case": {"end_use": None}},
    "no end-user": {"party": {"role": "forwarder"}},
    "no parties": {"case": {"parties": []}},
    "a party without country": {"party": {"country": None}},
    "a purchaser nobody named": {"case": {"purchasing_country": None}},
    "no destination": {"case": {"destination": None}},
    "no way of supply": {"case": {"mode": None}, "item": {"classification": LISTED}},
    "no activity": {"case": {"activity": None}, "item": {"classification": LISTED}},
    "transit nobody described": {"case": {"transit_countries": None}},
    "transit through Korea": {"case": {"transit_countries": ["KP"]}},
    "a transfer within the Union to Egypt": {
        "case": {"activity": "intra_eu_transfer", "destination": "EG"},
        "item": {"classification": LISTED},
        "item_facts": {"item.listed_annex_iv": "no"},
    },
    "onward export not asked about": {
        "case": {"activity": "intra_eu_transfer", "destination": "DE"},
        "item": {"classification": LISTED},
        "item_facts": {"item.listed_annex_iv": "no"},
    },
    "Ivory Coast in 2012": {"day": "2012-05-01", "case": {"destination": "CI"}},
    "records not kept": {"facts": {"deal.records_kept": "no"}},
    "doubts": {"facts": {"exporter.doubts_remain": "yes"}},
    "a component nobody classified": {
        "item": {"components": [{"id": "a", "facts": {"component.principal_element": "yes", "component.removable": "yes"}}]}
    },
    "a negative quantity": {"item": {"quantity": "-4"}},
    "an amount that is no number": {"item": {"value": {"amount": "NaN", "currency": "EUR"}}},
    "a licence that ends before the export": {
        "item": {"classification": LISTED},
        "case": {"dates": {"export": "2030-01-01"}, "authorisations_held": [HELD]},
    },
    "a licence of somebody else": {
        "item": {"classification": LISTED},
        "case": {"authorisations_held": [HELD | {"holder": "Other B.V."}]},
    },
    "a licence whose conditions nobody checked": {
        "item": {"classification": LISTED},
        "case": {"authorisations_held": [HELD | {"conditions_checked": None}]},
    },
    "a general authorisation": {
        "item": {"classification": LISTED},
        "case": {"authorisations_held": [HELD | {"kind": "union_general"}]},
    },
}


def _spoilt(poison: dict[str, Any]) -> dict[str, Any]:
    case: dict[str, Any] = copy.deepcopy(FREE) | poison.get("case", {})
    if "day" in poison:
        case["as_of"] = poison["day"]
    case["items"][0] |= poison.get("item", {})
    case["items"][0]["facts"] |= poison.get("item_facts", {})
    case["facts"] |= poison.get("facts", {})
    case["parties"] = [
        one | poison.get("party", {}) | {"facts": one["facts"] | poison.get("party_facts", {})} for one in case["parties"]
    ]
    if case.get("screening"):
        case["screening"]["attested"] |= poison.get("attested", {})
    return case


def _status(written: dict[str, Any], world: World) -> int:
    case = read_case(json.dumps(written, default=str).encode(), "case.json", world)
    assert case.as_of is not None
    return exit_status(assess(case, world, When(case.as_of, assessed_at=NOW)))


def test_unspoilt_it_is_free_to_go(world: World) -> None:
    assert _status(copy.deepcopy(FREE), world) == 0


def test_the_licence_that_spoils_nothing_is_free_to_go(world: World) -> None:
    held = {"item": {"classification": LISTED}, "case": {"authorisations_held": [HELD]}}
    assert _status(_spoilt(held), world) == 0


@pytest.mark.parametrize("poison", POISONS.values(), ids=POISONS)
def test_spoilt_it_is_not_free_to_go(poison: dict[str, Any], world: World) -> None:
    try:
        status = _status(_spoilt(poison), world)
    except InputError:
        return
    assert status != 0
