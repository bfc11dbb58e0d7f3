"""Replies that were paid for once: kept by everything that went into their request."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from ...caches import cache_folder
from ...records import read_record
from ..voters.base import Exchange, Vote
from .transport import Request


def reply_key(provider: str, request: Request, repeat: int) -> str:
    """Return the SHA-256 of provider, address, body and number of the repeat; headers, and so keys, are left out."""
    parts = (provider, request.method, request.url, str(repeat))
    return sha256("\n".join(parts).encode("utf-8") + b"\n" + request.body).hexdigest()


class Replies(Protocol):
    """A store of replies."""

    def get(self, key: str) -> Exchange | None:
        """Return a kept exchange, None when there is none."""

    def keep(self, exchange: Exchange) -> None:
        """Keep an exchange; what cannot be kept is asked again some day."""

    def problem(self) -> str:
        """Return why nothing can be kept, '' where all is well."""


class KeptVotes:
    """The replies behind the votes of a run; nothing is added to them."""

    def __init__(self, votes: Iterable[Vote]) -> None:
        usable = (vote.provenance for vote in votes if vote.provenance is not None and not vote.failure)
        self._exchanges = {exchange.key: exchange for origin in usable for exchange in origin.exchanges}

    def get(self, key: str) -> Exchange | None:
        """Return the exchange of that key."""
        return self._exchanges.get(key)

    def keep(self, exchange: Exchange) -> None:
        """Leave the run as it is."""

    def problem(self) -> str:
        """Return none: nothing is to be kept here."""
        return ""


class ReplyCache:
    """A folder of replies, one file each; several processes may use it at once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> Exchange | None:
        """Return the exchange of that key; a file that is damaged counts as none."""
        try:
            return read_record(Exchange, json.loads(self._path(key).read_text(encoding="utf-8")))
        except (OSError, ValueError, RecursionError):
            return None

    def keep(self, exchange: Exchange) -> None:
        """Write a file; a disk that takes no more costs the reply's second use, not its first."""
        path = self._path(exchange.key)
        partial = path.with_name(f"{path.name}.{uuid4().hex}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(json.dumps(asdict(exchange), ensure_ascii=False), encoding="utf-8")
            partial.replace(path)
        except OSError:
            with suppress(OSError):
                partial.unlink(missing_ok=True)

    def problem(self) -> str:
        """Return why the folder takes no files, '' where it does."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self._folder):
                return ""
        except OSError as error:
            return f"Replies cannot be kept in {self._folder} ({error.strerror}): a stopped run will start anew."

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.json"


class Chained:
    """Several stores, asked in turn; all of them keep."""

    def __init__(self, *stores: Replies) -> None:
        self._stores = stores

    def get(self, key: str) -> Exchange | None:
        """Return the first store's exchange that has one."""
        return next((found for store in self._stores if (found := store.get(key)) is not None), None)

    def keep(self, exchange: Exchange) -> None:
        """Keep in every store."""
        for store in self._stores:
            store.keep(exchange)

    def problem(self) -> str:
        """Return the first problem of a store."""
        return next((found for store in self._stores if (found := store.problem())), "")


class Recorded:
    """A store that remembers which of its replies were used, so that they are not counted as sent."""

    def __init__(self, store: Replies) -> None:
        self._store = store
        self.used: set[str] = set()

    def get(self, key: str) -> Exchange | None:
        """Return the store's exchange."""
        found = self._store.get(key)
        if found is not None:
            self.used.add(key)
        return found

    def keep(self, exchange: Exchange) -> None:
        """Keep in the store."""
        self._store.keep(exchange)

    def problem(self) -> str:
        """Return the store's problem."""
        return self._store.problem()


def default_replies() -> ReplyCache:
    """Return this user's cache of replies."""
    return ReplyCache(cache_folder("replies"))
