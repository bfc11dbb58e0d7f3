"""Parts of a GeoTIFF from a server on this computer: well laid out or not, willing, silent, failing or moved."""

import re
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import numpy as np
import pytest
from landcover_interpreter.core.agreement import remote_file
from landcover_interpreter.core.agreement.remote_file import AbsentError, FetchError
from landcover_interpreter.core.agreement.remote_tiff import remote_tiff
from landcover_interpreter.core.errors import Cancelled
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.exchange.transport import Reply
from landcover_interpreter.core.raster import raising
from landcover_interpreter.tests.http_server import NEVER, Answer, serving
from osgeo import gdal

SIDE, WINDOW = 900, (300, 200, 250, 310)
LAYOUTS = {
    "tiles": ("GTiff", ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128", "COMPRESS=DEFLATE"]),
    "strips": ("GTiff", ["COMPRESS=LZW", "PREDICTOR=2"]),
    "big": ("GTiff", ["BIGTIFF=YES", "TILED=YES", "COMPRESS=DEFLATE"]),
    "big-endian": ("GTiff", ["ENDIANNESS=BIG", "TILED=YES"]),
    "cloud-optimised": ("COG", ["BLOCKSIZE=128", "COMPRESS=DEFLATE", "OVERVIEW_COUNT=2"]),
}


@pytest.fixture(scope="module")
def values():
    return np.random.default_rng(3).integers(0, 256, (SIDE, SIDE), np.uint8)


@pytest.fixture(scope="module")
def written(values, tmp_path_factory):
    """Return the bytes of a file of a layout."""

    def write(layout):
        driver, options = LAYOUTS[layout]
        path = tmp_path_factory.mktemp("tiff") / "file.tif"
        memory = gdal.GetDriverByName("MEM").Create("", SIDE, SIDE, 1, gdal.GDT_Byte)
        memory.GetRasterBand(1).WriteArray(values)
        copy = gdal.GetDriverByName(driver).CreateCopy(str(path), memory, options=options)
        del copy
        return path.read_bytes()

    return write


def in_parts(content):
    """Answer requests for parts of a file as object stores do."""

    def answer(got):
        first, last = span_of(got)
        body = content[first : last + 1]
        return Answer(206, body, {"Content-Range": f"bytes {first}-{first + len(body) - 1}/{len(content)}"})

    return answer


def span_of(got):
    return tuple(map(int, re.fullmatch(r"bytes=(\d+)-(\d+)", got.headers["range"]).groups()))


def badly(content, spoil, times):
    """Answer requests for other parts than the first one so many times in a way that `spoil` makes of a good answer."""
    left = [times]
    good = in_parts(content)

    def answer(got):
        first, _ = span_of(got)
        if not first or not left[0]:
            return good(got)
        left[0] -= 1
        return spoil(good(got))

    return answer


def cut_off(answer):
    """Hang up in the middle of the body."""
    return replace(answer, body=answer.body[: len(answer.body) // 2], length=len(answer.body))


def too_short(answer):
    """Send half of what was asked for as if it were all."""
    return replace(answer, body=answer.body[: len(answer.body) // 2])


def elsewhere(answer):
    """Send another part of the file than the one asked for."""
    return replace(answer, headers={"Content-Range": f"bytes 0-{len(answer.body) - 1}/1000000"})


def corrupted(answer):
    """Turn over bits of the body, all of it: no block in it decodes."""
    return replace(answer, body=bytes(255 - byte for byte in answer.body))


def unannounced(answer):
    """Send half of what was asked for, and say nothing of what it is."""
    return replace(too_short(answer), headers={})


def overloaded(answer):
    return Answer(500)


def hung_up(answer):
    return Answer(raw=b"")


@dataclass
class Wish:
    """A user who stops the job when told to."""

    stop: threading.Event = field(default_factory=threading.Event)

    def progress(self, fraction):
        pass

    def text(self, message):
        pass

    def cancelled(self):
        return self.stop.is_set()


def read(server, feedback=SILENT):
    with raising(), remote_tiff(f"{server.url}/file.tif", WINDOW, feedback) as dataset:
        return dataset.ReadAsArray(*WINDOW)


@contextmanager
def stopped_within_a_second(server, requests):
    """Have the user stop the job in the block once so many requests have come, and look at the clock."""
    wish, since = Wish(), []

    def stop():
        while len(server.got) < requests:
            time.sleep(0.01)
        time.sleep(0.2)
        since.append(time.monotonic())
        wish.stop.set()

    watcher = threading.Thread(target=stop)
    watcher.start()
    with pytest.raises(Cancelled):
        yield wish
    assert time.monotonic() - since[0] < 1.0
    watcher.join()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_under_the_window_is_read_from_any_layout(written, values, layout):
    content = written(layout)
    column, row, width, height = WINDOW
    with serving(in_parts(content)) as server:
        found = read(server)
        assert server.sent < len(content)
    np.testing.assert_array_equal(found, values[row : row + height, column : column + width])
    assert all(got.method == "GET" for got in server.got)


def test_a_server_that_knows_no_parts_sends_the_whole(written, values):
    column, row, width, height = WINDOW
    with serving(Answer(200, written("tiles"))) as server:
        np.testing.assert_array_equal(read(server), values[row : row + height, column : column + width])


def test_a_server_that_never_answers_is_left_at_once():
    with serving(NEVER) as server:
        with stopped_within_a_second(server, 1) as wish:
            read(server, wish)
        assert server.left.wait(1), "the connection is closed as well"


def test_a_server_that_falls_silent_half_way_is_left_at_once(written):
    with serving(in_parts(written("tiles")), NEVER) as server, stopped_within_a_second(server, 2) as wish:
        read(server, wish)


def test_a_server_that_dribbles_is_left_at_once():
    drops = Answer(206, [b"I"] * 10_000, length=10_000, pause_s=0.1)
    with serving(drops) as server, stopped_within_a_second(server, 1) as wish:
        read(server, wish)


def test_a_server_that_fails_is_asked_again_and_left_at_once():
    with serving(Answer(503)) as server:
        with stopped_within_a_second(server, 3) as wish:
            read(server, wish)
        asked = len(server.got)
        time.sleep(0.2)
        assert len(server.got) == asked


def test_a_server_that_recovers_is_good(written):
    whole = in_parts(written("tiles"))
    with serving(Answer(502), Answer(429), whole) as server:
        assert read(server).shape == (WINDOW[3], WINDOW[2])


@pytest.fixture
def quick(monkeypatch):
    """Let no test wait between two attempts, nor a minute for a silent server."""
    monkeypatch.setattr(remote_file, "_WAITS_S", (0.0, 0.0, 0.0))
    monkeypatch.setattr(remote_file, "_TIMEOUT_S", 0.5)


TRANSIENT = [cut_off, too_short, elsewhere, corrupted, unannounced, overloaded, hung_up]


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("spoil", TRANSIENT)
@pytest.mark.parametrize("layout", ["tiles", "cloud-optimised"])
def test_what_comes_badly_once_is_asked_for_again_and_good(written, values, layout, spoil):
    content = written(layout)
    column, row, width, height = WINDOW
    with serving(badly(content, spoil, 1)) as server:
        np.testing.assert_array_equal(read(server), values[row : row + height, column : column + width])
        spans = [span_of(got) for got in server.got]
    assert len(spans) > len(set(spans)) or spoil in (corrupted, unannounced), "the very part is asked for again"


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("spoil", "words", "attempts"),
    [
        (cut_off, "hung up", 4),
        (too_short, r"only [\d,]+ of [\d,]+ bytes arrived", 4),
        (elsewhere, "another part of the file", 4),
        (corrupted, r"\d+ of \d+ blocks arrive damaged or cut off, the second time too", 2),
        # The first of the blocks came whole, and only the others are asked for again.
        (unannounced, r"\d+ of \d+ blocks arrive damaged or cut off, the second time too", 1),
        (overloaded, "500", 4),
        (hung_up, "hung up", 4),
    ],
)
def test_what_keeps_coming_badly_is_refused_in_clear_words(written, spoil, words, attempts):
    with serving(badly(written("tiles"), spoil, 10**6)) as server:
        with pytest.raises(FetchError, match=words):
            read(server)
        first = min(span for span in map(span_of, server.got) if span[0])
        assert [span_of(got)[0] for got in server.got].count(first[0]) == attempts


@pytest.mark.usefixtures("quick")
def test_one_damaged_block_is_fetched_again_alone(written, values):
    content = bytearray(written("tiles"))
    whole = bytes(content)
    gdal.FileFromMemBuffer("/vsimem/damaged.tif", whole)
    dataset = gdal.Open("/vsimem/damaged.tif")
    band = dataset.GetRasterBand(1)
    offset, size = (int(band.GetMetadataItem(f"BLOCK_{what}_3_3", "TIFF")) for what in ("OFFSET", "SIZE"))
    del band, dataset
    gdal.Unlink("/vsimem/damaged.tif")
    content[offset + size // 2] ^= 0xFF
    fine = in_parts(whole)
    column, row, width, height = WINDOW

    def answer(got):
        first, last = span_of(got)
        return fine(got) if last - first < 2 * size else in_parts(bytes(content))(got)

    with serving(answer) as server:
        np.testing.assert_array_equal(read(server), values[row : row + height, column : column + width])
        assert span_of(server.got[-1]) == (offset - 4, offset + size + 3)


@pytest.mark.usefixtures("quick")
def test_a_silent_server_is_asked_again_and_then_given_up(written):
    whole = in_parts(written("tiles"))
    with serving(NEVER, whole) as server:
        assert read(server).shape == (WINDOW[3], WINDOW[2])
    with serving(NEVER) as server:
        with pytest.raises(FetchError, match=r"did not answer within 0\.5 s"):
            read(server)
        assert len(server.got) == 4


@pytest.mark.usefixtures("quick")
def test_a_directory_that_arrives_damaged_is_fetched_again(written, values):
    whole = in_parts(written("tiles"))
    column, row, width, height = WINDOW
    with serving(lambda got: corrupted(whole(got)), whole) as server:
        np.testing.assert_array_equal(read(server), values[row : row + height, column : column + width])


@pytest.mark.usefixtures("quick")
def test_asking_again_is_told(written):
    said = []
    feedback = Wish()
    feedback.text = said.append
    with serving(Answer(503), in_parts(written("tiles"))) as server:
        read(server, feedback)
        assert said == [f"{server.host}: HTTP response code: 503. Asking again…"]


def test_requests_take_the_way_that_is_given(written):
    asked = []
    content = written("tiles")

    def carry(request):
        asked.append(request.url)
        first, last = map(int, request.headers["Range"][len("bytes=") :].split("-"))
        return Reply(206, {}, content[first : last + 1])

    with raising(), remote_tiff("https://tiles.example.org/file.tif", WINDOW, SILENT, carry) as dataset:
        assert dataset.ReadAsArray(*WINDOW).any()
    assert set(asked) == {"https://tiles.example.org/file.tif"}


def test_a_file_that_has_moved_is_followed(written):
    with serving(in_parts(written("tiles"))) as there:
        moved = Answer(302, headers={"Location": f"{there.url}/elsewhere.tif"})
        with serving(moved) as server:
            assert read(server).shape == (WINDOW[3], WINDOW[2])
        assert {got.path for got in there.got} == {"/elsewhere.tif"}


def test_a_circle_of_moves_ends():
    with serving(Answer(302, headers={"Location": "/file.tif"})) as server:
        with pytest.raises(FetchError, match="302"):
            read(server)
        assert len(server.got) < 10


def test_a_file_that_is_not_there():
    with serving(Answer(404)) as server, pytest.raises(AbsentError):
        read(server)


@pytest.mark.parametrize(
    "content", [b"", b"<html>Please sign in</html>", b"II*\0", b"II*\0\xff\xff\xff\x7f" + bytes(99)]
)
def test_what_is_no_geotiff_is_told(content):
    with serving(in_parts(content)) as server, pytest.raises(FetchError, match="no GeoTIFF"):
        read(server)


def test_the_proxy_that_qgis_tells_gdal_of_is_used():
    with serving(Answer(403)) as proxy:
        options = {"GDAL_HTTP_PROXY": proxy.host, "GDAL_HTTP_PROXYUSERPWD": "someone:word"}
        for name, value in options.items():
            gdal.SetConfigOption(name, value)
        try:
            with raising(), pytest.raises(FetchError, match=r"The proxy on the way to tiles\.example\.org"):
                remote_tiff("https://tiles.example.org/file.tif", WINDOW, SILENT).__enter__()
        finally:
            for name in options:
                gdal.SetConfigOption(name, None)
    assert {(got.method, got.path) for got in proxy.got} == {("CONNECT", "tiles.example.org:443")}
    assert proxy.got[0].headers["proxy-authorization"].startswith("Basic ")
