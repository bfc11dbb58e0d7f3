"""The table of clusters says of each what the run says, sorts by value, and paints the spectrum."""

import numpy as np
import pytest
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.labelling.pictures.png import encode_png
from landcover_interpreter.core.labelling.pictures.thumbnails import Thumbnail
from landcover_interpreter.ui.delegates import PictureDelegate, SparklineDelegate
from landcover_interpreter.ui.models.cluster_table import (
    CLUSTER,
    CLUSTER_ROLE,
    HECTARES,
    PICTURE,
    PICTURE_ROLE,
    SHARE,
    SORT_ROLE,
    SPECTRUM,
    SPECTRUM_ROLE,
    ClusterTable,
)
from qgis.PyQt.QtCore import QLocale, QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette
from qgis.PyQt.QtTest import QAbstractItemModelTester, QSignalSpy
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem

Role = Qt.ItemDataRole


@pytest.fixture
def interpretation(clustered):
    return load_interpretation(clustered)


@pytest.fixture
def table(interpretation):
    found = ClusterTable()
    found.tester = QAbstractItemModelTester(found, QAbstractItemModelTester.FailureReportingMode.Fatal)
    found.show(interpretation)
    return found


def cell(table, row, column, role=Role.DisplayRole):
    return table.data(table.index(row, column), role)


def test_each_row_tells_number_share_and_hectares_in_the_words_of_the_locale(table, interpretation):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert table.rowCount() == 4
        for row, profile in enumerate(interpretation.profiles):
            assert cell(table, row, CLUSTER) == str(profile.cluster)
            assert cell(table, row, SHARE) == f"{100 * profile.share:.1f}\u00a0%".replace(".", ",")
            assert cell(table, row, HECTARES) == f"{profile.hectares:.1f}".replace(".", ",")
            assert cell(table, row, SPECTRUM) is None
    finally:
        QLocale.setDefault(before)


def test_colours_are_those_of_the_canvas_and_all_differ(table):
    colours = {cell(table, row, CLUSTER, Role.DecorationRole).name() for row in range(4)}
    assert len(colours) == 4
    assert cell(table, 0, SHARE, Role.DecorationRole) is None


def test_the_spectrum_runs_by_wavelength_on_one_scale_for_all_rows(table, interpretation):
    brightest = max(profile.mean[band] for profile in interpretation.profiles for band in interpretation.scene.roles)
    order = sorted(interpretation.scene.roles)  # of B02, B03, B04, B08, B11 that is the order of wavelengths
    for row, profile in enumerate(interpretation.profiles):
        xs, ys = zip(*cell(table, row, SPECTRUM, SPECTRUM_ROLE))
        np.testing.assert_allclose(xs, [0, 0.25, 0.5, 0.75, 1])
        np.testing.assert_allclose(ys, [profile.mean[band] / brightest for band in order])
    assert max(y for row in range(4) for _, y in cell(table, row, SPECTRUM, SPECTRUM_ROLE)) == 1


def test_a_screen_reader_hears_what_the_eye_sees(table, interpretation):
    assert cell(table, 2, CLUSTER, Role.AccessibleTextRole) == "Cluster 3"
    heard = cell(table, 2, SPECTRUM, Role.AccessibleTextRole)
    assert [part.split()[0] for part in heard.removeprefix("Mean reflectance: ").split(", ")] == [
        "B02",
        "B03",
        "B04",
        "B08",
        "B11",
    ]
    assert f"B08 {QLocale().toString(interpretation.profiles[2].mean['B08'], 'f', 3)}" in heard
    for column in range(5):
        assert table.headerData(column, Qt.Orientation.Horizontal, Role.AccessibleTextRole)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        (CLUSTER, lambda profile: profile.cluster),
        (SHARE, lambda profile: profile.share),
        (HECTARES, lambda profile: profile.hectares),
        (SPECTRUM, lambda profile: sum(profile.mean[band] for band in ("B02", "B03", "B04", "B08", "B11"))),
    ],
)
def test_every_column_sorts_by_value(table, interpretation, column, value):
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(table)
    proxy.setSortRole(SORT_ROLE)
    for order, reverse in ((Qt.SortOrder.AscendingOrder, False), (Qt.SortOrder.DescendingOrder, True)):
        proxy.sort(column, order)
        shown = [proxy.index(row, 0).data(CLUSTER_ROLE) for row in range(4)]
        expected = sorted(interpretation.profiles, key=value, reverse=reverse)
        assert [value(interpretation.profiles[cluster - 1]) for cluster in shown] == list(map(value, expected))


def test_without_a_run_there_are_no_rows(table):
    table.show(None)
    assert (table.rowCount(), table.columnCount()) == (0, 5)
    assert table.row_of(1) == -1
    assert table.data(QModelIndex()) is None


def test_a_cluster_is_found_by_its_number(table):
    assert [table.row_of(cluster) for cluster in (0, 1, 4, 5)] == [-1, 0, 3, -1]


def painted(table, row, state, ink, paper):
    """Return which pixels of a painted spectrum have the ink's colour rather than the paper's."""
    option = QStyleOptionViewItem()
    option.rect = QImage(200, 40, QImage.Format.Format_RGB32).rect()
    option.state = state
    option.palette = QPalette()
    for role, colour in ((QPalette.ColorRole.Text, ink), (QPalette.ColorRole.HighlightedText, ink)):
        option.palette.setColor(role, QColor(colour))
    option.palette.setColor(QPalette.ColorRole.Highlight, QColor(paper))
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(paper))
    painter = QPainter(image)
    SparklineDelegate().paint(painter, option, table.index(row, SPECTRUM))
    painter.end()
    bits = image.constBits()
    bits.setsize(200 * 40 * 4)
    pixels = np.frombuffer(bytes(bits), np.uint8).reshape(40, 200, 4)[..., :3].astype(int)
    blue, green, red = QColor(ink).blue(), QColor(ink).green(), QColor(ink).red()
    return np.abs(pixels - (blue, green, red)).sum(axis=-1) < 60


@pytest.mark.parametrize(("ink", "paper"), [("#000000", "#ffffff"), ("#eeeeee", "#202020")])
@pytest.mark.parametrize("selected", [False, True])
def test_the_line_is_painted_in_the_palettes_colour_at_the_heights_of_the_bands(table, ink, paper, selected):
    enabled = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Active
    state = enabled | QStyle.StateFlag.State_Selected if selected else enabled
    for row in range(4):
        marks = painted(table, row, state, ink, paper)
        for x, y in cell(table, row, SPECTRUM, SPECTRUM_ROLE):
            column, height = round(4 + x * 192), round(36 - y * 32)
            assert marks[height - 2 : height + 2, column - 2 : column + 2].any(), (row, x, y)


def test_a_spectrum_needs_room_that_grows_with_the_font(table):
    option = QStyleOptionViewItem()
    small = SparklineDelegate().sizeHint(option, table.index(0, SPECTRUM))
    option.font.setPointSizeF(2 * option.font.pointSizeF())
    option.fontMetrics = type(option.fontMetrics)(option.font)
    large = SparklineDelegate().sizeHint(option, table.index(0, SPECTRUM))
    assert large.width() > 1.5 * small.width()
    assert large.height() > 1.5 * small.height()


def picture_of(cluster, colour=(200, 100, 50)):
    place = np.full((48, 48, 3), colour, np.uint8)
    return Thumbnail(cluster, encode_png(place), encode_png(np.full((192, 392, 3), colour, np.uint8)))


def test_a_picture_that_comes_is_shown_in_its_own_cell(table):
    changed, resets = QSignalSpy(table.dataChanged), QSignalSpy(table.modelReset)
    table.add_picture(picture_of(3))
    assert [(first.row(), first.column(), last.row(), last.column()) for first, last, *_ in changed] == [
        (2, PICTURE, 2, PICTURE)
    ]
    assert len(resets) == 0
    assert cell(table, 2, PICTURE, PICTURE_ROLE).toImage().pixelColor(5, 5).getRgb()[:3] == (200, 100, 50)
    assert cell(table, 1, PICTURE, PICTURE_ROLE) is None
    assert "data:image/png;base64," in cell(table, 2, PICTURE, Role.ToolTipRole)
    assert cell(table, 1, PICTURE, Role.ToolTipRole) is None
    assert cell(table, 2, PICTURE, Role.AccessibleTextRole) != cell(table, 1, PICTURE, Role.AccessibleTextRole)
    table.add_picture(picture_of(9))
    assert len(changed) == 1, "there is no such cluster"


def test_pictures_go_with_their_run(table, interpretation):
    table.add_picture(picture_of(3))
    table.show(interpretation)
    assert cell(table, 2, PICTURE, PICTURE_ROLE) is None


def test_a_picture_is_painted_square_in_the_middle_and_needs_the_same_room_before_it_comes(table):
    option = QStyleOptionViewItem()
    before = PictureDelegate().sizeHint(option, table.index(1, PICTURE))
    table.add_picture(picture_of(2))
    assert PictureDelegate().sizeHint(option, table.index(1, PICTURE)) == before
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    option.rect = image.rect()
    painter = QPainter(image)
    PictureDelegate().paint(painter, option, table.index(1, PICTURE))
    painter.end()
    columns = [x for x in range(100) if image.pixelColor(x, 20).getRgb()[:3] == (200, 100, 50)]
    assert (columns[0], columns[-1]) == (32, 67)


def test_every_column_says_what_it_means_without_a_title_too(table):
    for column in range(5):
        assert table.headerData(column, Qt.Orientation.Horizontal, Role.ToolTipRole)
        alignment = table.headerData(column, Qt.Orientation.Horizontal, Role.TextAlignmentRole)
        assert isinstance(alignment, int)
