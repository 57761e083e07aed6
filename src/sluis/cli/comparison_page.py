"""Two answers held against each other, as pages: of one case, of a folder of cases, and by what makes the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Column, Table
from rich.text import Text as Styled

from sluis.assessment.cause import NONE
from sluis.assessment.comparison import Aspect, Kind
from sluis.assessment.impact import own_causes
from sluis.cli import comparison_words as said
from sluis.cli import words
from sluis.cli.dates import spelled_day
from sluis.cli.layout import Labelled, hanging, indented
from sluis.cli.two_days import not_followed
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from sluis.assessment.cause import Cause
    from sluis.assessment.comparison import Comparison, Difference
    from sluis.assessment.impact import CaseChange, CasesImpact, SharedCause

SHOWN = 10
"""So many causes, cases of a cause and cases of a kind, unless all are asked for."""
_SAME = Text(
    nl="Geen verschil in uitkomst, plichten, vergunningen, lijsten of advies.",
    en="No difference in outcome, duties, authorisations, lists or advice.",
)
_WHY = Text(nl="Waardoor", en="Why")
_FROM_TO = Text(nl="Van {from_} naar {to}. Casussen: {number}", en="From {from_} to {to}. Cases: {number}")
_STATES = Text(nl="Recht en kennis: {before}… naar {after}… (SHA-256)", en="Law and knowledge: {before}… to {after}… (SHA-256)")
_DUTIES = Text(nl="Plichten", en="Duties")
_DUTY = Text(nl="{what} ({citation}: {state})", en="{what} ({citation}: {state})")
_DUTY_TERM = Text(nl="{what} ({citation}: {state}; {term})", en="{what} ({citation}: {state}; {term})")
_MOVED = Text(
    nl="{number} uit een andere bepaling, met dezelfde termijn en status",
    en="{number} from another provision, with the same period and state",
)
_MORE = Text(nl="… en nog {number}. Alle met: --all of --json", en="… and {number} more. All with: --all or --json")
_BY_CAUSE = Text(nl="Wat het verschil maakt, en voor welke casussen", en="What makes the difference, and for which cases")
_PROBLEMS = Text(nl="Niet gelezen ({number}); deze tellen niet mee", en="Not read ({number}); these are not counted")
_LEFT_OUT = Text(
    nl="Productbestanden, geen casussen ({number}): {files}. Geef voor een wijziging van bijlage I een map met alleen die"
    " bestanden aan: sluis impact",
    en="Product files, no cases ({number}): {files}. For a change of Annex I, give a folder of these files only to:"
    " sluis impact",
)


def one_case(found: Comparison, language: Language) -> Iterator[RenderableType]:
    """What differs for one case, a row each, the duties, and why."""
    answers = (found.before, found.after)
    table = Table.grid(*(Column(overflow="fold") for _ in range(3)), padding=(0, 2))
    heads = [spelled_day(answer.provenance.as_of, language) for answer in answers]
    table.add_row("", *(Styled(head, style="bold") for head in heads))
    table.add_row(words.OUTCOME.into(language), *(words.OUTCOMES[answer.outcome].into(language) for answer in answers))
    for one in found.differences:
        if one.kind not in (Aspect.OUTCOME, Aspect.DUTY):
            table.add_row(_head(one, language), *(said.word(one.kind, each, language) for each in (one.before, one.after)))
    yield table
    yield from _duties(found.differences, language)
    if not found.differences:
        yield Styled(_SAME.into(language))
    if found.kind in (Kind.UNDECIDABLE, Kind.MOVED):
        yield Styled(f"{said.KINDS[found.kind].into(language)}: {said.MEANINGS[found.kind].into(language)}.", style="bold")
    made = found.after.provenance
    if (warning := not_followed(made.as_of, made.horizon, language)) is not None:
        yield warning
    yield from _why(found.causes, language)


def folder(found: CasesImpact, language: Language, *, most: int | None) -> Iterator[RenderableType]:
    """Every case that differs with what differs and why; then how many of each kind, and the files with something wrong."""
    yield from _summary(found, language)
    yield ""
    yield _overview(found, language)
    for kind in (Kind.CHANGED, Kind.UNDECIDABLE, Kind.MOVED):
        cases = [one for one in found.cases if one.kind is kind and one.differences]
        yield from _of_kind(kind, cases, language, most, with_causes=True)
    yield from _not_counted(found, language)


def by_cause(found: CasesImpact, language: Language, *, most: int | None) -> Iterator[RenderableType]:
    """The provisions and facts that make cases differ, each with its cases; then the cases themselves."""
    yield from _summary(found, language)
    if found.causes:
        yield Styled(f"\n{_BY_CAUSE.into(language)}", style="bold underline")
    for one in found.causes[:most]:
        yield from _shared(one, language, most)
    if most is not None and len(found.causes) > most:
        yield Styled(_MORE.format(number=len(found.causes) - most).into(language), style="dim")
    for kind in (Kind.CHANGED, Kind.UNDECIDABLE, Kind.MOVED):
        cases = [one for one in found.cases if one.kind is kind]
        yield from _of_kind(kind, cases, language, most, with_causes=False)
    yield from _not_counted(found, language)


def _summary(found: CasesImpact, language: Language) -> Iterator[RenderableType]:
    days = {"from_": spelled_day(found.from_, language), "to": spelled_day(found.to, language)}
    yield Styled(_FROM_TO.format(number=len(found.cases), **days).into(language), style="bold")
    states = list(zip(found.law_digests, found.knowledge_digests, strict=True))
    if states[0] != states[1]:
        before, after = (f"{law[:12]}…, {knowledge[:12]}" for law, knowledge in states)
        yield _STATES.format(before=before, after=after).into(language)
    if (warning := not_followed(found.to, found.horizon, language)) is not None:
        yield warning
    rows = Labelled()
    for kind, number in found.counts.items():
        rows.add(f"{number:>5}", said.KINDS[kind].into(language), text=said.MEANINGS[kind].into(language))
    yield rows


def _overview(found: CasesImpact, language: Language) -> RenderableType:
    """Every case: its outcome on both sides, and what differs."""
    rows = Labelled()
    for one in _gravest_first(found.cases):
        outcomes = _arrow(*(words.OUTCOMES[side.outcome].into(language) for side in (one.before, one.after)))
        rows.add(one.file, text=f"{outcomes} · {', '.join(_differing(one, language))}")
    return rows


def _gravest_first(cases: Iterable[CaseChange]) -> list[CaseChange]:
    """Those of which the outcome is another, then those of which it may be, then the rest; else in their own order."""

    def rank(one: CaseChange) -> tuple[bool, bool]:
        bounds = [(side.at_least, side.at_most) for side in (one.before, one.after)]
        return one.before.outcome == one.after.outcome, bounds[0] == bounds[1]

    return sorted(cases, key=rank)


def _differing(one: CaseChange, language: Language) -> Iterator[str]:
    """What differs, each aspect once, in lower case; a case that only moved or cannot be decided says so."""
    if one.kind is not Kind.CHANGED:
        yield said.KINDS[one.kind].into(language).lower()
        return
    for aspect in dict.fromkeys(each.kind for each in one.differences if not each.moved and each.kind is not Aspect.LINE):
        name = said.ASPECTS[aspect].into(language)
        yield name if aspect is Aspect.LISTED else name.lower()


def _of_kind(
    kind: Kind, cases: Sequence[CaseChange], language: Language, most: int | None, *, with_causes: bool
) -> Iterator[RenderableType]:
    if cases:
        yield Styled(f"\n{said.KINDS[kind].into(language)} ({len(cases)})", style="bold underline")
    for one in _gravest_first(cases)[:most]:
        yield Styled(one.file, style="bold")
        yield from (indented(part) for part in _case(one, language))
        if with_causes:
            yield from (indented(part) for part in _why(own_causes(one) or one.causes, language))
    if most is not None and len(cases) > most:
        yield Styled(_MORE.format(number=len(cases) - most).into(language), style="dim")


def _case(one: CaseChange, language: Language) -> Iterator[RenderableType]:
    """The outcome of a case, and what else differs."""
    rows = Labelled()
    outcomes = [words.OUTCOMES[side.outcome].into(language) for side in (one.before, one.after)]
    rows.add(words.OUTCOME.into(language), text=_arrow(*outcomes))
    for each in one.differences:
        if each.kind not in (Aspect.OUTCOME, Aspect.LINE, Aspect.DUTY):
            sides = [said.word(each.kind, side, language) for side in (each.before, each.after)]
            rows.add(_head(each, language), text=_arrow(*sides))
    yield rows
    yield from _duties(one.differences, language)


def _duties(differences: Iterable[Difference], language: Language) -> Iterator[RenderableType]:
    """The duties that came, went, or stand otherwise, in words; those that only moved are counted."""
    duties = [each for each in differences if each.kind is Aspect.DUTY]
    if duties:
        yield Styled(_DUTIES.into(language), style="dim")
    for mark, style, has in (("+", "green", (False, True)), ("–", "red", (True, False)), ("±", "yellow", (True, True))):
        own = [each for each in duties if not each.moved and (each.before != NONE, each.after != NONE) == has]
        for line in dict.fromkeys(_duty(each, language) for each in own):
            yield indented(hanging(mark, line, style))
    if number := sum(each.moved and each.before == NONE for each in duties):
        yield indented(hanging("→", _MOVED.format(number=number).into(language)))


def _duty(one: Difference, language: Language) -> str:
    """What must be done, by which provision, and how it stands: on both sides, where it is there on both."""
    states = [said.word(Aspect.DUTY, state, language) for state in (one.before, one.after) if state != NONE]
    terms = [term.into(language) for term in (one.term_before, one.term_after) if term is not None]
    term = _arrow(terms[0], terms[-1]) if terms else ""
    template = _DUTY_TERM if term else _DUTY
    what = "" if one.what is None else one.what.into(language).rstrip(".")
    citation = one.about if one.text is None else one.text
    return template.format(what=what, citation=citation, state=_arrow(states[0], states[-1]), term=term).into(language)


def _arrow(before: str, after: str) -> str:
    return before if before == after else f"{before} → {after}"


def _head(one: Difference, language: Language) -> str:
    """What differs, and of what: an item, or an authorisation for an item."""
    aspect = said.ASPECTS[one.kind].into(language)
    if one.text is not None:
        return f"{aspect}: {one.about} ({one.text.into(language)})"
    return f"{aspect} ({one.about})" if one.about else aspect


def _why(causes: Iterable[Cause], language: Language) -> Iterator[RenderableType]:
    lines = list(dict.fromkeys(said.because(one, language) for one in causes))
    if lines:
        yield Styled(_WHY.into(language), style="dim")
    yield from (indented(hanging("•", line)) for line in lines)


def _shared(one: SharedCause, language: Language, most: int | None) -> Iterator[RenderableType]:
    yield hanging(f"{len(one.files):>5}", said.because(one.cause, language))
    files = ", ".join(one.files[:most])
    more = f", … (+{len(one.files) - most})" if most is not None and len(one.files) > most else ""
    yield indented(Styled(files + more, style="dim"), 6)


def _not_counted(found: CasesImpact, language: Language) -> Iterator[RenderableType]:
    """The files with something wrong, and the product files that lay between the cases."""
    if found.problems:
        yield Styled(f"\n{_PROBLEMS.format(number=len(found.problems)).into(language)}", style="bold underline")
    for one in found.problems:
        yield hanging("✗", f"{one.code}  {one.message}")
    if found.left_out:
        files = ", ".join(found.left_out)
        yield Styled(f"\n{_LEFT_OUT.format(number=len(found.left_out), files=files).into(language)}")
