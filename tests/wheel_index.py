"""A package index on this computer, with tiny wheels that are made on the spot (PEP 427, PEP 503).

index = WheelIndex(tmp_path)
index.add("probe", "1.0", {"probe.py": "answer = 42"}, requires=("numpy>=1",))
with serving(index.answer) as server:
    ...  # pip install --index-url server.url/simple probe
"""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Mapping, Sequence
from importlib.metadata import distributions

import pytest
from landcover_interpreter.tests.http_server import Answer, Got

# Looking for the module itself wakes what setuptools has in wait for distutils.
needs_pip = pytest.mark.skipif(not list(distributions(name="pip")), reason="this Python has no pip")


def wheel_bytes(name: str, version: str, files: Mapping[str, str], requires: Sequence[str] = ()) -> bytes:
    """Return a wheel for any Python, with its files by their paths."""
    folder = f"{name}-{version}.dist-info"
    needed = "".join(f"Requires-Dist: {requirement}\n" for requirement in requires)
    content = {
        **files,
        f"{folder}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needed}",
        f"{folder}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    content[f"{folder}/RECORD"] = "".join(f"{path},,\n" for path in (*content, f"{folder}/RECORD"))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as wheel:
        for path, text in content.items():
            wheel.writestr(path, text)
    return stream.getvalue()


def sdist_bytes(name: str, version: str) -> bytes:
    """Return a source distribution whose setup.py leaves a mark where it is run."""
    stream = io.BytesIO()
    texts = {
        "setup.py": f"from setuptools import setup\nsetup(name={name!r}, version={version!r}, py_modules=[{name!r}])\n",
        f"{name}.py": "built = True\n",
        "PKG-INFO": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
    }
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        for path, text in texts.items():
            entry = tarfile.TarInfo(f"{name}-{version}/{path}")
            entry.size = len(text)
            archive.addfile(entry, io.BytesIO(text.encode()))
    return stream.getvalue()


class WheelIndex:
    """Answers as a simple index does, under /simple; unknown projects are not found."""

    def __init__(self) -> None:
        self._files: dict[str, dict[str, bytes]] = {}

    def add(self, name: str, version: str, files: Mapping[str, str], requires: Sequence[str] = ()) -> None:
        """Offer a wheel."""
        content = wheel_bytes(name, version, files, requires)
        self._files.setdefault(name.replace("_", "-"), {})[f"{name}-{version}-py3-none-any.whl"] = content

    def add_source(self, name: str, version: str) -> None:
        """Offer a source distribution."""
        self._files.setdefault(name.replace("_", "-"), {})[f"{name}-{version}.tar.gz"] = sdist_bytes(name, version)

    def answer(self, got: Got) -> Answer:
        """Answer a request: a project's page, or a file."""
        project, _, file = got.path.strip("/").removeprefix("simple/").partition("/")
        files = self._files.get(project, {})
        if not files or (file and file not in files):
            return Answer(404)
        if file:
            return Answer(body=files[file], headers={"Content-Type": "application/octet-stream"})
        links = "".join(f'<a href="/simple/{project}/{name}">{name}</a>\n' for name in files)
        page = f"<!DOCTYPE html><html><body>\n{links}</body></html>"
        return Answer(body=page.encode(), headers={"Content-Type": "text/html"})
