"""Every control of every form is driven by some test."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FORMS = sorted((ROOT / "ui" / "forms").glob("*.ui"))
CONTROLS = ("Button", "ComboBox", "SpinBox", "LineEdit", "CheckBox", "FileWidget", "View", "ListWidget", "TreeWidget")


def controls(form):
    for widget in ElementTree.parse(form).iter("widget"):
        if widget.get("class").endswith(CONTROLS) and widget.get("class") != "QDialogButtonBox":
            yield widget.get("name")


@pytest.fixture(scope="module")
def tests():
    files = [path for path in (ROOT / "tests").rglob("*.py") if path != Path(__file__)]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_every_control_of_a_form_is_driven(form, tests):
    # The buttons of the four steps are named by their number.
    driven = tests.replace('f"step_{number}"', ".step_1 .step_2 .step_3 .step_4")
    assert [name for name in controls(form) if f".{name}" not in driven] == []
