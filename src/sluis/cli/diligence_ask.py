"""`sluis diligence ask FILE`: go through the four steps, question by question; every answer is saved at once."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sluis.assessment.diligence.examined import examined
from sluis.assessment.diligence.file import place_in_file
from sluis.assessment.reading import CASE, read_case
from sluis.cli import diligence_words as words
from sluis.cli.assess import when_of
from sluis.cli.command import Command, argument, option
from sluis.cli.dialogue import Dialogue
from sluis.cli.diligence_show import STATUS
from sluis.cli.edited_file import EditedFile, UnwritableFileError, in_one_line
from sluis.cli.files import read_bytes
from sluis.cli.options import AS_OF, FILE, as_of_option, language_option
from sluis.cli.world import world_in_use
from sluis.law.text import Language, Text

if TYPE_CHECKING:
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


class DiligenceInterview(Dialogue):
    """One conversation about the due diligence of one case."""

    def __init__(self, world: World, file: EditedFile, language: Language, as_of: str | None) -> None:
        super().__init__(language)
        self.world, self.file, self.as_of = world, file, as_of
        self.today: date = datetime.now(UTC).date()
        self.by = ""

    def run(self) -> Diligence:
        """Ask for everything that is open, once; save after every answer."""
        self.by = self.name(words.WHO) or ""
        found = self._found()
        if not self.by:
            return found
        self.tell(words.HOW_TO)
        skipped: set[tuple[str, str, str | None]] = set()
        while point := next((one for one in found.open if _key(one) not in skipped), None):
            skipped.add(_key(point))
            self._introduce(point)
            if self._answered(point):
                self.file.save()
            found = self._found()
        return found

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
        said: dict[str, object] = {"present": present, **self._signed()}
        if present == "yes" and (note := self.prompt(self.say(words.NOTE)).strip()):
            said["note"] = note
        self.file.put(place_in_file(point.place), in_one_line(said))
        return True

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
