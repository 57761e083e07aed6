"""What can be wrong with a file of parties that is to be screened.

InputError
└── PartyTableError               S385
    ├── UnknownTableError         S386  another kind of file, or another encoding
    ├── NoNameColumnError         S387  no column with names, or one column twice
    ├── BrokenTableError          S388  a quote left open, a line without end
    ├── ChangedTableError         S389  it changed while it was screened
    └── MissingExtraError         S399  what reads such a file is not installed
"""

from __future__ import annotations

from typing import Final

from sluis.law.errors import InputError
from sluis.law.text import Text

OTHERWISE: Final = Text(
    nl="dit is geen CSV, XLSX of Parquet. Sla het op als CSV in UTF-8 (in een rekenprogramma: Opslaan als, CSV UTF-8)",
    en="this is no CSV, XLSX or Parquet. Save it as CSV in UTF-8 (in a spreadsheet program: Save as, CSV UTF-8)",
)
NOT_UTF_8: Final = Text(
    nl="de letters zijn niet in UTF-8 geschreven. Sla het op als CSV in UTF-8, anders gaan namen verloren",
    en="the letters are not written in UTF-8. Save it as CSV in UTF-8, or names are lost",
)
EMPTY: Final = Text(
    nl="het bestand is leeg. Zet in de eerste regel de kolommen", en="the file is empty. Name the columns in its first line"
)
OPEN: Final = Text(
    nl="een cel of regel zonder einde, of een aanhalingsteken dat niet sluit",
    en="a cell or line without end, or a quotation mark that is not closed",
)
DAMAGED: Final = Text(
    nl="het bestand is beschadigd, of is niet wat het lijkt. Sla het op als CSV in UTF-8",
    en="the file is damaged, or not what it seems. Save it as CSV in UTF-8",
)
TOO_LARGE: Final = Text(
    nl="het bestand pakt uit tot meer dan dit programma leest. Sla het op als CSV in UTF-8, of splits het",
    en="the file unpacks to more than this program reads. Save it as CSV in UTF-8, or split it",
)
SEVERAL_SHEETS: Final = Text(
    nl="er staan gegevens op meer dan één blad ({sheets}). Bewaar het blad met partijen in een eigen bestand",
    en="there are data on more than one sheet ({sheets}). Keep the sheet with parties in a file of its own",
)


class PartyTableError(InputError):
    """A file of parties that cannot be screened."""

    code = "S385"


class UnknownTableError(PartyTableError):
    """Another kind of file, or another encoding."""

    code = "S386"
    words = Text(nl="{file}: {problem}.", en="{file}: {problem}.")


class MissingExtraError(PartyTableError):
    """What reads such a file is not installed."""

    code = "S399"
    words = Text(
        nl="{file}: om {kind} te lezen is meer nodig. Installeer dat met: pip install 'sluis[tables]', of sla het bestand op"
        " als CSV in UTF-8.",
        en="{file}: to read {kind}, more is needed. Install it with: pip install 'sluis[tables]', or save the file as CSV in"
        " UTF-8.",
    )


class NoNameColumnError(PartyTableError):
    """It is not clear which column holds the names."""

    code = "S387"
    words = Text(
        nl="{file}, regel 1: er moet één kolom ‘{column}’ zijn; er staan er {found}. De kolommen zijn: {columns}. Noem de kolom"
        " met namen ‘naam’.",
        en="{file}, line 1: there must be one column ‘{column}’; there are {found}. The columns are: {columns}. Call the column"
        " with names ‘name’.",
    )


class BrokenTableError(PartyTableError):
    """A file that cannot be cut into rows."""

    code = "S388"
    words = Text(
        nl="{file}, bij regel {line}: {problem}. Verbeter de regel en begin opnieuw; er is niets geschreven.",
        en="{file}, near line {line}: {problem}. Correct the line and start again; nothing was written.",
    )


class ChangedTableError(PartyTableError):
    """Somebody wrote to the file while it was screened."""

    code = "S389"
    words = Text(
        nl="{file} is veranderd tijdens het screenen. Er is niets geschreven. Begin opnieuw.",
        en="{file} changed while it was screened. Nothing was written. Start again.",
    )
