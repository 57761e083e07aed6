"""What `sluis doctor` looks at, one function a check. Nothing here changes anything."""

from __future__ import annotations

import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from sluis import __version__
from sluis.law.errors import IntegrityError, LawError, SluisError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sluis.law.statute import Law

INTEGRITY = IntegrityError.exit_status
OUR_FAULT = LawError.exit_status
OLDEST_PYTHON = (3, 11)
PACKAGES = ("babel", "click", "lxml", "msgspec", "platformdirs", "pypdf", "rich", "ruamel.yaml", "snowballstemmer")
_SIGNS = "é ‘’ – ✓ →"

_PYTHON = Text(nl="Python {found}", en="Python {found}")
_PYTHON_TOO_OLD = Text(
    nl="Installeer Python {oldest} of nieuwer, en daarna Sluis opnieuw.",
    en="Install Python {oldest} or later, then Sluis anew.",
)
_VERSION = Text(nl="Sluis {found}", en="Sluis {found}")
_VERSIONS_DIFFER = Text(
    nl="Sluis {found}, maar geïnstalleerd staat {installed}", en="Sluis {found}, but {installed} is installed"
)
_NOT_INSTALLED = Text(nl="Sluis {found}, rechtstreeks uit de broncode", en="Sluis {found}, straight from its source")
_INSTALL_AGAIN = Text(
    nl="Installeer Sluis opnieuw (in een checkout: ./dev setup).",
    en="Install Sluis anew (in a checkout: ./dev setup).",
)
_PACKAGES = Text(nl="Pakketten: {found}", en="Packages: {found}")
_PACKAGES_MISSING = Text(nl="Deze pakketten ontbreken: {missing}", en="These packages are missing: {missing}")
_SNAPSHOT = Text(
    nl="De kennis is gecompileerd en past bij de bestanden.",
    en="The knowledge is compiled and fits its files.",
)
_NO_SNAPSHOT = Text(
    nl="De kennis is niet gecompileerd; elke opdracht leest de YAML en is daardoor trager.",
    en="The knowledge is not compiled; each command reads the YAML and is slower for it.",
)
_STALE_SNAPSHOT = Text(
    nl="De kennisbestanden zijn veranderd sinds de kennis is gecompileerd.",
    en="The knowledge files have changed since the knowledge was compiled.",
)
_COMPILE = Text(
    nl="Voer uit: python -m sluis.knowledge.snapshot. Hebt u de bestanden niet zelf gewijzigd, installeer Sluis dan opnieuw.",
    en="Run: python -m sluis.knowledge.snapshot. If you did not change the files yourself, install Sluis anew.",
)
_LAW = Text(
    nl="Het recht is compleet en komt ongewijzigd terug uit zijn canonieke vorm ({digest}).",
    en="The law is complete and comes back unchanged from its canonical form ({digest}).",
)
_LAW_BROKEN = Text(
    nl="Het recht komt niet ongewijzigd terug uit zijn canonieke vorm: {problem}",
    en="The law does not come back unchanged from its canonical form: {problem}",
)
_REPORT = Text(
    nl="Dit is een fout van Sluis. Meld haar, met de uitvoer van: sluis version --json",
    en="This is a fault of Sluis. Please report it, with the output of: sluis version --json",
)
_KNOWLEDGE = Text(nl="De kennis doorstaat de controle.", en="The knowledge passes its check.")
_KNOWLEDGE_BAD = Text(
    nl="De kennis doorstaat de controle niet ({problem}).",
    en="The knowledge does not pass its check ({problem}).",
)
_SEE_CHECK = Text(
    nl="Zie: sluis knowledge check. Hebt u de bestanden niet zelf gewijzigd, installeer Sluis dan opnieuw.",
    en="See: sluis knowledge check. If you did not change the files yourself, install Sluis anew.",
)
_OWN_HOME = Text(
    nl="SLUIS_HOME is niet gezet; wat u importeert, komt in de gegevensmap van deze gebruiker.",
    en="SLUIS_HOME is not set; what you import goes into this user’s data folder.",
)
_HOME = Text(nl="SLUIS_HOME is te beschrijven: {home}", en="SLUIS_HOME can be written to: {home}")
_HOME_CLOSED = Text(nl="SLUIS_HOME is niet te beschrijven: {home}", en="SLUIS_HOME cannot be written to: {home}")
_OPEN_HOME = Text(
    nl="Kies een map waarin u mag schrijven, of haal SLUIS_HOME weg.",
    en="Choose a folder that you may write to, or unset SLUIS_HOME.",
)
_LANGUAGE = Text(nl="Taal: Nederlands", en="Language: English")
_TERMINAL = Text(nl="Uitvoer: {kind}, {encoding}", en="Output: {kind}, {encoding}")
_A_TERMINAL = Text(nl="een terminal", en="a terminal")
_A_PIPE = Text(nl="een bestand of pijp, zonder kleur", en="a file or pipe, without colour")
_SET_ENCODING = Text(
    nl="Niet alle tekens zijn af te drukken. Zet PYTHONUTF8=1 in de omgeving.",
    en="Not all signs can be printed. Set PYTHONUTF8=1 in the environment.",
)


class Examined(Struct, frozen=True, kw_only=True):
    """What a check found. `status` is the exit status that it asks for; 0 where Sluis can be relied on."""

    id: str
    ok: bool
    found: Text
    remedy: Text | None = None
    status: int = 0


def examine() -> tuple[Examined, ...]:
    """Every check, in the order in which one would look."""
    from sluis.knowledge.package import packaged_files, packaged_snapshot
    from sluis.statutes import LAW

    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    return (
        examine_python(sys.version_info[:2]),
        examine_version(version),
        examine_packages(version),
        examine_snapshot(packaged_files(), packaged_snapshot()),
        examine_law(LAW),
        examine_knowledge(packaged_files()),
        examine_home(os.environ.get("SLUIS_HOME")),
        Examined(id="language", ok=True, found=_LANGUAGE),
        examine_output(encoding, is_terminal=sys.stdout.isatty()),
    )


def examine_python(running: tuple[int, ...]) -> Examined:
    """Whether Python is recent enough."""
    found = _PYTHON.format(found=platform.python_version())
    if running >= OLDEST_PYTHON:
        return Examined(id="python", ok=True, found=found)
    remedy = _PYTHON_TOO_OLD.format(oldest=".".join(map(str, OLDEST_PYTHON)))
    return Examined(id="python", ok=False, found=found, remedy=remedy, status=OUR_FAULT)


def examine_version(installed_version: Callable[[str], str]) -> Examined:
    """Whether the code that runs is the version that is installed."""
    try:
        installed = installed_version("sluis")
    except PackageNotFoundError:
        return Examined(id="version", ok=True, found=_NOT_INSTALLED.format(found=__version__))
    if installed == __version__:
        return Examined(id="version", ok=True, found=_VERSION.format(found=__version__))
    found = _VERSIONS_DIFFER.format(found=__version__, installed=installed)
    return Examined(id="version", ok=False, found=found, remedy=_INSTALL_AGAIN, status=INTEGRITY)


def examine_packages(installed_version: Callable[[str], str]) -> Examined:
    """Whether what Sluis needs is there."""
    found, missing = [], []
    for name in PACKAGES:
        try:
            found.append(f"{name} {installed_version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    if not missing:
        return Examined(id="packages", ok=True, found=_PACKAGES.format(found=", ".join(found)))
    lacking = _PACKAGES_MISSING.format(missing=", ".join(missing))
    return Examined(id="packages", ok=False, found=lacking, remedy=_INSTALL_AGAIN, status=OUR_FAULT)


def examine_snapshot(files: Mapping[str, bytes], snapshot: bytes | None) -> Examined:
    """Whether the knowledge is compiled, from these very files."""
    import msgspec

    from sluis.knowledge.package import sources_digest
    from sluis.knowledge.snapshot import Snapshot

    if snapshot is None:
        return Examined(id="snapshot", ok=False, found=_NO_SNAPSHOT, remedy=_COMPILE)
    try:
        compiled_from = msgspec.json.decode(snapshot, type=Snapshot).sources_digest
    except msgspec.DecodeError:
        compiled_from = ""
    if compiled_from == sources_digest(files):
        return Examined(id="snapshot", ok=True, found=_SNAPSHOT)
    return Examined(id="snapshot", ok=False, found=_STALE_SNAPSHOT, remedy=_COMPILE, status=INTEGRITY)


def examine_law(law: Law) -> Examined:
    """Whether the law survives being written down and read back."""
    from sluis.law.canonical import law_from_json

    try:
        read_back = law_from_json(law.canonical).digest
    except SluisError as problem:
        return _law_broken(str(problem))
    if read_back != law.digest:
        return _law_broken(f"{law.digest} ≠ {read_back}")
    return Examined(id="law", ok=True, found=_LAW.format(digest=law.digest[:12]))


def _law_broken(problem: str) -> Examined:
    found = _LAW_BROKEN.format(problem=problem)
    return Examined(id="law", ok=False, found=found, remedy=_REPORT, status=OUR_FAULT)


def examine_knowledge(files: Mapping[str, bytes]) -> Examined:
    """Whether the knowledge has the right shape and passes every check."""
    from sluis.cli.knowledge import checked

    try:
        _, problems = checked(files)
    except SluisError as problem:
        words = Text(problem.message(Language.NL), problem.message(Language.EN))
        return _knowledge_bad(words)
    if problems:
        return _knowledge_bad(problems[0].words)
    return Examined(id="knowledge", ok=True, found=_KNOWLEDGE)


def _knowledge_bad(problem: Text) -> Examined:
    found = _KNOWLEDGE_BAD.format(problem=problem)
    return Examined(id="knowledge", ok=False, found=found, remedy=_SEE_CHECK, status=INTEGRITY)


def examine_home(home: str | None) -> Examined:
    """Whether there is a place to keep imported files. An answer does without, so this never fails a check."""
    if not home:
        return Examined(id="home", ok=True, found=_OWN_HOME)
    folder = Path(home)
    nearest = next(one for one in (folder, *folder.resolve().parents) if one.exists())
    if nearest.is_dir() and os.access(nearest, os.W_OK):
        return Examined(id="home", ok=True, found=_HOME.format(home=home))
    return Examined(id="home", ok=False, found=_HOME_CLOSED.format(home=home), remedy=_OPEN_HOME)


def examine_output(encoding: str, *, is_terminal: bool) -> Examined:
    """Whether the signs of both languages can be printed."""
    found = _TERMINAL.format(kind=_A_TERMINAL if is_terminal else _A_PIPE, encoding=encoding)
    try:
        _SIGNS.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return Examined(id="output", ok=False, found=found, remedy=_SET_ENCODING)
    return Examined(id="output", ok=True, found=found)
