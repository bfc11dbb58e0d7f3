"""The Sentinel-2 band table, and which band of a raster is which.

Wavelengths and pixel sizes: ESA, Sentinel-2 MSI, spectral bands of S2A
(sentiwiki.copernicus.eu, "S2 Mission", table of spectral bands).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from ..errors import BandsError


@dataclass(frozen=True)
class BandKind:
    """A band of the instrument: role, centre in nm, native pixel size in m, and its everyday names."""

    role: str
    centre_nm: float
    pixel_size_m: int
    names: tuple[str, ...]


KINDS = (
    BandKind("B01", 442.7, 60, ("coastal", "coastal aerosol", "aerosol", "aerosols")),
    BandKind("B02", 492.4, 10, ("blue",)),
    BandKind("B03", 559.8, 10, ("green",)),
    BandKind("B04", 664.6, 10, ("red",)),
    BandKind("B05", 704.1, 20, ("rededge1", "rededge 1", "red edge 1", "re1", "vre1", "rededge")),
    BandKind("B06", 740.5, 20, ("rededge2", "rededge 2", "red edge 2", "re2", "vre2")),
    BandKind("B07", 782.8, 20, ("rededge3", "rededge 3", "red edge 3", "re3", "vre3")),
    BandKind("B08", 832.8, 10, ("nir", "near infrared", "nir1", "broad nir", "nir broad")),
    BandKind("B8A", 864.7, 20, ("nir08", "narrow nir", "nir narrow", "nir2", "rededge4", "red edge 4")),
    BandKind("B09", 945.1, 60, ("nir09", "water vapour", "water vapor")),
    BandKind("B10", 1373.5, 60, ("cirrus",)),
    BandKind("B11", 1613.7, 20, ("swir16", "swir1", "swir 1", "swir", "shortwave infrared 1")),
    BandKind("B12", 2202.4, 20, ("swir22", "swir2", "swir 2", "shortwave infrared 2")),
)
SCENE_CLASSIFICATION = "SCL"
ROLES = tuple(kind.role for kind in KINDS)

_BY_NAME = {name: kind.role for kind in KINDS for name in kind.names} | {
    "scl": SCENE_CLASSIFICATION,
    "scene classification": SCENE_CLASSIFICATION,
    "scene class": SCENE_CLASSIFICATION,
}
_STANDARD_ORDERS = {
    4: ("B02", "B03", "B04", "B08"),
    10: ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"),
    12: tuple(role for role in ROLES if role != "B10"),
    13: ROLES,
}
_CODE = re.compile(r"(?<![A-Za-z0-9])B(8A|0?[1-9]|1[0-2])(?![A-Za-z0-9])", re.IGNORECASE)
_SCL = re.compile(r"(?<![A-Za-z0-9])SCL(?![A-Za-z0-9])", re.IGNORECASE)
_WAVELENGTH_KEYS = ("wavelength", "central_wavelength_um", "central_wavelength_nm", "nominal wavelength (µm)")
_SWIR_NM = 1400.0
_DESCRIPTIONS, _WAVELENGTHS, _FILE_NAMES = "band descriptions", "wavelengths", "file names"
_REPEATS = {
    _DESCRIPTIONS: "{} stand more than once in the band descriptions: the first of each was used.",
    _WAVELENGTHS: "{} stand more than once in the wavelengths: the first of each was used.",
    _FILE_NAMES: "{} stand more than once in the file names: the first of each was used.",
}


@dataclass(frozen=True)
class BandLabel:
    """What a file tells about one of its bands: its description, metadata, and the file's own name."""

    file: str
    description: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)
    alone: bool = False


@dataclass(frozen=True)
class BandRoles:
    """Role → band number (from 1, through all the files in turn), and how it was found.

    `notes` holds one sentence per thing that was assumed rather than read.
    """

    numbers: Mapping[str, int]
    source: str
    notes: tuple[str, ...] = ()


def detect_roles(labels: Sequence[BandLabel], explicit: str = "") -> BandRoles:
    """Find the bands' roles from the explicit text, descriptions, wavelengths, file names or count.

    Raises BandsError with the bands found and the text to give when green, red and near infrared are not
    all there.
    """
    if explicit.strip():
        return _checked(BandRoles(parse_roles(explicit, len(labels)), "given"), labels)
    readings = _readings(labels)
    merged = _merged(readings)
    for source, roles in readings:
        numbers = _first_of_each(roles)
        if not missing_roles(numbers):
            # A mask's own file often says what it is by its name alone.
            mask = {role: number for role, number in merged.items() if role == SCENE_CLASSIFICATION}
            return BandRoles({**mask, **numbers}, source, _notes_on_repeats(roles, source))
    if not merged and (assumed := standard_order(len(labels))):
        return assumed
    return _checked(BandRoles(merged, "names"), labels)


def named_roles(labels: Sequence[BandLabel]) -> dict[str, int]:
    """Return role → band number as far as descriptions, wavelengths and file names tell, complete or not."""
    return _merged(_readings(labels))


def standard_order(count: int) -> BandRoles | None:
    """Return the roles of so many unnamed bands in the usual order, None where there is no usual one."""
    if count not in _STANDARD_ORDERS:
        return None
    order = _STANDARD_ORDERS[count]
    note = (
        f"The {count} bands carry no names: the order {', '.join(order)} was assumed. If it is another, "
        "give every band its role (BANDS, for instance B04=1,B03=2,B02=3,B08=4 for red first)."
    )
    return BandRoles({role: number for number, role in enumerate(order, 1)}, "order", (note,))


def parse_roles(text: str, count: int) -> dict[str, int]:
    """Read "B02=1,B03=2,…" (or colour names), raising BandsError that names the part that is wrong."""
    numbers: dict[str, int] = {}
    for part in filter(None, (piece.strip() for piece in re.split(r"[,;\n]", text))):
        name, _, number = (piece.strip() for piece in part.partition("="))
        role = role_of_name(name)
        if role is None or not number.isdecimal():
            raise BandsError(f"BANDS: '{part}' is not of the form B02=1. Roles are {', '.join(ROLES)} and SCL.")
        if not 1 <= int(number) <= count:
            raise BandsError(f"BANDS: '{part}' asks for band {number}, but the image has bands 1 to {count}.")
        if role in numbers:
            raise BandsError(f"BANDS: {role} is given twice ({numbers[role]} and {number}).")
        numbers[role] = int(number)
    return numbers


def role_of_name(name: str) -> str | None:
    """Return the role that a band's name tells ("B4", "B04 - red", "Red", "nir08"), None if none."""
    plain = " ".join(re.split(r"[\s_-]+", name.strip().lower()))
    if plain in _BY_NAME:
        return _BY_NAME[plain]
    if codes := {_normal(code) for code in _CODE.findall(name.replace("_", " "))}:
        return codes.pop() if len(codes) == 1 else None
    return SCENE_CLASSIFICATION if _SCL.search(name.replace("_", " ")) else None


def missing_roles(numbers: Mapping[str, int]) -> list[str]:
    """Return which of the needed green, red and near infrared are not there."""
    needed = [role for role in ("B03", "B04") if role not in numbers]
    return needed + ([] if {"B08", "B8A"} & set(numbers) else ["B08"])


def near_infrared(numbers: Mapping[str, int]) -> str:
    """Return the role that serves as near infrared: B08, or B8A without it."""
    return "B08" if "B08" in numbers else "B8A"


def _readings(labels: Sequence[BandLabel]) -> tuple[tuple[str, list[str | None]], ...]:
    return (
        (_DESCRIPTIONS, [role_of_name(label.description) for label in labels]),
        (_WAVELENGTHS, [_role_of_metadata(label.metadata) for label in labels]),
        (_FILE_NAMES, [_role_of_file(label) for label in labels]),
    )


def _merged(readings: Sequence[tuple[str, list[str | None]]]) -> dict[str, int]:
    return _first_of_each([next(filter(None, found), None) for found in zip(*(roles for _, roles in readings))])


def _normal(code: str) -> str:
    return "B8A" if code.upper() == "8A" else f"B{int(code):02d}"


def _role_of_metadata(metadata: Mapping[str, str]) -> str | None:
    for key, value in metadata.items():
        found = re.match(r"\s*(\d+(\.\d+)?)", value)
        if key.lower() in _WAVELENGTH_KEYS and found:
            centre = float(found.group(1))
            return _role_of_wavelength(centre * 1000 if centre < 20 else centre)
    return None


def _role_of_wavelength(centre_nm: float) -> str | None:
    kind = min(KINDS, key=lambda kind: abs(kind.centre_nm - centre_nm))
    tolerance = 30 if centre_nm > _SWIR_NM else 12
    return kind.role if abs(kind.centre_nm - centre_nm) <= tolerance else None


def _role_of_file(label: BandLabel) -> str | None:
    return role_of_name(PurePath(label.file).stem) if label.alone else None


def _first_of_each(roles: Sequence[str | None]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for number, role in enumerate(roles, 1):
        if role is not None:
            numbers.setdefault(role, number)
    return numbers


def _notes_on_repeats(roles: Sequence[str | None], source: str) -> tuple[str, ...]:
    repeated = sorted({role for role in roles if role and roles.count(role) > 1})
    if not repeated:
        return ()
    return (_REPEATS[source].format(", ".join(repeated)),)


def _checked(roles: BandRoles, labels: Sequence[BandLabel]) -> BandRoles:
    missing = missing_roles(roles.numbers)
    if not missing:
        return roles
    raise BandsError(no_roles_message([_shown(n, label, roles.numbers) for n, label in enumerate(labels, 1)], missing))


def no_roles_message(bands: Sequence[str], missing: Sequence[str]) -> str:
    """Say which bands were found, what is missing, and the BANDS text to complete."""
    example = ",".join(f"{role}={number}" for number, role in enumerate(_STANDARD_ORDERS[4], 1))
    names = {"B03": "green (B03)", "B04": "red (B04)", "B08": "near infrared (B08)"}
    return (
        f"The bands cannot be told apart: {' and '.join(names[role] for role in missing)} not found among "
        f"{len(bands)} bands: {'; '.join(bands)}. Give the bands their roles: BANDS={example} with the band numbers of "
        "your file (B02 may be left out; green, red and near infrared are needed)."
    )


def _shown(number: int, label: BandLabel, numbers: Mapping[str, int]) -> str:
    role = next((role for role, other in numbers.items() if other == number), None)
    name = label.description or (PurePath(label.file).name if label.alone else "no name")
    return f"{number} = {name}" + (f" ({role})" if role else "")
