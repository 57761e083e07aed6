"""Who owns or controls a screened party, as the lists in use that say so have it: found, as data, and in lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sluis.cli import screen_words as words
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.law.text import Language
    from sluis.screening.hit import Hit
    from sluis.screening.party import Party
    from sluis.screening.result import OwnerFinding
    from sluis.screening.screener import Setting


class Above(NamedTuple):
    """What the data say of who stands above a party, each with how the party is like the one in the data; and which data."""

    found: tuple[tuple[Hit, OwnerFinding], ...]
    lists: tuple[str, ...]

    @property
    def truth(self) -> str:
        """Whether listed parties own or control it, by the worst that was found; no: nothing says so."""
        said = {one.truth for _, one in self.found}
        return next((truth for truth in ("yes", "unknown") if truth in said), "no")

    def data(self) -> Iterator[tuple[Hit, dict[str, Any]]]:
        """Those that matter, as data."""
        for hit, one in self.found:
            if one.truth != "no":
                yield hit, {"standing": one.standing.value, "truth": one.truth, "reasons": list(_reasons(one))}

    def lines(self, language: Language) -> Iterator[str]:
        """All that was found, in lines."""
        from sluis.cli.parties_words import OWNER, STANDINGS

        for _, one in self.found:
            yield OWNER.format(name=one.name, standing=STANDINGS[one.standing.value]).into(language)
            yield from (f"  · {reason.into(language)}" for reason in _reasons(one))
            yield ""

    def searched(self, setting: Setting, language: Language) -> str:
        """In which data owners were looked for."""
        titles = [of.title.into(language) for of in setting.screener.lists if of.id in self.lists]
        return (words.OWNERS_SEARCHED.format(lists=", ".join(titles)) if titles else words.OWNERS).into(language)


def above(party: Party, setting: Setting) -> Above:
    """Look for who owns or controls a party."""
    from sluis.library import open_library

    owners = open_library().owners()
    found = (one for data in owners for one in data.above_with_hits(party, setting.screener, setting.on, setting.limit))
    return Above(tuple(found), tuple(one.index.held[0].list for one in owners))


def _reasons(one: OwnerFinding) -> Iterator[Text]:
    return (Text(nl=nl, en=en) for nl, en in zip(one.nl, one.en, strict=True))
