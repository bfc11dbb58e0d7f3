"""Keys from QGIS's authentication database."""

from __future__ import annotations

import re
from collections.abc import Callable

from qgis.core import QgsApplication, QgsAuthManager, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QThread

from ..core.errors import VoterError
from ..core.labelling.exchange.access import checked_key
from ..core.labelling.exchange.transport import Secret

# As QGIS makes them (QgsAuthManager, AUTH_CFG_REGEX).
_ID = re.compile("[a-zA-Z0-9]{7}")
_KEY_HEADERS = ("authorization", "x-api-key", "x-goog-api-key", "api-key")
_SCHEME = re.compile("bearer +", re.IGNORECASE)


def read_key(authcfg: str) -> Secret:
    """Return the key in an authentication configuration; on the main thread, where QGIS may ask for the password.

    An API header gives its value without "Bearer", basic authentication its password. QGIS's window asks for the
    master password where it must; without one (qgis_process, scripts), nobody is asked, since the question would
    wait for ever on the terminal. Raises VoterError that says why there is no key.
    """
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        raise VoterError(
            "QGIS's authentication database is disabled, so that authcfg= cannot be used "
            f"({' '.join(manager.disabledMessage().split())}). Restart QGIS, or name an environment variable with key=."
        )
    if not _ID.fullmatch(authcfg):
        # Not shown: it may be the key itself.
        raise VoterError(
            "authcfg= takes the id of an authentication configuration, seven letters and digits "
            "(Settings > Options > Authentication), and no key."
        )
    if authcfg not in manager.configIds():
        raise VoterError(
            f"There is no authentication configuration '{authcfg}'. Look up its id in QGIS "
            "(Settings > Options > Authentication)."
        )
    return _key_in(_unlocked(manager, authcfg))


def _unlocked(manager: QgsAuthManager, authcfg: str) -> QgsAuthMethodConfig:
    loaded = False
    if manager.masterPasswordIsSet() or _may_ask():
        loaded, config = manager.loadAuthenticationConfig(authcfg, QgsAuthMethodConfig(), True)
    if not loaded:
        raise VoterError(
            f"The authentication database is locked, so that '{authcfg}' cannot be read: enter the master password "
            "(Settings > Options > Authentication > Utilities), or, without QGIS's window, let the environment "
            "variable QGIS_AUTH_PASSWORD_FILE name a file that holds it."
        )
    return config


def _may_ask() -> bool:
    """Return whether there is somebody to ask for the master password, and a thread to ask in."""
    application = QgsApplication.instance()
    return QgsApplication.platform() == "desktop" and QThread.currentThread() == application.thread()


def _key_in(config: QgsAuthMethodConfig) -> Secret:
    place = f"The authentication configuration '{config.id()}' ({config.name()})"
    if config.method() not in _KEY_OF:
        raise VoterError(f"{place} is of the method {config.method()}, which holds no key. Use {' or '.join(_KEY_OF)}.")
    key = Secret(_KEY_OF[config.method()](config))
    if not key:
        known = ", ".join(_KEY_HEADERS)
        raise VoterError(f"{place} holds no key: give it one header with the key, or one of {known}; or a password.")
    return checked_key(key, place)


def _from_header(config: QgsAuthMethodConfig) -> str:
    """Return the value of the header that holds a key by its name, else of the only one there is."""
    headers = {name.lower(): value for name, value in config.configMap().items()}
    found = [headers[name] for name in _KEY_HEADERS if name in headers]
    if not found and len(headers) == 1:
        found = list(headers.values())
    return _SCHEME.sub("", found[0].strip(), count=1) if found else ""


def _from_password(config: QgsAuthMethodConfig) -> str:
    return config.config("password")


_KEY_OF: dict[str, Callable[[QgsAuthMethodConfig], str]] = {"APIHeader": _from_header, "Basic": _from_password}
