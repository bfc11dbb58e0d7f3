"""What stands on the print layout of a map, in the user's language."""

from __future__ import annotations

from pathlib import PurePath

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

from ..core.agreement.metrics import Agreement
from ..core.interpretation import Interpretation
from .numbers import shown_count, shown_share
from .print_layout import Sheet


def tr(text: str) -> str:
    """Translate a text of the print layout."""
    return QCoreApplication.translate("PrintLayout", text)


def sheet_of(
    interpretation: Interpretation, agreement: Agreement | None, layer: QgsMapLayer, scene: QgsMapLayer | None
) -> Sheet:
    """Return the sheet for an exported layer, which lies over the scene's where that is in the project."""
    today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
    draft = tr("A draft of {}: made without training pixels, and not checked on the ground.").format(today)
    return Sheet(
        title=tr("Land cover of {}").format(interpretation.scene.name),
        note=draft,
        layers=(layer,) if scene is None else (layer, scene),
        legend_title=tr("Classes"),
        legend_title_of_many=lambda count: tr("The {} largest classes").format(shown_count(count)),
        figures=_figures(interpretation, agreement),
        credits=" ".join(filter(None, (tr("Contains modified Copernicus Sentinel data."), _credit(interpretation)))),
    )


def _figures(interpretation: Interpretation, agreement: Agreement | None) -> tuple[str, ...]:
    waiting, clusters = len(interpretation.needs_review), len(interpretation.clusters)
    doubt = tr("Clusters in doubt: {} of {}").format(shown_count(waiting), shown_count(clusters))
    if agreement is None or interpretation.reference is None:
        return tr("Not compared with a reference map"), doubt
    name = interpretation.reference.name
    return (
        tr("Compared with {}").format(PurePath(name).name or name),
        tr("Overall agreement: {}").format(shown_share(agreement.overall_agreement)),
        tr("Ceiling of these clusters: {}").format(shown_share(agreement.ceiling)),
        tr("Labelling efficiency: {}").format(shown_share(agreement.labelling_efficiency)),
        doubt,
        tr("Agreement is not accuracy: the reference has errors of its own."),
    )


def _credit(interpretation: Interpretation) -> str:
    reference = interpretation.reference
    return reference.attribution if reference else ""
