"""`sluis diligence ask FILE`: go through the four steps, question by question; every answer is saved at once."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

import click

from sluis.assessment.diligence.examined import examined
from sluis.assessment.diligence.file import place_in_file
from sluis.assessment.diligence.standing import OPEN
from sluis.assessment.diligence.steps import FLAG
from sluis.assessment.reading import CASE, read_case
from sluis.cli import diligence_words as words
from sluis.cli.assess import when_of
from sluis.cli.command import Command, argument, option
from sluis.cli.dialogue import NO_WORDS, REFUSED, Dialogue
from sluis.cli.diligence_show import STATUS
from sluis.cli.edited_file import EditedFile, UnwritableFileError, in_one_line
from sluis.cli.files import read_bytes
from sluis.cli.options import AS_OF, FILE, as_of_option, language_option
from sluis.cli.world import world_in_use
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ruamel.yaml.comments import CommentedMap

    from sluis.assessment.diligence.file import Diligence, OpenPoint
    from sluis.assessment.world import World

_WORDS = Text(
    nl="Doorloop het zorgvuldigheidsonderzoek van de casus in BESTAND in een vraaggesprek, stap voor stap.\n\n"
    "Elk antwoord wordt meteen bewaard, met wie en wanneer. Afsluitcodes als bij ‘show’.",
    en="Go through the due diligence of the case in FILE in an interview, step by step.\n\n"
    "Every answer is saved at once, with who and when. Exit status as of ‘show’.",
)
_OUT = Text(
    nl="Schrijf het aangevulde casusbestand hierheen, en niet over BESTAND heen.",
    en="Write the completed case file here instead of over FILE.",
)


NONE_WORDS = NO_WORDS | {"geen", "none", "0"}
_TICK = re.compile(r"(?P<number>[0-9]{1,3})(?P<unsure>\??)")


class DiligenceInterview(Dialogue):
    """One conversation about the due diligence of one case."""

    def __init__(self, world: World, file: EditedFile, language: Language, as_of: str | None) -> None:
        super().__init__(language)
        self.world, self.file, self.as_of = world, file, as_of
        self.today: date = datetime.now(UTC).date()
        self.by = ""
        self.is_ticking_explained = False

    def run(self) -> Diligence:
        """Ask for everything that is open, once; save after every answer."""
        self.by = self.name(words.WHO) or ""
        found = self._found()
        if not self.by:
            return found
        self.tell(words.HOW_TO)
        skipped: set[tuple[str, str, str | None]] = set()
        while point := next((one for one in found.open if _key(one) not in skipped), None):
            alike = [one for one in _alike(point, found) if _key(one) not in skipped]
            skipped.update(map(_key, alike))
            if self._several(alike, found) if len(alike) > 1 else self._one(point):
                self.file.save()
            found = self._found()
            if self._backed(alike, found):
                self.file.save()
                found = self._found()
        return found

    def _backed(self, points: Sequence[OpenPoint], found: Diligence) -> bool:
        """Ask for the evidence without which a no to one of these flags does not count."""
        asked = {one.subject for one in points if one.kind == FLAG}
        backed = False
        for flag in (one for one in found.red_flags if one.id in asked and one.remark == "no_evidence" and one.state == OPEN):
            self.tell(words.NEEDS_EVIDENCE.format(flag=flag.text))
            if evidence := self._evidence():
                place = ("due_diligence", "red_flags", flag.id)
                self.file.put(place, in_one_line({"present": "no", **self._signed(), "evidence": evidence}))
                backed = True
        return backed

    def _one(self, point: OpenPoint) -> bool:
        self._introduce(point)
        return self._answered(point)

    def _several(self, points: Sequence[OpenPoint], found: Diligence) -> bool:
        """Flags about the same subject, on one list: what somebody sees, does not know, and with that does not see."""
        click.echo(f"\n{click.style(self.say(words.ABOUT[_about(points[0], found)]), bold=True)}")
        for number, one in enumerate(points, 1):
            click.echo(f"{number:>3}  {self.say(one.question)}")
        if not self.is_ticking_explained:
            self.tell(words.HOW_TO_TICK)
            self.is_ticking_explained = True
        self.tell(words.WHICH)
        expected = words.NUMBERS.format(most=len(points))
        ticked = self.until(expected, lambda said: numbers_in(said, len(points)), unknown=frozenset(("",)))
        if ticked is None:
            return False
        seen, unsure = cast("Ticked", ticked)
        for number, one in enumerate(points, 1):
            if number not in unsure:
                self._write_flag(one, "yes" if number in seen else "no", words.SEEN.format(flag=one.question))
        return len(unsure) < len(points)

    def _found(self) -> Diligence:
        name = str(self.file.target)
        case = read_case(self.file.content(), name, self.world)
        return examined(case, self.world, when_of(case, self.as_of, name))

    def _introduce(self, point: OpenPoint) -> None:
        about = f" [{point.subject}]" if point.subject and point.kind not in ("flag", "resolve") else ""
        click.echo(f"\n{self.say(point.question)}{about}")
        if point.help is not None:
            click.echo(click.style(f"  {self.say(point.help)}", dim=True))

    def _answered(self, point: OpenPoint) -> bool:
        """Ask, and write the answer into the file; False where nobody knew."""
        asks = {
            "fact": self._fact,
            "flag": self._flag,
            "resolve": self._resolve,
            "misuse": self._misuse,
            "fit": self._fit,
            "prevention": self._prevention,
        }
        return asks.get(point.kind, self._elsewhere)(point)

    def _fact(self, point: OpenPoint) -> bool:
        value = self.truth()
        if value is None:
            return False
        statement = {"value": value, "source": "sluis diligence ask", "author": self.by, "on": self.today}
        self.file.add(place_in_file(point.place), statement, bare=False)
        return True

    def _flag(self, point: OpenPoint) -> bool:
        present = self.truth()
        if present is None:
            return False
        self._write_flag(point, str(present))
        return True

    def _write_flag(self, point: OpenPoint, present: str, introduction: Text | None = None) -> None:
        said: dict[str, object] = {"present": present, **self._signed()}
        if present == "yes":
            if introduction is not None:
                self.tell(introduction)
            if note := self.prompt(self.say(words.NOTE)).strip():
                said["note"] = note
        self.file.put(place_in_file(point.place), in_one_line(said))

    def _resolve(self, point: OpenPoint) -> bool:
        how = self.prompt(self.say(words.IS_RESOLVED)).strip()
        if not how:
            return False
        place = place_in_file(point.place)
        flag = place[:-1]
        self.file.put((*flag, "present"), "yes")
        if not self._is_signed(str(point.subject)):
            for key, value in self._signed().items():
                self.file.put((*flag, key), value)
        self.file.put(place, in_one_line({"how": how, **self._signed(), "evidence": self._evidence()}))
        return True

    def _misuse(self, point: OpenPoint) -> bool:
        said = self.prompt(self.say(words.IN_WORDS)).strip()
        if said:
            value = in_one_line({"item": point.subject, "misuse": said, **self._signed()})
            self._replace("capabilities", "item", point.subject, value)
        return bool(said)

    def _fit(self, point: OpenPoint) -> bool:
        fits = self.truth()
        if fits is None:
            return False
        party = {"party": point.subject} if point.subject else {}
        evidence = {"evidence": self._evidence()} if fits == "yes" else {}
        value = in_one_line({**party, "use_fits": fits, **self._signed(), **evidence})
        self._replace("stakeholders", "party", point.subject, value)
        return True

    def _prevention(self, point: OpenPoint) -> bool:
        said = self.prompt(self.say(words.IN_WORDS)).strip()
        if said:
            self.file.put(place_in_file(point.place), in_one_line({"plan": said, **self._signed()}))
        return bool(said)

    def _elsewhere(self, point: OpenPoint) -> bool:
        self.tell(words.ELSEWHERE.format(place=point.place))
        return False

    def _replace(self, name: str, key: str, subject: str | None, value: CommentedMap) -> None:
        """Write an entry of a list: over that on the same subject, else at its end."""
        case = read_case(self.file.content(), str(self.file.target), self.world)
        there = getattr(case.due_diligence, name) if case.due_diligence else ()
        number = next((index for index, one in enumerate(there) if getattr(one, key) == subject), None)
        if number is None:
            self.file.extend(("due_diligence", name), [value])
        else:
            self.file.put(("due_diligence", name, number), value)

    def _is_signed(self, flag: str) -> bool:
        case = read_case(self.file.content(), str(self.file.target), self.world)
        said = case.due_diligence.red_flags.get(flag) if case.due_diligence else None
        return said is not None and said.by is not None and said.on is not None

    def _evidence(self) -> list[CommentedMap]:
        found = []
        while what := self.prompt(self.say(words.EVIDENCE)).strip():
            source = self.prompt(self.say(words.FROM_WHOM)).strip()
            click.echo(self.say(words.GAINS))
            gains = self.truth() or "unknown"
            found.append(in_one_line({"what": what, **({"source": source} if source else {}), "interested": gains}))
        return found

    def _signed(self) -> dict[str, object]:
        return {"by": self.by, "on": self.today}


def _alike(point: OpenPoint, found: Diligence) -> list[OpenPoint]:
    """The open flags of the same step and subject; of anything else, the point alone."""
    if point.kind != FLAG:
        return [point]
    about = _about(point, found)
    flags = [one for one in found.open if one.kind == FLAG and one.step == point.step]
    return [one for one in flags if _about(one, found) == about]


def _about(point: OpenPoint, found: Diligence) -> str:
    return next(one.about for one in found.red_flags if one.id == point.subject)


class Ticked(NamedTuple):
    """The numbers of a list that somebody ticked, and those of which he does not know."""

    seen: frozenset[int]
    unsure: frozenset[int]


def numbers_in(said: str, most: int) -> object:
    """What somebody ticked on a list of `most`: `2, 5 7?`, or a word for none; REFUSED where that is not understood."""
    if said.lower() in NONE_WORDS:
        return Ticked(frozenset(), frozenset())
    found = [_TICK.fullmatch(one) for one in re.split(r"[\s,;]+", said.strip(" ,;"))]
    ticks = [(int(one["number"]), bool(one["unsure"])) for one in found if one]
    if len(ticks) < len(found) or not all(1 <= number <= most for number, _ in ticks):
        return REFUSED
    seen, unsure = (frozenset(number for number, is_unsure in ticks if is_unsure is which) for which in (False, True))
    return REFUSED if seen & unsure else Ticked(seen, unsure)


def _key(point: OpenPoint) -> tuple[str, str, str | None]:
    return point.kind, point.place, point.subject


@click.command("ask", cls=Command, words=_WORDS)
@argument("file", FILE)
@as_of_option(words=AS_OF)
@option("-o", "--out", takes=FILE, words=_OUT)
@language_option
@click.pass_context
def command(ctx: click.Context, *, file: str, as_of: str | None, out: str | None, language: Language) -> None:
    """Hold the interview, and leave with the status of the ending."""
    if "-" in (file, out) and out in (None, "-"):
        raise UnwritableFileError(file="-", reason="stdin")
    world = world_in_use()
    content = read_bytes(file, CASE)
    read_case(content, file, world)
    edited = EditedFile(content, Path(out or file))
    found = DiligenceInterview(world, edited, language, as_of).run()
    if out is not None:
        edited.save()
    click.echo(f"\n{words.ENDING.into(language)}: {words.ENDINGS[found.ending].into(language)}.")
    click.echo(found.advice.into(language))
    ctx.exit(STATUS.get(found.ending, 1))
