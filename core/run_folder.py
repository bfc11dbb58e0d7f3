"""The run folder on disk: changed as a whole or not at all.

A change is prepared in a folder `.landcover-partial-…` inside the run folder. Renaming that to
`.landcover-ready` is the moment from which the new state holds; the files then move to their final names.
A reader, or the next change, finishes a move that was cut short, so that a crash leaves either the old
state or the new one. Maps are exported in the same way to folders that are not ours alone.

What a change of the pixels replaces or drops can be kept in a folder `.landcover-kept-…`, to be put back: links or
renamed files, so that nothing is copied.
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
MEMBERSHIP = "membership.tif"
OBSERVATIONS = "observations.tif"
LANDCOVER = "landcover.tif"
POLYGONS = "landcover.gpkg"
CONTINGENCY = "contingency.csv"
SPREAD = "contingency.npz"
POINTS = "points.csv"
POINTS_DESIGN = "points.json"
AGREEMENT_JSON = "agreement.json"
AGREEMENT_CSV = "agreement.csv"
AGREEMENT_MD = "agreement.md"
DISAGREEMENT = "disagreement.tif"
REPORT = "report.html"
EVIDENCE = "evidence"

ALL_PRODUCTS = (LANDCOVER, POLYGONS, CONTINGENCY, DISAGREEMENT, EVIDENCE, REPORT, MEMBERSHIP, OBSERVATIONS)

_PARTIAL = ".landcover-partial-"
_KEPT = ".landcover-kept-"
_READY = ".landcover-ready"
_DROP_LIST = "dropped-files.txt"
_KEEP_IN = "kept-in.txt"
_DAY_S = 86_400
# GDAL writes side-cars and SQLite journals next to these; they go with their files.
_DERIVED = {
    LANDCOVER: (LANDCOVER, LANDCOVER + ".aux.xml", "landcover.qml", "landcover.qmd"),
    POLYGONS: (POLYGONS,),
    CONTINGENCY: (CONTINGENCY, SPREAD, POINTS, POINTS_DESIGN, AGREEMENT_JSON, AGREEMENT_CSV, AGREEMENT_MD),
    DISAGREEMENT: (DISAGREEMENT, DISAGREEMENT + ".aux.xml", "disagreement.qml", "disagreement.qmd"),
    EVIDENCE: (EVIDENCE,),
    REPORT: (REPORT,),
    MEMBERSHIP: (MEMBERSHIP, MEMBERSHIP + ".aux.xml", "membership.qml"),
    OBSERVATIONS: (OBSERVATIONS, OBSERVATIONS + ".aux.xml", "observations.qml"),
}
# The files that change when clusters are merged or split, and what is made of them: no longer true of others.
PIXELS = (CLUSTERS, CLUSTERS + ".aux.xml", "clusters.qml", MODEL)
MAPS = (LANDCOVER, POLYGONS, DISAGREEMENT, REPORT, MEMBERSHIP)
_BELONGING = frozenset(PIXELS) | {name for product in MAPS for name in _DERIVED[product]}


@contextmanager
def change(run: Path, drop: Sequence[str] = (), keep: Path | None = None) -> Iterator[Path]:
    """Lend a folder to write the new files in; they take their final names when the block ends well.

    `drop` names products (those of ALL_PRODUCTS) that the change makes stale; the block may add to it. What the
    change replaces or drops of the pixels' files goes to the folder `keep`, made by `keeping`. Whatever fails, the
    run folder stays as it was; a full disk or a folder that cannot be written is a RunFolderError that names it.
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
        _commit(run, partial, drop, keep)
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
    drop_list, keep_in = ready / _DROP_LIST, ready / _KEEP_IN
    keep = run / keep_in.read_text(encoding="utf-8") if keep_in.exists() else None
    # Without the list all was done but to remove the folder.
    for name in drop_list.read_text(encoding="utf-8").split() if drop_list.exists() else ():
        _keep(run / name, keep)
        _remove(run / name)
    for path in sorted(ready.iterdir()):
        if path not in (drop_list, keep_in):
            _keep(run / path.name, keep)
            _replace(path, run / path.name)
    keep_in.unlink(missing_ok=True)
    drop_list.unlink(missing_ok=True)
    with suppress(FileNotFoundError):
        ready.rmdir()


def _keep(target: Path, keep: Path | None) -> None:
    """Link a file of the pixels into a folder, or move it there where links are not to be had."""
    if keep is None or not keep.is_dir() or target.name not in _BELONGING or not target.is_file():
        return
    try:
        os.link(target, keep / target.name)
    except FileExistsError:
        # The move of a change that was cut short is being finished.
        return
    except OSError:
        target.replace(keep / target.name)


def keeping(run: Path) -> Path:
    """Make a hidden folder for what a change replaces; it is the caller's to remove, and `sweep`'s after a crash."""
    try:
        return Path(tempfile.mkdtemp(prefix=f"{_KEPT}{os.getpid()}-", dir=run))
    except OSError as error:
        raise _not_writable(run, error) from error


@contextmanager
def changing_back(run: Path, kept: Path, keep: Path, drop: Sequence[str] = ()) -> Iterator[Path]:
    """Lend a folder as `change` does, with the kept files in it: they come back, and those in their place go to `keep`.

    Pixels' files and maps that were not there then go as well, and so do the products of `drop`. `kept` stays as it
    is, to be removed when all is well. Nothing is copied where the file system has links.
    """
    finish_change(run)
    gone = [name for name in sorted(_BELONGING) if (run / name).exists() and not (kept / name).exists()]
    with change(run, (*drop, *gone), keep) as folder:
        for path in kept.iterdir():
            try:
                os.link(path, folder / path.name)
            except OSError:
                shutil.copy2(path, folder / path.name)
        yield folder


def sweep(run: Path) -> None:
    """Remove what interrupted changes, and processes that ended, left behind; what others are using stays."""
    for prefix in (_PARTIAL, _KEPT):
        for path in run.glob(prefix + "*"):
            if _abandoned(path, prefix):
                shutil.rmtree(path, ignore_errors=True)


def _abandoned(folder: Path, prefix: str) -> bool:
    """Return whether the process that made a folder is gone; where that cannot be asked, its age decides."""
    number = folder.name[len(prefix) :].partition("-")[0]
    if number == str(os.getpid()):
        return False
    try:
        if os.name == "posix" and number.isdecimal():
            os.kill(int(number), 0)  # signal 0 only asks
            return False
        return time.time() - folder.stat().st_mtime > _DAY_S
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False


def _commit(run: Path, partial: Path, drop: Sequence[str], keep: Path | None) -> None:
    stale = [name for product in drop for name in _DERIVED.get(product, (product,))]
    new = {path.name for path in partial.iterdir()}
    for path in partial.iterdir():
        if path.is_file() and (run / path.name).is_dir():
            raise RunFolderError(f"{run / path.name} is a folder. Choose another name for the file.")
    _check_free([run / name for name in {*new, *stale}])
    (partial / _DROP_LIST).write_text("\n".join(name for name in stale if name not in new), encoding="utf-8")
    if keep is not None:
        (partial / _KEEP_IN).write_text(keep.name, encoding="utf-8")
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
    elif target.is_file() and source.samefile(target):
        # Of two links to one file, renaming would leave both.
        target.unlink()
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
