"""The providers of models, by name; a module here that defines PROVIDER is one of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from ..provider import Provider


def _found() -> Iterator[Provider]:
    for module in iter_modules(__path__, f"{__name__}."):
        provider = getattr(import_module(module.name), "PROVIDER", None)
        if provider is not None:
            yield provider


PROVIDERS: Mapping[str, Provider] = MappingProxyType({provider.name: provider for provider in _found()})
