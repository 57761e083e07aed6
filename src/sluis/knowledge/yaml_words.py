"""What the readers of YAML and JSON say, in both languages."""

from __future__ import annotations

from typing import NamedTuple

from sluis.law.text import Text


class Fault(NamedTuple):
    """What is wrong, and what to do about it."""

    problem: Text
    remedy: Text


TOO_LARGE = Fault(
    Text(nl="Het bestand is te groot: {size} bytes.", en="The file is too large: {size} bytes."),
    Text(nl="Maak het kleiner dan {limit} bytes.", en="Make it smaller than {limit} bytes."),
)
NOT_UTF_8 = Fault(
    Text(nl="Het bestand is geen UTF-8.", en="The file is not UTF-8."),
    Text(nl="Bewaar het opnieuw met de tekencodering UTF-8.", en="Save it again with the UTF-8 encoding."),
)
EMPTY = Fault(
    Text(nl="Het bestand is leeg.", en="The file is empty."),
    Text(nl="Vul het in.", en="Fill it in."),
)
NO_MAPPING = Fault(
    Text(
        nl="Het bestand begint met een losse waarde.",
        en="The file starts with a single value.",
    ),
    Text(
        nl="Begin met een sleutel (‘naam: waarde’) of met een lijst (‘- …’).",
        en="Start with a key (‘name: value’) or with a list (‘- …’).",
    ),
)
SECOND_DOCUMENT = Fault(
    Text(nl="Hier begint een tweede document.", en="A second document starts here."),
    Text(
        nl="Zet elk document in een eigen bestand, of haal de regel ‘---’ weg.",
        en="Put each document in a file of its own, or remove the line ‘---’.",
    ),
)
DUPLICATE_KEY = Fault(
    Text(
        nl="De sleutel ‘{key}’ staat er twee keer; de eerste staat op regel {first}.",
        en="The key ‘{key}’ is there twice; the first is on line {first}.",
    ),
    Text(nl="Laat er één staan.", en="Keep one of them."),
)
KEY_NOT_A_WORD = Fault(
    Text(nl="De sleutel ‘{key}’ is geen woord.", en="The key ‘{key}’ is not a word."),
    Text(nl="Zet hem tussen aanhalingstekens.", en="Put it in quotation marks."),
)
ANCHOR = Fault(
    Text(nl="Het anker ‘&{name}’ kan hier niet.", en="The anchor ‘&{name}’ cannot stand here."),
    Text(
        nl="Schrijf de waarde uit waar zij hoort; zet tekst die met & begint tussen aanhalingstekens.",
        en="Write the value out where it belongs; put text that begins with & in quotation marks.",
    ),
)
ALIAS = Fault(
    Text(nl="De verwijzing ‘*{name}’ kan hier niet.", en="The alias ‘*{name}’ cannot stand here."),
    Text(
        nl="Schrijf de waarde uit waar zij hoort; zet tekst die met * begint tussen aanhalingstekens.",
        en="Write the value out where it belongs; put text that begins with * in quotation marks.",
    ),
)
MERGE_KEY = Fault(
    Text(nl="De samenvoegsleutel ‘<<’ kan hier niet.", en="The merge key ‘<<’ cannot stand here."),
    Text(nl="Schrijf de sleutels uit.", en="Write the keys out."),
)
TAG = Fault(
    Text(nl="De typeaanduiding ‘{name}’ kan hier niet.", en="The tag ‘{name}’ cannot stand here."),
    Text(
        nl="Haal haar weg; zet tekst die met ! begint tussen aanhalingstekens.",
        en="Remove it; put text that begins with ! in quotation marks.",
    ),
)
QUESTION_MARK = Fault(
    Text(nl="Een waarde begint hier met een vraagteken.", en="A value starts with a question mark here."),
    Text(nl="Zet haar tussen aanhalingstekens.", en="Put it in quotation marks."),
)
TOO_DEEP = Fault(
    Text(
        nl="Het bestand is dieper dan {deepest} lagen genest.",
        en="The file is nested deeper than {deepest} levels.",
    ),
    Text(nl="Maak het vlakker.", en="Make it flatter."),
)
NO_SUCH_DAY = Fault(
    Text(nl="De dag {day} bestaat niet.", en="The day {day} does not exist."),
    Text(
        nl="Schrijf een bestaande dag als JJJJ-MM-DD, of zet tekst tussen aanhalingstekens.",
        en="Write an existing day as YYYY-MM-DD, or put text in quotation marks.",
    ),
)
CONTROL_CHARACTER = Fault(
    Text(nl="Hier staat een stuurteken.", en="There is a control character here."),
    Text(nl="Haal het weg.", en="Remove it."),
)
HALF_CHARACTER = Fault(
    Text(
        nl="Hier staat een half teken (een losse surrogaat).",
        en="There is half a character here (a lone surrogate).",
    ),
    Text(nl="Schrijf het teken zelf.", en="Write the character itself."),
)

_NOT_YAML = Text(nl="Dit is geen leesbare YAML.", en="This is not readable YAML.")
_LOOK = Text(
    nl="Kijk naar inspringing, aanhalingstekens en haakjes op deze regel en de regel erboven.",
    en="Look at the indentation, quotation marks and brackets on this line and the one above.",
)
_SYNTAX = {
    "mapping values are not allowed": Fault(
        Text(nl="Een dubbele punt op een plaats waar dat niet kan.", en="A colon where there cannot be one."),
        Text(
            nl="Zet tekst met een dubbele punt tussen aanhalingstekens, of herstel de inspringing.",
            en="Put text with a colon in quotation marks, or mend the indentation.",
        ),
    ),
    "'\\t'": Fault(
        Text(nl="Een tab als inspringing.", en="A tab as indentation."),
        Text(nl="Spring in met spaties.", en="Indent with spaces."),
    ),
    "that cannot start any token": Fault(
        Text(nl="Een waarde kan niet met dit teken beginnen.", en="A value cannot start with this character."),
        Text(nl="Zet de waarde tussen aanhalingstekens.", en="Put the value in quotation marks."),
    ),
    "unexpected end of stream": Fault(
        Text(nl="Een aanhalingsteken wordt niet gesloten.", en="A quotation mark is not closed."),
        Text(
            nl="Sluit de tekst met hetzelfde aanhalingsteken.",
            en="Close the text with the same quotation mark.",
        ),
    ),
    "expected ',' or": Fault(
        Text(
            nl="Een haakje wordt niet gesloten, of er ontbreekt een komma.",
            en="A bracket is not closed, or a comma is missing.",
        ),
        Text(nl="Voeg het haakje of de komma toe.", en="Add the bracket or the comma."),
    ),
    "expected <block end>": Fault(
        Text(nl="Deze regel past niet bij de regels erboven.", en="This line does not fit the lines above it."),
        Text(
            nl="Geef sleutels van één groep dezelfde inspringing.",
            en="Give the keys of one group the same indentation.",
        ),
    ),
    "could not find expected ':'": Fault(
        Text(nl="Na een sleutel ontbreekt de dubbele punt.", en="The colon after a key is missing."),
        Text(nl="Schrijf ‘sleutel: waarde’.", en="Write ‘key: value’."),
    ),
}


def syntax(problem: str) -> Fault:
    """The fault behind what the parser says about a file that is not YAML."""
    for wording, fault in _SYNTAX.items():
        if wording in problem:
            return fault
    return Fault(_NOT_YAML, _LOOK)
