"""Which files an export writes, and what they are called where the user says nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import InterpreterError
from ..core.run_folder import LANDCOVER, POLYGONS, REPORT

_OWN = Path(LANDCOVER).stem + "."


def tr(text: str) -> str:
    """Translate a text of the names."""
    return QCoreApplication.translate("ExportFiles", text)


@dataclass(frozen=True)
class ExportFiles:
    """The raster, and the polygons and the report where they are wanted."""

    raster: Path
    vector: Path | None = None
    report: Path | None = None

    @property
    def named(self) -> tuple[Path, ...]:
        """The files that the user named."""
        return tuple(path for path in (self.raster, self.vector, self.report) if path is not None)

    @property
    def written(self) -> tuple[Path, ...]:
        """All files that are written: the raster's style, metadata and statistics lie beside it."""
        raster = self.raster
        beside = (raster.with_suffix(".qml"), raster.with_suffix(".qmd"), raster.with_name(raster.name + ".aux.xml"))
        return (raster, *beside, *self.named[1:])

    def shown(self, run: Path) -> tuple[Path, ...]:
        """Return the files whose layers an export touches.

        The polygons beside the run's own map go with it, for they would show the labels of before.
        """
        stale = (run / POLYGONS,) if self.raster == run / LANDCOVER else ()
        return tuple(path for path in (self.raster, self.vector, *stale) if path is not None)


def proposed(run: Path, raster: Path | None = None) -> ExportFiles:
    """Return the run folder's own files, or those beside a raster elsewhere, called like it."""
    if raster is None or raster == run / LANDCOVER:
        return ExportFiles(run / LANDCOVER, run / POLYGONS, run / REPORT)
    return ExportFiles(raster, raster.with_suffix(".gpkg"), raster.with_suffix(".html"))


def is_own(path: Path, run: Path) -> bool:
    """Return whether a file is the run's own product, which every export writes anew."""
    return path.parent.resolve() == run.resolve() and (path.name.startswith(_OWN) or path.name == REPORT)


def target(text: str, suffix: str, default: Path) -> Path:
    """Return the file that a text means; raises InterpreterError for a name that promises another format."""
    if not text.strip():
        return default
    path = default.parent / Path(text.strip()).expanduser()
    if not path.suffix:
        return path.with_suffix(suffix)
    if path.suffix.lower() != suffix:
        raise InterpreterError(tr("{} must end in {}.").format(path, suffix))
    return path
