"""QGIS is quit while the dock works: it ends as it should, without a crash, a warning or a leftover."""

import re
import time
import zipfile
from pathlib import Path

import pytest
from landcover_interpreter.tests.label_jobs import files_below
from landcover_interpreter.tests.stages import labelled_run, leftovers
from landcover_interpreter.tools import real_window

MISSING = real_window.why_not()
pytestmark = [pytest.mark.e2e, pytest.mark.skipif(bool(MISSING), reason=MISSING or "there is a window")]

ROOT = Path(__file__).resolve().parents[2]
STAGES = ("preview", "clusters", "poll", "comparison", "WorldCover", "export")
# They may have ended by then, on a fast machine.
QUICK = ("comparison", "export")
TROUBLE = re.compile(
    r"Traceback|Warning: (?!QStandardPaths)\w+Warning|QThread|Fatal|Segmentation|Aborted|core dumped|deleted"
)
# The helpers of the tests import pytest, which QGIS need not have.
_SCRIPT = """\
import os, sys, traceback
try:
    sys.path.append({0!r})
    from landcover_interpreter.tests.e2e import ending
    ending.begin({1!r}, {2!r}, {3!r})
except Exception:
    traceback.print_exc(file=sys.__stderr__)
    os._exit(1)
"""
# Of the profile, and of QGIS's own start.
_NOT_OURS = re.compile(r"setapi\(\) is deprecated")


@pytest.fixture
def home(tmp_path):
    """A home with a profile in which the checkout is the plugin, and its tests are to be had."""
    nothing = tmp_path / "nothing.zip"
    zipfile.ZipFile(nothing, "w").close()
    home = tmp_path / "home"
    plugins = home / "profiles" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    real_window.install(nothing, home, real_window.Look())
    (plugins / real_window.NAME).symlink_to(ROOT, target_is_directory=True)
    return home


@pytest.mark.parametrize(("stage", "way"), [("clusters", "menu"), *((stage, "at once") for stage in STAGES)])
def test_quitting_in_the_midst(home, tmp_path, stage, way):
    work = tmp_path / "work"
    work.mkdir()
    labelled_run(work)
    before = files_below(work)
    script = home / "begin.py"
    script.write_text(_SCRIPT.format(str(Path(pytest.__file__).parents[1]), stage, way, str(work)), encoding="utf-8")
    since = time.monotonic()
    exit_code, printed = real_window._run(home, real_window.Look(), script)
    lines = [line for line in printed.splitlines() if not _NOT_OURS.search(line)]
    assert exit_code == 0, printed
    assert f"quit in mid-{stage}: True" in printed or stage in QUICK, printed
    assert not [line for line in lines if TROUBLE.search(line)], printed
    assert time.monotonic() - since < 60
    left = leftovers(work, before)
    assert not [name for name in left if "/." in name or name.startswith(".") or name.endswith(".part")], left
    assert not [name for name in files_below(home / "temporary") if "landcover" in name]
    assert not [path.name for path in (home / "temporary").iterdir() if path.name.startswith("landcover")]
    assert not list((home / "xdg_cache_home").rglob("*.part"))
