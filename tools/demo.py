"""The main job on a scene, through qgis_process, and a picture of what came out."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from qgis_environment import DEMO, headless, qgis_process, register_package

register_package()

REPORT = "report.html"


def main() -> None:
    """Map a scene, print the figures, draw the map."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", help="a Sentinel-2 image; an embedded one is used without it")
    parser.add_argument("--reference", help="a map in ESA WorldCover codes, or worldcover:2021")
    arguments = parser.parse_args()
    started = time.monotonic()
    DEMO.mkdir(exist_ok=True)
    scene, reference = arguments.scene, arguments.reference
    if scene is None:
        scene, embedded = _embedded_scene()
        reference = reference or embedded
    run = DEMO / f"{Path(scene).stem}.interpretation"
    results = _interpret(str(Path(scene).resolve()), reference, run)
    picture = DEMO / "map.png"
    _draw(run, picture)
    _report(results, run, picture, time.monotonic() - started)


def _embedded_scene() -> tuple[str, str]:
    from landcover_interpreter.core.scene.synthetic import write_demo_scene

    image, reference = DEMO / "demo_scene.tif", DEMO / "demo_reference.tif"
    if not (image.is_file() and reference.is_file()):
        print("Generating the demo scene…", flush=True)
        write_demo_scene(DEMO)
    return str(image), str(reference)


def _interpret(scene: str, reference: str | None, run: Path) -> dict:
    env = headless()
    program = qgis_process(env)
    command = [program, "--json", "run", "landcover:interpret", f"--INPUT={scene}", f"--RUN={run}"]
    command.append(f"--REPORT={run / REPORT}")
    if reference:
        known = reference.startswith("worldcover:")
        command.append(f"--REFERENCE={reference if known else Path(reference).resolve()}")
    print(f"Interpreting {scene} with qgis_process…", flush=True)
    done = subprocess.run(command, env=env, capture_output=True, text=True)
    try:
        return json.loads(done.stdout[done.stdout.index("{") :])["results"]
    except (ValueError, KeyError):
        sys.exit(_what_went_wrong(done.stdout + done.stderr))


def _what_went_wrong(output: str) -> str:
    lines = [line for line in output.splitlines() if line.strip()]
    return "\n".join(lines[-12:]) or "qgis_process ended without a word."


def _draw(run: Path, picture: Path) -> None:
    script = Path(__file__).with_name("draw_map.py")
    command = [sys.executable, str(script), str(run), str(picture)]
    done = subprocess.run(command, env=headless(), capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"The map could not be drawn:\n{_what_went_wrong(done.stdout + done.stderr)}")


def _report(results: dict, run: Path, picture: Path, seconds: float) -> None:
    labels = json.loads(results["LABELS"])
    for note in json.loads((run / "interpretation.json").read_text(encoding="utf-8"))["scene"]["notes"]:
        print(f"Assumed: {note}")
    print(f"\nClusters: {len(labels)}, of which {results['NEEDS_REVIEW']:.0f} need review")
    for entry in labels:
        mark = "  (review)" if entry["needs_review"] else ""
        print(f"  {entry['cluster']:3d}  {entry['class'] or 'unlabelled'}, {entry['origin']}{mark}")
    if "OVERALL_AGREEMENT" in results:
        print(
            f"Agreement with the reference {results['OVERALL_AGREEMENT']:.3f}, ceiling {results['CEILING']:.3f}, "
            f"labelling efficiency {results['LABELLING_EFFICIENCY']:.3f}"
        )
    print(f"Run folder: {os.path.relpath(run)}")
    print(f"Picture:    {os.path.relpath(picture)}")
    print(f"Report:     {os.path.relpath(run / REPORT)}")
    print(f"Done in {seconds:.0f} s")


if __name__ == "__main__":
    main()
