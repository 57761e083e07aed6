"""Where a legal statement stands: an act and the path to a provision in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from sluis.law.text import Language, Text

_PARTS = {
    "article": Text(nl="artikel {0}", en="Article {0}"),
    "par": Text(nl="lid {0}", en="({0})"),
    "alinea": Text(nl="alinea {0}", en="paragraph {0}"),
    "point": Text(nl="punt {0}", en="point ({0})"),
    "sub": Text(nl="onder {0}", en="({0})"),
    "annex": Text(nl="bijlage {0}", en="Annex {0}"),
    "section": Text(nl="punt {0}", en="Section {0}"),
    "note": Text(nl="noot {0}", en="Note {0}"),
    "technote": Text(nl="technische noot {0}", en="Technical Note {0}"),
    "category": Text(nl="categorie {0}", en="Category {0}"),
    "gtn": Text(nl="algemene technologienoot", en="General Technology Note"),
    "gsn": Text(nl="algemene programmatuurnoot", en="General Software Note"),
    "gisn": Text(nl="algemene noot over informatiebeveiliging", en="General Information Security Note"),
    "entry": Text(nl="post {0}", en="entry {0}"),
    "recital": Text(nl="overweging {0}", en="recital {0}"),
    "case": Text(nl="casus {0}", en="case {0}"),
    "heading": Text(nl="onderdeel ‘{0}’", en="section ‘{0}’"),
    "question": Text(nl="antwoord op vraag {0}", en="answer to question {0}"),
    "principle": Text(nl="beginsel {0}", en="principle {0}"),
    "part": Text(nl="onderdeel {0}", en="part {0}"),
    "authorisation": Text(nl="{0}", en="{0}"),
    "division": Text(nl="deel {0}", en="Part {0}"),
}
_OF = Text(nl="van", en="of")
_TO = Text(nl="bij", en="to")
_ATTACHED_IN_ENGLISH = {"par", "sub"}


@dataclass(frozen=True, eq=False)
class Act:
    """A legal act or other source, with its short name and the address of its official text (or None)."""

    id: str
    name: Text
    url: str | None = None

    def __truediv__(self, part: str) -> Citation:
        """The citation of a part of this act."""
        return Citation(self, (part,))


@dataclass(frozen=True, eq=False)
class Citation:
    """A provision of an act: `EU_2021_821 / "article_5" / "par_2"`.

    Parts are written `kind_number`; the kinds are those of EU drafting practice (article, par, point, annex,
    …) and a few for the Dutch sources (case, heading, question).
    """

    act: Act
    parts: tuple[str, ...] = ()

    def __truediv__(self, part: str) -> Citation:
        """The citation of a part of this provision."""
        return Citation(self.act, (*self.parts, part))

    @cached_property
    def path(self) -> str:
        """The stable identifier: `eu-2021-821/article_5/par_2`."""
        return "/".join((self.act.id, *self.parts))

    @cached_property
    def text(self) -> Text:
        """How a lawyer writes it, in both languages."""
        if not self.parts:
            return self.act.name
        of = _TO if self.parts[0].startswith("annex_") else _OF
        return Text(nl=self._written(Language.NL, of), en=self._written(Language.EN, of))

    @cached_property
    def place(self) -> Text:
        """The place within the act, as a lawyer writes it, in both languages."""
        return Text(nl=self._joined(Language.NL), en=self._joined(Language.EN))

    def _written(self, language: Language, of: Text) -> str:
        place = self._joined(language)
        pause = "," if ", " in place else ""
        return f"{place}{pause} {of.into(language)} {self.act.name.into(language)}"

    def _joined(self, language: Language) -> str:
        written = ""
        for part in self.parts:
            kind, _, number = part.partition("_")
            latin = language is Language.NL and not self.act.id.startswith("nl-")
            words = _PARTS[kind].into(language).format(_number(kind, number, language, latin=latin)).rstrip()
            attached = language is Language.EN and kind in _ATTACHED_IN_ENGLISH
            written += words if attached or not written else f", {words}"
        return written

    def within(self, other: Citation) -> bool:
        """True where this provision is `other` or a part of it."""
        return self.path == other.path or self.path.startswith(other.path + "/")

    def __repr__(self) -> str:
        """Show the stable identifier."""
        return f"Citation({self.path})"


# The Dutch text of Union acts numbers inserted articles in Latin: Article 12g is artikel 12 octies, Article 12gb artikel
# 12 octies ter. Acts of the Netherlands keep the letter: artikel 4a.
_INSERTED = dict(zip("abcdefgh", ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies"], strict=True))


def _number(kind: str, number: str, language: Language, *, latin: bool) -> str:
    if kind == "article" and latin and number[-1] in _INSERTED:
        inserted = number.lstrip("0123456789")
        return " ".join((number.removesuffix(inserted), *(_INSERTED[letter] for letter in inserted)))
    if kind == "annex":
        roman = number.rstrip("abcdefgh")
        return roman.upper() + number.removeprefix(roman)
    if kind == "heading":
        return number.replace("_", " ")
    return f"{number})" if kind == "point" and language is Language.NL and number.isalpha() else number
