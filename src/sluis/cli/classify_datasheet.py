"""The part of `sluis classify ask` that shows what a data sheet may say, and keeps what a person confirms."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sluis.classification.datasheet import Proposal, Proposer
    from sluis.cli.classify_ask import ProductInterview
    from sluis.law.fact import Declaration

_FOUND = Text(
    nl="\nHet gegevensblad geeft misschien antwoord op {count} vragen. Bevestig wat klopt; de rest telt niet.",
    en="\nThe data sheet may answer {count} questions. Confirm what is right; the rest does not count.",
)
_NOTHING = Text(
    nl="\nIn het gegevensblad is niets gevonden dat bij de kandidaten past.",
    en="\nNothing was found in the data sheet that fits the candidates.",
)
_NOBODY = Text(
    nl="Een voorstel telt alleen als iemand het met naam bevestigt: de voorstellen zijn overgeslagen.",
    en="A proposal only counts where somebody confirms it by name: the proposals were passed over.",
)
_PROPOSED = Text(nl="Voorstel: {value} (bladzijde {page})", en="Proposal: {value} (page {page})")
_BY = Text(nl="voorgesteld door {by}; lees de zin zelf", en="proposed by {by}; read the sentence yourself")
_RIGHT = Text(nl="Klopt dit? ja, nee of onbekend", en="Is this right? yes, no or unknown")
_SOURCE = "{file}, p. {page}: ‘{sentence}’"


def confirm_proposals(interview: ProductInterview, file: str, others: Sequence[Proposer] = ()) -> None:
    """Put the proposals from a data sheet to a person, one at a time; only what is confirmed is kept."""
    from sluis.classification.datasheet import PLAIN, proposals
    from sluis.cli.files import bounded_bytes
    from sluis.library.datasheet import MOST_BYTES, read_datasheet, too_large

    name = Path(file).name
    asked = _asked(interview)
    found = proposals(read_datasheet(bounded_bytes(file, MOST_BYTES, too_large), name), list(asked.values()), others)
    interview.tell(_FOUND.format(count=len(found)) if found else _NOTHING)
    if found and interview.who is None:
        interview.tell(_NOBODY)
        return
    kept: set[str] = set()
    for one in found:
        if one.fact in kept:
            continue
        _show(interview, one, asked[one.fact], plain=one.by == PLAIN)
        if interview.truth() == "yes":
            source = _SOURCE.format(file=name, page=one.page, sentence=one.sentence)
            interview.keep(("facts", one.fact), one.value, source)
            kept.add(one.fact)


def _show(interview: ProductInterview, one: Proposal, fact: Declaration, *, plain: bool) -> None:
    click.echo(f"\n{interview.say(fact.question)}")
    interview.aside(f"‘{one.sentence}’")
    value = interview.shown(one.value)
    interview.tell(_PROPOSED.format(value=value, page=one.page))
    if not plain:
        interview.aside(interview.say(_BY.format(by=one.by)))
    interview.aside(interview.say(_RIGHT))


def _asked(interview: ProductInterview) -> dict[str, Declaration]:
    """The facts that the candidates of the product itself turn on, and of which nothing is known yet."""
    from sluis.classification.candidate import candidates_of
    from sluis.classification.indexed import is_reading
    from sluis.classification.interview import reads_on
    from sluis.classification.subject import established_of, subjects_of
    from sluis.law.variable import facts_of

    annex, days = interview.list.annex, interview.list.days
    subject = subjects_of(interview.product)[0]
    evidence = established_of(subject, annex, days)
    entries = [one.entry for one in candidates_of(subject, evidence, annex, days.as_of)]
    asked = facts_of([reads_on(one, days.as_of) for one in entries])
    return {ref: one for ref, one in asked.items() if one.answerable and not is_reading(one) and ref not in evidence}
