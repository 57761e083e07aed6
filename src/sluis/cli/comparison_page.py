"""Two answers held against each other, as pages: of one case, of a folder of cases, and by what makes the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Column, Table
from rich.text import Text as Styled

from sluis.assessment.comparison import Aspect, Kind
from sluis.cli import comparison_words as said
from sluis.cli import words
from sluis.cli.dates import spelled_day
from sluis.cli.layout import Labelled, hanging, indented
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from sluis.assessment.cause import Cause
    from sluis.assessment.comparison import Comparison, Difference
    from sluis.assessment.impact import CaseChange, CasesImpact, Problem, SharedCause

SHOWN = 10
"""So many causes, cases of a cause and cases of a kind, unless all are asked for."""
_SAME = Text(
    nl="Geen verschil in uitkomst, plichten, vergunningen, advies of indeling.",
    en="No difference in outcome, duties, authorisations, advice or listing.",
)
_DIFFERS = Text(nl="Verschilt", en="Differs")
_WHY = Text(nl="Waardoor", en="Why")
_FROM_TO = Text(nl="Van {from_} naar {to}. Casussen: {number}", en="From {from_} to {to}. Cases: {number}")
_STATES = Text(nl="Recht en kennis: {before}… naar {after}… (SHA-256)", en="Law and knowledge: {before}… to {after}… (SHA-256)")
_HORIZON = Text(
    nl="Wijzigingen zijn gevolgd tot en met {day}. Of er daarna iets veranderde, is niet bekend.",
    en="Changes were followed up to and including {day}. Whether anything changed after that is not known.",
)
_DUTIES = Text(nl="Plichten", en="Duties")
_COME = Text(nl="erbij: {places}", en="new: {places}")
_GONE = Text(nl="weg: {places}", en="gone: {places}")
_OTHER = Text(nl="anders: {places}", en="other: {places}")
_MOVED = Text(nl="verhuisd: {number}", en="moved: {number}")
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
    """What differs for one case, a row each, and why."""
    table = Table.grid(*(Column(overflow="fold") for _ in range(3)), padding=(0, 2))
    answers = (found.before, found.after)
    heads = [spelled_day(answer.provenance.as_of, language) for answer in answers]
    table.add_row("", *(Styled(head, style="bold") for head in heads))
    table.add_row(words.OUTCOME.into(language), *(words.OUTCOMES[answer.outcome].into(language) for answer in answers))
    for one in found.differences:
        if one.kind is not Aspect.OUTCOME:
            table.add_row(_head(one, language), *(said.word(one.kind, each, language) for each in (one.before, one.after)))
    yield table
    if not found.differences:
        yield Styled(_SAME.into(language))
    yield from _why(found.causes, language)


def folder(found: CasesImpact, language: Language, *, most: int | None) -> Iterator[RenderableType]:
    """Every case that differs with what differs and why; then how many of each kind, and the files with something wrong."""
    yield from _summary(found, language)
    yield ""
    yield _overview(found, language)
    for kind in (Kind.CHANGED, Kind.UNDECIDABLE, Kind.MOVED):
        cases = [one for one in found.cases if one.kind is kind and one.differences]
        if cases:
            yield Styled(f"\n{said.KINDS[kind].into(language)} ({len(cases)})", style="bold underline")
        for one in cases[:most]:
            yield from _case(one, language)
        if most is not None and len(cases) > most:
            yield Styled(_MORE.format(number=len(cases) - most).into(language), style="dim")
    yield from _problems(found.problems, language)


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
        yield from _short(kind, [one for one in found.cases if one.kind is kind], language, most)
    yield from _problems(found.problems, language)


def left_out(files: Sequence[str], language: Language) -> Iterator[RenderableType]:
    """The product files that lay between the cases."""
    if files:
        yield Styled(f"\n{_LEFT_OUT.format(number=len(files), files=', '.join(files)).into(language)}")


def _summary(found: CasesImpact, language: Language) -> Iterator[RenderableType]:
    days = {"from_": spelled_day(found.from_, language), "to": spelled_day(found.to, language)}
    yield Styled(_FROM_TO.format(number=len(found.cases), **days).into(language), style="bold")
    states = list(zip(found.law_digests, found.knowledge_digests, strict=True))
    if states[0] != states[1]:
        before, after = (f"{law[:12]}…, {knowledge[:12]}" for law, knowledge in states)
        yield _STATES.format(before=before, after=after).into(language)
    if max(found.from_, found.to) > found.horizon:
        yield _HORIZON.format(day=spelled_day(found.horizon, language)).into(language)
    rows = Labelled()
    for kind, number in found.counts.items():
        rows.add(f"{number:>5}", said.KINDS[kind].into(language), text=said.MEANINGS[kind].into(language))
    yield rows


def _overview(found: CasesImpact, language: Language) -> RenderableType:
    """Every case in a row: its outcome on both sides, and what differs."""
    table = Table.grid(*(Column(overflow="fold") for _ in range(4)), padding=(0, 2))
    heads = ["", *(spelled_day(day, language) for day in (found.from_, found.to)), _DIFFERS.into(language)]
    table.add_row(*(Styled(head, style="bold") for head in heads))
    for one in found.cases:
        outcomes = [words.OUTCOMES[side.outcome].into(language) for side in (one.before, one.after)]
        table.add_row(one.file, *outcomes, ", ".join(_differing(one, language)))
    return table


def _differing(one: CaseChange, language: Language) -> Iterator[str]:
    """What differs, each aspect once, in lower case; a case that only moved or cannot be decided says so."""
    if one.kind is not Kind.CHANGED:
        yield said.KINDS[one.kind].into(language).lower()
        return
    for aspect in dict.fromkeys(each.kind for each in one.differences if not each.moved and each.kind is not Aspect.LINE):
        name = said.ASPECTS[aspect].into(language)
        yield name if aspect is Aspect.LISTED else name.lower()


def _case(one: CaseChange, language: Language) -> Iterator[RenderableType]:
    yield Styled(one.file, style="bold")
    rows = Labelled()
    for label, text in _particulars(one, language):
        rows.add(label, text=text)
    yield indented(rows)
    yield from (indented(part) for part in _why(one.causes, language))


def _particulars(one: CaseChange, language: Language) -> Iterator[tuple[str, str]]:
    outcomes = [words.OUTCOMES[side.outcome].into(language) for side in (one.before, one.after)]
    yield words.OUTCOME.into(language), _arrow(*outcomes)
    for each in one.differences:
        if each.kind not in (Aspect.OUTCOME, Aspect.LINE, Aspect.DUTY):
            yield _head(each, language), _arrow(*(said.word(each.kind, side, language) for side in (each.before, each.after)))
    duties = [each for each in one.differences if each.kind is Aspect.DUTY]
    if duties:
        yield _DUTIES.into(language), "; ".join(_duties(duties, language))


def _duties(duties: Sequence[Difference], language: Language) -> Iterator[str]:
    real = [each for each in duties if not each.moved]
    groups = {
        _COME: [each for each in real if each.before == "none"],
        _GONE: [each for each in real if each.after == "none"],
        _OTHER: [each for each in real if "none" not in (each.before, each.after)],
    }
    for template, found in groups.items():
        if found:
            places = ", ".join(dict.fromkeys(_place(each, language) for each in found))
            yield template.format(places=places).into(language)
    moved = sum(each.moved and each.before == "none" for each in duties)
    if moved:
        yield _MOVED.format(number=moved).into(language)


def _place(one: Difference, language: Language) -> str:
    state = one.after if one.after != "none" else one.before
    place = one.text.into(language) if one.text is not None else one.about
    return f"{place} ({said.word(Aspect.DUTY, state, language)})"


def _arrow(before: str, after: str) -> str:
    return before if before == after else f"{before} → {after}"


def _head(one: Difference, language: Language) -> str:
    about = one.text.into(language) if one.kind is Aspect.DUTY and one.text is not None else one.about
    return f"{said.ASPECTS[one.kind].into(language)} {about}".strip()


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


def _short(kind: Kind, cases: Sequence[CaseChange], language: Language, most: int | None) -> Iterator[RenderableType]:
    if not cases:
        return
    yield Styled(f"\n{said.KINDS[kind].into(language)} ({len(cases)})", style="bold underline")
    for one in cases[:most]:
        rows = Labelled()
        for label, text in _particulars(one, language):
            rows.add(label, text=text)
        yield Styled(one.file, style="bold")
        yield indented(rows)
    if most is not None and len(cases) > most:
        yield Styled(_MORE.format(number=len(cases) - most).into(language), style="dim")


def _problems(problems: Sequence[Problem], language: Language) -> Iterator[RenderableType]:
    if problems:
        yield Styled(f"\n{_PROBLEMS.format(number=len(problems)).into(language)}", style="bold underline")
    for one in problems:
        yield hanging("✗", f"{one.code}  {one.message}")
