"""A QGIS of our own: a profile in build/, this checkout as its plugin, and the programs that start it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

NAME = "landcover_interpreter"
ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
DEMO = ROOT / "demo"

# Debian's qgis_process is a wrapper that passes --noversioncheck, which the program refuses on 3.22; the
# program itself stands behind it.
_QGIS_PROCESS = (
    "qgis_process.bin",
    "qgis_process",
    "qgis_process-qgis-ltr.bat",
    "qgis_process-qgis.bat",
    "/Applications/QGIS.app/Contents/MacOS/bin/qgis_process",
)
_QGIS = ("qgis.bin", "qgis", "/Applications/QGIS.app/Contents/MacOS/QGIS")


def register_package() -> None:
    """Make the checkout importable under the package's name, whatever its folder is called."""
    if NAME in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(NAME, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    package = importlib.util.module_from_spec(spec)
    sys.modules[NAME] = package
    spec.loader.exec_module(package)


def environment() -> dict[str, str]:
    """Return the environment of a QGIS that sees this plugin and touches nobody's profile."""
    plugins = BUILD / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    link = plugins / NAME
    if not link.exists():
        link.unlink(missing_ok=True)
        link.symlink_to(ROOT, target_is_directory=True)
    own = {
        "QGIS_CUSTOM_CONFIG_PATH": str(BUILD / "profile"),
        "QGIS_PLUGINPATH": str(plugins),
        "XDG_CACHE_HOME": str(BUILD / "cache"),
    }
    return {**os.environ, **own}


def headless() -> dict[str, str]:
    """Return the same for programs without windows, which need no screen then."""
    return {**environment(), "QT_QPA_PLATFORM": "offscreen"}


def find_program(names: tuple[str, ...], check: list[str], env: dict[str, str]) -> str:
    """Return the first program that runs with these arguments; end with what to install when none does."""
    for name in names:
        path = shutil.which(name)
        if path and subprocess.run([path, *check], env=env, capture_output=True, timeout=120).returncode == 0:
            return path
    sys.exit(f"None of {', '.join(names)} runs here. Install QGIS 3.22 or later (qgis.org/download), then try again.")


def qgis_process(env: dict[str, str]) -> str:
    """Return a qgis_process that works, with the plugin switched on in the profile."""
    program = find_program(_QGIS_PROCESS, ["--help"], env)
    marker = BUILD / "profile" / ".enabled"
    if not marker.exists():
        done = subprocess.run(
            [program, "plugins", "enable", NAME], env=env, capture_output=True, text=True, timeout=300
        )
        if done.returncode:
            sys.exit(f"QGIS could not enable the plugin:\n{done.stdout}{done.stderr}")
        marker.touch()
    return program


def qgis_program() -> str:
    """Return the QGIS with windows."""
    path = next(filter(None, map(shutil.which, _QGIS)), None)
    return path or sys.exit("QGIS was not found. Install QGIS 3.22 or later (qgis.org/download), then try again.")
