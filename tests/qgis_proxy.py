"""QGIS's own proxy, set as its options set it, behind which a server of WorldCover's tiles can be reached."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from landcover_interpreter.tests.tunnel import Tunnel, tiles_behind_proxy
from qgis.core import QgsApplication, QgsAuthConfigSslServer, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QCryptographicHash
from qgis.PyQt.QtNetwork import QSslCertificate, QSslError

HOST = "tiles.example.org"


@contextmanager
def qgis_behind_proxy(product: Path, certificates: Path) -> Iterator[Tunnel]:
    """Serve tiles as HOST, through the proxy of QGIS's network options alone, with a certificate that QGIS trusts."""
    with tiles_behind_proxy(product, HOST, certificates) as (proxy, _, certificate):
        config = QgsAuthConfigSslServer()
        config.setSslCertificate(QSslCertificate(certificate.read_bytes()))
        config.setSslHostPort(f"{HOST}:443")
        config.setSslIgnoredErrorEnums([QSslError.SslError.SelfSignedCertificate])
        digest = bytes(config.sslCertificate().digest(QCryptographicHash.Algorithm.Sha1).toHex()).decode()
        assert QgsApplication.authManager().storeSslCertCustomConfig(config)
        values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1", "proxyPort": proxy.port}
        for name, value in values.items():
            QgsSettings().setValue(f"proxy/{name}", value)
        # As QGIS does when its options are applied.
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
        yield proxy
        QgsSettings().remove("proxy")
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
        QgsApplication.authManager().removeSslCertCustomConfig(digest, f"{HOST}:443")
