"""Whom both transports trust, and who gets to see the key: certificates, proxies, passwords, cookies, logs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from landcover_interpreter.tests.carriers import CARRIERS, KEY, Carrier, carriers
from landcover_interpreter.tests.http_server import Answer, ScriptedServer, json_answer, make_certificate, serving
from qgis.core import (
    QgsApplication,
    QgsAuthConfigSslServer,
    QgsNetworkAccessManager,
    QgsNetworkRequestParameters,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QCryptographicHash
from qgis.PyQt.QtNetwork import QSslCertificate, QSslError


@pytest.fixture(params=CARRIERS)
def carrier(request: pytest.FixtureRequest, qgis_app: QgsApplication) -> Iterator[Carrier]:
    yield from carriers(request.param)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("tls"))


def test_a_certificate_that_nobody_trusts_is_refused(carrier: Carrier, certificate: Path):
    with serving(certificate=certificate) as server:
        error = carrier.refusal(f"https://localhost:{server.port}/v1")
        assert server.got == []
    assert f"no secure connection to localhost:{server.port} (" in str(error)
    assert "self" in str(error), "the reason is told"
    assert (error.again, error.final) == (False, True)


def test_a_server_that_does_not_speak_tls_is_refused(carrier: Carrier):
    with serving() as server:
        error = carrier.refusal(f"https://127.0.0.1:{server.port}/v1")
    assert "no secure connection" in str(error)


@contextmanager
def excepted(certificate: Path, server: str) -> Iterator[None]:
    """Let QGIS accept a self-signed certificate of one server, as its dialog does when it shall remember."""
    config = QgsAuthConfigSslServer()
    config.setSslCertificate(QSslCertificate(certificate.read_bytes()))
    config.setSslHostPort(server)
    config.setSslIgnoredErrorEnums([QSslError.SslError.SelfSignedCertificate])
    digest = config.sslCertificate().digest(QCryptographicHash.Algorithm.Sha1)
    manager = QgsApplication.authManager()
    assert manager.storeSslCertCustomConfig(config)
    try:
        yield
    finally:
        assert manager.removeSslCertCustomConfig(bytes(digest.toHex()).decode(), server)


def test_a_certificate_that_the_user_trusts_is_trusted(
    carrier: Carrier, certificate: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    with serving(certificate=certificate) as server, excepted(certificate, f"localhost:{server.port}"):
        assert carrier.ask(f"https://localhost:{server.port}/v1").status == 200
    assert server.got[0].headers["authorization"] == f"Bearer {KEY}"


def test_an_exception_does_not_hold_for_another_certificate(
    carrier: Carrier, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    other = make_certificate(tmp_path)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(other))
    with serving(certificate=certificate) as server, excepted(other, f"localhost:{server.port}"):
        assert "no secure connection" in str(carrier.refusal(f"https://localhost:{server.port}/v1"))
    assert server.got == []


def test_an_exception_holds_for_the_fault_that_the_user_saw_alone(
    carrier: Carrier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    other = make_certificate(tmp_path, "elsewhere.example")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(other))
    with serving(certificate=other) as server, excepted(other, f"localhost:{server.port}"):
        error = carrier.refusal(f"https://localhost:{server.port}/v1")
    assert server.got == []
    assert "match" in str(error)


def test_no_password_of_netrc_takes_the_place_of_the_key(
    carrier: Carrier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password something\n")
    monkeypatch.setenv("NETRC", str(netrc))
    with serving() as server:
        carrier.ask(server.url)
    assert server.got[0].headers["authorization"] == f"Bearer {KEY}"


def test_no_cookie_comes_back(carrier: Carrier):
    with serving(Answer(200, b"{}", {"Set-Cookie": "who=me; Path=/"})) as server:
        carrier.ask(server.url)
        carrier.ask(server.url)
    assert len(server.got) == 2
    assert "cookie" not in server.got[1].headers


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch, qgis_app: QgsApplication) -> Iterator[ScriptedServer]:
    """A proxy that lets nothing through, set for both transports."""
    with serving(Answer(403, b"not allowed here")) as server:
        for variable in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"):
            monkeypatch.setenv(variable, server.url)
        for variable in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(variable, raising=False)
        settings = QgsSettings()
        values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1", "proxyPort": server.port}
        for name, value in values.items():
            settings.setValue(f"proxy/{name}", value)
        yield server
        settings.remove("proxy")


def test_a_proxy_is_used_and_sees_no_key(carrier: Carrier, proxy: ScriptedServer):
    error = carrier.refusal("https://api.example.org/v1")
    assert "api.example.org" in str(error)
    assert "Check the" in str(error)
    assert "proxy settings" in str(error)
    assert error.final
    assert {got.method for got in proxy.got} == {"CONNECT"}
    assert KEY not in str(proxy.got)


def test_this_computer_is_reached_past_the_proxy(carrier: Carrier, proxy: ScriptedServer):
    with serving(json_answer({"ok": 1})) as server:
        assert carrier.ask(server.url).body == b'{"ok": 1}'
    assert proxy.got == []


def test_the_network_log_of_qgis_does_not_learn_the_key(carrier: Carrier):
    logged = []
    manager = QgsNetworkAccessManager.instance()
    manager.requestAboutToBeCreated[QgsNetworkRequestParameters].connect(logged.append)
    try:
        with serving() as server:
            carrier.ask(server.url)
            QCoreApplication.processEvents()
    finally:
        manager.requestAboutToBeCreated[QgsNetworkRequestParameters].disconnect(logged.append)
    assert len(server.got) == 1
    assert logged == []
