"""The run folder on disk: changed as a whole or not at all.

A change is prepared in a folder `.landcover-partial-…` inside the run folder. Renaming that to
`.landcover-ready` is the moment from which the new state holds; the files then move to their final names.
A reader, or the next change, finishes a move that was cut short, so that a crash leaves either the old
state or the new one. Maps are exported in the same way to folders that are not ours alone.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from .errors import RunFolderError

INTERPRETATION = "interpretation.json"
MODEL = "model.npz"
CLUSTERS = "clusters.tif"
LANDCOVER = "landcover.tif"
POLYGONS = "landcover.gpkg"
CONTINGENCY = "contingency.csv"
AGREEMENT_JSON = "agreement.json"
AGREEMENT_CSV = "agreement.csv"
EVIDENCE = "evidence"

ALL_PRODUCTS = (LANDCOVER, POLYGONS, CONTINGENCY, EVIDENCE)

_PARTIAL = ".landcover-partial-"
_READY = ".landcover-ready"
_DROP_LIST = "dropped-files.txt"
_DAY_S = 86_400
# GDAL writes side-cars and SQLite journals next to these; they go with their files.
_DERIVED = {
    LANDCOVER: (LANDCOVER, LANDCOVER + ".aux.xml", "landcover.qml", "landcover.qmd"),
    POLYGONS: (POLYGONS,),
    CONTINGENCY: (CONTINGENCY, AGREEMENT_JSON, AGREEMENT_CSV),
    EVIDENCE: (EVIDENCE,),
}


@contextmanager
def change(run: Path, drop: Sequence[str] = ()) -> Iterator[Path]:
    """Lend a folder to write the new files in; they take their final names when the block ends well.

    `drop` names products (those of ALL_PRODUCTS) that the change makes stale. Whatever fails,
    the run folder stays as it was; a full disk or a folder that cannot be written is a RunFolderError
    that names it.
    """
    if run.is_file():
        raise RunFolderError(f"{run} is a file. Choose a folder for the run.")
    try:
        created = [folder for folder in (run, *run.parents) if not folder.exists()]
        run.mkdir(parents=True, exist_ok=True)
        finish_change(run)
        partial = Path(tempfile.mkdtemp(prefix=f"{_PARTIAL}{os.getpid()}-", dir=run))
    except OSError as error:
        raise _not_writable(run, error) from error
    try:
        yield partial
        _commit(run, partial, drop)
    except OSError as error:
        raise _not_writable(run, error) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
        _remove_empty(created)


def finish_change(run: Path) -> None:
    """Move the files of a change that was made but whose move was cut short.

    Raises RunFolderError when the folder cannot be written.
    """
    ready = run / _READY
    if not ready.is_dir():
        return
    try:
        _finish(run, ready)
    except OSError as error:
        raise _not_writable(run, error) from error


def _finish(run: Path, ready: Path) -> None:
    drop_list = ready / _DROP_LIST
    # Without the list all was done but to remove the folder.
    for name in drop_list.read_text(encoding="utf-8").split() if drop_list.exists() else ():
        _remove(run / name)
    for path in sorted(ready.iterdir()):
        if path != drop_list:
            _replace(path, run / path.name)
    drop_list.unlink(missing_ok=True)
    with suppress(FileNotFoundError):
        ready.rmdir()


def sweep(run: Path) -> None:
    """Remove what interrupted changes left behind; the changes that others are making stay."""
    for path in run.glob(_PARTIAL + "*"):
        if _abandoned(path):
            shutil.rmtree(path, ignore_errors=True)


def _abandoned(partial: Path) -> bool:
    """Return whether the process that made a folder is gone; where that cannot be asked, its age decides."""
    number = partial.name[len(_PARTIAL) :].partition("-")[0]
    try:
        if os.name == "posix" and number.isdecimal():
            os.kill(int(number), 0)  # signal 0 only asks
            return False
        return time.time() - partial.stat().st_mtime > _DAY_S
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False


def _commit(run: Path, partial: Path, drop: Sequence[str]) -> None:
    stale = [name for product in drop for name in _DERIVED[product]]
    new = {path.name for path in partial.iterdir()}
    for path in partial.iterdir():
        if path.is_file() and (run / path.name).is_dir():
            raise RunFolderError(f"{run / path.name} is a folder. Choose another name for the file.")
    _check_free([run / name for name in {*new, *stale}])
    (partial / _DROP_LIST).write_text("\n".join(name for name in stale if name not in new), encoding="utf-8")
    partial.rename(run / _READY)
    finish_change(run)
    sweep(run)


def _check_free(targets: Sequence[Path]) -> None:
    """Raise RunFolderError, while nothing has moved yet, for a file that another program holds open on Windows.

    Renaming a file to its own name changes nothing, and fails where it could not be replaced.
    """
    for target in targets:
        try:
            if target.exists():
                target.rename(target)
        except PermissionError as error:
            raise RunFolderError(
                f"{target} is in use. Close the layer or program that shows it, then try again."
            ) from error


def _replace(source: Path, target: Path) -> None:
    if target.is_dir():
        shutil.rmtree(target)
    source.replace(target)


def _remove(target: Path) -> None:
    if target.is_dir():
        shutil.rmtree(target)
    target.unlink(missing_ok=True)


def _remove_empty(folders: Sequence[Path]) -> None:
    """Remove folders, the innermost first, until one holds something."""
    with suppress(OSError):
        for folder in folders:
            folder.rmdir()


def _not_writable(run: Path, error: OSError) -> RunFolderError:
    if error.errno == errno.ENOSPC:
        return RunFolderError(f"The disk of {run} is full. Free some space, or choose another run folder.")
    return RunFolderError(f"{run} cannot be written: {error.strerror or error}. Choose another run folder.")
