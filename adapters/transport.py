"""The transport over QGIS's network stack: the user's proxy, trusted certificates and exceptions.

QgsBlockingNetworkRequest is not used. It follows redirects by itself and sends the whole question along, it does
not bound a reply, and where the main thread is busy (`qgis_process`) it waits for ever for somebody to answer a
dialog about a certificate or a password. So the request goes through a QgsNetworkAccessManager that belongs to
this exchange alone, and that asks nobody. It has no cache and no cookies, and it does not appear in QGIS's
network log, which would show the key and can be saved to a file.
"""

from __future__ import annotations

import time
from typing import Any

from qgis.core import QgsApplication, QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkReply, QNetworkRequest, QSslError

from ..core.errors import Cancelled, InterpreterError
from ..core.hosts import is_loopback
from ..core.labelling.exchange.transport import (
    LARGEST_REPLY,
    Reply,
    Request,
    TransportError,
    behind_proxy,
    broken,
    check,
    insecure,
    not_found,
    refused,
    timed_out,
    too_large,
    unreachable,
)

# Milliseconds between two looks at the user's wish to stop and at the clock.
_PATIENCE_MS = 50
_AHEAD = 262_144
_STATUS = QNetworkRequest.Attribute.HttpStatusCodeAttribute
_Error = QNetworkReply.NetworkError
_MEANINGS = {
    _Error.ConnectionRefusedError: refused,
    _Error.RemoteHostClosedError: broken,
    _Error.HostNotFoundError: not_found,
    _Error.ProtocolFailure: broken,
    _Error.UnknownContentError: broken,
    _Error.ProxyConnectionRefusedError: behind_proxy,
    _Error.ProxyConnectionClosedError: behind_proxy,
    _Error.ProxyNotFoundError: behind_proxy,
    _Error.ProxyTimeoutError: behind_proxy,
    _Error.ProxyAuthenticationRequiredError: behind_proxy,
    _Error.UnknownProxyError: behind_proxy,
}
# From here on, errors say what the status says too; below are those of connection and proxy (Qt, QNetworkReply).
_FIRST_OF_CONTENT = 200


class QgisTransport:
    """Sends requests, from any thread but best from a worker: the calling thread is blocked."""

    def __init__(self, feedback: QgsFeedback) -> None:
        self._feedback = feedback

    def __call__(self, request: Request) -> Reply:
        """Return the reply; raise TransportError or Cancelled (core/labelling/exchange/transport)."""
        check(request)
        if self._feedback.isCanceled():
            raise Cancelled
        exchange = _Exchange(request, self._feedback)
        try:
            return exchange.run()
        finally:
            exchange.close()


class _Exchange:
    """A request and what has come of its reply."""

    def __init__(self, request: Request, feedback: QgsFeedback) -> None:
        self._request, self._feedback = request, feedback
        self._deadline = time.monotonic() + request.timeout_s
        self._body = bytearray()
        self._stopped: InterpreterError | None = None
        self._tls_faults: list[QSslError] = []
        # First of all: a thread that is not Qt's has no timers before it has an event loop.
        self._loop = QEventLoop()
        self._manager = _manager(request)
        self._reply = _send(self._manager, request)
        self._clock = QTimer(self._manager)

    def run(self) -> Reply:
        """Return the reply, or raise what stood in its way."""
        # The manager's own answer to a certificate it does not trust is to wait for the main thread.
        self._reply.sslErrors.disconnect()
        self._reply.sslErrors.connect(self._forgive)
        for begun in (self._reply.uploadProgress, self._reply.metaDataChanged):
            begun.connect(self._read_slowly)
        self._reply.readyRead.connect(self._take)
        self._reply.finished.connect(self._loop.quit)
        self._clock.timeout.connect(self._look)
        self._clock.start(_PATIENCE_MS)
        if not self._reply.isFinished():
            self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if self._stopped is None:
            self._take()
        if self._stopped is not None:
            raise self._stopped
        return self._result()

    def close(self) -> None:
        """Delete everything of Qt's: an error that is passed on would take it to another thread.

        The reply goes in the main thread. PyQt 5 hears there, and later, that an object which it has not made itself
        is gone, and would then take the next reply for gone that happens to lie at the same address.
        """
        main = QgsApplication.instance().thread()
        self._clock.stop()
        if self._manager.thread() == main:
            sip.delete(self._manager)
        else:
            self._manager.moveToThread(main)
            self._manager.deleteLater()
        sip.delete(self._loop)

    def _result(self) -> Reply:
        status = self._reply.attribute(_STATUS)
        error = self._reply.error()
        if error != _Error.NoError and (status is None or status < 400 or _number(error) < _FIRST_OF_CONTENT):
            raise self._error(error)
        headers = {
            bytes(k).decode("latin-1").lower(): bytes(v).decode("latin-1") for k, v in self._reply.rawHeaderPairs()
        }
        return Reply(int(status), headers, bytes(self._body))

    def _error(self, error: Any) -> TransportError:
        if error == _Error.SslHandshakeFailedError:
            reasons = [fault.errorString() for fault in self._tls_faults]
            return insecure(self._request, ", ".join(dict.fromkeys(reasons)) or self._reply.errorString())
        if error in _MEANINGS:
            return _MEANINGS[error](self._request)
        return unreachable(self._request, self._reply.errorString())

    def _take(self) -> None:
        self._body += bytes(self._reply.readAll())
        if len(self._body) > LARGEST_REPLY:
            self._stop(too_large(self._request))

    def _read_slowly(self, *progress: int) -> None:
        """Stop Qt from reading ahead without end; it does not listen before the request is on its way."""
        self._reply.setReadBufferSize(_AHEAD)

    def _look(self) -> None:
        if self._feedback.isCanceled():
            self._stop(Cancelled())
        elif time.monotonic() > self._deadline:
            self._stop(timed_out(self._request))

    def _stop(self, error: InterpreterError) -> None:
        if self._stopped is None:
            self._stopped = error
            self._reply.abort()

    def _forgive(self, faults: list[QSslError]) -> None:
        """Let pass what the user has told QGIS to let pass, for this server with this certificate."""
        url = self._reply.url()
        saved = QgsApplication.authManager().sslCertCustomConfigByHost(f"{url.host()}:{url.port(443)}")
        same = saved.sslCertificate() == self._reply.sslConfiguration().peerCertificate()
        if not saved.isNull() and same and {f.error() for f in faults} <= set(saved.sslIgnoredErrorEnums()):
            self._reply.ignoreSslErrors(faults)
        else:
            self._tls_faults = list(faults)


def _manager(request: Request) -> QgsNetworkAccessManager:
    """Return a manager that follows no redirect, and reaches this computer directly whatever proxy is set."""
    manager = QgsNetworkAccessManager()
    manager.setRedirectPolicy(QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
    if is_loopback(request.url):
        manager.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
    return manager


def _send(manager: QgsNetworkAccessManager, request: Request) -> QNetworkReply:
    asked = QNetworkRequest(QUrl(request.url))
    for name, value in request.headers.items():
        asked.setRawHeader(name.encode("ascii"), value.encode("ascii"))
    body = QByteArray(request.body)
    reply = manager.get(asked) if request.method == "GET" else manager.post(asked, body)
    # QGIS gives up after a minute without a byte (Options > Network), and models on a laptop take longer: the
    # request's own time counts. Setting it for this timer leaves the user's setting alone.
    timer = reply.findChild(QTimer, "timeoutTimer")
    if timer is not None:
        timer.setInterval(round(2000 * request.timeout_s))
    return reply


def _number(error: Any) -> int:
    # An integer with Qt 5, an enumeration with Qt 6.
    return getattr(error, "value", error)
