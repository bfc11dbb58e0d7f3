"""No text of the dock stays English in another language."""

from __future__ import annotations

import re

from landcover_interpreter.adapters import translation
from landcover_interpreter.adapters.translation import install_translator, remove_translator
from landcover_interpreter.tests.dock_window import add_scene, buttons, click
from landcover_interpreter.tests.languages import build_marked, language, texts_of
from landcover_interpreter.ui.entries import Entries

MARK = "⟦⟧"
# Names, which are the same in every language, and what Qt and QGIS translate themselves.
NAMES = re.compile(r"K-Means|H?DBSCAN|bands; .*|scene|spectral|.*scene\.interpretation.*|.*/scene\.tif.*")
FOREIGN = re.compile(r"Float|Close|Close All|Browse|Remaining messages|Full path to the file.*")
WORD = re.compile(r"[^\W\d_]{3,}")


def test_every_word_in_the_dock_is_translated(desktop, labelled, tmp_path, qgis_new_project, until, monkeypatch):
    folder = tmp_path / "i18n"
    folder.mkdir()
    build_marked(folder, MARK)
    monkeypatch.setattr(translation, "FOLDER", folder)
    with language("de"):
        translator = install_translator()
        entries = Entries(desktop)
        entries.add()
        entries.open()
        add_scene(qgis_new_project, tmp_path / "scene.tif")
        dock = entries.dock
        dock.session.state.open(labelled)
        for button in buttons(dock):
            until(button.isEnabled)
            click(button)
        dock.pages.labels.select(1)
        found = {(name, text) for name, text in texts_of(dock) if WORD.search(text)}
        bare = {each for each in found if MARK not in each[1]}
        left = {each for each in bare if not (NAMES.fullmatch(each[1]) or FOREIGN.fullmatch(each[1]))}
        dock.session.discard()
        entries.remove()
        remove_translator(translator)
    assert sorted(left) == []
    assert len(found) > 10 * len(bare), "the dock was full"
