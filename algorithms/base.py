"""What the algorithms share: a frame around one core job, and its feedback."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..adapters.help_pages import help_page
from ..adapters.settings import load_resources
from ..adapters.words import said, translated
from ..core.errors import Cancelled, InterpreterError, VoterError
from ..core.labelling.voters.registry import checked_specs
from ..core.resources import using
from .values import refusal

ICON = Path(__file__).resolve().parents[1] / "resources" / "icons" / "icon.svg"
Parameters = dict[str, Any]
# Pages of the help, by the algorithms' ids.
_TOPICS = {
    "suggest": "clusters",
    "cluster": "clusters",
    "separability": "clusters",
    "apply": "clusters",
    "label": "labels",
    "checkvoters": "voters",
    "override": "labels",
    "merge": "labels",
    "split": "labels",
    "export": "results",
    "agreement": "results",
    "sample": "results",
    "worldcover": "results",
}


def tr(text: str) -> str:
    """Translate a text of the algorithms."""
    return QCoreApplication.translate("Algorithms", text)


class ProcessingFeedback:
    """The core's feedback on Processing's."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    @property
    def qgis(self) -> QgsProcessingFeedback:
        """Processing's own feedback."""
        return self._feedback

    def progress(self, fraction: float) -> None:
        """Show the share of the job that is done."""
        self._feedback.setProgress(100 * fraction)

    def text(self, message: str) -> None:
        """Show a sentence."""
        self._feedback.pushInfo(said(message))

    def cancelled(self) -> bool:
        """Return whether the user pressed Cancel."""
        return self._feedback.isCanceled()


class LandCoverAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that reads its parameters on the main thread and runs one core job elsewhere.

    Subclasses give ID, TITLE and HELP (marked for translators), `initAlgorithm`, `read` (main thread; keeps what it
    needs on `self`) and `perform`. Errors of the core reach the user once, in words of the user's language.
    """

    ID = ""
    TITLE = ""
    HELP = ""
    # Checked by the core, which says more than "incorrect value": rasters by path, areas by extent.
    CHECKED_BY_CORE = frozenset({"INPUT", "MASK", "AOI", "DATES", "DATE_MASKS", "ELEVATION", "REFERENCE", "MAP"})

    def name(self) -> str:
        """Return the id, a contract."""
        return self.ID

    def displayName(self) -> str:
        """Return the title in the toolbox."""
        return translated("Algorithms", self.TITLE)

    def tags(self) -> list[str]:
        """Return words by which the toolbox finds it."""
        return tr("land cover,sentinel-2,clustering,k-means,classification,worldcover").split(",")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return translated("Algorithms", self.HELP)

    def helpUrl(self) -> str:
        """Return the shipped page on the step that it belongs to."""
        return help_page(_TOPICS.get(self.ID, "index")).as_uri()

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def createInstance(self) -> LandCoverAlgorithm:
        """Return a fresh copy."""
        return type(self)()

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        """Check the values as QGIS does, but leave to the core what it can explain better."""
        for definition in self.parameterDefinitions():
            value = parameters.get(definition.name())
            own = definition.name() in self.CHECKED_BY_CORE
            known = definition.checkValueIsAcceptable(*((value,) if own else (value, context)))
            if not known:
                return False, refusal(definition, value)
        return _checked_voters(parameters.get("VOTERS"))

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read layers on the main thread; what is wrong with them is told when the job would begin.

        QGIS writes an exception from here to its log and gives the caller a sentence of its own; one from
        `processAlgorithm` reaches the caller as it is.
        """
        self._refused: Exception | None = None
        self._resources = load_resources()
        try:
            self.read(parameters, context)
        except Exception as error:
            self._refused = error
        return True

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Run the job; a cancelled one has no results."""
        try:
            if self._refused is not None:
                raise self._refused
            with using(self._resources):
                return self.perform(context, ProcessingFeedback(feedback))
        except Cancelled:
            feedback.pushInfo(tr("Stopped. What was there before is unchanged; replies of models are kept."))
            return {}
        except (InterpreterError, QgsProcessingException) as error:
            raise QgsProcessingException(said(str(error))) from error
        except Exception as error:
            # An error of the plugin's own: the user gets a sentence, the log what a report needs.
            feedback.pushDebugInfo(traceback.format_exc())
            message = tr("{}: {}. This should not happen; please report it with the log.")
            raise QgsProcessingException(message.format(type(error).__name__, error)) from error

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn the parameters into requests of the core."""
        raise NotImplementedError

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Run the core job and return the outputs."""
        raise NotImplementedError


def _checked_voters(text: Any) -> tuple[bool, str]:
    """Refuse voters that cannot be read before QGIS writes them to its history: a key may have got among them."""
    try:
        if isinstance(text, str):
            checked_specs(text)
    except VoterError as error:
        return False, said(str(error))
    return True, ""
