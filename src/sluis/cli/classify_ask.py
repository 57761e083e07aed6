"""`sluis classify ask PRODUCT`: complete a product file by answering the questions that decide."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sluis.cli import classify_words as words
from sluis.cli.command import Command, argument, option
from sluis.cli.dialogue import REFUSED, Dialogue
from sluis.cli.edited_file import EditedFile, UnwritableFileError, in_one_line
from sluis.cli.files import read_bytes
from sluis.cli.item_words import place_of
from sluis.cli.options import FILE, as_of_option, language_option
from sluis.cli.product_input import AS_OF, PRODUCT_FILE, given
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.classification.product import Product
    from sluis.classification.record import Record
    from sluis.classification.turn import Turn
    from sluis.cli.product_input import Given
    from sluis.knowledge.place import Path as Place
    from sluis.law.fact import Declaration

_WORDS = Text(
    nl="Deel het product in PRODUCT in door vragen te beantwoorden; steeds komt eerst wat het meest bepaalt.\n\n"
    "Sluis zoekt posten bij de naam en de beschrijving en voegt ze toe. Elk antwoord wordt meteen bewaard; opmerkingen in"
    " het bestand blijven staan. ‘onbekend’ is ook een antwoord.",
    en="Classify the product in PRODUCT by answering questions; what decides most always comes first.\n\n"
    "Sluis searches for entries by name and description, and adds them. Every answer is saved at once; comments in the file"
    " stay. ‘unknown’ is an answer too.",
)
_OUT = Text(
    nl="Schrijf het aangevulde productbestand hierheen, en niet over PRODUCT heen.",
    en="Write the completed product file here instead of over PRODUCT.",
)
_DATASHEET = Text(
    nl="Stel waarden voor uit dit gegevensblad (tekst, PDF of DOCX); een mens bevestigt elke waarde.",
    en="Propose values from this data sheet (text, PDF or DOCX); a person confirms each.",
)


class ProductInterview(Dialogue):
    """One conversation about one product file."""

    def __init__(self, list_: Given, file: EditedFile, language: Language) -> None:
        super().__init__(language)
        self.list = list_
        self.file = file
        self.who: str | None = None
        self.skipped: set[Place] = set()

    @property
    def product(self) -> Product:
        """What the file says by now."""
        from sluis.classification.product_file import read_product

        return read_product(self.file.content(), str(self.file.target), self.list.annex)

    def begin(self) -> None:
        """Say how it goes, and ask who answers."""
        self.tell(words.HOW)
        self.who = self.name(words.WHO_ANSWERS)

    def shown(self, value: str) -> str:
        """A value as people say it."""
        found = words.TRUTHS.get(value)
        return value if found is None else self.say(found)

    def run(self) -> None:
        """Ask until no question is left; save after every answer."""
        from sluis.classification.turn import next_turn

        while (turn := next_turn(self.product, self.list.annex, self.list.days, self.skipped)) is not None:
            self._introduce(turn)
            answered = self._read(turn) if turn.reads else self._fact(turn)
            if not answered:
                self.skipped.add(turn.path)

    def keep(self, path: Place, value: object, source: str) -> None:
        """Save the answer to a question, with who gave it, when, and from what."""
        statement = {"value": value, "source": source, "author": self.who, "on": self.list.days.known_by}
        self.file.add(path, {key: one for key, one in statement.items() if one is not None}, bare=False)
        self.save()

    def save(self) -> None:
        """Save the file, once it has been read without a fault: what is saved can always be read again."""
        _ = self.product
        self.file.save()

    def value_of(self, declaration: Declaration) -> object | None:
        """What somebody answers; None for unknown."""
        from sluis.classification.answering import expected_of, understood

        def understand(said: str) -> object:
            value = understood(declaration, said, self.language)
            return REFUSED if value is None else value

        return self.until(expected_of(declaration), understand)

    def _introduce(self, turn: Turn) -> None:
        from sluis.classification.answering import effects, expected_of, grounds

        declaration = turn.asking.declaration
        about = f" [{turn.subject.id}]" if turn.subject.id else ""
        click.echo(f"\n{self.say(declaration.question)}{about}")
        if declaration.why is not None:
            self.aside(self.say(declaration.why))
        for path, text in grounds(turn.asking):
            self.aside(f"{self.say(place_of(path))}: {self.say(text)}")
        for effect in effects(turn):
            self.aside(self.say(effect))
        self.aside(self.say(expected_of(declaration)))

    def aside(self, text: str) -> None:
        """Print a remark beside a question."""
        click.echo(click.style(f"  {text}", dim=True))

    def _fact(self, turn: Turn) -> bool:
        value = self.value_of(turn.asking.declaration)
        if value is None:
            return False
        before = turn.asking.declaration.ref in turn.evidence
        self.keep(turn.path, value, words.SOURCE)
        if before:
            self.skipped.add(turn.path)
        return True

    def _read(self, turn: Turn) -> bool:
        """A person's reading of the official text: it needs a name, a day and a reason."""
        met = self.truth()
        if met is None:
            return False
        by = self.who or self.name(words.WHO_READ)
        why = self.prompt(self.say(words.WHY_READ)).strip()
        if by is None or not why:
            self.tell(words.NOT_READ)
            return False
        self.file.put(turn.path, in_one_line({"met": met, "by": by, "on": self.list.days.known_by, "why": why}))
        self.save()
        return True

    def sign(self, record: Record) -> None:
        """Let a person answer for the outcome, where nothing else is open."""
        if record.because not in ((), ("nobody_signed",), ("signed_for_another_list",)):
            return
        click.echo()
        by = self.name(words.WHO_SIGNS)
        if by is None:
            return
        outcome = "listed" if record.codes else "not_listed"
        signed: dict[str, object] = {"by": by, "on": self.list.days.known_by, "outcome": outcome}
        if record.codes:
            signed["codes"] = list(record.codes)
        self.file.put(("classified",), in_one_line(signed))
        self.save()


@click.command("ask", cls=Command, words=_WORDS)
@argument("product", PRODUCT_FILE)
@as_of_option(words=AS_OF)
@option("--datasheet", takes=FILE, words=_DATASHEET)
@option("--out", takes=FILE, words=_OUT)
@language_option
def command(*, product: str, as_of: str | None, datasheet: str | None, out: str | None, language: Language) -> None:
    """Hold the interview, and show what came of it."""
    from sluis.classification.product_file import PRODUCT, read_product
    from sluis.cli.classify_show import show_record

    if "-" in (product, out) and out in (None, "-"):
        raise UnwritableFileError(file="-", reason="stdin")
    list_, content, target = given(as_of), read_bytes(product, PRODUCT), Path(out or product)
    read_product(content, product, list_.annex)
    interview = ProductInterview(list_, EditedFile(content, target), language)
    add_candidates(interview)
    interview.file.save()
    interview.begin()
    if datasheet is not None:
        from sluis.cli.classify_datasheet import confirm_proposals

        confirm_proposals(interview, datasheet)
    interview.run()
    interview.sign(list_.record(interview.product))
    show_record(list_.record(interview.product), language, whole=False)
    interview.tell(words.SAVED.format(file=target))


def add_candidates(interview: ProductInterview) -> None:
    """Write into the file which entries a search by name and description finds, and why."""
    from sluis.classification.numbering import entry_of
    from sluis.classification.product import code_of
    from sluis.classification.subject import subjects_of
    from sluis.classification.turn import place_of

    product = interview.product
    for subject in subjects_of(product):
        named = {entry_of(code_of(one)) for one in subject.candidates}
        found = {code: why for code, why in _found(interview.list, subject.described).items() if code not in named}
        if found:
            as_written = [
                one if isinstance(one, str) else in_one_line({"code": one.code, "why": one.why}) for one in subject.candidates
            ]
            added = [in_one_line({"code": code, "why": why}) for code, why in found.items()]
            interview.file.put((*place_of(product, subject), "candidates"), [*as_written, *added])


def _found(list_: Given, described: str) -> dict[str, str]:
    """The entries that a search finds, the best and those that score at least a part of it, each with the words found."""
    from sluis.cli.official import paragraphs_on
    from sluis.library.home import home_folder
    from sluis.library.search import Corpus, open_search

    corpus = Corpus(list_.knowledge.titles, list_.knowledge.synonyms, paragraphs_on(list_.days.as_of))
    with open_search(corpus, home_folder() / "search") as search:
        hits = search.find(described, words.MOST_FOUND)
    return {one.code: words.found_by(one) for one in hits if one.score * words.LEAST_SHARE >= hits[0].score}
