"""The cases of an entry's file: those written out, and one for each figure in its table of thresholds.

`groups` names facts that several cases share; a case takes them in with `with`. A row of `thresholds` says from which
values of one figure the entry is met (`met`, with the codes) and from which it is not (`not_met`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


def cases_in(content: dict[str, Any]) -> list[dict[str, Any]]:
    """All cases of one file, each with all its facts."""
    groups = content.get("groups", {})
    written = [*content["cases"], *(case for row in content.get("thresholds", ()) for case in _around(row))]
    return [{**case, "facts": _facts_of(case, groups)} for case in written]


def _facts_of(case: dict[str, Any], groups: dict[str, Any]) -> dict[str, Any]:
    shared = [groups[name] for name in case.get("with", ())]
    return {key: value for facts in (*shared, case.get("facts", {})) for key, value in facts.items()}


def _around(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for truth, key in (("yes", "met"), ("no", "not_met")):
        for value in row.get(key, ()):
            yield {
                **row,
                "name": f"{row['name']}: {row['figure']} {value}",
                "facts": {**row.get("facts", {}), row["figure"]: value},
                "truth": truth,
                "codes": row.get("codes", []) if truth == "yes" else [],
            }
