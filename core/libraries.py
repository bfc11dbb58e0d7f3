"""Libraries that QGIS does not bring everywhere: which there are, and the one place that asks for them.

What needs one calls `require` where it is used, never when a module is imported.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from types import ModuleType

from .errors import LibraryError


@dataclass(frozen=True)
class Companion:
    """A library that another one needs: the distribution's name, and the name it is imported by."""

    distribution: str
    module: str


@dataclass(frozen=True)
class Library:
    """An optional library.

    `module` is the name it is imported by, `distribution` the one it is published by, `requirement` what an installer
    is asked for, `trial` the module whose import shows that all of it works. Of its `companions`, those that QGIS
    brings are used and never brought a second time; NumPy is always one of these. `system_package` is its name in
    Debian and Ubuntu.
    """

    module: str
    title: str
    distribution: str
    requirement: str
    trial: str
    purpose: str
    system_package: str
    companions: tuple[Companion, ...]


NUMPY = Companion("numpy", "numpy")
SCIKIT_LEARN = Library(
    module="sklearn",
    title="scikit-learn",
    distribution="scikit-learn",
    requirement="scikit-learn",
    trial="sklearn.cluster",
    purpose="Clustering algorithms beyond K-Means, which needs no library.",
    system_package="python3-sklearn",
    companions=(
        NUMPY,
        Companion("scipy", "scipy"),
        Companion("joblib", "joblib"),
        Companion("threadpoolctl", "threadpoolctl"),
    ),
)
LIBRARIES = {library.module: library for library in (SCIKIT_LEARN,)}


def require(module: str) -> ModuleType:
    """Import an optional library, or a module of one, and return it.

    Raises LibraryError, which says how to get it, when it is not there or does not work beside QGIS's NumPy,
    and KeyError for a library that is not in LIBRARIES.
    """
    library = LIBRARIES[module.partition(".")[0]]
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name != library.module:
            raise _broken(library, error) from error
        raise LibraryError(
            f"{library.title} is needed for this and is not there. Install it in Settings ► Options ► "
            "Land Cover Interpreter."
        ) from error
    except Exception as error:
        # Compiled modules made for another NumPy fail with what comes to hand: ValueError, AttributeError, SystemError.
        raise _broken(library, error) from error


def _broken(library: Library, error: Exception) -> LibraryError:
    return LibraryError(
        f"{library.title} is there, but cannot be imported ({error}). Where Land Cover Interpreter has installed it, "
        "remove it and install it again in Settings ► Options ► Land Cover Interpreter; otherwise reinstall it where "
        "it came from."
    )
