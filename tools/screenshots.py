"""Click through the plugin in a real QGIS window and keep its pictures: for the README, for the help, and to judge.

screenshots.py [VARIANT …] takes those of the table below; all without an argument. Every variant's pictures go to
build/screenshots/VARIANT; from `light` and `crisp` those of the README and of the help are made.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import real_window
from qgis_environment import BUILD, ROOT, register_package
from real_window import Look, Seen

register_package()
import help_pictures  # noqa: E402
from landcover_interpreter.core.scene.synthetic import write_demo_scene  # noqa: E402
from landcover_interpreter.tests.models_server import ModelsServer  # noqa: E402
from qgis.PyQt.QtGui import QImage  # noqa: E402

VARIANTS = {
    "light": Look(dock_width=460),
    "crisp": Look(scale=2, dock_width=460),
    "dark": Look(theme="Night Mapping"),
    "narrow": Look(dock_width=320),
    "german": Look(language="de"),
    "spanish": Look(language="es", dock_width=320),
}
MODEL = "stand-in"
PICTURES = BUILD / "screenshots"
# Of the README, by the pictures of the variant `light`.
README_PICTURES = {"dock": "labels", "clusters": "cluster", "results": "matrix"}

_GREEN = ((0.75, "Tree cover"), (0.6, "Grassland"), (0.14, "Cropland"), (-1.0, "Bare / sparse vegetation"))
_ROUGH_PERCENT = 11


def stand_in(question: str) -> str:
    """Answer in a model's place, by two indices and the roughness in red: often as the rules do, and at times not."""
    ndvi, ndwi = (_value(rf"^{name} = .*?: ", question) for name in ("NDVI", "NDWI"))
    rough = _value(r"^texture, .*, red ", question)
    label = _guess(ndvi, ndwi, rough)
    reason = f"An NDVI of {ndvi:.2f}, an NDWI of {ndwi:.2f} and a roughness of {rough:.0f} % speak for it."
    return json.dumps({"reason": reason, "class": label, "second_choice": "none", "confidence": 0.8, "mixed": False})


def _guess(ndvi: float, ndwi: float, rough: float) -> str:
    # A narrow river's mean has some of the green of its banks.
    if ndwi > (-0.2 if ndvi > 0.15 else 0):
        return "Permanent water bodies"
    if 0.3 < ndvi < 0.65 and ndwi > -0.45:
        return "Herbaceous wetland"
    if ndvi < 0.55 and rough > _ROUGH_PERCENT:
        return "Built-up"
    return next(word for limit, word in _GREEN if ndvi >= limit)


def _value(before: str, question: str) -> float:
    found = re.search(rf"{before}([-−]?[0-9.]+)", question, re.MULTILINE)
    return float(found.group(1).replace("−", "-")) if found else 0.0


def take(look: Look, package: Path, pictures: Path | None, home: Path) -> Seen:
    """Install the package into a new home, click through, and return what came of it."""
    real_window.install(package, home, look)
    scene = write_demo_scene(home / "reference")
    with ModelsServer(stand_in, models={MODEL: True}) as server:
        orders = {
            "pictures": str(pictures) if pictures else "",
            "model": MODEL,
            "models_url": server.url,
            "reference": str(scene.reference),
            "project": str(home / "project.qgz"),
        }
        return real_window.click_through(home, look, orders)


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("variants", nargs="*", choices=[[], *VARIANTS], metavar="VARIANT")
    wanted = parser.parse_args().variants or list(VARIANTS)
    if missing := real_window.why_not():
        sys.exit(f"No pictures: {missing}.")
    package = real_window.build_package()
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name in wanted:
        with tempfile.TemporaryDirectory() as home:
            seen = take(VARIANTS[name], package, PICTURES / name, Path(home))
            print(f"{name}: {'; '.join(seen.errors) or 'done'}, exit code {seen.exit_code}", flush=True)
            if seen.errors:
                sys.exit(f"The pictures so far are in {PICTURES / name}.")
            _keep(name, seen)


def _keep(name: str, seen: Seen) -> None:
    """Put the pictures where README and help look for them."""
    if name == "light":
        for target, picture in README_PICTURES.items():
            QImage(str(PICTURES / name / f"{picture}.png")).save(str(ROOT / "docs" / f"{target}.jpg"), quality=80)
    elif name == "crisp":
        help_pictures.keep_for_help(PICTURES / name, seen.noted, ROOT / "resources" / "help" / "images")


if __name__ == "__main__":
    main()
