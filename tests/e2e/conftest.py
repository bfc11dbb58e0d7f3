"""qgis_process with a QGIS profile of its own, and a scene."""

import os
import shutil
from pathlib import Path

import pytest
from landcover_interpreter.core.scene.synthetic import write_demo_scene
from landcover_interpreter.tests.programs import call

ROOT = Path(__file__).resolve().parents[2]
# Debian's qgis_process hands an option to qgis_process.bin that 3.22 refuses; elsewhere it is the program itself.
PROGRAMS = ("qgis_process", "qgis_process.bin", "/usr/bin/qgis_process.bin", "/usr/lib/qgis/qgis_process")


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """A profile with nothing in it, and a plugin folder that holds the checkout under its name."""
    folder = tmp_path_factory.mktemp("qgis")
    (folder / "plugins").mkdir()
    (folder / "plugins" / "landcover_interpreter").symlink_to(ROOT, target_is_directory=True)
    return {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CACHE_HOME": str(folder / "cache"),
        "LC_ALL": "C.UTF-8",
    }


@pytest.fixture(scope="module")
def program(environment):
    """The first qgis_process that answers, with the plugin switched on."""
    found = [path for name in PROGRAMS if (path := shutil.which(name))]
    for path in found:
        enabled = call([path, "plugins", "enable", "landcover_interpreter"], environment)
        if enabled.returncode == 0:
            return path
    pytest.skip(f"no qgis_process works here (tried {', '.join(found) or 'none'})")


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return write_demo_scene(tmp_path_factory.mktemp("Szene Äöü"), 256)


@pytest.fixture
def qgis_process(program, environment):
    """Calls qgis_process; what it printed and how it ended."""

    def run(*arguments):
        return call([program, *arguments], environment)

    return run
