"""Make the checkout importable under the package's name, whatever its folder is called."""

import importlib.util
import sys
from pathlib import Path

NAME = "landcover_interpreter"
ROOT = Path(__file__).resolve().parents[1]

if NAME not in sys.modules:
    spec = importlib.util.spec_from_file_location(NAME, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    package = importlib.util.module_from_spec(spec)
    sys.modules[NAME] = package
    spec.loader.exec_module(package)
