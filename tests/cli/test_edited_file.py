"""A file that is completed stays readable, keeps its comments, and is not written over what somebody else wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sluis.cli.edited_file import EditedFile, in_one_line
from sluis.knowledge.yaml import read_yaml
from sluis.law.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SAID: dict[str, object] = {"value": "yes", "source": "x", "author": "A"}


def _candidate(file: EditedFile) -> None:
    file.extend(("candidates",), [in_one_line({"code": "2B350", "why": "search: pump"})])


def _fact(file: EditedFile) -> None:
    file.add(("facts", "item.a"), SAID, bare=False)


def _signature(file: EditedFile) -> None:
    file.put(("classified",), in_one_line({"by": "B", "on": "2026-01-02"}))


@pytest.mark.parametrize(
    ("before", "edit", "now"),
    [
        (
            "candidates:\n  # one\n  - 0B002  # two\n# three\nx: 1\n",
            _candidate,
            ["0B002", {"code": "2B350", "why": "search: pump"}],
        ),
        ("candidates:  # one\n  # two\n# three\nx: 1\n", _candidate, [{"code": "2B350", "why": "search: pump"}]),
        ("candidates: [0B002]  # one\n# two\n# three\n", _candidate, ["0B002", {"code": "2B350", "why": "search: pump"}]),
        ("facts:\n  item.a:  # one\n  # two\n# three\nx: 1\n", _fact, {"item.a": SAID}),
        ("facts:\n  item.a:\n    # one\n    value: no  # two\n  # three\n", _fact, {"item.a": [{"value": "no"}, SAID]}),
        (
            "classified:\n  # one\n  by: A  # two\n  on: 2026-01-01\n  outcome: listed\n# three\nx: 1\n",
            _signature,
            {"by": "B", "on": "2026-01-02"},
        ),
    ],
)
def test_what_is_added_leaves_every_comment(
    before: str, edit: Callable[[EditedFile], None], now: object, tmp_path: Path
) -> None:
    file = EditedFile(before.encode(), tmp_path / "product.yaml")
    edit(file)
    after = file.content()
    data = read_yaml(after, "product.yaml").data
    assert data[before.partition(":")[0]] == now
    assert [word for word in ("one", "two", "three") if f"# {word}" not in after.decode()] == []


def test_what_somebody_else_wrote_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    target = tmp_path / "product.yaml"
    target.write_text("x: 1\n", "utf-8")
    file = EditedFile(target.read_bytes(), target)
    file.put(("x",), 2)
    file.save()
    file.put(("x",), 3)
    target.write_text("x: 2\ny: of a colleague\n", "utf-8")
    with pytest.raises(InputError) as refused:
        file.save()
    assert refused.value.code == "S138"
    assert target.read_text("utf-8") == "x: 2\ny: of a colleague\n"
