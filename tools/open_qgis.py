"""Open QGIS with the plugin loaded, the demo scene in it, and its map where `make demo` has made one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from qgis_environment import BUILD, DEMO, environment, headless, qgis_process, qgis_program, register_package

register_package()


# True colour, reflectance 0 to 0.25 in 1/10000; QGIS would take the first three bands.
_BANDS = {"red": 4, "green": 3, "blue": 2}
_STRETCH = (
    "<{colour}ContrastEnhancement><minValue>0</minValue><maxValue>2500</maxValue>"
    "<algorithm>StretchToMinimumMaximum</algorithm></{colour}ContrastEnhancement>"
)


def _true_colour_style() -> str:
    bands = " ".join(f'{colour}Band="{band}"' for colour, band in _BANDS.items())
    stretches = "".join(_STRETCH.format(colour=colour) for colour in _BANDS)
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        f'<qgis version="3.22.0"><pipe><rasterrenderer type="multibandcolor" opacity="1" alphaBand="-1" {bands}>'
        f"<rasterTransparency/>{stretches}</rasterrenderer></pipe></qgis>\n"
    )


def main() -> None:
    """Hand over to QGIS."""
    from landcover_interpreter.core.scene.synthetic import write_demo_scene

    scene = DEMO / "demo_scene.tif"
    if not scene.is_file():
        print("Generating the demo scene…", flush=True)
        DEMO.mkdir(exist_ok=True)
        write_demo_scene(DEMO)
    scene.with_suffix(".qml").write_text(_true_colour_style(), encoding="utf-8")
    qgis_process(headless())  # switches the plugin on in the profile
    run = DEMO / "demo_scene.interpretation"
    layers = [scene, *(path for path in (run / "landcover.tif",) if path.is_file())]
    program = qgis_program()
    profiles = ["--profiles-path", str(BUILD / "profile")]
    command = [program, "--noversioncheck", "--nologo", *profiles, *map(str, layers)]
    os.execve(program, command, environment())


if __name__ == "__main__":
    main()
