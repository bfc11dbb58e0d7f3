# Everything that is done with this repository. What a target needs, tools/setup.sh finds or installs.

.DEFAULT_GOAL := help
.PHONY: help setup setup-runtime demo test qgis screenshots bench contest digits lint translations qm package check-package clean

# Packages of the user's own Python folder would shadow those of QGIS.
export PYTHONNOUSERSITE := 1

# The interpreter that imports qgis, which need not be the first on PATH; PYTHON=path is tried before all others.
QGIS_PYTHON := "$$(cat build/interpreter)"
TOOLS_PYTHON := .venv/bin/python
# Beside the official libraries of the models' providers, which bring another requests than QGIS does.
PEERS_PYTHON := build/venv-peers/bin/python
HEADLESS := QT_QPA_PLATFORM=offscreen XDG_CACHE_HOME="$$PWD/build/cache"

help: ## Show this list
	@sed -nE 's/^([a-z-]+):[^#]*## (.*)/\1|\2/p' Makefile | while IFS='|' read -r target text; do \
		printf '  make %-14s %s\n' "$$target" "$$text"; done

setup: ## Install what is missing: QGIS by apt (Debian, Ubuntu), test and lint tools into .venv
	@bash tools/setup.sh tests

setup-runtime:
	@bash tools/setup.sh runtime

demo: setup-runtime ## Map a scene and draw it: [SCENE=image] [REFERENCE=map in WorldCover codes]
	@$(QGIS_PYTHON) tools/demo.py $${SCENE:+--scene "$$SCENE"} $${REFERENCE:+--reference "$$REFERENCE"}

# Side by side in as many processes as there are cores, each with a QGIS profile of its own and one thread of linear
# algebra; what measures time comes after them, by itself.
side_by_side := -n auto --dist loadfile -m "not alone"

test: setup qm ## Run every test, without a screen and away from your QGIS profile
	@rm -rf tests/.qgis-settings # the profiles that pytest-qgis makes and uses in place of the user's
	@OMP_NUM_THREADS=1 $(HEADLESS) $(TOOLS_PYTHON) -m pytest tests/unit $(side_by_side)
	@OMP_NUM_THREADS=1 $(HEADLESS) $(TOOLS_PYTHON) -m pytest tests/qgis tests/e2e $(side_by_side)
	@$(HEADLESS) $(TOOLS_PYTHON) -m pytest tests/qgis tests/e2e -m alone
	@$(HEADLESS) $(PEERS_PYTHON) -m pytest tests/peers

qgis: setup-runtime qm ## Open QGIS with the plugin loaded and the demo scene in it
	@$(QGIS_PYTHON) tools/open_qgis.py

screenshots: setup-runtime ## Click through the plugin in a real window and keep its pictures: [VARIANTS="light dark"]
	@$(QGIS_PYTHON) tools/screenshots.py $$VARIANTS

bench: setup-runtime ## Measure speed and memory, also of the peers
	@$(QGIS_PYTHON) -m benchmarks.run

contest: setup-runtime ## Hold clusterings and the peers' against reference maps, into docs/contest.md: [ARGS=--quick]
	@$(QGIS_PYTHON) -m benchmarks.contest $(ARGS)

digits: setup-runtime ## Hold every figure of agreement against GRASS, SAGA, remotior-sensus and scikit-learn
	@$(QGIS_PYTHON) -m benchmarks.digits

lint: setup ## Check style and formatting
	$(TOOLS_PYTHON) -m ruff check --output-format=concise .
	$(TOOLS_PYTHON) -m ruff format --check .

translations: ## Bring i18n/*.ts up to date with the texts in the code
	python3 tools/translations.py

# What is missing here, only QGIS in another language would miss.
qm: setup-runtime
	@$(QGIS_PYTHON) tools/translations.py build || true

package: ## Build dist/landcover_interpreter-VERSION.zip from the tracked files
	python3 tools/package.py

check-package: setup package ## Hold the zip against the rules of plugins.qgis.org
	$(TOOLS_PYTHON) tools/check_package.py

clean: ## Remove all that these targets made, .venv included
	rm -rf build demo dist .venv .ruff_cache tests/.pytest_cache tests/.qgis-settings i18n/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
