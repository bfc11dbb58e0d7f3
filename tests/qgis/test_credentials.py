"""Keys from a real authentication database, in processes of their own: QGIS has one database for its lifetime."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from landcover_interpreter.tests.conftest import ROOT

MASTER = "master of tests"


def login(word: str) -> dict[str, str]:
    return dict(zip(("username", "password", "realm"), ("me", word, "")))


# By name: the method, and what is in it.
CONFIGURATIONS = {
    "bearer": ("APIHeader", {"Authorization": "Bearer test-key-1"}),
    "lower case": ("APIHeader", {"authorization": "bearer  test-key-1 "}),
    "header of its own": ("APIHeader", {"X-Model": "test-key-2"}),
    "several headers": ("APIHeader", {"Accept": "application/json", "X-Api-Key": "test-key-3"}),
    "no key among headers": ("APIHeader", {"Accept": "application/json", "X-Team": "maps"}),
    "basic": ("Basic", login("test-key-4")),
    "no password": ("Basic", login("")),
    "line break": ("Basic", login("test-key\n5")),
    "other method": ("EsriToken", {"token": "test-key-6"}),
}

PROLOGUE = f"""
import json, sys
sys.path.insert(0, {str(ROOT / "tests")!r})
import conftest
from qgis.core import QgsApplication, QgsAuthMethodConfig
from landcover_interpreter.adapters.credentials import read_key
from landcover_interpreter.core.errors import VoterError

application = QgsApplication([], False)
application.initQgis()
manager = QgsApplication.authManager()

def told(authcfg):
    try:
        key = read_key(authcfg)
    except VoterError as error:
        return "refused: " + str(error)
    assert key.reveal() not in repr(key) + str(key)
    return "key: " + key.reveal()

given = json.loads(sys.argv[1])
"""
EPILOGUE = """
print("\\n" + json.dumps(result))
sys.stdout.flush()
application.exitQgis()
"""
STORE = """
assert manager.setMasterPassword(given["master"], True)
result = {}
for name, (method, values) in given["configurations"].items():
    config = QgsAuthMethodConfig(method)
    config.setName(name)
    config.setConfigMap(values)
    stored = manager.storeAuthenticationConfig(config)
    assert stored[0] if isinstance(stored, tuple) else stored
    result[name] = [config.id(), told(config.id())]
"""


@dataclass(frozen=True)
class Database:
    """A folder with an authentication database, and what was told of every configuration when it was open."""

    folder: Path
    ids: dict[str, str]
    told: dict[str, str]

    def run(self, script: str, **variables: str) -> object:
        return run(self.folder, script, {"ids": self.ids}, **variables)


def run(folder: Path, script: str, given: object, **variables: str) -> object:
    """Return `result` of a script that runs in a QGIS of its own; its terminal stays silent for ever."""
    folders = {"QGIS_AUTH_DB_DIR_PATH": str(folder), "HOME": str(folder), "QGIS_CUSTOM_CONFIG_PATH": str(folder)}
    environment = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen", **variables}
    command = [sys.executable, "-c", PROLOGUE + script + EPILOGUE, json.dumps(given)]
    silent, nobody = os.pipe()
    try:
        done = subprocess.run(command, env=environment, stdin=silent, capture_output=True, text=True, timeout=60)
    finally:
        os.close(silent)
        os.close(nobody)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.strip().splitlines()[-1])


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    folder = tmp_path_factory.mktemp("authentication")
    stored = run(folder, STORE, {"master": MASTER, "configurations": CONFIGURATIONS})
    return Database(folder, {name: both[0] for name, both in stored.items()}, {n: b[1] for n, b in stored.items()})


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("bearer", "test-key-1"),
        ("lower case", "test-key-1"),
        ("header of its own", "test-key-2"),
        ("several headers", "test-key-3"),
        ("basic", "test-key-4"),
    ],
)
def test_a_key_is_read(database: Database, name: str, key: str):
    assert database.told[name] == f"key: {key}"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("no key among headers", "holds no key"),
        ("no password", "holds no key"),
        ("line break", "holds characters that no key has"),
        ("other method", "is of the method EsriToken, which holds no key. Use APIHeader or Basic."),
    ],
)
def test_a_configuration_without_a_key_is_named_with_the_reason(database: Database, name: str, words: str):
    told = database.told[name]
    assert told.startswith("refused: ")
    assert words in told
    assert database.ids[name] in told
    assert name in told
    assert "test-key" not in told


def test_an_unknown_configuration_is_named(database: Database):
    told = database.run('result = told("abcde12")')
    assert told.startswith("refused: There is no authentication configuration 'abcde12'")


def test_a_key_in_the_place_of_an_id_is_not_shown(database: Database):
    told = database.run('result = [told("test-key"), told(""), told("test-key-that-is-long")]')
    assert all(words.startswith("refused: authcfg= takes the id") for words in told)
    assert not any("test-key" in words for words in told)


def test_a_locked_database_is_told_and_nobody_is_asked(database: Database):
    told = database.run('result = [told(given["ids"]["bearer"]), manager.masterPasswordIsSet()]')
    assert told[0].startswith("refused: The authentication database is locked")
    assert "enter the master password" in told[0]
    assert told[1] is False


def test_a_wrong_master_password_leaves_it_locked(database: Database):
    told = database.run('manager.setMasterPassword("wrong", False)\nresult = told(given["ids"]["bearer"])')
    assert told.startswith("refused: The authentication database is locked")


def test_the_master_password_may_come_from_a_file(database: Database, tmp_path: Path):
    password = tmp_path / "password"
    password.write_text(MASTER + "\n")
    told = database.run('result = told(given["ids"]["basic"])', QGIS_AUTH_PASSWORD_FILE=str(password))
    assert told == "key: test-key-4"


def test_a_disabled_database_is_told(database: Database):
    five_times_wrong = 'for _ in range(5):\n    manager.setMasterPassword("wrong", True)\n'
    told = database.run(five_times_wrong + 'result = [manager.isDisabled(), told(given["ids"]["bearer"])]')
    assert told[0] is True
    assert told[1].startswith("refused: QGIS's authentication database is disabled")
