"""Optional libraries in the user's profile: beside QGIS's own and behind them, for this version of Python alone.

They lie outside the plugin, so that its updates leave them where they are. Their folders stand at the end of
sys.path: what QGIS brings itself is found first.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import shutil
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.machinery import PathFinder
from pathlib import Path
from uuid import uuid4

from qgis.core import QgsApplication

from ..core.errors import LibraryError
from ..core.libraries import NUMPY, Companion, Library, require

_RECORD = "installed.json"
# In front of the names of folders that are being made or have been put aside.
_HIDDEN = "."


def libraries_folder() -> Path:
    """Return the folder with the libraries for this Python, one folder for each, which need not exist yet."""
    version = f"py{sys.version_info[0]}.{sys.version_info[1]}"
    return Path(QgsApplication.qgisSettingsDirPath()) / "landcover_interpreter" / "libraries" / version


def use_libraries() -> None:
    """Let Python find the libraries that are installed and fit QGIS's NumPy, after all others; imports none of them."""
    try:
        folders = sorted(libraries_folder().iterdir())
    except OSError:
        return
    for folder in folders:
        found = None if folder.name.startswith(_HIDDEN) else _record_in(folder)
        if found is not None and fits(found) and str(folder) not in sys.path:
            sys.path.append(str(folder))
    importlib.invalidate_caches()


def forget_libraries() -> None:
    """Take the libraries off Python's path again; what is imported already stays imported."""
    sys.path[:] = qgis_path()
    importlib.invalidate_caches()


def qgis_path() -> list[str]:
    """Return where QGIS finds its own libraries: Python's path without ours."""
    own = libraries_folder()
    return [entry for entry in sys.path if own not in Path(entry).parents]


@dataclass(frozen=True)
class Installed:
    """A library that lies in its folder: its version, and the version of QGIS's NumPy that it was tried with."""

    version: str
    numpy: str

    def write(self, folder: Path) -> None:
        """Write the record into a library's folder."""
        (folder / _RECORD).write_text(json.dumps(asdict(self)), encoding="utf-8")


def installed(library: Library) -> Installed | None:
    """Return what is known of a library that was installed for this Python, None without one."""
    return _record_in(libraries_folder() / library.module)


def _record_in(folder: Path) -> Installed | None:
    try:
        return Installed(**json.loads((folder / _RECORD).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def qgis_has(module: str) -> bool:
    """Return whether QGIS brings a module of its own, without importing it."""
    found = PathFinder.find_spec(module, qgis_path())
    return found is not None and found.origin is not None


def qgis_version(distribution: str) -> str:
    """Return the version of a distribution among QGIS's own, '' where it has none."""
    return version_in(distribution, qgis_path())


def version_in(distribution: str, path: Sequence[str]) -> str:
    """Return the version of the first distribution of that name on a path, '' without one."""
    # Not with QGIS's start, of which this module is a part.
    from importlib.metadata import distributions

    for found in distributions(name=distribution, path=list(path)):
        # What a broken installation has left may have no version; how that shows depends on Python's.
        version = found.metadata.get("Version") if found.metadata else None
        if version:
            return version
    return ""


def fits(found: Installed) -> bool:
    """Return whether a library was installed beside a NumPy whose compiled interface is that of QGIS's NumPy now."""
    return found.numpy.split(".")[0] == qgis_version(NUMPY.distribution).split(".")[0]


def lacking(library: Library) -> str:
    """Return what is said of a library that is not there, '' where it is, which is found out without importing it."""
    if importlib.util.find_spec(library.module) is not None:
        return ""
    try:
        require(library.module)
    except LibraryError as error:
        return str(error)
    return ""


def brought(companions: Sequence[Companion]) -> dict[str, str]:
    """Return those of the companions that QGIS brings: distribution and version.

    Raises LibraryError for one whose version cannot be told.
    """
    there = [companion.distribution for companion in companions if qgis_has(companion.module)]
    versions = {distribution: qgis_version(distribution) for distribution in there}
    if unknown := [distribution for distribution, version in versions.items() if not version]:
        raise LibraryError(
            f"QGIS has {unknown[0]}, but does not say which version, so nothing can be chosen to fit it."
        )
    return versions


def put_in_place(prepared: Path, library: Library) -> Path | None:
    """Make a prepared folder the library's, and return the one that was there before, put aside; None without one."""
    folder = libraries_folder() / library.module
    aside = put_aside(library)
    try:
        prepared.rename(folder)
    except OSError as error:
        if aside is not None:
            aside.rename(folder)
        raise LibraryError(f"{library.title} cannot be put into {folder}: {error.strerror}.") from error
    finally:
        use_libraries()
    return aside


def put_aside(library: Library) -> Path | None:
    """Take a library out of use, and return its folder under the name from which it is to be deleted.

    Returns None where there is none. Raises LibraryError while programs hold its files, as Windows does for what
    is imported.
    """
    folder = libraries_folder() / library.module
    if not folder.exists():
        return None
    aside = folder.with_name(f"{_HIDDEN}{library.module}-{uuid4().hex[:8]}")
    try:
        folder.rename(aside)
    except OSError as error:
        raise LibraryError(
            f"{library.title} is in use ({error.strerror}). Restart QGIS, and remove it before it is used."
        ) from error
    sys.path[:] = [entry for entry in sys.path if Path(entry) != folder]
    importlib.invalidate_caches()
    return aside


def new_folder(library: Library) -> Path:
    """Make and return a folder beside the library's, in which to prepare one."""
    folder = libraries_folder() / f"{_HIDDEN}{library.module}-{uuid4().hex[:8]}"
    folder.mkdir(parents=True)
    return folder


def delete(folder: Path) -> None:
    """Delete a folder that was put aside or left unfinished, and those above it that are empty then."""
    shutil.rmtree(folder, ignore_errors=True)
    for above in list(folder.parents)[:3]:
        try:
            above.rmdir()
        except OSError:
            return
