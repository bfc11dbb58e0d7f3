"""A tiny library that is installed as scikit-learn is, and where it comes to lie."""

from __future__ import annotations

from pathlib import Path

from landcover_interpreter.adapters.libraries import libraries_folder
from landcover_interpreter.core.libraries import NUMPY, Companion, Library

PROBE = Library(
    module="landcover_probe",
    title="Probe",
    distribution="landcover_probe",
    requirement="landcover_probe",
    trial="landcover_probe",
    purpose="Finding out whether libraries can be installed.",
    system_package="python3-landcover-probe",
    companions=(NUMPY, Companion("landcover_helper", "landcover_helper")),
)
# Says what it works with, as scikit-learn works with SciPy and NumPy.
CODE = (
    "import landcover_helper, numpy\nversion = {version!r}\nhome = numpy.__file__\nhelped = landcover_helper.answer\n"
)


def left_behind(profile: Path) -> list[str]:
    """What lies in the profile."""
    return sorted(path.relative_to(profile).as_posix() for path in profile.rglob("*") if path.is_file())


def place() -> Path:
    """Where the Probe lies when it is installed."""
    return libraries_folder() / PROBE.module
