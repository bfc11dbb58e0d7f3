"""Why a library could not be installed, in words for people."""

from __future__ import annotations

import re
import sys

from qgis.PyQt.QtCore import QCoreApplication

from ...adapters.libraries import qgis_version
from ...core.libraries import NUMPY, Library

# pip speaks English alone.
_NOT_FOUND = re.compile(r"No matching distribution found for (\S+)")
_NO_CONNECTION = re.compile(
    r"Retrying \(Retry\(|Failed to establish a new connection|Cannot connect to proxy|SSLError"
    r"|Missing dependencies for SOCKS"
)
_ERROR = re.compile(r"^(?:ERROR|error): *(.+)$", re.MULTILINE)


def tr(text: str) -> str:
    """Translate a text about an installation."""
    return QCoreApplication.translate("Installation", text)


def python_version() -> str:
    """Return the version of QGIS's Python."""
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


def no_python() -> str:
    """Say that QGIS's Python was not found."""
    words = tr("The Python {} of this QGIS was not found as a program of its own, so nothing can be installed.")
    return words.format(python_version())


def no_pip(library: Library) -> str:
    """Say that there is no pip, and what to do."""
    words = tr(
        "QGIS's Python has no pip, with which libraries are installed. In a Debian or Ubuntu system, install the "
        "package {} in its place; elsewhere run “python3 -m ensurepip” with QGIS's Python, and try again."
    )
    return words.format(library.system_package)


def pip_failure(library: Library, output: str) -> str:
    """Say why pip could not install a library, from what it printed."""
    if _NO_CONNECTION.search(output):
        return tr(
            "The package index cannot be reached. Check the connection, QGIS's proxy (Settings ► Options ► Network) "
            "and the index in pip's own settings."
        )
    wanted = _NOT_FOUND.search(output)
    if wanted or "ResolutionImpossible" in output:
        words = tr(
            "The package index has no wheel of {name} that fits Python {python} and NumPy {numpy} of this QGIS, so "
            "nothing was installed: QGIS's own libraries are never replaced. Try again with a newer QGIS, or check the "
            "index in pip's own settings."
        )
        name = wanted.group(1) if wanted else library.title
        return words.format(name=name, python=python_version(), numpy=qgis_version(NUMPY.distribution))
    return tr("pip could not install {}: {}").format(library.title, _last(output, _ERROR))


def brought_twice(module: str) -> str:
    """Say that pip fetched a library that QGIS has."""
    words = tr("pip fetched {} although QGIS has it already, so nothing was installed. Check pip's own settings.")
    return words.format(module)


def trial_failure(library: Library, output: str) -> str:
    """Say that what was installed does not work."""
    words = tr("{} was fetched, but does not work beside QGIS's own libraries, and was deleted again: {}")
    return words.format(library.title, _last(output))


def _last(output: str, pattern: re.Pattern[str] = re.compile(r"^(.*\S.*)$", re.MULTILINE)) -> str:
    found = pattern.findall(output)
    return found[-1].strip() if found else _last(output) if output.strip() else tr("no reason was given")
