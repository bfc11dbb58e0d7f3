"""What the definitions of parameters share."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterNumber

INTEGER = QgsProcessingParameterNumber.Type.Integer
DOUBLE = QgsProcessingParameterNumber.Type.Double

Definitions = list[QgsProcessingParameterDefinition]


def hinted(definition: QgsProcessingParameterDefinition, hint: str) -> QgsProcessingParameterDefinition:
    """Return the parameter with a hint that its dialog shows."""
    definition.setHelp(hint)
    return definition


def advanced(definition: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Return the parameter as one of those that most users leave alone."""
    definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return definition
