"""Open QGIS with the plugin loaded, the demo scene in it, and its map where `make demo` has made one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from qgis_environment import BUILD, DEMO, environment, headless, qgis_process, qgis_program, register_package

register_package()


def main() -> None:
    """Hand over to QGIS."""
    from landcover_interpreter.core.scene.synthetic import write_demo_scene

    scene = DEMO / "demo_scene.tif"
    if not scene.is_file():
        print("Generating the demo scene…", flush=True)
        DEMO.mkdir(exist_ok=True)
        write_demo_scene(DEMO)
    qgis_process(headless())  # switches the plugin on in the profile
    run = DEMO / "demo_scene.interpretation"
    layers = [scene, *(path for path in (run / "landcover.tif",) if path.is_file())]
    program = qgis_program()
    profiles = ["--profiles-path", str(BUILD / "profile")]
    command = [program, "--noversioncheck", "--nologo", *profiles, *map(str, layers)]
    os.execve(program, command, environment())


if __name__ == "__main__":
    main()
