"""Hold every figure of agreement against independent programs, digit by digit: python3 -m benchmarks.digits.

GRASS, SAGA, remotior-sensus and scikit-learn get the same pairs of rasters as our core; those that are absent and
cannot be installed are left out and named. It ends with code 1 where a figure differs and no other definition of it
gives the other program's digits.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(_ROOT / "tools"))
from qgis_environment import register_package  # noqa: E402

register_package()

from landcover_interpreter.benchmarks.digits_figures import exact_figures, our_figures, sklearn_figures  # noqa: E402
from landcover_interpreter.benchmarks.digits_pairs import UNLABELLED, Pair, chile_pair, made_pairs  # noqa: E402
from landcover_interpreter.benchmarks.digits_programs import Reading, run_grass, run_remotior, run_saga  # noqa: E402
from landcover_interpreter.benchmarks.digits_table import compare, table_lines  # noqa: E402
from landcover_interpreter.benchmarks.peers import PEERS, PeerUnavailableError  # noqa: E402
from landcover_interpreter.benchmarks.tile import FOLDER  # noqa: E402


def main() -> int:
    """Compare and print; return the code to end with."""
    folder = FOLDER / "digits"
    folder.mkdir(parents=True, exist_ok=True)
    ready = _ready()
    chile = chile_pair(folder)
    if chile is None:
        print("The Chile scene is not beside the repository, and is left out.\n")
    unexplained = 0
    for pair in [*made_pairs(folder), *([chile] if chile else [])]:
        ours = our_figures(pair)
        readings = _readings(pair, folder / pair.name.replace(" ", "_"), ready, (UNLABELLED, *ours.codes))
        found = [each for reading in readings for each in compare(ours, reading)]
        print("\n".join(table_lines(f"{pair.name}: {ours.figures['pixels compared']} pixels compared", found)))
        unexplained += sum(each.reason is None for each in found)
    print(f"{unexplained} differences are unexplained." if unexplained else "Every difference is explained.")
    return 1 if unexplained else 0


def _ready() -> set[str]:
    ready = set()
    for peer in PEERS:
        try:
            peer.install()
            ready.add(peer.name)
        except PeerUnavailableError as error:
            print(f"{peer.name} is left out: {error}\n")
    return ready


def _readings(pair: Pair, folder: Path, ready: set[str], codes: Sequence[int]) -> list[Reading]:
    found = []
    if find_spec("sklearn"):
        found.append(sklearn_figures(pair))
    if "GRASS" in ready:
        grass = run_grass(pair, folder)
        found += [exact_figures(grass), grass]
    if "SAGA" in ready:
        found.append(run_saga(pair, folder, codes))
    if "remotior-sensus" in ready:
        found.append(run_remotior(pair, folder))
    return found


if __name__ == "__main__":
    sys.exit(main())
