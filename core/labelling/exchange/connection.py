"""A connection over `requests` that another thread may close."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import suppress
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
from osgeo import gdal
from requests.adapters import HTTPAdapter

from ...hosts import is_loopback
from .transport import LARGEST_REPLY, Reply, Request, too_large

# Seconds until a server must take a connection.
_CONNECT_S = 20.0
# Small, since a compressed block may hold a thousand times as much.
_BLOCK = 16_384
_DIRECTLY = {"http": None, "https": None, "all": None}


class Line:
    """A session with one server, over one connection, which another thread may close."""

    def __init__(self) -> None:
        self._session = _Session()
        self._adapter = _Adapter()
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, self._adapter)

    def send(self, request: Request) -> Reply:
        """Return the reply, read as far as it may be long."""
        with self._session.request(
            request.method,
            request.url,
            headers=dict(request.headers),
            data=request.body or None,
            timeout=(min(_CONNECT_S, request.timeout_s), request.timeout_s),
            # Without one, requests would put a password of .netrc in the place of the key.
            auth=_as_it_is,
            proxies=_DIRECTLY if is_loopback(request.url) else _proxies(),
            allow_redirects=False,
            stream=True,
        ) as response:
            # Before version 2, urllib3 takes half a body for a whole one.
            response.raw.enforce_content_length = True
            body = b"".join(_bounded(response, request))
            return Reply(response.status_code, {k.lower(): v for k, v in response.headers.items()}, body)

    def hang_up(self) -> None:
        """Close the connection, in use or not."""
        self._adapter.hang_up()
        self._session.close()


def _bounded(response: requests.Response, request: Request) -> Iterator[bytes]:
    size = 0
    for block in response.iter_content(_BLOCK):
        size += len(block)
        if size > LARGEST_REPLY:
            raise too_large(request)
        yield block


def _proxies() -> dict[str, str] | None:
    """Return the proxy that GDAL is told to use, as QGIS does by its network settings; None for the environment's."""
    address = gdal.GetConfigOption("GDAL_HTTP_PROXY") or ""
    if not address:
        return None
    user = gdal.GetConfigOption("GDAL_HTTP_PROXYUSERPWD") or ""
    scheme, _, host = address.rpartition("://")
    proxy = f"{scheme or 'http'}://{user and user + '@'}{host}"
    return {"http": proxy, "https": proxy}


def _as_it_is(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    return prepared


class _Session(requests.Session):
    """Follows no redirect, keeps no cookie."""

    def __init__(self) -> None:
        super().__init__()
        self.headers["User-Agent"] = "landcover-interpreter"
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Return None: even where it shall not follow, requests would read the whole body of a redirect."""
        return None


class _Adapter(HTTPAdapter):
    """Knows its connection, so that it can be closed while another thread waits for it."""

    def __init__(self) -> None:
        super().__init__(pool_maxsize=1)
        self._connection: Any = None
        self._hung_up = False

    def get_connection(self, *args: Any, **kwargs: Any) -> Any:
        """Return the pool for a request; called before requests 2.32."""
        return self._watched(super().get_connection(*args, **kwargs))

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        """Return the pool for a request; called from requests 2.32 on."""
        return self._watched(super().get_connection_with_tls_context(*args, **kwargs))

    def hang_up(self) -> None:
        """Shut the connection down; the thread that waits for it wakes up to an ended stream."""
        self._hung_up = True
        sock = getattr(self._connection, "sock", None)
        if sock is not None:
            with suppress(OSError):
                # The plain socket's: that of TLS would first take the cipher from the thread that reads.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def _watched(self, pool: Any) -> Any:
        if "ConnectionCls" not in vars(pool):
            pool.ConnectionCls = self._watched_class(pool.ConnectionCls)
        return pool

    def _watched_class(self, kind: type) -> type:
        adapter = self

        class Connection(kind):
            def connect(self) -> None:
                adapter._connection = self
                super().connect()
                # Nobody waits any more: do not send what would be paid for.
                if adapter._hung_up:
                    self.close()
                    raise ConnectionAbortedError

        return Connection
