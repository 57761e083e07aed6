"""What can be wrong with the due diligence and the measures of a case file.

CaseError
├── UnknownFlagError          S520  no such red flag
├── UnsignedFlagError         S521  yes or no by nobody, or on no day
├── NothingSaidError          S522  a text that has to say something is empty
├── UnknownSubjectError       S523  an item or party that is not in the file
├── NoFlagToResolveError      S524  resolved, though it is not said to be there
└── UnknownSafeguardError     S525  no such safeguard
"""

from __future__ import annotations

from sluis.assessment.errors import CaseError
from sluis.law.text import Text


class UnknownFlagError(CaseError):
    """Not a red flag that Sluis has."""

    code = "S520"
    words = Text(
        nl="{file}, regel {line}, {field}: de rode vlag ‘{flag}’ bestaat niet. {remedy}",
        en="{file}, line {line}, {field}: there is no red flag ‘{flag}’. {remedy}",
    )


class UnsignedFlagError(CaseError):
    """An answer by nobody, or on no day."""

    code = "S521"
    words = Text(
        nl="{file}, regel {line}, {field}: schrijf wie dit antwoord gaf en wanneer: by: naam, on: 2026-01-31.",
        en="{file}, line {line}, {field}: write who gave this answer and when: by: name, on: 2026-01-31.",
    )


class NothingSaidError(CaseError):
    """A text that has to say something is empty."""

    code = "S522"
    words = Text(
        nl="{file}, regel {line}, {field}: hier staat niets. Vul het in, of laat dit deel helemaal weg.",
        en="{file}, line {line}, {field}: there is nothing here. Fill it in, or leave this part out altogether.",
    )


class UnknownSubjectError(CaseError):
    """An item or a party that is not in the file, or that is there twice."""

    code = "S523"
    words = Text(
        nl="{file}, regel {line}, {field}: ‘{subject}’ staat niet in het bestand, of komt hier twee keer voor. Bekend:"
        " {known}.",
        en="{file}, line {line}, {field}: ‘{subject}’ is not in the file, or occurs here twice. Known: {known}.",
    )


class NoFlagToResolveError(CaseError):
    """Something is resolved that is not said to be there."""

    code = "S524"
    words = Text(
        nl="{file}, regel {line}, {field}: alleen een rode vlag met present: yes kan zijn opgelost. Schrijf bij present wat u"
        " zag, of laat ‘resolved’ weg.",
        en="{file}, line {line}, {field}: only a red flag with present: yes can be resolved. Write at present what you saw, or"
        " leave out ‘resolved’.",
    )


class UnknownSafeguardError(CaseError):
    """Not a safeguard that Sluis has, or one that is named twice."""

    code = "S525"
    words = Text(
        nl="{file}, regel {line}, {field}: de waarborg ‘{safeguard}’ bestaat niet, of staat er twee keer. {remedy}",
        en="{file}, line {line}, {field}: there is no safeguard ‘{safeguard}’, or it is there twice. {remedy}",
    )
