"""The run folder changes as a whole or not at all, whatever happens in between."""

import json
import os
import random
import signal
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from landcover_interpreter.core.errors import Cancelled, RunFolderError
from landcover_interpreter.core.run_folder import (
    AGREEMENT_CSV,
    AGREEMENT_JSON,
    CLUSTERS,
    CONTINGENCY,
    INTERPRETATION,
    LANDCOVER,
    MODEL,
    POLYGONS,
    change,
    finish_change,
)
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster

CONFTEST = Path(__file__).parents[1] / "conftest.py"
PARTIAL, READY, DROP_LIST = ".landcover-partial-", ".landcover-ready", "dropped-files.txt"
OLD = {CLUSTERS: "old clusters", MODEL: "old model", INTERPRETATION: "old words", LANDCOVER: "old map"}
NEW = {CLUSTERS: "new clusters", MODEL: "new model", INTERPRETATION: "new words"}


def write(folder, files):
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)


def content(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode(errors="replace")
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def run(tmp_path):
    folder = tmp_path / "Überschwemmung 1.interpretation"
    write(folder, OLD)
    return folder


def dead_process():
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_a_change_replaces_adds_and_drops_at_its_end_and_not_before(run):
    write(run, {"evidence/1.png": "old picture", "evidence/2.png": "old picture", "notes.txt": "the user's own"})
    with change(run, drop=(LANDCOVER,)) as folder:
        write(folder, {**NEW, "evidence/1.png": "new picture"})
        assert {name: content(run)[name] for name in OLD} == OLD
    assert content(run) == {**NEW, "evidence/1.png": "new picture", "notes.txt": "the user's own"}


def test_every_product_is_dropped_with_its_side_cars(run):
    landcover = [LANDCOVER, f"{LANDCOVER}.aux.xml", "landcover.qml", "landcover.qmd"]
    figures = [CONTINGENCY, AGREEMENT_JSON, AGREEMENT_CSV]
    write(run, dict.fromkeys([*landcover, POLYGONS, *figures], "old"))
    with change(run, drop=(LANDCOVER,)):
        pass
    assert set(content(run)) == {CLUSTERS, MODEL, INTERPRETATION, POLYGONS, *figures}
    with change(run, drop=(POLYGONS, CONTINGENCY)):
        pass
    assert set(content(run)) == {CLUSTERS, MODEL, INTERPRETATION}


def test_what_a_change_drops_and_writes_anew_is_there(run):
    with change(run, drop=(LANDCOVER, POLYGONS)) as folder:
        write(folder, {LANDCOVER: "new map"})
    assert content(run) == {**OLD, LANDCOVER: "new map"}


@pytest.mark.parametrize("error", [Cancelled(), ValueError("a bug"), KeyboardInterrupt(), RunFolderError("x")])
def test_an_error_inside_leaves_everything_as_it_was(run, error):
    with pytest.raises(type(error)) as caught, change(run, drop=(LANDCOVER,)) as folder:
        write(folder, {**NEW, "evidence/1.png": "new picture"})
        raise error
    assert caught.value is error
    assert content(run) == OLD
    assert {path.name for path in run.iterdir()} == set(OLD)


def test_a_new_folder_is_made_with_its_parents_and_goes_with_them_when_the_job_fails(tmp_path):
    run = tmp_path / "maps" / "2023" / "ä"
    (tmp_path / "maps").mkdir()
    with pytest.raises(Cancelled), change(run) as folder:
        write(folder, NEW)
        raise Cancelled
    assert [path.name for path in tmp_path.rglob("*")] == ["maps"]
    with change(run) as folder:
        write(folder, NEW)
    assert content(run) == NEW


def states_of_a_killed_change():
    """Yield what a change from OLD to NEW leaves on disk, killed after each of its steps, and what has to hold."""
    partial = f"{PARTIAL}{dead_process()}-k3j_2x"
    for count in range(len(NEW) + 1):
        begun = dict(list(NEW.items())[:count])
        left = {partial: None, **{f"{partial}/{n}": t for n, t in begun.items()}}
        yield f"writing, {count} written", OLD, left, OLD
    yield "list written", OLD, {f"{partial}/{n}": t for n, t in {**NEW, DROP_LIST: LANDCOVER}.items()}, OLD
    ready = {**NEW, DROP_LIST: LANDCOVER}
    yield "renamed", OLD, {f"{READY}/{n}": t for n, t in ready.items()}, NEW
    dropped = {name: text for name, text in OLD.items() if name != LANDCOVER}
    for count in range(len(NEW) + 1):
        moved, rest = dict(sorted(NEW.items())[:count]), dict(sorted(NEW.items())[count:])
        left = {f"{READY}/{n}": t for n, t in {**rest, DROP_LIST: LANDCOVER}.items()}
        yield f"moving, {count} moved", {**dropped, **moved}, left, NEW
    yield "list removed", NEW, {READY: None}, NEW


@pytest.mark.parametrize(
    ("there", "left", "state"),
    [pytest.param(*case[1:], id=case[0]) for case in states_of_a_killed_change()],
)
def test_whatever_a_killed_change_left_a_reader_finds_the_old_state_or_the_new(tmp_path, there, left, state):
    readers, writers = tmp_path / "reader's", tmp_path / "writer's"
    for run in (readers, writers):
        write(run, there)
        for name, text in left.items():
            (run / name).mkdir() if text is None else write(run, {name: text})
    finish_change(readers)
    assert {name: text for name, text in content(readers).items() if not name.startswith(PARTIAL)} == state
    assert not (readers / READY).exists()
    for run in (readers, writers):
        with change(run) as folder:
            write(folder, {MODEL: "newer model"})
        assert content(run) == {**state, MODEL: "newer model"}
        assert {path.name for path in run.iterdir()} == {*state, MODEL}


CHANGE_FOREVER = """
import itertools, runpy, sys
from pathlib import Path
runpy.run_path(sys.argv[1])
from landcover_interpreter.core.run_folder import LANDCOVER, change
for generation in itertools.count(1):
    with change(Path(sys.argv[2]), drop=(LANDCOVER,)) as folder:
        for number in range(15):  # to be moved before the map, and after it
            (folder / f"later{number}").write_text(f"{generation} " * 500)
            (folder / f"file{number}").write_text(f"{generation} " * 500)
        (folder / "evidence").mkdir()
        for number in range(5):
            (folder / "evidence" / f"{number}.png").write_text(f"{generation} " * 500)
        if generation % 2:
            (folder / LANDCOVER).write_text(f"{generation} " * 500)
    print(generation, flush=True)
"""


def test_kill_9_at_any_moment_leaves_one_generation_of_files(tmp_path):
    chance = random.Random(5)
    run = tmp_path / "run"
    seen = set()
    for _ in range(14):
        command = [sys.executable, "-c", CHANGE_FOREVER, str(CONFTEST), str(run)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        process.stdout.readline()
        time.sleep(chance.uniform(0, 0.03))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        seen |= {path.name.split("-")[1] for path in run.glob(".landcover-*")}
        finish_change(run)
        files = {n: t for n, t in content(run).items() if not n.startswith(PARTIAL)}
        assert len(set(files.values())) == 1
        generation = int(files["file0"].split()[0])
        assert (LANDCOVER in files) == (generation % 2 == 1)
        assert len(files) == 35 + generation % 2
    assert seen  # the kills did hit changes under way
    with change(run):
        pass
    assert not list(run.glob(".landcover-*"))


def test_the_change_that_another_is_making_in_the_same_folder_is_left_alone(run):
    with change(run) as slow:
        write(slow, {POLYGONS: "new polygons"})
        with change(run) as quick:
            write(quick, {LANDCOVER: "new map"})
        assert content(run)[LANDCOVER] == "new map"
    assert content(run) == {**OLD, LANDCOVER: "new map", POLYGONS: "new polygons"}


def test_leftovers_of_unknown_origin_go_when_they_are_old(run):
    for name in ("old", "young"):
        write(run / f"{PARTIAL}{name}", {CLUSTERS: "half"})
    long_ago = time.time() - 2 * 86_400
    os.utime(run / f"{PARTIAL}old", (long_ago, long_ago))
    with change(run):
        pass
    assert {path.name for path in run.iterdir()} == {*OLD, f"{PARTIAL}young"}


def test_folders_of_other_programs_are_not_touched(run):
    write(run, {".ready/a": "theirs", ".partial-download/b": "theirs", "landcover/c": "theirs"})
    with change(run, drop=(LANDCOVER, POLYGONS, CONTINGENCY)) as folder:
        write(folder, NEW)
    theirs = {".ready/a": "theirs", ".partial-download/b": "theirs", "landcover/c": "theirs"}
    assert content(run) == {**NEW, **theirs}


def test_a_file_never_takes_the_place_of_a_folder(run):
    write(run, {"maps/precious.tif": "years of work"})
    with pytest.raises(RunFolderError, match="maps is a folder"), change(run) as folder:
        write(folder, {**NEW, "maps": "a raster whose name the user got wrong"})
    assert content(run) == {**OLD, "maps/precious.tif": "years of work"}
    assert not list(run.glob(".landcover-*"))


def test_a_full_disk_is_told_of_the_folder(run):
    with pytest.raises(RunFolderError, match=r"disk of .*Überschwemmung 1.* is full"), change(run) as folder:
        write(folder, NEW)
        with Path("/dev/full").open("w") as stream:
            stream.write("x")
    assert content(run) == OLD


CLUSTER_ON_A_FULL_DISK = """
import json, resource, runpy, sys
from pathlib import Path
scenes = runpy.run_path(sys.argv[1])
from landcover_interpreter.core.errors import InterpreterError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.core.jobs import cluster
from landcover_interpreter.core.scene.scene import SceneRequest
scene, run, limits = SceneRequest((sys.argv[2],)), Path(sys.argv[3]), json.loads(sys.argv[4])
def state():
    return {path.relative_to(run).as_posix(): path.read_bytes() for path in run.rglob("*")}
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
before, answers = state(), []
for limit in limits:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, most))
    try:
        cluster(scene, by_pixels(clusters=5, seed=2), run, SILENT)
        said = "nothing"
    except InterpreterError as error:
        said = f"{type(error).__name__}: {error}"
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    answers.append([said, state() == before])
print(json.dumps(answers))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file sizes are limited by POSIX")
def test_a_disk_that_fills_up_in_mid_run_leaves_the_earlier_run_to_the_byte(tmp_path):
    from landcover_interpreter.core.feedback import SILENT
    from landcover_interpreter.core.jobs import cluster
    from landcover_interpreter.core.scene.scene import SceneRequest
    from landcover_interpreter.tests.clusterings import by_pixels

    roles = ("B02", "B03", "B04", "B08")
    scene = write_raster(tmp_path / "scene.tif", digital_numbers(ground(roles, 200, 240)), names=roles)
    run = tmp_path / "Läufe" / "full"
    cluster(SceneRequest((str(scene),)), by_pixels(clusters=3), run, SILENT)
    # Nothing at all, less than a header, less than the table of blocks, half the raw raster, nearly all of it.
    limits = [0, 6, 300, 130_000, 262_000]
    command = [sys.executable, "-c", CLUSTER_ON_A_FULL_DISK, str(CONFTEST), str(scene), str(run)]
    child = subprocess.run(
        [*command, json.dumps([*limits, 1 << 30])], capture_output=True, text=True, check=True, timeout=60
    )
    *failed, last = json.loads(child.stdout.splitlines()[-1])
    assert len(failed) == len(limits)
    for said, untouched in failed:
        assert said.startswith("RunFolderError: ")
        assert str(run) in said
        assert untouched
    assert last == ["nothing", False]  # with room again, the run is replaced
    assert not list(run.glob(".landcover-*"))


def test_a_folder_below_a_file_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("x")
    with (
        pytest.raises(RunFolderError, match=r"file.run cannot be written"),
        change(tmp_path / "file" / "run"),
    ):
        pass
    with pytest.raises(RunFolderError, match="file is a file"), change(tmp_path / "file"):
        pass
    assert content(tmp_path) == {"file": "x"}


@pytest.mark.skipif(os.name != "posix", reason="rights of another user are a matter of POSIX")
def test_a_folder_without_the_right_to_write_is_named_and_left_as_it_is():
    with tempfile.TemporaryDirectory() as name:
        run = Path(name) / "run"
        write(run, OLD)
        write(run, {f"{READY}/{MODEL}": "pending", f"{READY}/{DROP_LIST}": ""})
        Path(name).chmod(0o755)
        for folder in (run / READY, run):
            folder.chmod(0o555)
        before = content(run)
        root = os.geteuid() == 0
        if root:  # who may write everywhere
            os.seteuid(65534)
        try:
            with (
                pytest.raises(RunFolderError, match=r"run cannot be written: Permission denied"),
                change(run),
            ):
                pass
            with pytest.raises(RunFolderError, match=r"run cannot be written"):
                finish_change(run)
        finally:
            if root:
                os.seteuid(0)
            for folder in (run, run / READY):
                folder.chmod(stat.S_IRWXU)
        assert content(run) == before
