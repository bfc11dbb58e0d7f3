"""The report's pages in a real browser: narrow and wide, in the dark, on paper, by keyboard, and under attack."""

import shutil

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs.reports import write_report
from landcover_interpreter.core.report.markup import element
from landcover_interpreter.core.report.page import page_of
from landcover_interpreter.core.report.tables import Column, table
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.core.scene.synthetic import write_demo_scene
from landcover_interpreter.tests.browser import Browser, chromium, keep_pictures
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.hostile_runs import ENDLESS, HACKED, RAW, RUN, attacked, attacked_run
from landcover_interpreter.tests.page_checks import (
    LETTERS,
    disturbances,
    foreign,
    lost_in_print,
    out_of_reach,
    printed_pages,
    reachable,
    spilled,
    violations,
)
from osgeo import gdal

WIDTHS = (360, 768, 1280)
# A small phone by day, a desk at night, and the two others.
READERS = ((360, "light"), (1280, "dark"), (360, "dark"), (1280, "light"))
PATIENCE_S = 10
TAGS = frozenset(
    {
        *("html", "head", "meta", "title", "style", "body", "main", "header", "section", "footer", "h1", "h2", "h3"),
        *("p", "dl", "dt", "dd", "div", "span", "figure", "figcaption", "img", "ul", "li", "time"),
        *("table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "rect", "article", "b"),
    }
)
needs_pdftotext = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    program = chromium()
    if program is None:
        pytest.skip("Chromium is not installed")
    with Browser(program, tmp_path_factory.mktemp("chromium")) as started:
        yield started


@pytest.fixture
def page(browser):
    with browser.page() as opened:
        yield opened


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """Pages of a run as users have them: compared, overruled, with a note, and with a matrix of many clusters."""
    folder = tmp_path_factory.mktemp("sound")
    demo = write_demo_scene(folder, 128)
    run = folder / "run"
    jobs.cluster(SceneRequest((str(demo.image),)), by_pixels(clusters=8, seed=5), run, SILENT)
    jobs.label(run, jobs.LabelRequest(), SILENT)
    jobs.compare_run(run, jobs.ComparisonRequest(str(demo.reference)), SILENT)
    jobs.override(run, 2, "Grassland")
    found = load_interpretation(run).annotated(4, "Orchards\nalong the river, and the gardens between them.")
    write_report(run, found.overridden(5, None), folder / "report.html", SILENT)
    jobs.save_separability(run, jobs.separability(run, SILENT), folder / "separability.html", None)
    return {name: folder / f"{name}.html" for name in ("report", "separability")}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """Reports of an attacked run as its jobs leave it, and with what no job would let through."""
    folder = tmp_path_factory.mktemp("hostile")
    run = attacked_run(folder)
    jobs.export(run, None, None, SILENT, report=folder / "let through.html")
    found = load_interpretation(run)
    for name, text in (("raw", RAW), ("endless", ENDLESS)):
        write_report(run, attacked(found, text), folder / f"{name}.html", SILENT)
    jobs.save_separability(run, jobs.separability(run, SILENT), folder / "separability.html", None)
    return {name: folder / f"{name}.html" for name in ("let through", "raw", "endless", "separability")}


@pytest.mark.parametrize("name", ["report", "separability"])
def test_a_page_opens_in_silence_and_fits_every_width(page, sound, name):
    page.open(sound[name])
    assert foreign(page, TAGS) == []
    assert page.evaluate("[...document.images].every(image => image.naturalWidth > 0)")
    for width in WIDTHS:
        page.look(width)
        assert page.evaluate("innerWidth") == width
        assert spilled(page) == []
    assert disturbances(page) == []


@pytest.mark.parametrize(
    ("name", "readers"), [("report", READERS), ("separability", READERS[:2])], ids=["report", "separability"]
)
def test_axe_finds_no_serious_fault(page, sound, name, readers):
    page.open(sound[name])
    for width, scheme in readers:
        page.look(width, scheme)
        assert page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") == (scheme == "dark")
        assert violations(page) == []


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", ["report", "separability"])
def test_a_keyboard_reaches_every_frame_and_shows_where_it_is(page, sound, name, width):
    page.look(width)
    page.open(sound[name])
    assert reachable(page) >= page.evaluate("document.querySelectorAll('table').length") > 2
    assert out_of_reach(page) == []


@needs_pdftotext
@pytest.mark.parametrize(("name", "ending"), [("report", "Attribution"), ("separability", "All")])
def test_nothing_is_lost_on_paper(page, sound, name, ending):
    page.open(sound[name])
    printed = printed_pages(page.printed())
    assert 2 <= len(printed) <= 16
    assert lost_in_print(page, printed) == []
    assert any(ending in words for words in printed[-2:])


@needs_pdftotext
def test_the_widest_tables_fit_on_paper(page, tmp_path):
    """254 clusters are the most there can be; a column more is their heading."""
    sections = [
        element("section", table(f"{columns}", [Column(f"c{n}", n > 0) for n in range(columns)], [_figures(columns)]))
        for columns in (9, 14, 25, 37, 50, 75, 111, 180, 255)
    ]
    (tmp_path / "wide.html").write_text(page_of("Wide", sections), encoding="utf-8")
    page.open(tmp_path / "wide.html")
    printed = printed_pages(page.printed())
    assert lost_in_print(page, printed) == []


def _figures(columns):
    return [f"{columns}", *(f"{1 + number / 100:.2f}" for number in range(1, columns))]


@needs_pdftotext
def test_on_paper_the_dark_is_light(page, sound):
    page.look(scheme="dark")
    page.open(sound["report"])
    page.call("Emulation.setEmulatedMedia", media="print", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"


@pytest.mark.parametrize("forbidden", [True, False], ids=["with its policy", "without its policy"])
@pytest.mark.parametrize("name", ["let through", "raw", "endless", "separability"])
def test_what_others_wrote_does_nothing(page, hostile, name, forbidden):
    page.ignore_policy(not forbidden)
    assert page.open(hostile[name]) < PATIENCE_S
    assert foreign(page, TAGS) == []
    for width in WIDTHS:
        page.look(width)
        assert spilled(page) == []
    assert not page.evaluate(HACKED)
    assert disturbances(page) == []
    shown = page.evaluate("document.body.innerText")
    told = "characters left out" if name == "endless" else f"<script>{RUN}"
    assert told in shown


def test_an_attacked_page_can_be_read_by_everyone(page, hostile):
    page.look(360)
    page.open(hostile["raw"])
    assert violations(page) == []
    assert out_of_reach(page) == []


@needs_pdftotext
@pytest.mark.parametrize("name", ["raw", "endless"])
def test_an_attacked_page_is_printed_whole(page, hostile, name):
    page.open(hostile[name])
    printed = printed_pages(page.printed())
    assert len(printed) < 100
    assert lost_in_print(page, printed, LETTERS) == []


def test_the_policy_stops_a_script_that_slipped_in(page, sound, tmp_path):
    text = sound["report"].read_text(encoding="utf-8")
    evil = f"<script>{RUN}</script><img src=x onerror={RUN}><img src=http://127.0.0.1:9/x.png></main>"
    (tmp_path / "evil.html").write_text(text.replace("</main>", evil), encoding="utf-8")
    page.open(tmp_path / "evil.html")
    assert not page.evaluate(HACKED)
    assert any("Content Security Policy" in words for words in page.complaints)
    assert foreign(page, TAGS) == ["onerror", "script"]
    page.ignore_policy()
    page.open(tmp_path / "evil.html")
    assert page.evaluate(HACKED)
    assert "asked for: http://127.0.0.1:9/x.png" in disturbances(page)


FAULTS = {
    "console": (disturbances, "<script>console.warn('careful')</script>", "console.warning: careful"),
    "exception": (disturbances, "<script>throw new Error('broken')</script>", "exception"),
    "dialog": (disturbances, "<script>alert('hello')</script>", "dialog: hello"),
    "request": (disturbances, "<img src='beside.png' alt=''>", "asked for: file:///"),
    "wide page": (spilled, "<div style='width:3000px'>x</div>", "the page is"),
    "spill": (spilled, "<div style='width:20px;white-space:nowrap'>many words in a narrow place</div>", "spills: div"),
    "cut": (spilled, "<p style='width:20px;overflow:hidden;white-space:nowrap'>many words</p>", "cut off: p"),
    "left": (spilled, "<p style='position:absolute;left:-99px'>gone</p>", "left of the window: p"),
    "contrast": (violations, "<p style='color:#ccc;background:#fff'>pale</p>", "serious: color-contrast"),
    "picture": (violations, "<img src='data:,'>", "critical: image-alt"),
    "no outline": (out_of_reach, "<div tabindex=0 style='outline:none'>x</div>", "no outline: div"),
    "no way": (out_of_reach, "<div tabindex=-1>x</div>", "not reached: div"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_every_check_sees_its_fault(page, tmp_path, fault):
    check, markup, words = FAULTS[fault]
    file = tmp_path / "faulty.html"
    file.write_text(f"<!DOCTYPE html><html lang=en><title>t</title><main>{markup}</main></html>", encoding="utf-8")
    page.open(file)
    assert [found for found in check(page) if words in found]


@needs_pdftotext
def test_words_beyond_the_paper_are_missed(page, tmp_path):
    file = tmp_path / "wide.html"
    file.write_text("<p style='width:40cm;text-align:right'>beyond</p><p>within</p>", encoding="utf-8")
    page.open(file)
    assert lost_in_print(page, printed_pages(page.printed())) == ["beyond"]


def test_pictures_of_a_page_are_kept(browser, sound, tmp_path):
    kept = keep_pictures([sound["separability"]], [360], ["light", "dark"], tmp_path / "pictures")
    assert [path.name for path in kept] == [f"separability{end}" for end in ("-360-light.png", "-360-dark.png", ".pdf")]
    light, dark = (gdal.Open(str(path)) for path in kept[:2])
    assert (light.RasterXSize, light.RasterYSize) == (dark.RasterXSize, dark.RasterYSize)
    assert light.RasterXSize <= 360 and light.RasterYSize > 1000
    corner = [int(picture.GetRasterBand(1).ReadAsArray(0, 0, 1, 1)[0, 0]) for picture in (light, dark)]
    assert corner == [0xFF, 0x15]
