"""`sluis ask FILE`: complete a case file by answering the questions that decide, then those that are always asked."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sluis.assessment.assess import assess
from sluis.assessment.case import party_names
from sluis.assessment.circumstances import lines_of
from sluis.assessment.interview import next_question
from sluis.assessment.reading import CASE, is_day_of_birth, read_case
from sluis.cli import words
from sluis.cli.assess import exit_status, when_of
from sluis.cli.command import Command, argument, option
from sluis.cli.dialogue import REFUSED, Dialogue
from sluis.cli.edited_file import EditedFile, UnwritableFileError
from sluis.cli.files import read_bytes
from sluis.cli.options import AS_OF, FILE, as_of_option, language_option
from sluis.cli.unsettled import unsettled
from sluis.cli.world import world_in_use
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.assessment.answer import Answer, Question
    from sluis.assessment.assess import When
    from sluis.assessment.case import Case
    from sluis.assessment.interview import Asking
    from sluis.assessment.world import World

_WORDS = Text(
    nl="Vul de casus in BESTAND aan door vragen te beantwoorden: eerst die de uitkomst bepalen, de belangrijkste voorop.\n\n"
    "Elk antwoord wordt meteen bewaard; opmerkingen in het bestand blijven staan. Afsluitcodes als bij ‘assess’.",
    en="Complete the case in FILE by answering questions: first those that decide, the most decisive first.\n\n"
    "Every answer is saved at once; comments in the file stay. Exit status as of ‘assess’.",
)
_OUT = Text(
    nl="Schrijf het aangevulde casusbestand hierheen, en niet over BESTAND heen.",
    en="Write the completed case file here instead of over FILE.",
)
_HOW = Text(
    nl="Antwoord met ja, nee of onbekend. Stop met ctrl-C; wat u hebt ingevuld, is dan al bewaard.",
    en="Answer yes, no or unknown. Stop with ctrl-C; what you filled in has been saved by then.",
)
_DECIDES = Text(nl="Deze vraag bepaalt mee de uitkomst", en="This question helps decide the outcome")
_ALWAYS = Text(nl="Deze vraag wordt altijd gesteld", en="This question is always asked")
_EXPECTS = {
    "country": Text(nl="landcode zoals EG, of onbekend", en="country code such as EG, or unknown"),
    "countries": Text(
        nl="landcodes met een spatie ertussen, ‘geen’, of onbekend",
        en="country codes with spaces, ‘none’, or unknown",
    ),
    "born": Text(
        nl="een dag, maand of jaar, zoals 1962-01-29, of onbekend", en="a day, month or year, such as 1962-01-29, or unknown"
    ),
    "numbers": Text(nl="nummers met komma’s ertussen, of onbekend", en="numbers separated by commas, or unknown"),
    "code": Text(
        nl="code zoals 5A002.a.1, ‘not_listed’, of onbekend",
        en="code such as 5A002.a.1, ‘not_listed’, or unknown",
    ),
}
_CLEAR = Text(
    nl="Is het een andere partij, leg dat dan vast met: sluis screen clear. Stel deze vraag daarna opnieuw.",
    en="If it is another party, record that with: sluis screen clear. Then ask this question again.",
)
_WHO = Text(nl="Wie heeft dit besloten?", en="Who decided this?")
_SCREENED_BY = Text(
    nl="Wie heeft de partijen gescreend? (leeg laten als dat nog niet is gedaan)",
    en="Who screened the parties? (leave empty if not done yet)",
)
_LISTS = Text(nl="Met welke lijsten? (met komma’s ertussen)", en="Against which lists? (separated by commas)")
_HITS = Text(
    nl="Welke partijen stonden op een lijst? ({parties}; leeg = geen)",
    en="Which parties were on a list? ({parties}; empty = none)",
)
_NO_PARTIES = Text(
    nl="Er zijn geen partijen genoemd. Vul ten minste de eindgebruiker in onder ‘parties’.",
    en="No parties are named. Fill in at least the end-user under ‘parties’.",
)
_SAVED = Text(nl="Bewaard in {file}.", en="Saved in {file}.")
_RESULT = Text(nl="Uitkomst: {outcome}. Advies: {advice}.", en="Outcome: {outcome}. Advice: {advice}.")


class Interview(Dialogue):
    """One conversation about one case file."""

    def __init__(self, world: World, file: EditedFile, language: Language, as_of: str | None) -> None:
        super().__init__(language)
        self.world = world
        self.file = file
        self.as_of = as_of
        self.today = datetime.now(UTC).date()
        self.skipped: set[tuple[str | int, ...]] = set()

    def run(self) -> Answer:
        """Ask until no question is left; save after every answer."""
        click.echo(self.say(_HOW))
        while True:
            case, answer = self._assessed()
            asking = next_question(case, answer, self.skipped)
            if asking is None:
                return answer
            self._introduce(asking)
            self.skipped.add(asking.path)
            value = self._answer(asking, case)
            if value is None or self._keep(asking, value):
                self._warn(asking.question)

    def _assessed(self) -> tuple[Case, Answer]:
        case = read_case(self.file.content(), str(self.file.target), self.world)
        return case, assess(case, self.world, self._when(case))

    def _when(self, case: Case) -> When:
        return when_of(case, self.as_of, str(self.file.target))

    def _introduce(self, asking: Asking) -> None:
        question = asking.question
        about = " ".join(f"[{one}]" for one in (question.about, *_items(question)) if one)
        click.echo(f"\n{self.say(question.question)} {about}".rstrip())
        lead = self.say(_DECIDES if asking.decides else _ALWAYS)
        click.echo(click.style(f"  {lead}. {self.say(question.why)} ({self.say(question.citation)})", dim=True))
        for value, change in question.changes.items():
            low, high = self.say(words.OUTCOMES[change.at_least]), self.say(words.OUTCOMES[change.at_most])
            outcome = low if low == high else words.FROM_TO.format(low=low, high=high).into(self.language)
            click.echo(click.style(f"  {self._word(value)} → {outcome}", dim=True))

    def _answer(self, asking: Asking, case: Case) -> object | None:
        """What the person says, in the form of the case file; None for unknown."""
        last = asking.path[-1]
        if last == "parties":
            click.echo(self.say(_NO_PARTIES))
            return None
        if last == "clearance":
            # No answer in a case file clears a hit: that is an act of a named person, recorded by itself.
            click.echo(self.say(_CLEAR))
            return None
        if last == "born":
            return self.until(_EXPECTS["born"], lambda said: said if is_day_of_birth(said) else REFUSED)
        if last == "identifiers":
            return self.until(_EXPECTS["numbers"], _listed)
        if last == "attested":
            return self._screening(case)
        if last == "classification":
            return self._classification()
        if last in ("destination", "purchasing_country", "country"):
            return self.until(_EXPECTS["country"], self._country)
        if last == "transit_countries":
            return self.until(_EXPECTS["countries"], self._countries)
        if asking.question.options:
            return self.option(asking.question.options)
        return self.truth()

    def _country(self, said: str) -> object:
        return said.upper() if said.upper() in self.world.territories else REFUSED

    def _countries(self, said: str) -> object:
        if said.lower() in ("geen", "none"):
            return []
        codes = said.upper().replace(",", " ").split()
        return codes if all(code in self.world.territories for code in codes) else REFUSED

    def _classification(self) -> object | None:
        code = self.until(_EXPECTS["code"], lambda said: said)
        if code is None:
            return None
        by = self.name(_WHO)
        return None if by is None else {"code": code, "by": by, "on": self.day()}

    def _screening(self, case: Case) -> object | None:
        by = self.name(_SCREENED_BY)
        if by is None:
            return None
        on, lists = self.day(), _listed(self.prompt(self.say(_LISTS)))
        parties = ", ".join(party_names(case))
        hits = _listed(self.prompt(_HITS.format(parties=parties).into(self.language)))
        return {"by": by, "on": on, "lists": lists, **({"hits": hits} if hits else {})}

    def _keep(self, asking: Asking, value: object) -> bool:
        """Write the answer; one that the case file cannot hold is taken back, with the reason, and asked again."""
        before = self.file.content()
        if "facts" in asking.path:
            statement = {"value": value, "source": "sluis ask", "on": self.today}
            self.file.add(asking.path, statement)
        else:
            self.file.put(asking.path, value)
        try:
            self._assessed()
        except InputError as problem:
            click.echo(f"{problem.code}  {problem.message(self.language)}")
            self.file = EditedFile(before, self.file.target)
            self.skipped.discard(asking.path)
            return False
        self.file.save()
        return True

    def _warn(self, question: Question) -> None:
        """Say so where the fact is still unknown, although somebody spoke of it: it will not be asked again."""
        case = read_case(self.file.content(), str(self.file.target), self.world)
        ref = f"{question.fact}@{question.about}" if question.about else question.fact
        lines = lines_of(case, self.world, self._when(case).days)
        for text in unsettled(ref, lines, self.world, self.file.target):
            click.echo(f"  {self.say(text)}")

    def _word(self, value: str) -> str:
        return self.say(words.TRUTHS[value]) if value in words.TRUTHS else value


@click.command("ask", cls=Command, words=_WORDS)
@argument("file", FILE)
@as_of_option(words=AS_OF)
@option("--out", takes=FILE, words=_OUT)
@language_option
@click.pass_context
def command(ctx: click.Context, *, file: str, as_of: str | None, out: str | None, language: Language) -> None:
    """Hold the interview, and leave with the status of the answer."""
    if "-" in (file, out) and out in (None, "-"):
        raise UnwritableFileError(file="-", reason="stdin")
    world = world_in_use()
    content = read_bytes(file, CASE)
    read_case(content, file, world)
    target = Path(out or file)
    interview = Interview(world, EditedFile(content, target), language, as_of)
    interview.file.save()
    answer = interview.run()
    outcome, advice = words.OUTCOMES[answer.outcome], words.ADVICE[answer.advice.level]
    click.echo("\n" + _RESULT.format(outcome=outcome, advice=advice).into(language))
    click.echo(_SAVED.format(file=target).into(language))
    ctx.exit(exit_status(answer))


def _listed(said: str) -> list[str]:
    return [part.strip() for part in said.split(",") if part.strip()]


def _items(question: Question) -> tuple[str, ...]:
    return question.items if question.fact.startswith("item.") else ()
