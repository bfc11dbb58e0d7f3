"""The translations of the plugin: complete, in step with the code, and of the same form as their sources."""

import re
from collections import Counter

import pytest
from landcover_interpreter.tools import translations
from landcover_interpreter.tools.texts import SHIPPED_TAXONOMY, placeholders
from landcover_interpreter.tools.translations import LANGUAGES, Text, read, ts_path

ROOT = translations.ROOT
FOUND = translations.find()
ENDINGS = (".", "…", ":", "?", "!")
MNEMONIC = re.compile(r"&(\w)")
# Sources with more words than these are never the same in another language.
LONG = 4


def mnemonics(text):
    return [letter.casefold() for letter in MNEMONIC.findall(re.sub(r"&&|&\w+;", "", text))]


def tags(text):
    return sorted(re.findall(r"</?\w+[^<>]*>", text))


def ending(text):
    stripped = text.rstrip()
    return next((mark for mark in ENDINGS if stripped.endswith(mark)), ""), text[len(stripped) :]


def beginning(text):
    return text[: len(text) - len(text.lstrip())]


def formatted(text):
    """Return a template with its places filled by str.format, which raises where one is badly written."""
    names = re.findall(r"\{([a-z_]+)\}", text)
    return text.format(*"abcdefgh", **dict.fromkeys(names, "x"))


def unlike(source, translation):
    """Return in which forms a translation is unlike its source."""
    words = re.findall(r"[^\W\d_]{2,}", re.sub(r"<[^>]*>|\{[^}]*\}", "", source))
    checks = {
        "placeholders": placeholders(source) == placeholders(translation),
        "mnemonic": len(mnemonics(source)) == len(mnemonics(translation)),
        "tags": tags(source) == tags(translation),
        "beginning": beginning(source) == beginning(translation),
        "ending": ending(source) == ending(translation),
        "untranslated": translation != source or len(words) <= LONG,
        "paragraphs": source.count("\n\n") == translation.count("\n\n"),
    }
    return [name for name, holds in checks.items() if not holds]


@pytest.fixture(params=LANGUAGES)
def done(request):
    """The translations to a language."""
    return read(ts_path(request.param))


def test_every_text_goes_through_tr_and_can_be_read():
    assert FOUND.faults == []


def test_the_texts_of_forms_modules_core_and_taxonomy_are_found():
    contexts = {text.context for text in FOUND.files}
    assert {"DockForm", "LandCoverDock", "Algorithms", "Core", "Taxonomy", "Labels"} <= contexts
    sources = {text.source for text in FOUND.files}
    assert {"&Minimum mapping unit", "Interpret land cover", "Assigning every pixel…", "Tree cover"} <= sources
    assert "Fitting {0} with {1} clusters to {2} pixels…" in sources


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_the_texts_of_the_code_and_no_others(language, tmp_path):
    """If this fails: make translations."""
    written = tmp_path / "i18n" / "new.ts"
    path = ts_path(language)
    translations.write(written, language, FOUND.files, read(path), read(path, finished=False))
    assert written.read_text(encoding="utf-8") == path.read_text(encoding="utf-8")


def test_the_sentences_of_the_core_are_those_of_its_code():
    """If this fails: make translations."""
    assert (ROOT / translations.SENTENCES).read_text(encoding="utf-8") == translations.sentences_json(FOUND)


def test_nothing_is_left_to_translate(done):
    assert [text for text in sorted(FOUND.files) if text not in done] == []


def test_translations_have_the_form_of_their_sources(done):
    faults = {(text.context, text.source): unlike(text.source, words) for text, words in done.items()}
    assert {where: what for where, what in faults.items() if what} == {}


def test_a_translated_template_can_be_filled(done):
    for text, translation in done.items():
        if placeholders(text.source):
            assert formatted(translation), text


def test_no_two_mnemonics_of_a_form_are_alike(done):
    forms = {text.context for text, files in FOUND.files.items() if any(file.endswith(".ui") for file in files)}
    for form in forms:
        texts = [text for text in FOUND.files if text.context == form]
        source = [letter for text in texts for letter in mnemonics(text.source)]
        translated = [letter for text in texts for letter in mnemonics(done.get(text, ""))]
        if len(set(source)) == len(source):
            assert [letter for letter, count in Counter(translated).items() if count > 1] == [], form


@pytest.mark.parametrize(
    ("source", "translation", "faults"),
    [
        ("{} of {}", "{} von {}", []),
        ("{} of {}", "{} von", ["placeholders"]),
        ("{share} of {whole}", "{share} von {wohle}", ["placeholders"]),
        ("Take {0} to {1}", "Zu {1} nimm {0}", []),
        ("&Run", "&Starten", []),
        ("&Run", "Starten", ["mnemonic"]),
        ("Fish && chips &Run", "Fisch && Pommes &Los", []),
        ("<b>Map</b>", "<b>Karte</b>", []),
        ("<b>Map</b>", "Karte", ["tags"]),
        ("Add…", "Hinzufügen", ["ending"]),
        (" ha", "ha", ["beginning"]),
        ("Show all clusters again now", "Show all clusters again now", ["untranslated"]),
        ("Mean IoU", "Mean IoU", []),
        ("One.\n\nTwo.", "Eins. Zwei.", ["paragraphs"]),
    ],
)
def test_an_unlike_form_is_seen(source, translation, faults):
    assert unlike(source, translation) == faults


def checkout(tmp_path, module, form=""):
    """Return a checkout with one module and one form in it."""
    (tmp_path / "resources/taxonomies").mkdir(parents=True, exist_ok=True)
    (tmp_path / SHIPPED_TAXONOMY).write_text('{"classes": [{"name": "Tree cover"}]}', encoding="utf-8")
    (tmp_path / "ui").mkdir(exist_ok=True)
    (tmp_path / "ui/page.py").write_text(module, encoding="utf-8")
    if form:
        (tmp_path / "ui/page.ui").write_text(form, encoding="utf-8")
    return tmp_path


TR = 'def tr(text):\n    return QCoreApplication.translate("Page", text)\n\n\n'


def test_an_update_keeps_what_is_translated_drops_what_is_gone_and_marks_what_is_new(tmp_path, capsys):
    root = checkout(tmp_path, TR + 'def f():\n    return tr("Old & <b>"), tr("Gone")\n')
    translations.update(root)
    given = tmp_path / "given.json"
    given.write_text('{"Page": {"Old & <b>": "Alt & <b>", "Gone": "Weg"}}', encoding="utf-8")
    translations.fill("de", given, root)
    checkout(tmp_path, TR + 'def f():\n    return tr("Old & <b>"), tr("New")\n')
    translations.update(root)
    path = ts_path("de", root)
    assert read(path) == {Text("Page", "Old & <b>"): "Alt & <b>"}
    content = path.read_text(encoding="utf-8")
    assert "Gone" not in content
    assert '<source>New</source>\n        <translation type="unfinished"></translation>' in content
    assert "de: 1 of 3 texts translated, 1 that are gone dropped" in capsys.readouterr().out
    translations.update(root)
    assert path.read_text(encoding="utf-8") == content, "the same texts give the same file"
    draft = content.replace('"unfinished"></translation>', '"unfinished">Neu?</translation>')
    path.write_text(draft, encoding="utf-8")
    translations.update(root)
    assert path.read_text(encoding="utf-8") == draft, "drafts of Qt Linguist stay drafts"
    assert len(read(path)) == 1


def test_what_is_to_do_is_written_and_put_in_again(tmp_path, capsys):
    root = checkout(tmp_path, TR + 'def f():\n    return tr("One"), tr("Two")\n')
    translations.update(root)
    list_ = tmp_path / "todo.json"
    translations.todo("uk", list_, root)
    filled = list_.read_text(encoding="utf-8").replace('"One": ""', '"One": "Один"')
    list_.write_text(filled, encoding="utf-8")
    translations.fill("uk", list_, root)
    assert read(ts_path("uk", root)) == {Text("Page", "One"): "Один"}
    assert "1 translations put in, 2 still to do" in capsys.readouterr().out
    list_.write_text('{"Page": {"Three": "Три", "Two": "Два"}}', encoding="utf-8")
    with pytest.raises(SystemExit, match="Three"):
        translations.fill("uk", list_, root)
    assert read(ts_path("uk", root))[Text("Page", "Two")] == "Два", "the others are put in"


def test_translations_are_built_where_they_are_newer(tmp_path):
    root = checkout(tmp_path, TR + 'def f():\n    return tr("One")\n')
    translations.update(root)
    built = translations.build(root)
    assert [path.name for path in built] == [f"landcover_interpreter_{name}.qm" for name in LANGUAGES]
    marks = {path: path.stat().st_mtime_ns for path in built}
    translations.build(root)
    assert {path: path.stat().st_mtime_ns for path in built} == marks
    given = tmp_path / "given.json"
    given.write_text('{"Page": {"One": "Eins"}}', encoding="utf-8")
    translations.fill("de", given, root)
    translations.build(root)
    assert [path.name for path in built if path.stat().st_mtime_ns != marks[path]] == ["landcover_interpreter_de.qm"]


def test_without_a_compiler_it_is_said_what_to_install(tmp_path, monkeypatch):
    root = checkout(tmp_path, TR)
    translations.update(root)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(translations, "_LRELEASE", ("lrelease",))
    with pytest.raises(SystemExit, match="qttools5-dev-tools"):
        translations.build(root)


@pytest.mark.parametrize(
    ("module", "fault"),
    [
        ('def f(name):\n    tr(f"Layer {name}")\n', "takes a plain string only"),
        ('def f(name):\n    tr("Layer " + name)\n', "takes a plain string only"),
        ("def f(name):\n    tr(name)\n", "takes a plain string only"),
        ('TITLE = tr("Layer")\n', "at import"),
        ('class A:\n    TITLE = tr("Layer")\n', "at import"),
        ('def f(title=tr("Layer")):\n    pass\n', "at import"),
        ('def f(label):\n    label.setText("Layer")\n', "'Layer' is shown without tr()"),
        ('def f(label, name):\n    label.setToolTip(f"<b>Layer</b> {name}")\n', "is shown without tr()"),
        ('def f(icon, window):\n    QAction(icon, "Open", window)\n', "'Open' is shown without tr()"),
    ],
)
def test_a_text_that_translators_would_never_see_is_a_fault(module, fault, tmp_path):
    faults = translations.find(checkout(tmp_path, TR + module)).faults
    assert len(faults) == 1
    assert faults[0].startswith("ui/page.py:")
    assert fault in faults[0]


def test_what_is_no_text_is_no_fault(tmp_path):
    module = (
        'def f(box, label, rows):\n    box.addItem(tr("None"), "worldcover:none")\n'
        '    label.setText(f"<b>{rows}</b><br>")\n    label.setText("–")\n'
        'TITLE = QT_TRANSLATE_NOOP("Other", "Later")\n'
    )
    found = translations.find(checkout(tmp_path, TR + module))
    assert found.faults == []
    assert {Text("Page", "None"), Text("Other", "Later")} <= set(found.files)


def test_of_a_form_what_uic_translates_is_found(tmp_path):
    form = (
        '<ui version="4.0"><class>Page</class><widget class="QWidget" name="Page">'
        '<property name="windowTitle"><string>&amp;Title</string></property>'
        '<property name="text"><string notr="true">B02</string></property>'
        '<property name="list"><stringlist><string>entry</string></stringlist></property>'
        '<property name="suffix"><string comment="hectares"> ha</string></property>'
        '<property name="empty"><string/></property></widget></ui>'
    )
    found = translations.find(checkout(tmp_path, "", form))
    texts = {text for text, files in found.files.items() if "ui/page.ui" in files}
    assert texts == {Text("Page", "&Title"), Text("Page", " ha", "hectares")}


def sentences_of(tmp_path, code):
    checkout(tmp_path, "")
    (tmp_path / "core").mkdir()
    (tmp_path / "core/job.py").write_text(code, encoding="utf-8")
    return sorted(text.source for text in translations.find(tmp_path).files if text.context == "Core")


@pytest.mark.parametrize(
    ("code", "sentences"),
    [
        ('feedback.text("Drawing a sample…")', ["Drawing a sample…"]),
        ('raise SceneError(f"{path} holds {count:,} {{b}} bands.")', ["{0} holds {1} {{b}} bands."]),
        ('text(f"It has no {a}. " + (f"It lists {b}." if b else "x"))', ["It has no {0}. {1}", "It lists {0}."]),
        ('raise ValueError("it has no schema number.")', []),
        ('"""A docstring that is a sentence."""', []),
        ('NAME = "a constant of four words"', []),
        ('open("/vsimem/a b c d.vrt")', []),
        ('KEYS = {"data required for images": 1}', []),
        (
            'x = Cause("is busy or out of order: try again later")',
            ["{0} is busy or out of order: try again later ({1})."],
        ),
        ('Rule("green {green:.2f} is dark: not snow")', ["green {0} is dark: not snow"]),
    ],
)
def test_the_sentences_of_the_core_are_taken_as_templates(code, sentences, tmp_path):
    assert sentences_of(tmp_path, code + "\n") == sentences
