"""The peers of the bench and the contest, each installed and run as its makers ship it.

Every peer takes a GeoTIFF to a GeoTIFF of clusters in one measured command, import and export included, with
the defaults of its tools, its own choice of threads, and no more than the number of classes set. Scripts and
logs of a run stay in its folder.
"""

from __future__ import annotations

import math
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from osgeo import gdal

from .measure import Usage, measure
from .tile import FOLDER, plain_gdal_errors

PYTHON = "/usr/bin/python3"  # the one that Debian's GDAL, NumPy and SciPy belong to
REMOTIOR_VERSION = "0.7.5"
INPUT, OUTPUT = "input.tif", "clusters.tif"
TMP_PROJECT_SINCE = (8, 4)  # GRASS called its locations projects from this version on

GRASS_STEPS = """\
set -e
r.in.gdal -k --quiet input="$1" output=scene
g.region raster=scene.1
bands=$(g.list type=raster pattern='scene.*' separator=comma)
i.group --quiet group=scene subgroup=scene input="$bands"
i.cluster --quiet group=scene subgroup=scene signaturefile=signatures classes="$3"
i.maxlik --quiet group=scene subgroup=scene signaturefile=signatures output=clusters
r.out.gdal --quiet input=clusters output="$2" format=GTiff type=Byte createopt=TILED=YES,COMPRESS=DEFLATE
"""

SAGA_STEPS = """\
set -e
saga_cmd -f=q io_gdal 0 -FILES="$1" -MULTIPLE=0 -GRIDS=scene.sgrd
bands=$(printf '%s;' scene*.sgrd)
saga_cmd -f=q imagery_classification 1 -GRIDS="${bands%;}" -NCLUSTER="$3" -CLUSTER=clusters.sgrd \\
    -STATISTICS=statistics.csv -MAXITER="$4"
saga_cmd -f=q io_gdal 2 -GRIDS=clusters.sgrd -FILE="$2"
"""

REMOTIOR_STEPS = """\
import sys

import remotior_sensus

if __name__ == "__main__":  # its worker processes import this file again
    raster, output, k = sys.argv[1:]
    session = remotior_sensus.Session()
    session.band_clustering(
        input_bands=[raster],
        output_raster_path=output,
        algorithm_name="minimum distance",
        class_number=int(k),
    )
    session.close()
"""


OTB_STEPS = """\
set -e
otbcli_SOMClassification -in "$1" -out "$2" uint16 -sx "$4" -sy "$5"
"""


class PeerUnavailableError(Exception):
    """A peer is not there and cannot be installed here; the text says what to do."""


@dataclass(frozen=True)
class PeerRun:
    """What a run took, the raster it wrote, and how many classes are in it."""

    usage: Usage
    output: Path
    classes: int


@dataclass(frozen=True)
class _Steps:
    """A script and what starts it; `settings` follow the input, the output and the number of classes."""

    start: tuple[str, ...]
    script: str
    text: str
    settings: tuple[str, ...] = ()


class Peer(Protocol):
    """A program that the bench runs beside ours."""

    name: str
    method: str

    def available(self) -> bool:
        """Whether it can be run now."""

    def version(self) -> str:
        """The version that is installed; empty if none is, or none that runs."""

    def install(self) -> None:
        """Install what is missing of it; raises PeerUnavailableError where that cannot be done."""

    def run(self, raster: Path, k: int, workdir: Path, timeout_s: float | None = None) -> PeerRun:
        """Cluster a GeoTIFF into k classes; raises CommandFailedError if the peer fails."""


@dataclass(frozen=True)
class Grass:
    """GRASS GIS: clusters from a sample by i.cluster, every pixel assigned by i.maxlik."""

    name: str = "GRASS"
    method: str = "r.in.gdal, i.group, i.cluster, i.maxlik, r.out.gdal"

    def available(self) -> bool:
        return bool(self.version())

    def version(self) -> str:
        return _output_of(["grass", "--config", "version"]).rpartition("\n")[2]

    def install(self) -> None:
        if not self.available():
            _apt_install(self.name, ["grass-core"])

    def run(self, raster: Path, k: int, workdir: Path, timeout_s: float | None = None) -> PeerRun:
        steps = _Steps((*self.start(INPUT), "sh"), "steps.sh", GRASS_STEPS)
        return _run_steps(steps, raster, k, workdir / "grass", timeout_s)

    def start(self, raster: str) -> tuple[str, ...]:
        """Return what starts a command in a session of its own, in the coordinate system of a raster."""
        release = tuple(int(part) for part in self.version().split(".")[:2])
        scratch = "--tmp-project" if release >= TMP_PROJECT_SINCE else "--tmp-location"
        return "grass", scratch, raster, "--exec"


@dataclass(frozen=True)
class Saga:
    """SAGA GIS: K-Means Clustering for Grids by its default method, hill climbing.

    The default ends after 10 iterations, converged or not; iterations=0 goes on until nothing changes.
    """

    iterations: int = 10
    name: str = "SAGA"
    method: str = "io_gdal 0 (import), imagery_classification 1 (K-Means), io_gdal 2 (export)"

    def available(self) -> bool:
        return bool(self.version())

    def version(self) -> str:
        return _output_of(["saga_cmd", "--version"]).split(":")[-1].strip()

    def install(self) -> None:
        if not self.available():
            _apt_install(self.name, ["saga"])

    def run(self, raster: Path, k: int, workdir: Path, timeout_s: float | None = None) -> PeerRun:
        steps = _Steps(("sh",), "steps.sh", SAGA_STEPS, (str(self.iterations),))
        return _run_steps(steps, raster, k, workdir / "saga", timeout_s)


@dataclass(frozen=True)
class RemotiorSensus:
    """remotior-sensus, the engine of the Semi-Automatic Classification Plugin, in a venv of its own.

    Its K-Means is band_clustering by minimum distance; 10 iterations over the whole raster by default.
    """

    name: str = "remotior-sensus"
    method: str = "band_clustering, minimum distance (K-Means)"
    folder: Path = FOLDER / "remotior-sensus"

    def available(self) -> bool:
        return self.version() == REMOTIOR_VERSION

    def version(self) -> str:
        asked = "import importlib.metadata as m; print(m.version('remotior_sensus'))"
        return _output_of([str(self.python), "-c", asked])

    def install(self) -> None:
        if self.available():
            return
        if not _succeeds([PYTHON, "-c", "import ensurepip, numpy, scipy, osgeo.gdal"]):
            _apt_install(self.name, ["python3-venv", "python3-numpy", "python3-scipy", "python3-gdal"])
        _install_step(self.name, [PYTHON, "-m", "venv", "--clear", "--system-site-packages", str(self.folder)])
        package = f"remotior_sensus=={REMOTIOR_VERSION}"
        _install_step(self.name, [str(self.python), "-m", "pip", "install", "--no-deps", package])

    def run(self, raster: Path, k: int, workdir: Path, timeout_s: float | None = None) -> PeerRun:
        steps = _Steps((str(self.python),), "steps.py", REMOTIOR_STEPS)
        return _run_steps(steps, raster, k, workdir / "remotior-sensus-run", timeout_s)

    @property
    def python(self) -> Path:
        """The interpreter of its venv."""
        return self.folder.absolute() / "bin" / "python"


@dataclass(frozen=True)
class Otb:
    """Orfeo ToolBox: a self-organising map, the one unsupervised classification of Debian's package.

    Its K-Means needs the Shark library, which Debian builds it without. The map has as many nodes as classes are
    asked for, in a rectangle as square as can be.
    """

    name: str = "OTB"
    method: str = "SOMClassification (self-organising map)"

    def available(self) -> bool:
        return bool(self.version())

    def version(self) -> str:
        """The version that the help of the application names, after which it ends with an error."""
        if shutil.which("otbcli_SOMClassification") is None:
            return ""
        done = subprocess.run(
            ["otbcli_SOMClassification", "-help"], capture_output=True, text=True, stdin=subprocess.DEVNULL
        )
        found = re.search(r"application, version (\S+)", done.stdout + done.stderr)
        return found[1].rstrip(".") if found else ""

    def install(self) -> None:
        if not self.available():
            _apt_install(self.name, ["otb-bin"])

    def run(self, raster: Path, k: int, workdir: Path, timeout_s: float | None = None) -> PeerRun:
        steps = _Steps(("sh",), "steps.sh", OTB_STEPS, tuple(map(str, rectangle(k))))
        return _run_steps(steps, raster, k, workdir / "otb", timeout_s)


PEERS: tuple[Peer, ...] = (Grass(), Saga(), RemotiorSensus())
# OTB's self-organising map stands beside ours in the quality of its clusters only.
CONTEST_PEERS: tuple[Peer, ...] = (*PEERS, Otb())


def rectangle(nodes: int) -> tuple[int, int]:
    """Return the sides, long and short, of the rectangle of so many nodes that is as square as can be."""
    short = max(side for side in range(1, math.isqrt(nodes) + 1) if nodes % side == 0)
    return nodes // short, short


@plain_gdal_errors()
def classes_of(raster: Path) -> int:
    """Number of distinct values in the first band, no data left out."""
    dataset = gdal.Open(str(raster))
    if dataset is None:
        raise OSError(f"{raster}: not a raster that GDAL can open")
    band, found = dataset.GetRasterBand(1), set()
    for top in range(0, dataset.RasterYSize, 512):
        rows = min(512, dataset.RasterYSize - top)
        found |= set(np.unique(band.ReadAsArray(0, top, dataset.RasterXSize, rows)).tolist())
    return len(found - {band.GetNoDataValue()})


def _run_steps(steps: _Steps, raster: Path, k: int, folder: Path, timeout_s: float | None) -> PeerRun:
    """Write a peer's steps into an emptied folder, run them there as one command and look at the result."""
    folder = folder.absolute()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / steps.script).write_text(steps.text)
    (folder / INPUT).symlink_to(Path(raster).absolute())  # SAGA loses the non-ASCII letters of its arguments
    command = [*steps.start, steps.script, INPUT, OUTPUT, str(k), *steps.settings]
    usage = measure(command, folder, peer_environment(folder), folder / "log.txt", timeout_s)
    return PeerRun(usage, folder / OUTPUT, classes_of(folder / OUTPUT))


def peer_environment(folder: Path) -> dict[str, str]:
    """Debian's own programs first, a neutral locale, and temporary files on the disk of the bench."""
    path = os.pathsep.join(["/usr/bin", "/bin", os.environ.get("PATH", "")])
    return {"PATH": path, "LC_ALL": "C.UTF-8", "TMPDIR": str(folder)}


def _apt_install(peer: str, packages: Sequence[str]) -> None:
    """Install Debian packages, as root or by a sudo that asks nothing."""
    advice = f"install {' '.join(packages)} by hand, or leave {peer} out"
    if shutil.which("apt-get") is None:
        raise PeerUnavailableError(f"{peer} is not installed and there is no apt-get here: {advice}")
    if os.geteuid() != 0 and not _succeeds(["sudo", "-n", "true"]):
        raise PeerUnavailableError(f"{peer} is not installed and installing it takes root: {advice}")
    apt = [] if os.geteuid() == 0 else ["sudo", "-n"]
    apt += ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
    install = [*apt, "install", "--no-install-recommends", *packages]
    if not _succeeds(install):  # the lists may be missing or old
        _install_step(peer, [*apt, "update"])
        _install_step(peer, install)


def _install_step(peer: str, command: Sequence[str]) -> None:
    """Run one command of an installation; raises PeerUnavailableError with its last lines."""
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        last = "\n".join((done.stdout + done.stderr).splitlines()[-8:])
        raise PeerUnavailableError(f"{peer} cannot be installed: {' '.join(command)} failed:\n{last}")


def _succeeds(command: Sequence[str]) -> bool:
    """Whether a command is there and ends with code 0."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL).returncode == 0


def _output_of(command: Sequence[str]) -> str:
    """What a command prints, stripped; empty if it is not there or fails."""
    if shutil.which(command[0]) is None:
        return ""
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return done.stdout.strip() if done.returncode == 0 else ""
