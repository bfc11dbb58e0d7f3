"""Labels carried over: marked with where they come from, and a run that goes on like any other."""

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.model_file import load_model
from landcover_interpreter.core.errors import RunFolderError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.tests.applied_runs import ids, scene
from landcover_interpreter.tests.patchwork import parcels, read
from landcover_interpreter.tests.polls import access_to
from landcover_interpreter.tests.revised_runs import modelled, tallied
from landcover_interpreter.tests.scenes import write_raster


def test_what_was_merged_and_split_keeps_its_numbers(revised, tmp_path):
    asked, run = revised
    new = tmp_path / "new"
    done = jobs.apply_run(run, asked, new, SILENT).interpretation
    np.testing.assert_array_equal(ids(new), ids(run))
    assert (new / "clusters.tif").stat().st_size > 0
    assert done.clusters == (1, 4, 6, 7, 8, 9, 10, 11)
    assert (done.first_clusters, done.next_cluster) == (7, 12)
    np.testing.assert_array_equal(modelled(new), ids(new))
    assert {p.cluster: p.pixels for p in done.profiles} == {c: p.pixels for c, p in tallied(run).items()}
    assert load_interpretation(new) == done
    assert all(not revision.votes for revision in done.revisions)
    further = jobs.merge(new, (9, 10), SILENT)
    assert further.clusters == (1, 4, 6, 7, 8, 11, 12)
    assert jobs.split(new, 12, 2, 1, SILENT).clusters == (1, 4, 6, 7, 8, 11, 13, 14)
    assert load_model(new / "model.npz").clusters == 14


def test_labels_say_where_they_come_from(revised, tmp_path):
    asked, run = revised
    new = tmp_path / "new"
    source, done = load_interpretation(run), jobs.apply_run(run, asked, new, SILENT).interpretation
    assert [(e.cluster, e.code) for e in done.legend] == [(e.cluster, e.code) for e in source.legend]
    origins = {entry.cluster: entry.origin for entry in done.legend}
    assert origins[1] == "voter spectral, from revised"
    assert origins[10] == "analyst, from revised"
    assert origins[9] == ""
    assert done.settled_by_analyst == frozenset()
    assert done.votes == () and done.notes == () and done.reference is None
    assert done.carried.scene == "scene" and done.carried.legend == done.legend
    assert done.history[-1].what.startswith("applied from the run revised, made of scene, to scene: the clusters have")
    flags = {verdict.cluster: verdict.flags for verdict in done.verdicts}
    before = {verdict.cluster: verdict.flags for verdict in source.verdicts}
    assert flags[10] == (), "the analyst named it, and the scene is alike"
    assert all(flags[cluster] == before[cluster] for cluster in done.clusters if cluster != 10)
    assert {entry.origin for entry in jobs.apply_run(new, asked, tmp_path / "third", SILENT).interpretation.legend} == {
        "voter spectral, from revised",
        "analyst, from revised",
        "",
    }


def test_the_new_run_goes_on_like_any_other(revised, tmp_path):
    asked, run = revised
    new = tmp_path / "new"
    carried = jobs.apply_run(run, asked, new, SILENT).interpretation
    exported = jobs.export(new, None, None, SILENT, report=new / "report.html")
    codes = {entry.cluster: entry.code or 0 for entry in carried.legend}
    np.testing.assert_array_equal(read(exported.raster), np.vectorize({0: 0, **codes}.get)(ids(new)))
    assert "voter spectral, from revised" in (new / "report.html").read_text(encoding="utf-8")
    jobs.override(new, 1, "water")
    assert load_interpretation(new).settled_by_analyst == {1}
    with pytest.raises(RunFolderError, match=r"label.* by the analyst"):
        jobs.apply_run(run, asked, new, SILENT)
    jobs.save_labels(new, load_interpretation(new).reverted(1))
    assert load_interpretation(new).legend == carried.legend
    labelled = jobs.label(new, jobs.LabelRequest("spectral"), SILENT).interpretation
    assert {entry.origin for entry in labelled.legend} == {"voter spectral"}
    reference = write_raster(tmp_path / "reference.tif", read(exported.raster)[None])
    assert jobs.compare_run(new, jobs.ComparisonRequest(str(reference)), SILENT).agreement.ceiling > 0.9


def test_a_merge_of_carried_labels_can_be_taken_back_from_the_analyst(revised, tmp_path):
    asked, run = revised
    new = tmp_path / "new"
    jobs.apply_run(run, asked, new, SILENT)
    jobs.merge(new, (1, 4), SILENT)
    jobs.override(new, 12, "water")
    entry = load_interpretation(new).reverted(12).legend[-1]
    assert entry.cluster == 12 and entry.origin == "run, from revised"


def test_a_run_without_labels_gives_one_without(plain, tmp_path):
    asked, run = plain
    done = jobs.apply_run(run, asked, tmp_path / "new", SILENT).interpretation
    assert done.legend == () and done.verdicts == ()
    assert jobs.label(tmp_path / "new", jobs.LabelRequest("spectral"), SILENT).interpretation.legend


def test_a_cluster_that_the_scene_lacks_has_no_pixels_and_breaks_nothing(revised, tmp_path):
    _, run = revised
    values = np.where(ids(run) == 1, parcels(220, 260), 0).astype(np.uint16)
    new = tmp_path / "new"
    done = jobs.apply_run(run, scene(tmp_path / "one.tif", values), new, SILENT).interpretation
    assert done.clusters == load_interpretation(run).clusters
    assert [p.cluster for p in done.profiles if p.pixels] == [1]
    assert load_interpretation(new) == done
    exported = jobs.export(new, None, None, SILENT)
    assert set(np.unique(read(exported.raster))) == {0, done.legend[0].code}
    jobs.label(new, jobs.LabelRequest("spectral"), SILENT)
    jobs.merge(new, (4, 6), SILENT)


def test_models_can_be_asked_about_a_scene_that_lacks_clusters(revised, tmp_path):
    _, run = revised
    values = np.where(ids(run) == 1, parcels(220, 260), 0).astype(np.uint16)
    jobs.apply_run(run, scene(tmp_path / "one.tif", values), tmp_path / "new", SILENT)
    with access_to(tmp_path) as access:
        foreseen = jobs.foresee_label(tmp_path / "new", jobs.LabelRequest("ollama:gemma3"), SILENT, access)
    assert [shown.profile.cluster for shown in foreseen.evidence] == [1, 4, 6, 7, 8, 9, 10, 11]
    assert all(shown.pictures for shown in foreseen.evidence)
