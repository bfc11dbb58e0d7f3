"""How a user writes voters down: "spectral; ollama:qwen3-vl:8b; openai:MODEL@http://localhost:1234/v1 repeats=3".

A voter is PROVIDER:MODEL, then @URL for another base URL than the provider's own, then options:
`repeats` (questions about each cluster), `timeout` (seconds for one answer), `concurrency` (questions at
once), `key` (the environment variable that holds the key) and `authcfg` (the id of a QGIS authentication
configuration that holds it). A key itself is never written here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...errors import VoterError
from ...hosts import is_loopback, url_fault

_AT = re.compile(r"@(?=[a-zA-Z][a-zA-Z0-9+.-]*://)")
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]*")
_AUTHCFG = re.compile(r"[A-Za-z0-9]{7}")
_MOST_REPEATS, _MOST_AT_ONCE, _LONGEST_S = 25, 64, 3600


@dataclass(frozen=True)
class VoterSpec:
    """One voter as written; `model` and `url` are '' where none stands, numbers None where they are left open."""

    provider: str
    model: str = ""
    url: str = ""
    repeats: int = 1
    timeout_s: int | None = None
    concurrency: int | None = None
    key_variable: str = ""
    authcfg: str = ""

    @property
    def name(self) -> str:
        """What the voter is called: provider, model, and the URL where it is not the provider's own."""
        model = f":{self.model}" if self.model else ""
        return f"{self.provider}{model}" + (f"@{self.url}" if self.url else "")

    def seconds(self, url: str) -> int:
        """Return the time limit of an answer: models on this computer may have no graphics card."""
        return self.timeout_s or (600 if is_loopback(url) else 120)

    def at_once(self, url: str) -> int:
        """Return how many questions are asked at once: one, of a model on this computer."""
        return self.concurrency or (1 if is_loopback(url) else 4)


def read_specs(text: str) -> tuple[VoterSpec, ...]:
    """Read voters separated by semicolons; VoterError names the part and says what belongs there."""
    specs = tuple(_read(part) for part in map(str.strip, text.split(";")) if part)
    names = [spec.name for spec in specs]
    if repeated := next((name for name in names if names.count(name) > 1), None):
        raise VoterError(f"VOTERS: '{repeated}' stands twice. Each voter has one vote; ask it again with repeats=3.")
    return specs


def _read(part: str) -> VoterSpec:
    words, *options = part.split()
    address, *rest = _AT.split(words, maxsplit=1)
    url = rest[0].rstrip("/") if rest else ""
    provider, _, model = address.partition(":")
    if provider.endswith(",") or "," in provider:
        raise VoterError(f"VOTERS: '{provider}' is no provider. Separate voters by semicolons.")
    if url and (fault := url_fault(url)):
        raise VoterError(f"VOTERS: the address of '{address}' {fault}.")
    spec = VoterSpec(provider, model, url, **dict(_option(option, address) for option in options))
    if spec.key_variable and spec.authcfg:
        raise VoterError(f"VOTERS: '{address}' has both key= and authcfg=. Give one of them.")
    return spec


def _option(option: str, voter: str) -> tuple[str, int | str]:
    name, _, value = option.partition("=")
    if name not in _OPTIONS:
        raise VoterError(f"VOTERS: '{voter}' has an option that is unknown. Known: {', '.join(_OPTIONS)}.")
    return _OPTIONS[name](value, f"VOTERS: {name} of '{voter}'")


def _whole(field: str, most: int) -> object:
    def read(value: str, place: str) -> tuple[str, int]:
        if not value.isdecimal() or not 1 <= int(value) <= most:
            raise VoterError(f"{place} must be a whole number from 1 to {most}.")
        return field, int(value)

    return read


def _key_variable(value: str, place: str) -> tuple[str, str]:
    # The value is not shown: it may be a key that was put in the wrong place.
    if not _VARIABLE.fullmatch(value):
        raise VoterError(f"{place} takes the name of an environment variable, as OPENROUTER_API_KEY, never a key.")
    return "key_variable", value


def _authcfg(value: str, place: str) -> tuple[str, str]:
    if not _AUTHCFG.fullmatch(value):
        raise VoterError(f"{place} takes the seven characters of a QGIS authentication configuration's id.")
    return "authcfg", value


_OPTIONS = {
    "repeats": _whole("repeats", _MOST_REPEATS),
    "timeout": _whole("timeout_s", _LONGEST_S),
    "concurrency": _whole("concurrency", _MOST_AT_ONCE),
    "key": _key_variable,
    "authcfg": _authcfg,
}
