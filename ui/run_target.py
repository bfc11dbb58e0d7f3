"""The folder that a new run goes to: which one is proposed, and what a run would do to it."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import count
from pathlib import Path

from ..adapters.words import said
from ..core.errors import RunFolderError
from ..core.jobs.clusters import check_replaceable
from ..core.run_folder import INTERPRETATION

SUFFIX = ".interpretation"
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


class Fate(Enum):
    """What becomes of a folder when a scene is clustered into it."""

    MADE = "made"
    FILLED = "filled"
    REPLACED = "replaced"
    REFUSED = "refused"


@dataclass(frozen=True)
class Target:
    """A folder for a run, what becomes of it, and why it is refused ('' where it is not)."""

    run: Path
    fate: Fate
    reason: str = ""


def propose_run(image: str, name: str, documents: Path) -> Target:
    """Return a folder beside an image, or in the documents where that place cannot be written.

    It is numbered where a run of that name holds labels by the analyst.
    """
    folder = Path(image).absolute().parent
    if not (folder.is_dir() and _is_writable(folder)):
        folder = documents
    stem = _NOT_IN_NAMES.sub("_", name or Path(image).stem).strip(" .") or "scene"
    targets = (examine_run(folder / f"{stem}{number}{SUFFIX}") for number in _numbers())
    return next(target for target in targets if target.fate is not Fate.REFUSED or not target.run.exists())


def _numbers() -> Iterator[str]:
    return (f"-{number}" if number > 1 else "" for number in count(1))


def examine_run(run: Path) -> Target:
    """Say what becomes of a folder when a scene is clustered into it."""
    if run.is_file():
        return Target(run, Fate.REFUSED, f"{run} is a file. Choose a folder for the run.")
    try:
        check_replaceable(run)
    except RunFolderError as error:
        return Target(run, Fate.REFUSED, said(str(error)))
    if not _is_writable(run):
        return Target(run, Fate.REFUSED, f"{run} cannot be written. Choose another run folder.")
    if (run / INTERPRETATION).exists():
        return Target(run, Fate.REPLACED)
    return Target(run, Fate.FILLED if run.is_dir() and any(run.iterdir()) else Fate.MADE)


def _is_writable(folder: Path) -> bool:
    """Return whether a file can be made in a folder, or in the nearest one above it that is there."""
    try:
        nearest = next(path for path in (folder, *folder.parents) if path.exists())
        with tempfile.TemporaryFile(dir=nearest):
            return True
    except (OSError, StopIteration):
        return False
