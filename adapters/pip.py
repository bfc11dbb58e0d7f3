"""How a library is fetched: by the pip of QGIS's own Python, wheels alone, chosen to fit what QGIS brings.

pip is shown an empty wheel in place of every library that QGIS brings, with the version that QGIS has and the local
label +qgis, and is held to just that version. So it chooses wheels that fit, and never fetches those libraries, not
even where the package index has no wheel of that version.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import sysconfig
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..core.libraries import Library
from .libraries import qgis_path

_LABEL = "qgis"
_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}
_PUBLIC = re.compile(r"[^+]+")
_WHEEL = (
    "Wheel-Version: 1.0\n",
    "Generator: landcover_interpreter\n",
    "Root-Is-Purelib: true\n",
    "Tag: py3-none-any\n",
)
# Prints what a wheel depends on, and whether there is pip.
_PROBE = """
import importlib.util, json, sys, sysconfig
print(json.dumps([
    sys.implementation.cache_tag, sysconfig.get_config_var("EXT_SUFFIX"), importlib.util.find_spec("pip") is not None,
]))
"""
# Imports a library behind all that QGIS finds, beside QGIS's NumPy.
_TRIAL = """
import importlib, json, os, sys
path, target, home, trial = json.loads(sys.argv[1])
sys.path[:] = [*path, target]
numpy = importlib.import_module("numpy")
if not os.path.samefile(numpy.__file__, home):
    sys.exit("NumPy comes from " + numpy.__file__ + " and not from " + home)
found = importlib.import_module(trial).__file__
if not os.path.realpath(found).startswith(os.path.realpath(target)):
    sys.exit(trial + " comes from " + found + " and not from " + target)
"""


@dataclass(frozen=True)
class Python:
    """What a Python said of itself: its tag, the ending of its compiled modules, and whether it has pip."""

    tag: str
    suffix: str
    has_pip: bool

    @property
    def is_ours(self) -> bool:
        """Whether compiled modules for it are for this QGIS too."""
        ours = sys.implementation.cache_tag, sysconfig.get_config_var("EXT_SUFFIX")
        return (self.tag, self.suffix) == ours


def read_probe(output: str) -> Python | None:
    """Read what `probe_arguments` made a Python print, warnings apart; None for anything else."""
    for line in output.splitlines():
        try:
            return Python(*json.loads(line))
        except (ValueError, TypeError):
            continue
    return None


def interpreters() -> tuple[Path, ...]:
    """Return programs that may be the Python of this QGIS, likeliest first.

    In QGIS for Windows and macOS sys.executable is QGIS itself; its Python lies where its standard library does.
    """
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    names = ("python.exe", "python3.exe") if os.name == "nt" else (f"python{version}", "python3", "python")
    known = [Path(name) for name in (sys.executable, getattr(sys, "_base_executable", "")) if name]
    above = [path.parent for path in known] + list(Path(os.__file__).parents)[1:3]
    prefixes = [*map(Path, (sys.prefix, sys.base_prefix, sys.base_exec_prefix)), *above]
    folders = [folder for prefix in prefixes for folder in (prefix / "bin", prefix)]
    found = [path for path in known if path.stem.lower().startswith("python")]
    found += [folder / name for folder in folders for name in names]
    return tuple(path for path in dict.fromkeys(found) if path.is_file())


def probe_arguments() -> list[str]:
    """Return with what to start a Python so that it says what it is."""
    return ["-s", "-c", _PROBE]


def install_arguments(library: Library, folder: Path, target: Path) -> list[str]:
    """Return with what to start a Python so that it installs a library; `folder` holds what `write_stubs` wrote."""
    return [
        *("-s", "-m", "pip", "install", library.requirement),
        *("--only-binary", ":all:", "--target", str(target)),
        *("--constraint", str(folder / "constraints.txt"), "--find-links", str(folder)),
        *("--no-input", "--no-cache-dir", "--disable-pip-version-check", "--no-warn-script-location"),
        *("--progress-bar", "off", "--retries", "2", "--timeout", "20"),
    ]


def trial_arguments(library: Library, target: Path) -> list[str]:
    """Return with what to start a Python so that it imports a library as QGIS would."""
    import numpy

    return ["-s", "-c", _TRIAL, json.dumps([qgis_path(), str(target), numpy.__file__, library.trial])]


def write_stubs(brought: Mapping[str, str], folder: Path) -> None:
    """Write an empty wheel for every distribution and version that QGIS brings, and the constraints that name them."""
    lines = []
    for distribution, version in brought.items():
        shown = f"{_PUBLIC.match(version)[0]}+{_LABEL}"
        lines.append(f"{distribution}=={shown}\n")
        stem = f"{distribution.replace('-', '_')}-{shown}"
        files = {
            "METADATA": "".join(["Metadata-Version: 2.1\n", f"Name: {distribution}\n", f"Version: {shown}\n"]),
            "WHEEL": "".join(_WHEEL),
            "RECORD": "".join(f"{stem}.dist-info/{name},,\n" for name in ("METADATA", "WHEEL", "RECORD")),
        }
        with zipfile.ZipFile(folder / f"{stem}-py3-none-any.whl", "w") as wheel:
            for name, text in files.items():
                wheel.writestr(f"{stem}.dist-info/{name}", text)
    (folder / "constraints.txt").write_text("".join(lines), encoding="utf-8")


def remove_stubs(target: Path) -> None:
    """Remove the traces of the empty wheels from what pip has installed."""
    for stub in target.glob(f"*+{_LABEL}.dist-info"):
        shutil.rmtree(stub)


def environment_changes() -> dict[str, str]:
    """Return what the environment of a Python has to hold besides QGIS's own.

    The package index, certificates and proxy in pip's own settings stay in force; QGIS's proxy goes before them.
    """
    return {
        "PYTHONNOUSERSITE": "1",
        "PYTHONUTF8": "1",
        "PYTHONUNBUFFERED": "1",
        # Settings for other installations that would keep pip from installing into a folder.
        "PIP_USER": "0",
        "PIP_REQUIRE_VIRTUALENV": "0",
        **_proxy_variables(QgsNetworkAccessManager.instance()),
    }


def _proxy_variables(manager: QgsNetworkAccessManager) -> dict[str, str]:
    """Return QGIS's proxy, with the addresses that go past it; nothing where QGIS uses none."""
    proxy = manager.fallbackProxy()
    if proxy.type() not in _SCHEMES or not proxy.hostName():
        return {}
    named = ":".join(quote(part, safe="") for part in (proxy.user(), proxy.password()) if part)
    host = f"[{proxy.hostName()}]" if ":" in proxy.hostName() else proxy.hostName()
    address = f"{_SCHEMES[proxy.type()]}://{named}{'@' if named else ''}{host}:{proxy.port()}"
    past = [QUrl(entry).host() or entry for entry in (*manager.excludeList(), *manager.noProxyList())]
    # In small letters they go before those of other programs.
    return {
        "http_proxy": address,
        "https_proxy": address,
        "no_proxy": ",".join(dict.fromkeys(filter(None, ("localhost", "127.0.0.1", *past)))),
    }


def hide_password(text: str) -> str:
    """Return pip's words without the password of the proxy."""
    word = QgsNetworkAccessManager.instance().fallbackProxy().password()
    for shown in filter(None, (word, quote(word, safe=""))):
        text = text.replace(shown, "***")
    return text
