"""`sluis law errata [ANSWER…]`: what our encoding had wrong, which answers that may touch, and what is still in doubt."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct, field

from sluis.cli.command import Command, argument, option
from sluis.cli.options import json_option, language_option
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from sluis.knowledge.model import Erratum, Knowledge
    from sluis.law.rule import AnyProvision
    from sluis.law.statute import Law

FOUND = 3
MOST_BYTES = 16 << 20
_WORDS = Text(
    nl="Zeg wat er in onze weergave van het recht fout was: wat er stond, wat er nu staat, sinds wanneer, en welke antwoorden"
    " daardoor fout konden zijn. Daaronder staat wat nog twijfelachtig is: bepalingen die niet met de tekst zijn vergeleken,"
    " begindagen die niet precies bekend zijn, en teksten die op meer manieren te lezen zijn.\n\n"
    "Met ANTWOORD (JSON van sluis assess --json): welke van die antwoorden u opnieuw moet laten beoordelen.\n\n"
    "Afsluitcode: 0 gereed, 3 een antwoord moet opnieuw worden beoordeeld, 2 onjuiste invoer.",
    en="Say what was wrong in our encoding of the law: what it said, what it says now, since when, and which answers may have"
    " been wrong for it. Below stands what is still in doubt: provisions that were not compared with the text, first days that"
    " are not known exactly, and texts that can be read in more than one way.\n\n"
    "With ANSWER (JSON of sluis assess --json): which of these answers you must have assessed again.\n\n"
    "Exit status: 0 done, 3 an answer must be assessed again, 2 bad input.",
)
_ANSWER = Text(nl="ANTWOORD", en="ANSWER")
_ALL = Text(nl="Toon van elke twijfel ook de woorden.", en="Show the words of every doubt as well.")
_DIGEST = Text(nl="Recht van deze versie: {digest} (SHA-256)", en="Law of this version: {digest} (SHA-256)")
_CORRECTED = Text(nl="Wat fout was, en is verbeterd ({number})", en="What was wrong, and is corrected ({number})")
_LABELS = {
    "corrected": Text(nl="Verbeterd op", en="Corrected on"),
    "days": Text(nl="Voor het recht", en="For the law"),
    "was": Text(nl="Er stond", en="It said"),
    "now": Text(nl="Er staat nu", en="It says now"),
    "could": Text(nl="Kon fout zijn", en="May be wrong"),
    "direction": Text(nl="Richting", en="Direction"),
    "digest": Text(nl="Fout tot en met", en="Wrong up to"),
}
DIRECTIONS = {
    "too_mild": Text(nl="te mild: liet door wat het recht tegenhoudt", en="too mild: let through what the law holds"),
    "too_strict": Text(nl="te streng", en="too strict"),
    "either": Text(nl="te mild of te streng", en="too mild or too strict"),
}
_DAYS = Text(nl="vanaf {start}", en="from {start}")
_DAYS_UNTIL = Text(nl="vanaf {start} tot {until}", en="from {start} until {until}")
_BY = Text(nl="uiterlijk {day}", en="{day} at the latest")
_LAW = Text(nl="het recht met vingerafdruk {digest}…", en="the law with digest {digest}…")
_NOT_IN_LAW = Text(
    nl="niet in het recht, maar in hoe Sluis een casus eraan toetst",
    en="not in the law, but in how Sluis holds a case against it",
)
_DOUBTS = Text(nl="Waarover nog twijfel is", en="What is still in doubt")
DOUBT_WORDS = {
    "not_verified": Text(nl="niet met de officiële tekst vergeleken", en="not compared with the official text"),
    "day_bounded": Text(nl="begindag niet precies bekend", en="first day not known exactly"),
    "reading": Text(nl="op meer manieren te lezen; wij kozen", en="can be read in more than one way; we chose"),
}
_MORE = Text(nl="Met de woorden: sluis law errata --all", en="With the words: sluis law errata --all")
_ANSWERS = Text(nl="Uw antwoorden", en="Your answers")
_VERDICTS = {
    "assess_again": Text(nl="beoordeel opnieuw: {errata}", en="assess again: {errata}"),
    "not_touched": Text(nl="geen van deze fouten raakt dit antwoord", en="none of these faults touches this answer"),
    "same_law": Text(nl="gemaakt met het recht van deze versie", en="made with the law of this version"),
}


class NotAnswerError(InputError):
    """A file that is no answer."""

    code = "S143"
    words = Text(
        nl="{file} is geen antwoord van Sluis ({problem}). Maak er een met: sluis assess CASUS --json > antwoord.json",
        en="{file} is no answer of Sluis ({problem}). Make one with: sluis assess CASE --json > answer.json",
    )


class ShownErratum(Struct, frozen=True, kw_only=True):
    """Something that was wrong, for a reader."""

    id: str
    corrected: date
    cites: tuple[str, ...]
    citations: tuple[Text, ...]
    direction: str
    affects_from: date
    affects_from_exact: bool
    affects_until: date | None
    was: Text
    now: Text
    could: Text
    law_digest: str | None


class Doubt(Struct, frozen=True, kw_only=True):
    """Something about a provision that is not certain."""

    kind: str
    act: Text
    provision: str
    citation: Text
    cites: str
    text: Text | None = None
    from_: date | None = field(name="from", default=None)


class Verdict(Struct, frozen=True, kw_only=True):
    """Whether an answer must be made again, and for which errata."""

    file: str
    verdict: str
    errata: tuple[str, ...]


@click.command("errata", cls=Command, words=_WORDS)
@argument("answers", _ANSWER, nargs=-1)
@option("--all", "show_all", is_flag=True, words=_ALL)
@json_option()
@language_option
@click.pass_context
def command(ctx: click.Context, *, answers: tuple[str, ...], show_all: bool, as_json: bool, language: Language) -> None:
    """Show what was wrong, what is in doubt, and which answers are touched."""
    from sluis.knowledge.snapshot import packaged
    from sluis.statutes import LAW

    knowledge = packaged()
    errata, doubts = errata_of(LAW, knowledge), list(doubts_of(LAW))
    verdicts = [_verdict(file, knowledge, LAW) for file in answers]
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({"law_digest": LAW.digest, "corrected": errata, "doubts": doubts, "answers": verdicts}, language)
    else:
        from sluis.cli.layout import console

        paper = console()
        page = _verdicts(verdicts, language) if answers else _page(LAW.digest, errata, doubts, language, show_all=show_all)
        for part in page:
            paper.print(part)
    ctx.exit(FOUND if any(one.verdict == "assess_again" for one in verdicts) else 0)


def errata_of(law: Law, knowledge: Knowledge) -> tuple[ShownErratum, ...]:
    """Everything that was wrong, the latest correction first."""
    from sluis.cli.provision import citation_at

    return tuple(
        ShownErratum(
            id=one.id,
            corrected=one.corrected,
            cites=one.cites,
            citations=tuple(citation_at(path, law) for path in one.cites),
            direction=one.direction,
            affects_from=one.affects.from_.start.day,
            affects_from_exact=one.affects.from_.start.exact,
            affects_until=one.affects.until,
            was=one.was.text,
            now=one.now.text,
            could=one.could.text,
            law_digest=one.law_digest,
        )
        for one in sorted(knowledge.errata, key=lambda one: one.corrected, reverse=True)
    )


def doubts_of(law: Law) -> Iterator[Doubt]:
    """Every doubt about a provision, by act and in the order of the law."""
    from sluis.cli.provision_order import by_act

    for act, provisions in by_act(law):
        for one in provisions:
            standing = one.standing
            if standing.verified is None:
                yield _doubt("not_verified", act.name, one)
            if not standing.period.start.exact:
                yield _doubt("day_bounded", act.name, one, day=standing.period.start.day)
            reading = getattr(one, "reading", None)
            if reading is not None:
                yield _doubt("reading", act.name, one, text=reading)


def _doubt(kind: str, act: Text, one: AnyProvision, *, text: Text | None = None, day: date | None = None) -> Doubt:
    return Doubt(kind=kind, act=act, provision=one.id, citation=one.cites.text, cites=one.cites.path, text=text, from_=day)


def _verdict(file: str, knowledge: Knowledge, law: Law) -> Verdict:
    """An answer by the law of this version cannot have an older fault in the law; any other is held against each erratum."""
    from sluis.law.truth import NO

    answer = _answer(file)
    made_with = answer["provenance"]
    as_of = date.fromisoformat(made_with["as_of"])
    same = made_with["law_digest"] == law.digest and made_with["knowledge_digest"] == _knowledge_digest(knowledge)
    named = _named(answer)
    touched = tuple(one.id for one in knowledge.errata if one.affects.period.contains(as_of) is not NO and _touches(one, named))
    if same:
        return Verdict(file=file, verdict="same_law", errata=())
    return Verdict(file=file, verdict="assess_again" if touched else "not_touched", errata=touched)


def _knowledge_digest(knowledge: Knowledge) -> str:
    from sluis.knowledge.snapshot import digest

    return digest(knowledge)


def _answer(file: str) -> Any:  # noqa: ANN401  (any JSON; what is missing is named)
    import msgspec

    from sluis.cli.files import bounded_bytes

    content = bounded_bytes(file, MOST_BYTES, lambda name, size: NotAnswerError(file=name, problem=f"{size} > {MOST_BYTES}"))
    try:
        answer: Any = msgspec.json.decode(content)
        date.fromisoformat(answer["provenance"]["as_of"])
        _named(answer)
        made_with = answer["provenance"]
        _ = made_with["law_digest"], made_with["knowledge_digest"]
    except (msgspec.DecodeError, KeyError, TypeError, ValueError) as problem:
        raise NotAnswerError(file=file, problem=problem) from problem
    return answer


def _named(answer: Any) -> frozenset[str]:  # noqa: ANN401
    """The paths of the law, and of entries of the list, that an answer says anything about; and those it rests on."""
    lines = answer["lines"]
    paths = {finding["cites"] for line in lines for finding in line["findings"] if finding["truth"] != "not_in_force"}
    entries = {f"annex-i/entry_{one['code']}" for line in lines for one in line["entries"]}
    codes = {f"annex-i/entry_{code.partition('.')[0]}" for line in lines for code in line["codes"]}
    # An item without code or entry may be one of those that were wrongly left off the list.
    unlisted = {"annex-i"} if any(not line["codes"] for line in lines) else set()
    held = {"held"} if any(line["authorisations"] for line in lines) else set()
    return frozenset(paths | entries | codes | unlisted | held)


def _touches(one: Erratum, named: frozenset[str]) -> bool:
    """Whether an answer says anything of what was wrong. An item that is on no list is touched by whatever is wrong there."""
    for path in one.cites:
        if path.startswith("annex-i/") and ("annex-i" in named or path in named):
            return True
        if one.law_digest is None and "held" in named:
            return True
        if one.law_digest is not None and any(f"{name}/".startswith(f"{path}/") for name in named):
            return True
    return False


def _page(
    digest: str, errata: Sequence[ShownErratum], doubts: Sequence[Doubt], language: Language, *, show_all: bool
) -> Iterator[RenderableType]:
    from rich.text import Text as Styled

    from sluis.cli.layout import indented

    yield Styled(_DIGEST.format(digest=digest).into(language), style="dim")
    yield Styled(f"\n{_CORRECTED.format(number=len(errata)).into(language)}", style="bold underline")
    for one in errata:
        head = "; ".join(citation.into(language) for citation in one.citations)
        yield Styled.assemble((f"\n{one.id}  ", "dim"), (head, "bold"))
        yield indented(_particulars(one, language))
    yield Styled(f"\n{_DOUBTS.into(language)}", style="bold underline")
    yield from _doubts(doubts, language, show_all=show_all)
    if not show_all:
        yield Styled(f"\n{_MORE.into(language)}", style="dim")


def _particulars(one: ShownErratum, language: Language) -> RenderableType:
    from sluis.cli.dates import spelled_day
    from sluis.cli.layout import Labelled

    def say(text: Text) -> str:
        return text.into(language)

    rows = Labelled()
    rows.add(say(_LABELS["corrected"]), text=spelled_day(one.corrected, language))
    rows.add(say(_LABELS["was"]), text=say(one.was))
    rows.add(say(_LABELS["now"]), text=say(one.now))
    rows.add(say(_LABELS["could"]), text=say(one.could))
    rows.add(say(_LABELS["direction"]), text=say(DIRECTIONS[one.direction]))
    rows.add(say(_LABELS["days"]), text=days_affected(one, language))
    rows.add(say(_LABELS["digest"]), text=say(wrong_up_to(one)))
    return rows


def days_affected(one: ShownErratum, language: Language) -> str:
    """The days of the law of which answers may be wrong, in words."""
    from sluis.cli.dates import spelled_day

    start = spelled_day(one.affects_from, language)
    if not one.affects_from_exact:
        start = _BY.format(day=start).into(language)
    if one.affects_until is None:
        return _DAYS.format(start=start).into(language)
    return _DAYS_UNTIL.format(start=start, until=spelled_day(one.affects_until, language)).into(language)


def wrong_up_to(one: ShownErratum) -> Text:
    """The last state of the law with the fault, in words."""
    return _NOT_IN_LAW if one.law_digest is None else _LAW.format(digest=one.law_digest[:12])


def _doubts(doubts: Sequence[Doubt], language: Language, *, show_all: bool) -> Iterator[RenderableType]:
    from rich.text import Text as Styled

    from sluis.cli.citing import place_in_act
    from sluis.cli.layout import hanging, indented
    from sluis.cli.provision_words import WHOLE_ACT

    for act in dict.fromkeys(one.act for one in doubts):
        name = act.into(language)
        yield Styled(f"\n{name[0].upper()}{name[1:]}", style="bold")
        for kind, words in DOUBT_WORDS.items():
            own = [one for one in doubts if one.act is act and one.kind == kind]
            if not own:
                continue
            places = [place_in_act(one.citation, act, language) or WHOLE_ACT.into(language) for one in own]
            head = f"{words.into(language)} ({len(own)})"
            if kind == "reading" and show_all:
                yield indented(f"{head}:")
                for place, one in zip(places, own, strict=True):
                    said = "" if one.text is None else one.text.into(language)
                    yield indented(hanging("•", f"{place}: {said}"), 4)
            else:
                yield indented(hanging("•", f"{head}: {'; '.join(dict.fromkeys(places))}"))


def _verdicts(verdicts: Sequence[Verdict], language: Language) -> Iterator[RenderableType]:
    from rich.text import Text as Styled

    from sluis.cli.layout import Labelled

    yield Styled(_ANSWERS.into(language), style="bold underline")
    rows = Labelled()
    for one in verdicts:
        said = _VERDICTS[one.verdict].format(errata=", ".join(one.errata)).into(language)
        rows.add(f"{'✗' if one.verdict == 'assess_again' else '✓'} {one.file}", text=said)
    yield rows
