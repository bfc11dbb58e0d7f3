"""The run folder on disk: changed as a whole or not at all.

A change is prepared in a folder `.partial-…` inside the run folder. Renaming that to `.ready` is the
moment from which the new state holds; the files then move to their final names. A reader, or the next
change, finishes a move that was cut short, so that a crash leaves either the old state or the new one.
"""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
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

_PARTIAL = ".partial-"
_READY = ".ready"
_DROP_LIST = "dropped-files.txt"
# GDAL writes side-cars and SQLite journals next to these; they go with their files.
_DERIVED = {
    LANDCOVER: (LANDCOVER, LANDCOVER + ".aux.xml", "landcover.qml", "landcover.qmd"),
    POLYGONS: (POLYGONS,),
    CONTINGENCY: (CONTINGENCY, AGREEMENT_JSON, AGREEMENT_CSV),
}


@contextmanager
def change(run: Path, drop: Sequence[str] = ()) -> Iterator[Path]:
    """Lend a folder to write the new files in; they take their final names when the block ends well.

    `drop` names products (LANDCOVER, POLYGONS, CONTINGENCY) that the change makes stale. Whatever fails,
    the run folder stays as it was; a full disk or a folder that cannot be written is a RunFolderError
    that names it.
    """
    created = _made(run)
    try:
        finish_change(run)
        partial = Path(tempfile.mkdtemp(prefix=_PARTIAL, dir=run))
    except OSError as error:
        raise _not_writable(run, error) from error
    try:
        yield partial
        _commit(run, partial, drop)
    except OSError as error:
        raise _not_writable(run, error) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
        if created and not any(run.iterdir()):
            run.rmdir()


def finish_change(run: Path) -> None:
    """Move the files of a change that was made but whose move was cut short; drop what was never made."""
    ready = run / _READY
    if ready.is_dir():
        drop_list = ready / _DROP_LIST
        for name in drop_list.read_text(encoding="utf-8").split():
            (run / name).unlink(missing_ok=True)
        for path in sorted(ready.iterdir()):
            if path != drop_list:
                _replace(path, run / path.name)
        drop_list.unlink()
        ready.rmdir()


def sweep(run: Path) -> None:
    """Remove what interrupted changes left behind."""
    for path in run.glob(_PARTIAL + "*"):
        shutil.rmtree(path, ignore_errors=True)


def _made(run: Path) -> bool:
    if run.is_file():
        raise RunFolderError(f"{run} is a file. Choose a folder for the run.")
    try:
        existed = run.is_dir()
        run.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_writable(run, error) from error
    return not existed


def _commit(run: Path, partial: Path, drop: Sequence[str]) -> None:
    stale = [name for product in drop for name in _DERIVED[product]]
    new = {path.name for path in partial.iterdir()}
    (partial / _DROP_LIST).write_text("\n".join(name for name in stale if name not in new), encoding="utf-8")
    partial.rename(run / _READY)
    finish_change(run)
    sweep(run)


def _replace(source: Path, target: Path) -> None:
    if target.is_dir():
        shutil.rmtree(target)
    source.replace(target)


def _not_writable(run: Path, error: OSError) -> RunFolderError:
    if error.errno == errno.ENOSPC:
        return RunFolderError(f"The disk of {run} is full. Free some space, or choose another run folder.")
    return RunFolderError(f"{run} cannot be written: {error.strerror or error}. Choose another run folder.")
