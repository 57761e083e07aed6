from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from sluis.law.errors import IntegrityError
from sluis.screening.assembly import Held
from sluis.screening.entry import Entry, Kind, Name
from sluis.screening.index import Index
from sluis.screening.party import Party
from sluis.screening.replay import Record, recorded, replay
from sluis.screening.threshold import Preset

LISTED = [
    Entry(str(n), Kind.PERSON, (Name(name),)) for n, name in enumerate(["Jan Voorbeeldov", "Ivan Voorbeeldov", "Piet Nep"])
]
HELD = Held("list", "2026-01-01", "d" * 64)
INDEX = Index.of_lists([(HELD, LISTED)])
RECORD = recorded(INDEX, Party(("Jan Voorbeeldof",)), Preset.CAREFUL)


def test_a_record_says_what_was_asked_of_which_lists() -> None:
    assert RECORD.lists == (HELD,)
    assert RECORD.index == INDEX.digest
    assert RECORD.hits


def test_a_replay_gives_the_same_bytes_also_when_both_were_stored() -> None:
    stored = msgspec.json.decode(msgspec.json.encode(RECORD), type=Record)
    again = Index.open(b"".join(Index.of_lists([(HELD, LISTED[::-1])]).pack()))
    assert replay(stored, again).result == RECORD.result


@pytest.mark.parametrize("held", [HELD, replace(HELD, date="2026-01-02")])
def test_another_index_is_refused(held: Held) -> None:
    other = Index.of_lists([(held, LISTED[: 3 - (held == HELD)])])
    with pytest.raises(IntegrityError, match="index"):
        replay(RECORD, other)


def test_another_result_is_refused() -> None:
    for changed in (replace(RECORD, hits=RECORD.hits[1:]), replace(RECORD, threshold=0.1)):
        with pytest.raises(IntegrityError, match="screening"):
            replay(changed, INDEX)
