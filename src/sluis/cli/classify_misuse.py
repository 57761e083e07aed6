"""`sluis classify misuse PRODUCT`: what the product could be misused for, thought through while it is designed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sluis.cli.classify_words import TRUTHS
from sluis.cli.command import Command, argument, option
from sluis.cli.dialogue import Dialogue
from sluis.cli.edited_file import EditedFile, UnwritableFileError, in_one_line
from sluis.cli.options import json_option, language_option
from sluis.cli.product_input import PRODUCT_FILE, given
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from sluis.classification.misuse import CapabilityRecord, MisuseRecord
    from sluis.cli.product_input import Given

_WORDS = Text(
    nl="Toon waarvoor het product in PRODUCT misbruikt kan worden: wat het kan, wie daardoor schade lijdt, welke posten en"
    " delen van artikel 2, punt 20, dan dichtbij komen, en wat het ontwerp kan veranderen.\n\n"
    "Met --ask stelt Sluis de vragen en bewaart de antwoorden in het bestand.",
    en="Show what the product in PRODUCT could be misused for: what it can do, who is harmed by that, which entries and parts"
    " of Article 2(20) then come near, and what the design could change.\n\n"
    "With --ask Sluis asks the questions and saves the answers in the file.",
)
_ASK = Text(nl="Vraag naar wat nog niet is doordacht.", en="Ask for what has not been thought through yet.")
_WHO = Text(nl="Wie denkt dit door? (verplicht)", en="Who thinks this through? (required)")
_HARMED = Text(nl="Wie kan daardoor schade lijden? (leeg = klaar)", en="Who could be harmed by that? (empty = done)")
_HOW = Text(nl="Hoe?", en="How?")
_CHANGED = Text(nl="Wat kan het ontwerp veranderen? (leeg = klaar)", en="What could the design change? (empty = done)")
_EXAMPLE = Text(nl="bijvoorbeeld: {example}", en="for instance: {example}")
_HARM = Text(nl="schade: {who}: {how}", en="harm: {who}: {how}")
_CHANGE = Text(nl="ontwerp: {change} ({decision})", en="design: {change} ({decision})")
_DECISIONS = {
    "adopted": Text(nl="overgenomen", en="adopted"),
    "rejected": Text(nl="afgewezen", en="rejected"),
    "open": Text(nl="nog te beslissen", en="to be decided"),
}
_NEAR = Text(nl="dichtbij: {entries}", en="near: {entries}")
_LIMBS = Text(nl="artikel 2, punt 20: {limbs}", en="Article 2(20): {limbs}")
_AGAINST = Text(nl="let op: de feiten zeggen iets anders: {facts}", en="please note: the facts say otherwise: {facts}")
_BY = Text(nl="doordacht door {by} op {on}", en="thought through by {by} on {on}")
_BY_NOBODY = Text(nl="nog door niemand doordacht", en="thought through by nobody yet")
_INCOMPLETE = Text(
    nl="Niet van alles is bekend of het product het kan.", en="Of some things it is not known whether the product can do them."
)
_MARKS = {"yes": "!", "no": "✗", "unknown": "?"}


@click.command("misuse", cls=Command, words=_WORDS)
@argument("product", PRODUCT_FILE)
@option("--ask", "asks", is_flag=True, words=_ASK)
@json_option()
@language_option
def command(*, product: str, asks: bool, as_json: bool, language: Language) -> None:
    """Show the misuse record, after the questions if asked for."""
    list_ = given(None)
    if asks:
        if product == "-":
            raise UnwritableFileError(file="-", reason="stdin")
        MisuseInterview(list_, product, language).run()
    record = _record(list_, product)
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(record, language)
        return
    from sluis.cli.layout import console

    for part in MisusePage(language).record(record):
        console().print(part)


class MisuseInterview(Dialogue):
    """One conversation about what a product could be misused for."""

    def __init__(self, list_: Given, product: str, language: Language) -> None:
        super().__init__(language)
        self.list = list_
        self.path = product
        list_.product(product)
        self.file = EditedFile(Path(product).read_bytes(), Path(product))

    def run(self) -> None:
        """Ask for each capability that is unknown; save after every answer."""
        by = self.name(_WHO)
        if by is None:
            return
        for one in _record(self.list, self.path).capabilities:
            if one.told.present == "unknown":
                self._ask(one, by)

    def _ask(self, one: CapabilityRecord, by: str) -> None:
        click.echo(f"\n{self.say(one.question)}")
        present = self.truth()
        if present is None:
            return
        answer: dict[str, Any] = {"present": present}
        if present == "yes":
            harms = [in_one_line(each) for each in self._harms(one)]
            changes = [in_one_line({"change": each}) for each in self._changes(one)]
            answer |= {"harms": harms} if harms else {}
            answer |= {"design_changes": changes} if changes else {}
        self.file.put(("misuse", "by"), by)
        self.file.put(("misuse", "on"), self.list.days.known_by)
        self.file.put(("misuse", "capabilities", one.id), answer)
        self.file.save()

    def _harms(self, one: CapabilityRecord) -> Iterator[dict[str, object]]:
        self._examples(one.examples_of_harm)
        while (who := self.prompt(self.say(_HARMED)).strip()) and (how := self.prompt(self.say(_HOW)).strip()):
            yield {"who": who, "how": how}

    def _changes(self, one: CapabilityRecord) -> Iterator[str]:
        self._examples(one.examples_of_change)
        while change := self.prompt(self.say(_CHANGED)).strip():
            yield change

    def _examples(self, examples: tuple[Text, ...]) -> None:
        for example in examples:
            click.echo(click.style(f"  {self.say(_EXAMPLE.format(example=example))}", dim=True))


class MisusePage:
    """Sets a misuse record in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def record(self, one: MisuseRecord) -> Iterator[RenderableType]:
        """Who thought it through, and every capability."""
        from rich.text import Text as Styled

        from sluis.cli.layout import hanging, indented

        signed = _BY_NOBODY if one.by is None else _BY.format(by=one.by, on=one.on)
        yield Styled(f"\n{one.product} {one.version}: {self.say(signed)}", style="bold")
        for each in one.capabilities:
            yield hanging(_MARKS[each.present], f"{self.say(each.question)} {self.say(TRUTHS[each.present])}")
            for line in self._about(each):
                yield indented(Styled(line, style="dim"), 2)
        if not one.complete:
            yield Styled(f"\n{self.say(_INCOMPLETE)}")

    def say(self, text: Text) -> str:
        """The words in the page's language."""
        return text.into(self.language)

    def _about(self, one: CapabilityRecord) -> Iterator[str]:
        if one.contradicts:
            yield self.say(_AGAINST.format(facts=", ".join(one.contradicts)))
        if one.present == "no":
            return
        for harm in one.told.harms:
            yield self.say(_HARM.format(who=harm.who, how=harm.how))
        for change in one.told.design_changes:
            yield self.say(_CHANGE.format(change=change.change, decision=_DECISIONS[change.decision]))
        if one.present == "yes":
            yield self.say(_NEAR.format(entries=", ".join(one.entries)))
            limbs = [f"{self.say(each.text)}: {self.say(TRUTHS[each.truth])}" for each in one.limbs]
            if limbs:
                yield self.say(_LIMBS.format(limbs="; ".join(limbs)))


def _record(list_: Given, path: str) -> MisuseRecord:
    from sluis.classification.misuse import misuse_of
    from sluis.classification.subject import established_of, subjects_of

    product = list_.product(path)
    evidence = established_of(subjects_of(product)[0], list_.annex, list_.days)
    return misuse_of(product, list_.knowledge, evidence)
