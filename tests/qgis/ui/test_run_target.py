"""Where a new run goes: beside the image, never over an analyst's labels, and nothing is replaced unsaid."""

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.run_folder import INTERPRETATION
from landcover_interpreter.ui.run_target import Fate, examine_run, propose_run


@pytest.fixture
def overridden(labelled):
    jobs.override(labelled, 1, "80")
    return labelled


def test_a_new_run_stands_beside_its_image(tmp_path):
    target = propose_run(str(tmp_path / "scene.tif"), "Danube 2021", tmp_path / "documents")
    assert target.run == tmp_path / "Danube 2021.interpretation"
    assert (target.fate, target.reason) == (Fate.MADE, "")
    assert list(tmp_path.iterdir()) == [], "looking makes no files"


def test_without_a_name_it_has_that_of_the_image(tmp_path):
    assert propose_run(str(tmp_path / "S2A.SAFE"), "", tmp_path).run == tmp_path / "S2A.interpretation"


def test_a_layers_name_becomes_a_files_name(tmp_path):
    found = propose_run(str(tmp_path / "a.tif"), ' 10/2021: "West" ', tmp_path).run
    assert found == tmp_path / "10_2021_ _West_.interpretation"
    assert propose_run(str(tmp_path / "a.tif"), "..", tmp_path).run.name == "scene.interpretation"


@pytest.mark.parametrize(
    "image", ["/vsizip//data/a.zip/a.tif", "https://example.org/a.tif", "{file}/scene.tif", "/proc/scene.tif"]
)
def test_an_image_where_nothing_can_be_written_has_its_run_in_the_documents(tmp_path, image):
    file = tmp_path / "file"
    file.write_text("no folder")
    documents = tmp_path / "documents"
    target = propose_run(image.format(file=file), "a", documents)
    assert target.run == documents / "a.interpretation"
    assert target.fate is Fate.MADE


def test_a_run_without_an_analysts_labels_is_proposed_again_and_said_to_be_replaced(labelled):
    target = propose_run(str(labelled.parent / "scene.tif"), "scene", labelled.parent)
    assert (target.run, target.fate) == (labelled, Fate.REPLACED)


def test_a_run_with_an_analysts_labels_is_left_alone(overridden):
    folder = overridden.parent
    assert propose_run(str(folder / "scene.tif"), "scene", folder).run == folder / "scene-2.interpretation"
    overridden.rename(folder / "scene-2.interpretation")
    assert propose_run(str(folder / "scene.tif"), "scene", folder).run == folder / "scene.interpretation"
    (folder / "scene.interpretation").write_text("a file of that name")
    assert propose_run(str(folder / "scene.tif"), "scene", folder).run == folder / "scene-3.interpretation"


def test_a_folder_that_was_chosen_is_refused_for_an_analysts_labels_in_words(overridden):
    target = examine_run(overridden)
    assert target.fate is Fate.REFUSED
    assert str(overridden) in target.reason
    assert "1 label(s) by the analyst" in target.reason


def test_a_folder_with_other_files_is_told_from_an_empty_one(tmp_path):
    assert examine_run(tmp_path).fate is Fate.MADE
    (tmp_path / "notes.txt").write_text("mine")
    assert examine_run(tmp_path).fate is Fate.FILLED
    (tmp_path / INTERPRETATION).write_text("{damaged")
    assert examine_run(tmp_path).fate is Fate.REPLACED


def test_a_place_that_cannot_be_written_is_refused(tmp_path):
    file = tmp_path / "file"
    file.write_text("no folder")
    for run in (file, file / "run"):
        target = examine_run(run)
        assert target.fate is Fate.REFUSED
        assert str(run) in target.reason
