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
    Debian and Ubuntu. One with `otherwise` is only looked for and never offered to be installed: that sentence says
    where to get it, and what works without.
    """

    module: str
    title: str
    distribution: str
    requirement: str
    trial: str
    purpose: str
    system_package: str
    companions: tuple[Companion, ...]
    otherwise: str = ""

    @property
    def is_offered(self) -> bool:
        """Whether the settings offer to install it."""
        return not self.otherwise


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
# Its wheels for Linux bring some gigabytes of code for graphics cards: nothing to fetch into a profile by a click.
PYTORCH = Library(
    module="torch",
    title="PyTorch",
    distribution="torch",
    requirement="torch",
    trial="torch",
    purpose="Training the convolutional autoencoder. It is used where it is there; it is too big to fetch from here.",
    system_package="python3-torch",
    companions=(NUMPY,),
    otherwise=(
        "Install it for QGIS's Python as pytorch.org describes (in Debian and Ubuntu: python3-torch), or choose the "
        "algorithm or encoder 'autoencoder', which needs scikit-learn alone; textons need neither."
    ),
)
LIBRARIES = {library.module: library for library in (SCIKIT_LEARN, PYTORCH)}


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
            raise broken(library, error) from error
        advice = library.otherwise or "Install it in Settings ► Options ► Land Cover Interpreter."
        raise LibraryError(f"{library.title} is needed for this and is not there. {advice}") from error
    except Exception as error:
        # Compiled modules made for another NumPy fail with what comes to hand: ValueError, AttributeError, SystemError.
        raise broken(library, error) from error


def broken(library: Library, error: Exception) -> LibraryError:
    """Return the error that says that a library is there but does not work, why, and what to do."""
    advice = library.otherwise or (
        "Where Land Cover Interpreter has installed it, remove it and install it again in Settings ► Options ► "
        "Land Cover Interpreter; otherwise reinstall it where it came from."
    )
    return LibraryError(f"{library.title} is there, but cannot be imported ({error}). {advice}")
