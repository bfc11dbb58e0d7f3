"""One job of ours as a cold process.

job.py cluster SCENE RUN [CLUSTERS [ALGORITHM [FEATURES]]] | contingency CLUSTERS REFERENCE | read CLUSTERS REFERENCE
     | compare RUN REFERENCE | report RUN TARGET

`read` does what `contingency` does but the counting: it reads the map and the warped reference, and drops them.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))
from qgis_environment import register_package

register_package()


def cluster(
    scene: str, run: str, count: str = "10", algorithm: str = "kmeans", features: str = "bands; indices"
) -> None:
    """GeoTIFF in, clusters.tif and profiles out; of pixels by themselves, as the peers do it, unless told otherwise."""
    from landcover_interpreter.core import jobs
    from landcover_interpreter.core.clustering.request import ClusterRequest
    from landcover_interpreter.core.feedback import SILENT
    from landcover_interpreter.core.scene.scene import SceneRequest

    request = ClusterRequest(algorithm=algorithm, clusters=int(count), features=features)
    jobs.cluster(SceneRequest((scene,)), request, Path(run), SILENT)


def contingency(clusters: str, reference: str) -> None:
    """Count the contingency table."""
    from landcover_interpreter.core.agreement.counting import count_contingency
    from landcover_interpreter.core.feedback import SILENT
    from landcover_interpreter.core.labelling.taxonomy import load_taxonomy
    from landcover_interpreter.core.streaming import threads

    with threads() as executor:
        count_contingency(Path(clusters), reference, frozenset(load_taxonomy(None).codes), executor, SILENT)


def read(clusters: str, reference: str) -> None:
    """Read the map and the reference on its grid, window by window, and drop them."""
    from landcover_interpreter.core.feedback import SILENT
    from landcover_interpreter.core.raster import open_raster, raising
    from landcover_interpreter.core.scene.grid import grid_of
    from landcover_interpreter.core.streaming import map_ordered, threads

    with raising():
        grid = grid_of(open_raster(clusters))
    with threads() as executor:
        job = partial(_read_window, clusters, reference, grid)
        for _ in map_ordered(job, grid.windows(1024), executor, SILENT):
            pass


def compare(run: str, reference: str) -> None:
    """Label a run by the spectral voter and compare it, with all files of figures."""
    from landcover_interpreter.core import jobs
    from landcover_interpreter.core.feedback import SILENT

    jobs.label(Path(run), jobs.LabelRequest(), SILENT)
    jobs.compare_run(Path(run), jobs.ComparisonRequest(reference), SILENT)


def report(run: str, target: str) -> None:
    """Write the report of a run that was compared."""
    from landcover_interpreter.core.feedback import SILENT
    from landcover_interpreter.core.interpretation import load_interpretation
    from landcover_interpreter.core.jobs.reports import write_report

    write_report(Path(run), load_interpretation(Path(run)), Path(target), SILENT)


def _read_window(clusters: str, reference: str, grid: object, window: object) -> int:
    from landcover_interpreter.core.raster import open_raster, raising, read_bands
    from landcover_interpreter.core.scene.masks import read_on_grid

    with raising():
        read_bands(open_raster(clusters), (1,), window.column, window.row, window.width, window.height)
        return read_on_grid(open_raster(reference), 1, grid, window).size


if __name__ == "__main__":
    found = {"cluster": cluster, "contingency": contingency, "read": read, "compare": compare, "report": report}
    found[sys.argv[1]](*sys.argv[2:])
