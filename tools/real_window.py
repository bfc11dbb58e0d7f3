"""A QGIS in a window on a screen that nobody sees, with the plugin installed from its package as a user does."""

from __future__ import annotations

import configparser
import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

NAME = "landcover_interpreter"
TOOLS = Path(__file__).resolve().parent
# /usr/bin/qgis of Debian hands over to the program behind it.
_QGIS = ("qgis.bin", "qgis")
_PATIENCE_S = 360
_SCRIPT = """\
import sys

sys.path.insert(0, {tools!r})
import click_through

click_through.begin({orders!r})
"""


@dataclass(frozen=True)
class Look:
    """How the window looks: QGIS's theme and language, the scaling, and sizes in pixels before scaling."""

    theme: str = "default"
    language: str = "en_GB"
    scale: int = 1
    width: int = 1440
    height: int = 900
    dock_width: int = 400


@dataclass(frozen=True)
class Seen:
    """What came of a click-through: QGIS's exit code, what went wrong in it, its log, and what was noted on the way."""

    exit_code: int
    errors: tuple[str, ...]
    log: tuple[str, ...]
    noted: Mapping[str, Any] = field(default_factory=dict)
    printed: str = ""


def why_not() -> str:
    """Return what is missing for a window, '' where nothing is."""
    if shutil.which("xvfb-run") is None:
        return "xvfb-run is not installed (packages xvfb and xauth)"
    return "" if _program() else "no QGIS with windows is installed"


def _program() -> str | None:
    return next(filter(None, map(shutil.which, _QGIS)), None)


def build_package(python: str = sys.executable) -> Path:
    """Build the package and return where it is."""
    subprocess.run([python, str(TOOLS / "package.py")], check=True, stdout=subprocess.DEVNULL)
    return max((TOOLS.parent / "dist").glob(f"{NAME}-*.zip"), key=lambda path: path.stat().st_mtime)


def install(package: Path, home: Path, look: Look) -> None:
    """Unpack the package into the profile of a new home, and switch it on there."""
    profile = home / "profiles" / "profiles" / "default"
    with zipfile.ZipFile(package) as content:
        content.extractall(profile / "python" / "plugins")
    settings = configparser.ConfigParser(interpolation=None)
    settings.optionxform = str
    settings.read_dict(
        {
            "PythonPlugins": {NAME: "true"},
            "UI": {"UITheme": look.theme},
            "locale": {"overrideFlag": "true", "userLocale": look.language, "globalLocale": look.language},
            "qgis": {"checkVersion": "false", "askToSaveProjectChanges": "false"},
        }
    )
    (profile / "QGIS").mkdir()
    with (profile / "QGIS" / "QGIS3.ini").open("w", encoding="utf-8") as file:
        settings.write(file, space_around_delimiters=False)


def click_through(home: Path, look: Look, orders: Mapping[str, Any]) -> Seen:
    """Start QGIS, let click_through.py do its work there by these orders, and return what came of it.

    Raises RuntimeError where QGIS ends without a report, or not at all.
    """
    report, script = home / "report.json", home / "begin.py"
    orders = {**orders, "report": str(report), "look": vars(look)}
    lines = (
        "import sys",
        f"sys.path.insert(0, {str(TOOLS)!r})",
        "import click_through",
        f"click_through.begin({orders!r})",
    )
    script.write_text("\n".join(lines), encoding="utf-8")
    exit_code, printed = _run(home, look, script)
    if not report.is_file():
        raise RuntimeError(f"QGIS ended with {exit_code} and without a report:\n{printed}")
    told = json.loads(report.read_text(encoding="utf-8"))
    return Seen(exit_code, tuple(told["errors"]), tuple(told["log"]), told["noted"], printed)


def _run(home: Path, look: Look, script: Path) -> tuple[int, str]:
    screen = f"-screen 0 {look.width * look.scale}x{look.height * look.scale}x24 -dpi 96"
    profiles = ["--profiles-path", str(home / "profiles")]
    command = ["xvfb-run", "-a", "-s", screen, str(_program()), "--noversioncheck", "--nologo", *profiles]
    running = subprocess.Popen(
        [*command, "--code", str(script)],
        env=_environment(home, look),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        printed, _ = running.communicate(timeout=_PATIENCE_S)
    except subprocess.TimeoutExpired:
        # The screen, too, which would stay otherwise.
        os.killpg(running.pid, signal.SIGKILL)
        printed, _ = running.communicate()
        raise RuntimeError(f"QGIS did not end within {_PATIENCE_S} s:\n{printed}") from None
    return running.returncode, printed


def _environment(home: Path, look: Look) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QGIS_", "XDG_"))}
    folders = {name: str(home / name.lower()) for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    own = {"HOME": str(home), "QT_SCALE_FACTOR": str(look.scale), "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    # QGIS takes layers below the folder of temporary files for lost when it quits, and asks.
    temporary = home / "temporary"
    temporary.mkdir()
    return {**kept, **folders, **own, "TMPDIR": str(temporary)}
