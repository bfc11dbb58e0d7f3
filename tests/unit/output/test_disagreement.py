"""The layer of disagreement against pixels judged one by one, and opened as a user would."""

import numpy as np
import pytest
from landcover_interpreter.core.agreement.counting import count_contingency
from landcover_interpreter.core.agreement.labelling import Labelling
from landcover_interpreter.core.agreement.report import ReferenceMap
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.output.disagreement import (
    AGREES,
    CLUSTERING_ERROR,
    LABELLING_ERROR,
    NO_REFERENCE,
    Disagreement,
    write_disagreement,
)
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal

CODES = frozenset((10, 40, 80))
LABELS = {1: 10, 2: 80, 3: 0, 4: None}


def draw(folder, ids, codes, recoded=None):
    clusters = write_raster(folder / "clusters.tif", [ids], nodata=0)
    reference = write_raster(folder / "reference.tif", [codes], nodata=0)
    with threads(2) as executor:
        table = count_contingency(clusters, str(reference), CODES, executor, SILENT, recoded)
        named = [LABELS[cluster] for cluster in table.clusters]
        labelling = Labelling(tuple(code or 0 for code in named), tuple(code is not None for code in named))
        layer = Disagreement(str(reference), recoded, ReferenceMap("Reference & more", "© somebody"))
        write_disagreement(clusters, layer, table, labelling, folder / "d.tif", executor, SILENT)
    return table, gdal.Open(str(folder / "d.tif"))


def by_hand(table, ids, codes):
    found = np.zeros(ids.shape, np.uint8)
    best = {c: table.codes[int(row.argmax())] for c, row in zip(table.clusters, table.counts)}
    for place in np.ndindex(ids.shape):
        cluster, code = int(ids[place]), int(codes[place])
        if not cluster:
            continue
        if code == 0 or LABELS[cluster] is None:
            found[place] = NO_REFERENCE
        elif code == LABELS[cluster]:
            found[place] = AGREES
        else:
            found[place] = LABELLING_ERROR if code == best[cluster] else CLUSTERING_ERROR
    return found


@pytest.fixture
def pair():
    rng = np.random.default_rng(3)
    ids = rng.integers(0, 5, (70, 90)).astype(np.uint8)
    chance = rng.random((70, 90))
    codes = np.where(chance < 0.7, np.array((0, 10, 10, 40, 80))[ids], rng.choice((0, 10, 40, 80), (70, 90)))
    return ids, codes.astype(np.uint8)


def test_every_pixel_says_who_is_to_blame(tmp_path, pair):
    ids, codes = pair
    table, layer = draw(tmp_path, ids, codes)
    found = layer.ReadAsArray()
    np.testing.assert_array_equal(found, by_hand(table, ids, codes))
    assert set(np.unique(found)) == {0, AGREES, LABELLING_ERROR, CLUSTERING_ERROR, NO_REFERENCE}


def test_a_recoded_reference_gives_the_same_layer(tmp_path, pair):
    ids, codes = pair
    _, plain = draw(tmp_path, ids, codes)
    expected = plain.ReadAsArray()
    values = np.select([codes == 10, codes == 40, codes == 80], [1, 2, 3]).astype(np.uint8)
    _, other = draw(tmp_path, ids, values, {1: 10, 2: 40, 3: 80})
    np.testing.assert_array_equal(other.ReadAsArray(), expected)


def test_it_opens_named_coloured_and_credited(tmp_path, pair):
    _, layer = draw(tmp_path, *pair)
    band = layer.GetRasterBand(1)
    assert band.GetDescription() == "disagreement"
    assert band.GetCategoryNames()[1:] == [
        "agrees",
        "labelling error: another label would agree",
        "clustering error: no label of the cluster would agree",
        "no reference",
    ]
    assert band.GetColorTable().GetColorEntry(CLUSTERING_ERROR)[:3] == (230, 97, 1)
    assert band.GetNoDataValue() == 0
    assert (tmp_path / "d.qml").read_text(encoding="utf-8").count("<paletteEntry") == 4
    metadata = (tmp_path / "d.qmd").read_text(encoding="utf-8")
    assert "Reference &amp; more" in metadata
    assert "© somebody" in metadata
