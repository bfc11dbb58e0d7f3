"""What a change of pixels replaces is kept beside it, put back, and swept when its process is gone."""

import errno
import os
import shutil
import time

import pytest
from landcover_interpreter.core.run_folder import (
    CLUSTERS,
    INTERPRETATION,
    LANDCOVER,
    MODEL,
    POLYGONS,
    change,
    changing_back,
    finish_change,
    keeping,
)

READY, DROP_LIST = ".landcover-ready", "dropped-files.txt"
OLD = {CLUSTERS: "old clusters", MODEL: "old model", INTERPRETATION: "old words", LANDCOVER: "old map"}


def write(folder, files):
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text)


def content(folder):
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def run(tmp_path):
    folder = tmp_path / "run"
    write(folder, OLD)
    return folder


def kept_of(run, text):
    """Change the pixels of a run, and return the folder with what was there before."""
    kept = keeping(run)
    with change(run, drop=(LANDCOVER, POLYGONS), keep=kept) as folder:
        write(folder, {CLUSTERS: text, MODEL: text})
    return kept


def test_what_a_change_of_pixels_replaces_or_drops_is_kept(run):
    kept = kept_of(run, "new")
    assert content(kept) == {name: text for name, text in OLD.items() if name in (CLUSTERS, MODEL, LANDCOVER, POLYGONS)}
    assert content(run)[CLUSTERS] == "new" and LANDCOVER not in content(run)


def test_what_was_kept_comes_back_and_goes_again_as_often_as_one_likes(run):
    first = kept_of(run, "new")
    write(run, {LANDCOVER: "map of the new"})
    sides = [{**content_without_hidden(run)}]
    for _ in range(3):
        other = keeping(run)
        with changing_back(run, first, other) as folder:
            write(folder, {"note": f"{len(sides)}"})
        shutil.rmtree(first)
        sides.append(content_without_hidden(run))
        first = other
    assert {**sides[1], "note": ""} == {**OLD, "note": ""}
    assert {**sides[2], "note": ""} == {**sides[0], "note": ""}
    assert {**sides[3], "note": ""} == {**OLD, "note": ""}


def content_without_hidden(run):
    return {name: text for name, text in content(run).items() if not name.startswith(".")}


@pytest.mark.parametrize("fails", ["link", "nothing"])
def test_where_there_are_no_links_files_are_moved_and_copied(run, monkeypatch, fails):
    def no_links(*paths):
        raise OSError(errno.EPERM, "no links here")

    if fails == "link":
        monkeypatch.setattr(os, "link", no_links)
    kept, other = kept_of(run, "new"), keeping(run)
    with changing_back(run, kept, other):
        pass
    assert content_without_hidden(run) == OLD
    assert content(other)[CLUSTERS] == "new"
    assert content(kept)[CLUSTERS] == OLD[CLUSTERS], "it stays until all is well"


def test_a_change_back_that_fails_leaves_both_sides(run):
    kept, other = kept_of(run, "new"), keeping(run)
    before, inside = content_without_hidden(run), content(kept)
    with pytest.raises(ZeroDivisionError), changing_back(run, kept, other):
        raise ZeroDivisionError
    assert content_without_hidden(run) == before and content(kept) == inside and content(other) == {}


def test_a_change_back_that_was_cut_short_is_finished_and_leaves_nothing(run):
    """The move stopped with one file in place, of which there are two links by then."""
    kept, other = kept_of(run, "new"), keeping(run)
    ready = run / READY
    ready.mkdir()
    for name in (CLUSTERS, MODEL):
        os.link(kept / name, ready / name)
    write(ready, {DROP_LIST: "", "kept-in.txt": other.name})
    os.link(run / CLUSTERS, other / CLUSTERS)
    (run / CLUSTERS).unlink()
    os.link(kept / CLUSTERS, run / CLUSTERS)
    finish_change(run)
    assert not ready.exists()
    assert (content(run)[CLUSTERS], content(run)[MODEL]) == (OLD[CLUSTERS], OLD[MODEL])
    assert content(other) == {CLUSTERS: "new", MODEL: "new"}


def test_kept_files_of_this_process_stay_and_those_of_one_that_is_gone_are_swept(run):
    kept = kept_of(run, "new")
    gone = run / ".landcover-kept-999999999-x"
    write(gone, {CLUSTERS: "of a process that died"})
    long_ago = time.time() - 2 * 86_400
    os.utime(kept, (long_ago, long_ago))
    with change(run):
        pass
    assert kept.is_dir() and not gone.exists()
