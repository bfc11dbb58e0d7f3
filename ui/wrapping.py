"""Text broken into lines, and how much room it takes on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.PyQt.QtGui import QFont, QFontMetricsF

_CUT = "…"
_POINTS_PER_MM = 72 / 25.4
_LARGE_PX = 100


def measure_mm(font: QFont) -> Callable[[str], float]:
    """Return a function that tells how wide a line is on paper."""
    measured, scale = _measured(font), _mm_per_pixel(font)
    return lambda line: measured.horizontalAdvance(line) * scale


def height_mm(lines: int, font: QFont) -> float:
    """Return how much room lines take on paper, one below the other."""
    return lines * _measured(font).lineSpacing() * _mm_per_pixel(font)


def _measured(font: QFont) -> QFontMetricsF:
    """Return the font's measures at a size where whole pixels do not matter."""
    large = QFont(font)
    large.setPixelSize(_LARGE_PX)
    return QFontMetricsF(large)


def _mm_per_pixel(font: QFont) -> float:
    return font.pointSizeF() / _POINTS_PER_MM / _LARGE_PX


def literal(text: str) -> str:
    """Return text that a print layout shows as it is: names of files and classes may hold marks of expressions."""
    return text.replace("[%", "[ %")


def wrapped(text: str, width: float, most_lines: int, measure: Callable[[str], float]) -> str:
    """Return text in lines no wider than `width`, a cut at the end where it needs more than `most_lines`.

    Lines break between words, and in a word only where it is too wide for a line of its own.
    """
    lines = list(_lines(text, width, measure))
    if len(lines) <= most_lines:
        return "\n".join(lines)
    last = lines[most_lines - 1]
    while last and measure(last + _CUT) > width:
        last = last[:-1]
    return "\n".join([*lines[: most_lines - 1], last.rstrip() + _CUT])


def _lines(text: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    for paragraph in text.splitlines() or [""]:
        line = ""
        # At spaces alone: those that must not break hold a number and its unit together.
        for word in filter(None, paragraph.split(" ")):
            joined = f"{line} {word}" if line else word
            if measure(joined) <= width:
                line = joined
                continue
            if line:
                yield line
            *whole, line = _pieces(word, width, measure)
            yield from whole
        yield line


def _pieces(word: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Cut a word into pieces that fit, each as long as it can be and at least a letter."""
    pieces = []
    while measure(word) > width and len(word) > 1:
        length = next((n for n in range(len(word) - 1, 1, -1) if measure(word[:n]) <= width), 1)
        pieces.append(word[:length])
        word = word[length:]
    return [*pieces, word]
