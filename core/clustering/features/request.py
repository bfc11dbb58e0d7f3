"""Features as a user asks for them, in a line of text, and what a scene makes of that.

    bands; mnf 10; textons 48 9 0.25
    log bands; NDVI; MNDWI; deviation NIR 5; edges B04 5; robust; pca 4

Items are separated by semicolons. `bands` are all that the dates have in common but those of 60 m, `indices` are
NDVI, NDWI and NDBI; both stand for what is there of them. What is named by itself has to be there. Encoders are given
what the one before them makes, in the order in which they stand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ...errors import ClusteringError
from ...scene.bands import ROLES, near_infrared
from ...scene.scene import ATMOSPHERIC, Scene
from .indices import INDICES, NIR, PROFILED
from .spec import MEASURES, SLOPE, TERRAIN, TEXTON, EncoderSpec, FeatureSpec, Texture
from .variables import dated

PIXELS = "bands; indices"
NOISE = "bands; mnf 10"
TEXTONS = f"{NOISE}; textons 48 9 0.25"
_WINDOWS = range(3, 32, 2)
_ALL_BANDS, _ALL_INDICES, _LOG, _SMOOTH, _ROBUST = "bands", "indices", "log", "smooth", "robust"
# Kind of encoder → its numbers where they are not given.
ENCODERS = {
    "pca": EncoderSpec("pca", 4),
    "mnf": EncoderSpec("mnf", 10),
    "textons": EncoderSpec("textons", 48, 9, 0.25),
    "autoencoder": EncoderSpec("autoencoder", 8, 5),
    "convolutional": EncoderSpec("convolutional", 8, 7),
}
_OUTPUTS = range(1, 129)
_HEAVIEST = 10.0


@dataclass
class _Asked:
    """What the items of a text ask for, still without a scene."""

    bands: list[str] = field(default_factory=list)
    indices: list[str] = field(default_factory=list)
    logarithm: bool = False
    smoothing: int = 1
    texture: list[tuple[str, str, int]] = field(default_factory=list)
    terrain: list[str] = field(default_factory=list)
    robust: bool = False
    encoders: list[EncoderSpec] = field(default_factory=list)


def feature_spec(text: str, scene: Scene) -> FeatureSpec:
    """Return the spec that a text means for a scene; raises ClusteringError that says what is wrong with it.

    Everything is taken of every date, in their order.
    """
    asked = _read(text)
    offered = [role for role in scene.common_roles if role not in ATMOSPHERIC]
    bands = _bands(asked.bands, offered, scene)
    indices = _indices(asked.indices, offered, scene)
    if not (bands or indices or asked.texture):
        raise ClusteringError("FEATURES has no band, index or texture. Write, for example: bands; indices")
    if asked.terrain and not scene.elevation:
        raise ClusteringError(
            f"FEATURES asks for {', '.join(asked.terrain)}: give an elevation raster, or leave it out."
        )
    # A band may be asked for by its role and as near infrared.
    texture = dict.fromkeys((measure, _offered(role, offered, scene), size) for measure, role, size in asked.texture)
    dates = range(len(scene.dates))
    return FeatureSpec(
        bands=tuple(dated(role, date) for date in dates for role in bands),
        indices=tuple(dated(name, date) for date in dates for name in indices),
        logarithm=asked.logarithm and bool(bands),
        smoothing=asked.smoothing,
        texture=tuple(
            Texture(measure, dated(role, date), window) for date in dates for measure, role, window in texture
        ),
        terrain=tuple(asked.terrain),
        robust=asked.robust,
        encoders=tuple(asked.encoders),
    )


def looks_around(text: str) -> bool:
    """Return whether a text asks for features that depend on the pixels around a pixel."""
    asked = _read(text)
    around = any(encoder.window > 1 for encoder in asked.encoders)
    return around or asked.smoothing > 1 or bool(asked.texture) or SLOPE in asked.terrain


def with_encoder(text: str, kind: str) -> str:
    """Return a text whose last encoder is of this kind: its own, or else one with the usual numbers.

    Raises ClusteringError where its last encoder is another that looks at the surroundings of pixels.
    """
    last = _read(text).encoders[-1:]
    if last and last[0].kind == kind:
        return text
    if last and last[0].window > 1:
        raise ClusteringError(
            f"FEATURES has '{last[0].text}', but the algorithm brings '{kind}'. Leave one of them out."
        )
    return f"{text.strip().rstrip(';')}; {ENCODERS[kind].text}"


def _read(text: str) -> _Asked:
    asked = _Asked()
    for item in filter(None, (part.strip() for part in re.split(r"[;\n]", text))):
        _take(item, item.split(), asked)
    asked.bands, asked.indices, asked.texture, asked.terrain = (
        list(dict.fromkeys(names)) for names in (asked.bands, asked.indices, asked.texture, asked.terrain)
    )
    return asked


def _take(item: str, words: list[str], asked: _Asked) -> None:
    """Add what an item asks for."""
    first = words[0].casefold()
    if first in ENCODERS:
        asked.encoders.append(_encoder(item, words, asked.encoders))
    elif first in MEASURES and len(words) == 3:
        asked.texture.append((first, _role(item, words[1]), _window(item, words[2])))
    elif first == _SMOOTH and len(words) == 2:
        asked.smoothing = _window(item, words[1])
    elif first == _ROBUST and len(words) == 1:
        asked.robust = True
    elif first in TERRAIN and len(words) == 1:
        asked.terrain.append(first)
    else:
        asked.logarithm |= first == _LOG
        for word in words[first == _LOG :]:
            _take_name(item, word, asked)


def _take_name(item: str, word: str, asked: _Asked) -> None:
    if word.casefold() in (_ALL_BANDS, _ALL_INDICES):
        (asked.bands if word.casefold() == _ALL_BANDS else asked.indices).append(word.casefold())
    elif word.upper() in INDICES:
        asked.indices.append(word.upper())
    else:
        asked.bands.append(_role(item, word))


def _role(item: str, word: str) -> str:
    role = word.upper()
    if role != NIR and role not in ROLES:
        raise _unknown(item)
    return role


def _unknown(item: str) -> ClusteringError:
    return ClusteringError(
        f"FEATURES: '{item}' is not understood. Write, separated by semicolons: bands, indices, a band such as B04, "
        f"an index ({', '.join(INDICES)}), deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, "
        "pca 4, mnf 10, textons 48 9 0.25, autoencoder 8 5, convolutional 8 7."
    )


def _number(item: str, word: str, allowed: Sequence[int], what: str) -> int:
    if not word.isdecimal() or int(word) not in allowed:
        raise ClusteringError(f"FEATURES: '{item}' needs {what}.")
    return int(word)


def _window(item: str, word: str) -> int:
    return _number(item, word, _WINDOWS, f"an odd number of pixels from {_WINDOWS[0]} to {_WINDOWS[-1]}")


def _encoder(item: str, words: list[str], before: Sequence[EncoderSpec]) -> EncoderSpec:
    """Return the encoder that an item asks for, after others: rotations of the features first, and one of each sort."""
    usual = ENCODERS[words[0].casefold()]
    for other in before:
        if (other.window > 1) == (usual.window > 1):
            raise ClusteringError(f"FEATURES has both '{other.text}' and '{item}': leave one of them out.")
        if other.window > 1:
            raise ClusteringError(f"FEATURES has '{item}' after '{other.text}': write it before that.")
    numbers = words[1:]
    if len(numbers) > 1 + (usual.window > 1) + (usual.kind == TEXTON):
        raise _unknown(item)
    if numbers:
        allowed = _OUTPUTS[1:] if usual.kind == TEXTON else _OUTPUTS
        what = f"a number from {allowed[0]} to {allowed[-1]}"
        usual = replace(usual, outputs=_number(item, numbers[0], allowed, what))
    if numbers[1:]:
        usual = replace(usual, window=_window(item, numbers[1]))
    return replace(usual, own=_weight(item, numbers[2])) if numbers[2:] else usual


def _weight(item: str, word: str) -> float:
    """Return the weight of a pixel's own features beside its textons."""
    try:
        weight = float(word)
    except ValueError:
        weight = -1.0
    if not 0 <= weight <= _HEAVIEST:
        raise ClusteringError(f"FEATURES: '{item}' needs a weight of the pixel itself from 0 to {_HEAVIEST:g}.")
    return weight


def _bands(asked: Sequence[str], offered: Sequence[str], scene: Scene) -> list[str]:
    named = [_offered(role, offered, scene) for role in asked if role != _ALL_BANDS]
    return list(offered) if _ALL_BANDS in asked else list(dict.fromkeys(named))


def _offered(role: str, offered: Sequence[str], scene: Scene) -> str:
    found = _nir(offered) if role == NIR else role
    if found not in offered:
        raise ClusteringError(
            f"FEATURES asks for {role}, but the scene has {', '.join(offered)}"
            + (" on all its dates." if len(scene.dates) > 1 else ".")
        )
    return found


def _indices(asked: Sequence[str], offered: Sequence[str], scene: Scene) -> list[str]:
    """Return the indices asked for, in order; raises ClusteringError for a named one that the bands do not allow."""
    found = []
    for name in asked:
        if name == _ALL_INDICES:
            found += [index.name for index in PROFILED if not _missing(index.name, offered)]
        elif missing := _missing(name, offered):
            raise ClusteringError(f"FEATURES asks for {name}, which needs {', '.join(missing)}: the scene lacks it.")
        else:
            found.append(name)
    return list(dict.fromkeys(found))


def _nir(offered: Sequence[str]) -> str:
    """Return the near infrared that all dates have; the first may have another one as well."""
    return near_infrared(dict.fromkeys(offered, 1))


def _missing(name: str, offered: Sequence[str]) -> list[str]:
    first, second = INDICES[name].roles(_nir(offered))
    return [role for role in (*first, *second) if role not in offered]
