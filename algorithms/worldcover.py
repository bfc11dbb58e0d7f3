"""landcover:worldcover."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..adapters.transport import QgisTransport
from ..core.agreement.editions import EDITIONS
from ..core.errors import InterpreterError
from ..core.jobs import grid_of_extent, grid_of_raster, load_worldcover
from ..core.run_folder import CLUSTERS
from ..core.scene.grid import Grid
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback, tr
from .outputs import style_when_opened
from .parameters import existing_run
from .reading import read_run, read_tile_source
from .reference_parameters import tile_parameters
from .values import checked_suffix, raster_names


class WorldCoverAlgorithm(LandCoverAlgorithm):
    """Load WorldCover as a layer."""

    ID = "worldcover"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Load ESA WorldCover as a layer")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Loads the part of ESA WorldCover (10 m, 2021 or 2020) that lies under a run, an image or an extent, styled "
        "and named, with attribution and licence in the file and in the layer's metadata.\n\n"
        "On the grid of a run or an image its pixels are placed by nearest neighbour; under an extent they are the "
        "product's own, in degrees. Only the blocks under that ground are fetched, and kept for the next time; or "
        "they are read from a folder of tiles that you have downloaded. Open sea has no tiles and is no data.\n\n"
        "WorldCover is a map with errors of its own: 2021 is right in about 76.7 % of cases, 2020 in about 74.4 %. "
        "The two editions were made by different algorithms: their difference is not change on the ground.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters; they define the output."""
        for definition in (
            existing_run(optional=True),
            QgsProcessingParameterRasterLayer("INPUT", tr("Or an image"), optional=True),
            QgsProcessingParameterExtent("EXTENT", tr("Or an extent"), optional=True),
            QgsProcessingParameterEnum(
                "EDITION",
                tr("Edition"),
                options=[str(year) for year in EDITIONS],
                defaultValue=str(next(iter(EDITIONS))),
                usesStaticStrings=True,
            ),
            *tile_parameters(),
            # The title is the layer's name in QGIS.
            QgsProcessingParameterRasterDestination("WORLDCOVER", tr("ESA WorldCover")),
        ):
            self.addParameter(definition)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the ground, the edition and the target."""
        self._edition = EDITIONS[int(self.parameterAsEnumString(parameters, "EDITION", context))]
        self._source = read_tile_source(self, parameters, context)
        target = self.parameterAsOutputLayer(parameters, "WORLDCOVER", context)
        self._target = checked_suffix(target, ".tif", "WORLDCOVER")
        self._grid = self._read_grid(parameters, context)

    def _read_grid(self, parameters: Parameters, context: QgsProcessingContext) -> Grid:
        run = read_run(self, parameters, context)
        images = raster_names(parameters.get("INPUT"), context)
        has_extent = parameters.get("EXTENT") not in (None, "")
        if (run is not None) + bool(images) + has_extent != 1:
            raise InterpreterError("Give one of RUN, a run folder, INPUT, an image, and EXTENT.")
        if not has_extent:
            return grid_of_raster(str(run / CLUSTERS) if run is not None else images[0])
        extent = self.parameterAsExtent(parameters, "EXTENT", context)
        if extent.isEmpty():
            raise InterpreterError(
                f"EXTENT '{parameters['EXTENT']}' is no extent. Write it as xmin,xmax,ymin,ymax [EPSG:4326]."
            )
        crs = self.parameterAsExtentCrs(parameters, "EXTENT", context)
        bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        return grid_of_extent(bounds, crs.toWkt() if crs.isValid() else "", self._edition)

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Load it."""
        transport = QgisTransport(feedback.qgis)
        loaded = load_worldcover(self._grid, self._edition, self._source, Path(self._target), feedback, transport)
        style_when_opened(loaded.path, context)
        feedback.text(self._edition.attribution)
        return {"WORLDCOVER": str(loaded.path)}
