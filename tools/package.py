"""Build dist/landcover_interpreter-VERSION.zip, the package that QGIS installs.

In it is what git tracks, as it lies in the working tree, less what .gitattributes marks export-ignore: in a
fresh clone the content of `git archive HEAD`; and the translations, built from their sources. The same content
gives the same zip, to the byte.
"""

from __future__ import annotations

import configparser
import subprocess
import sys
import time
import zipfile
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parent))
from translations import build

NAME = "landcover_interpreter"
ROOT = Path(__file__).resolve().parents[1]
EARLIEST = 315532800  # 1980-01-01, the first date that a zip can hold
REGULAR_FILE = 0o100644 << 16  # Unix mode in the upper half of a zip's external attributes


def git(*arguments: str, given: str | None = None) -> str:
    """Return what a git command prints in the repository; stop with its own words when it fails."""
    done = subprocess.run(["git", "-C", str(ROOT), *arguments], input=given, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"git {arguments[0]} in {ROOT}: {done.stderr.strip()}")
    return done.stdout


def version() -> str:
    """Return the version that metadata.txt states."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]


def tracked_files() -> list[str]:
    """Return the tracked paths that exist, relative to the root, sorted."""
    names = git("ls-files", "-z").split("\0")
    return sorted(name for name in names if name and (ROOT / name).exists())


def ignored_by_export(names: set[str]) -> set[str]:
    """Return those of the names that .gitattributes marks export-ignore themselves."""
    answer = git("check-attr", "-z", "--stdin", "export-ignore", given="\0".join(sorted(names))).split("\0")
    return {name for name, value in zip(answer[0::3], answer[2::3]) if value == "set"}


def packaged_files() -> list[str]:
    """Return what goes into the package. A folder that is export-ignore takes all below it along."""
    names = tracked_files()
    with_folders = {name: {name, *map(str, PurePosixPath(name).parents)} - {"."} for name in names}
    ignored = ignored_by_export(set().union(*with_folders.values()))
    return [name for name in names if not with_folders[name] & ignored]


def built_files() -> list[str]:
    """Return what goes into the package and is made from what git tracks."""
    return [path.relative_to(ROOT).as_posix() for path in build(ROOT)]


def timestamp() -> tuple[int, ...]:
    """Return the date of the last commit in UTC, which all files in the zip get."""
    seconds = max(EARLIEST, int(git("log", "-1", "--format=%ct")))
    return time.gmtime(seconds)[:6]


def write_zip(target: Path, names: list[str]) -> None:
    """Write the files under one top folder."""
    date = timestamp()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name in names:
            entry = zipfile.ZipInfo(f"{NAME}/{name}", date)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = REGULAR_FILE
            package.writestr(entry, (ROOT / name).read_bytes())


def main() -> None:
    """Build the zip and say where it is."""
    names = packaged_files()
    if "metadata.txt" not in names:
        sys.exit(f"metadata.txt is not tracked by git in {ROOT}: nothing to package.")
    target = ROOT / "dist" / f"{NAME}-{version()}.zip"
    target.parent.mkdir(exist_ok=True)
    part = target.with_suffix(".part")
    names = sorted([*names, *built_files()])
    write_zip(part, names)
    part.replace(target)
    if git("status", "--porcelain"):
        print("The working tree differs from the last commit: untracked files are not in the package.")
    print(f"{target.relative_to(ROOT)}: {len(names)} files, {target.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
