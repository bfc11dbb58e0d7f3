"""Models that take pictures, and what they cost: a file that users may override with one of their own."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path

from ...errors import VoterError
from ...records import read_record

CATALOGUE_PATH = Path(__file__).resolve().parents[3] / "resources" / "models.json"
SCHEMA = "landcover-interpreter/models/1"

_LARGEST_FILE_BYTES = 1_000_000
_MONTH = re.compile(r"20[0-9]{2}-(0[1-9]|1[0-2])")
_DAY = re.compile(_MONTH.pattern + r"-(0[1-9]|[12][0-9]|3[01])")
# A dated snapshot of a model: "-20251001" or "-2025-10-01" behind the name.
_SNAPSHOT = re.compile(r"(.+)-(?:20[0-9]{6}|20[0-9]{2}-[0-9]{2}-[0-9]{2})")


@dataclass(frozen=True)
class Price:
    """US dollars per million tokens, as of a month ("2026-11")."""

    input_usd_per_million: float
    output_usd_per_million: float
    as_of: str

    def of(self, input_tokens: int, output_tokens: int) -> float:
        """Return what tokens cost in US dollars."""
        dollars = input_tokens * self.input_usd_per_million + output_tokens * self.output_usd_per_million
        return dollars / 1e6


@dataclass(frozen=True)
class ListedModel:
    """A model of the catalogue.

    Prices are None where they are unknown. `url` is a base URL other than the provider's own, '' for that;
    `default` marks the model to propose for the provider; `ends` is the day (2026-12-11) on which the
    provider shuts it down, `prices_of` the month of its prices where it is not the file's.
    """

    provider: str
    model: str
    input_usd_per_million: float | None
    output_usd_per_million: float | None
    url: str = ""
    default: bool = False
    ends: str | None = None
    note: str = ""
    prices_of: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What an entry is known by."""
        return self.provider, self.model, self.url.rstrip("/")

    @property
    def price(self) -> Price | None:
        """The model's price, None where it is unknown."""
        if self.input_usd_per_million is None or self.output_usd_per_million is None:
            return None
        return Price(self.input_usd_per_million, self.output_usd_per_million, self.prices_of)


@dataclass(frozen=True)
class _File:
    schema: str
    prices_of: str
    source: str
    models: tuple[ListedModel, ...]


@dataclass(frozen=True)
class Catalogue:
    """The models of the plugin's file, overridden by the user's."""

    models: tuple[ListedModel, ...]

    def price(self, provider: str, model: str, url: str = "") -> Price | None:
        """Return a model's price, None where it is unknown; `url` is '' for the provider's own address.

        The name counts as it is written. A name that is not listed and ends in -YYYYMMDD or -YYYY-MM-DD is a
        dated snapshot and has the price of the same name without the date; nothing else is like anything.
        """
        found = self._find(provider, model, url)
        if found is None and (snapshot := _SNAPSHOT.fullmatch(model)):
            found = self._find(provider, snapshot.group(1), url)
        return found.price if found else None

    def _find(self, provider: str, model: str, url: str) -> ListedModel | None:
        key = (provider, model, url.rstrip("/"))
        return next((entry for entry in self.models if entry.key == key), None)

    def of_provider(self, provider: str) -> tuple[ListedModel, ...]:
        """Return the models of a provider at its own address, in order."""
        return tuple(entry for entry in self.models if entry.provider == provider and not entry.url)

    def default(self, provider: str) -> ListedModel | None:
        """Return the model to propose for a provider, None where there is none."""
        return next((entry for entry in self.models if entry.provider == provider and entry.default), None)


def load_catalogue(path: Path | None = None) -> Catalogue:
    """Read the plugin's models and, over them, a user's file of the same form.

    An entry of the user's with provider, model and address of an earlier one takes its place, others are added;
    the user's default for a provider is the only one. VoterError names the file and the field that is wrong.
    """
    models = _read(CATALOGUE_PATH)
    return Catalogue(models if path is None else _overridden(models, _read(Path(path))))


def _overridden(models: tuple[ListedModel, ...], own: tuple[ListedModel, ...]) -> tuple[ListedModel, ...]:
    chosen = {entry.provider for entry in own if entry.default}
    merged = {entry.key: replace(entry, default=entry.default and entry.provider not in chosen) for entry in models}
    return tuple({**merged, **{entry.key: entry for entry in own}}.values())


def _read(path: Path) -> tuple[ListedModel, ...]:
    remedy = "Give a price list: a JSON file of models such as resources/models.json"
    try:
        if path.stat().st_size > _LARGEST_FILE_BYTES:
            raise VoterError(f"{path}: is too large for a price list. {remedy}.")
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise VoterError(f"{path}: cannot be read ({error.strerror}). {remedy}.") from error
    except (ValueError, RecursionError) as error:
        raise VoterError(f"{path}: is not JSON in UTF-8 ({error}). {remedy}.") from error
    try:
        return _checked(read_record(_File, data))
    except ValueError as error:
        raise VoterError(f"{path}: {error}. {remedy}.") from error


def _checked(file: _File) -> tuple[ListedModel, ...]:
    """Return a file's models with the month of their prices; ValueError names the field that is wrong."""
    if file.schema != SCHEMA:
        raise ValueError(f"schema must be “{SCHEMA}”; of a newer one, update the plugin")
    if not _MONTH.fullmatch(file.prices_of):
        raise ValueError("prices_of must be a month such as 2026-11")
    for place, entry in enumerate(file.models):
        if fault := _fault(entry, file.models[:place]):
            raise ValueError(f"models[{place}].{fault}")
    return tuple(replace(entry, prices_of=entry.prices_of or file.prices_of) for entry in file.models)


def _fault(entry: ListedModel, earlier: tuple[ListedModel, ...]) -> str:
    """Return which field of an entry is wrong and why, '' when none is."""
    costs = (entry.input_usd_per_million, entry.output_usd_per_million)
    if not entry.provider.strip():
        return "provider is empty"
    if not entry.model.strip():
        return "model is empty"
    if (costs[0] is None) != (costs[1] is None):
        return "output_usd_per_million: give both prices, or null for both where they are unknown"
    if any(cost is not None and cost < 0 for cost in costs):
        return "input_usd_per_million and output_usd_per_million must not be negative"
    if entry.ends is not None and not _DAY.fullmatch(entry.ends):
        return "ends must be a day such as 2026-12-11"
    if entry.prices_of and not _MONTH.fullmatch(entry.prices_of):
        return "prices_of must be a month such as 2026-11"
    if entry.key in {other.key for other in earlier}:
        return "model stands twice"
    if entry.default and any(other.default and other.provider == entry.provider for other in earlier):
        return f"default: {entry.provider} has one already"
    return ""
