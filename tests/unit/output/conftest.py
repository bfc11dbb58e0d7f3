"""A run with names that need care in XML and SQL, exported."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import Interpretation, load_interpretation
from landcover_interpreter.core.run_folder import CLUSTERS
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.scenes import write_raster

CLASSES = {
    3: ("Wald & <Forst> \"alt\" 'neu'", "#123456"),
    7: ("Ödland; DROP TABLE landcover--", "#FEDCBA"),
    80: ("Вода 水 \\", "#0064C8"),
    254: ("Never on the map", "#000000"),
}
# Clusters 1 to 6; 0 is unlabelled.
CODE_OF = (3, 80, 3, 0, 7, 3)
PLACES = {
    "utm": {"pixel_m": 20, "epsg": 32633},
    "degrees": {"epsg": 4326, "geotransform": (15.2, 1.4e-4, 0, 61.3, 0, -0.9e-4)},
    "no system": {"epsg": None},
}


@dataclass(frozen=True)
class Mapped:
    """An exported run, its clusters, and the class code that every pixel should have."""

    run: Path
    place: str
    interpretation: Interpretation
    clusters: np.ndarray
    codes: np.ndarray

    @property
    def names(self) -> Mapping[int, str]:
        return {code: name for code, (name, _) in CLASSES.items()}


def taxonomy_file(folder: Path) -> Path:
    records = [
        {"code": code, "name": name, "colour": colour, "worldcover": None} for code, (name, colour) in CLASSES.items()
    ]
    content = {"schema": "landcover-interpreter/taxonomy/1", "id": "t", "title": "Böden & <Co>", "classes": records}
    path = folder / "taxonomy.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def mapped_run(folder: Path, place: str, height: int = 130, width: int = 150) -> Mapped:
    values = parcels(height, width)
    file = write_raster(folder / "Szene & <1>.tif", values, names=FIVE_BANDS, **PLACES[place])
    run = folder / "Karte 1"
    jobs.cluster(SceneRequest((str(file),)), by_pixels(clusters=len(CODE_OF)), run, SILENT)
    jobs.label(run, jobs.LabelRequest(taxonomy=taxonomy_file(folder)), SILENT)
    for cluster, code in enumerate(CODE_OF, 1):
        jobs.override(run, cluster, str(code) if code else "unlabelled")
    jobs.export(run, None, None, SILENT)
    clusters = read(run / CLUSTERS)
    return Mapped(run, place, load_interpretation(run), clusters, np.array((0, *CODE_OF), np.uint8)[clusters])


@pytest.fixture(scope="module")
def mapped(tmp_path_factory: pytest.TempPathFactory) -> Mapped:
    return mapped_run(tmp_path_factory.mktemp("mapped"), "utm")


@pytest.fixture(scope="module", params=PLACES)
def mapped_anywhere(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Mapped:
    return mapped_run(tmp_path_factory.mktemp("mapped"), request.param)
