"""Puts the compiled knowledge into the wheel, so that an installed Sluis parses no YAML when it starts."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class SnapshotHook(BuildHookInterface[Any]):
    """Compiles the YAML of ``sluis.knowledge``; an editable install reads the checkout and skips it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root, "src")))
        from sluis.knowledge.snapshot import compile_package_data

        self._folder = TemporaryDirectory()
        snapshot = Path(self._folder.name, "snapshot.json")
        snapshot.write_bytes(compile_package_data())
        build_data["force_include"][str(snapshot)] = "sluis/knowledge/snapshot.json"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        if version != "editable":
            self._folder.cleanup()
