"""Keep i18n/*.ts in step with the texts of the plugin, fill them, and build the .qm that QGIS loads.

translations.py                  update every .ts and i18n/sentences.json; say how far each language is
translations.py build            build the .qm of those .ts that are newer
translations.py todo LANG FILE   write what is not translated yet as JSON, context by context
translations.py fill LANG FILE   put the translations of such a JSON into the .ts
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent))
from texts import CORE, ROOT, Found, Text, find

LANGUAGES = ("de", "es", "fr", "uk")
NAME = "landcover_interpreter"
# What adapters/words.py recognises the sentences of the core by.
SENTENCES = "i18n/sentences.json"
# Where distributions put Qt's compiler of translations; not all of them on PATH.
_LRELEASE = (
    "lrelease",
    "lrelease-qt5",
    "lrelease-qt6",
    "lrelease6",
    "/usr/lib/qt6/bin/lrelease",
    "/usr/lib/qt5/bin/lrelease",
)

Translations = Mapping[Text, str]


def ts_path(language: str, root: Path = ROOT) -> Path:
    """Return the file of a language."""
    return root / "i18n" / f"{NAME}_{language}.ts"


def read(path: Path, finished: bool = True) -> dict[Text, str]:
    """Return the finished translations of a .ts, or its drafts; none of a file that is not there."""
    if not path.is_file():
        return {}
    done = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            text = Text(name, message.findtext("source") or "", message.findtext("comment") or "")
            translation = message.find("translation")
            if translation is not None and translation.text and (translation.get("type") is None) == finished:
                done[text] = translation.text
    return done


def write(
    path: Path, language: str, files: Mapping[Text, Iterable[str]], done: Translations, drafts: Translations
) -> None:
    """Write a .ts as Qt's own tools do: sorted, with files but no lines, so that little else changes with the code."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in sorted({text.context for text in files}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in sorted(text for text in files if text.context == context):
            lines += _message(text, sorted(files[text]), done.get(text, ""), drafts.get(text, ""))
        lines.append("</context>")
    lines += ["</TS>", ""]
    _write_if_other(path, "\n".join(lines))


def _message(text: Text, files: list[str], translation: str, draft: str) -> list[str]:
    unfinished = f'<translation type="unfinished">{_xml(draft)}</translation>'
    return [
        "    <message>",
        *(f'        <location filename="../{file}"/>' for file in files),
        f"        <source>{_xml(text.source)}</source>",
        *([f"        <comment>{_xml(text.comment)}</comment>"] if text.comment else []),
        "        " + (f"<translation>{_xml(translation)}</translation>" if translation else unfinished),
        "    </message>",
    ]


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def _write_if_other(path: Path, content: str) -> None:
    """Leave a file alone, with its date, that would not change."""
    path.parent.mkdir(exist_ok=True)
    if not path.is_file() or path.read_text(encoding="utf-8") != content:
        path.write_text(content, encoding="utf-8", newline="\n")


def sentences_json(found: Found) -> str:
    """Return the content of i18n/sentences.json."""
    core = sorted(text.source for text in found.files if text.context == CORE)
    return json.dumps(core, ensure_ascii=False, indent=0) + "\n"


def found_texts(root: Path) -> Found:
    """Return the texts of a checkout; end with what is wrong with them."""
    found = find(root)
    if found.faults:
        sys.exit("\n".join(found.faults))
    return found


def update(root: Path = ROOT) -> None:
    """Bring every .ts up to date: new texts unfinished, translations of old ones kept, those of none dropped."""
    found = found_texts(root)
    _write_if_other(root / SENTENCES, sentences_json(found))
    for language in LANGUAGES:
        path = ts_path(language, root)
        before = read(path)
        write(path, language, found.files, before, read(path, finished=False))
        done = sum(text in before for text in found.files)
        gone = sum(text not in found.files for text in before)
        print(f"{language}: {done} of {len(found.files)} texts translated, {gone} that are gone dropped")


def todo(language: str, target: Path, root: Path = ROOT) -> None:
    """Write the texts without a translation as {context: {source: ""}}."""
    done = read(ts_path(language, root))
    missing: dict[str, dict[str, str]] = {}
    for text in sorted(found_texts(root).files):
        if text not in done:
            missing.setdefault(text.context, {})[text.source] = ""
    target.write_text(json.dumps(missing, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{target}: {sum(map(len, missing.values()))} texts")


def fill(language: str, given: Path, root: Path = ROOT) -> None:
    """Put the translations of {context: {source: translation}} into a .ts; empty ones are left out."""
    found = found_texts(root)
    texts = {(text.context, text.source): text for text in found.files}
    done, unknown, count = read(ts_path(language, root)), [], 0
    for context, translations in json.loads(given.read_text(encoding="utf-8")).items():
        for source, translation in translations.items():
            text = texts.get((context, source))
            if text is None:
                unknown.append(f"{context}: {source!r}")
            elif translation:
                done[text], count = translation, count + 1
    path = ts_path(language, root)
    write(path, language, found.files, done, read(path, finished=False))
    print(f"{language}: {count} translations put in, {sum(text not in done for text in found.files)} still to do")
    if unknown:
        sys.exit("Not texts of the plugin, left out:\n" + "\n".join(unknown))


def lrelease() -> str | None:
    """Return Qt's compiler of translations, None where none runs: qtchooser has an empty name for it."""
    for path in filter(None, map(shutil.which, _LRELEASE)):
        if subprocess.run([path, "-version"], capture_output=True).returncode == 0:
            return path
    return None


def build(root: Path = ROOT) -> list[Path]:
    """Return the .qm of every language, built anew where the .ts is newer; end with what to install to build them."""
    built = []
    for language in LANGUAGES:
        source = ts_path(language, root)
        target = source.with_suffix(".qm")
        if not target.is_file() or target.stat().st_mtime < source.stat().st_mtime:
            compile_ts(source, target)
        built.append(target)
    return built


def compile_ts(source: Path, target: Path) -> None:
    """Build a .qm of the finished translations in a .ts."""
    program = lrelease()
    if program is None:
        sys.exit(
            "lrelease was not found, which builds the translations. Install qttools5-dev-tools or qt6-l10n-tools "
            "(Debian, Ubuntu), qt5-linguist or qt6-linguist (Fedora), or Qt's tools, then try again."
        )
    part = target.with_suffix(".part")
    # Without the unfinished ones, which would be shown as if they were translations.
    command = [program, "-nounfinished", "-silent", str(source), "-qm", str(part)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{program} could not build {source}:\n{done.stdout}{done.stderr}")
    part.replace(target)


def main(arguments: list[str]) -> None:
    """Do what the command line asks for."""
    commands = {"build": build, "todo": todo, "fill": fill}
    if not arguments:
        update()
    elif arguments == ["build"]:
        build()
    elif len(arguments) == 3 and arguments[0] in ("todo", "fill") and arguments[1] in LANGUAGES:
        commands[arguments[0]](arguments[1], Path(arguments[2]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
