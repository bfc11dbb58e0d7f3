"""What a voter was sent and took, in a line of the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..adapters.words import number
from ..core.labelling.costs.cost import Usage

_CENT = 0.01


def tr(text: str) -> str:
    """Translate a text on what voters took."""
    return QCoreApplication.translate("Usage", text)


def usage_words(usage: Usage) -> str:
    """Return what came of a voter's questions, and what its provider counted."""
    counts = (
        (tr("votes {}"), usage.votes),
        (tr("failed {}"), usage.failed),
        (tr("requests {}"), usage.requests),
        (tr("kept replies {}"), usage.kept),
    )
    told = [words.format(number(count)) for words, count in counts if count]
    told += [_tokens(usage), _price(usage)] if usage.requests else [tr("nothing sent")]
    return tr("{}: {}").format(usage.voter, "; ".join(told))


def _tokens(usage: Usage) -> str:
    if usage.input_tokens is None or usage.output_tokens is None:
        return tr("tokens not told")
    return tr("tokens {} in, {} out").format(number(usage.input_tokens), number(usage.output_tokens))


def _price(usage: Usage) -> str:
    if usage.local:
        return tr("nothing to pay")
    if usage.price_usd is None:
        return tr("price unknown")
    return (
        tr("${}").format(number(usage.price_usd, 2))
        if usage.price_usd >= _CENT
        else tr("less than ${}").format(number(_CENT, 2))
    )
