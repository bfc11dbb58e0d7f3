#!/usr/bin/env bash
# Finds what the plugin runs with, and on Debian and Ubuntu installs what is missing, nothing else.
#   setup.sh runtime   a Python that imports QGIS; its path goes to build/interpreter
#   setup.sh tests     the same, and .venv with the tools of the tests and of lint, and build/venv-peers with the
#                      official libraries of the models' providers, whose own dependencies nothing else shall see
# PYTHON=path names an interpreter to try before all others.
set -euo pipefail
CDPATH='' cd -- "$(dirname -- "$0")/.."

record=build/interpreter
tests=tools/requirements-test.txt
log=build/apt.log

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$@" >&2; exit 1; }

# Prints the executable of a Python that imports QGIS and GDAL's arrays; fails for any other.
executable_with_qgis() {
  "$1" -c 'import sys, qgis.core, osgeo.gdal_array; print(sys.executable)' 2>/dev/null | tail -n 1 | grep .
}

find_interpreter() {
  local candidate
  for candidate in "${PYTHON:-}" "$(cat "$record" 2>/dev/null)" python3 /usr/bin/python3 /usr/bin/python3.[0-9]* \
    /Applications/QGIS*.app/Contents/MacOS/bin/python3; do
    case $candidate in '' | *-config | *-config-*) continue ;; esac
    if command -v "$candidate" >/dev/null && executable_with_qgis "$candidate"; then return; fi
  done
  return 1
}

has_module() { # of the interpreter found, or of the one that apt's packages serve
  "${python:-/usr/bin/python3}" -c "import importlib.util as u, sys; sys.exit(u.find_spec('$1') is None)" 2>/dev/null
}

# NumPy and scikit-learn take whatever BLAS there is, and apt's first choice is the slow reference one.
has_fast_blas() { [ ! -x /sbin/ldconfig ] || /sbin/ldconfig -p | grep -E 'libopenblas|libmkl_rt' >/dev/null; }

has_lrelease() {
  "${python:-/usr/bin/python3}" -c 'import sys; sys.path.insert(0, "tools"); import translations as t; sys.exit(not t.lrelease())' \
    2>/dev/null
}

# Qt's compiler of translations, which comes with Qt 5 or Qt 6; both write what the other can read.
lrelease_package() {
  if apt-cache show qttools5-dev-tools >/dev/null 2>&1; then say qttools5-dev-tools; else say qt6-l10n-tools; fi
}

missing_packages() {
  command -v qgis_process >/dev/null || say qgis
  [ -n "$python" ] || has_module qgis.core || say python3-qgis
  [ -n "$python" ] || has_module osgeo.gdal_array || say python3-gdal
  has_module sklearn || say python3-sklearn
  has_module requests || say python3-requests
  has_fast_blas || say libopenblas0-pthread
  has_lrelease || lrelease_package
}

# What some tests need, and skip without; only where apt offers it.
offered_packages() {
  has_module torch || say_if_offered python3-torch
  command -v chromium >/dev/null || say_if_offered chromium
  command -v pdftotext >/dev/null || say_if_offered poppler-utils
}

say_if_offered() { ! apt-cache show "$1" >/dev/null 2>&1 || say "$1"; }

apt_serves_interpreter() {
  command -v apt-get >/dev/null && case ${python:-/usr/bin/python3} in /usr/bin/*) ;; *) false ;; esac
}

# Installs by apt where that is possible; otherwise says what is wanted and leaves the verdict to the caller.
provide() {
  local root=()
  if ! apt_serves_interpreter; then
    say "Not found, please install (names as in Debian): $*"
    return
  fi
  if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
      say "Not found, and neither root nor sudo to install it. Please run: apt-get install $*"
      return
    fi
    root=(sudo)
    [ -t 0 ] || root=(sudo --non-interactive)
  fi
  say "Installing by apt (some minutes the first time, log in $log): $*"
  {
    "${root[@]}" apt-get update &&
      "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
        install --yes --no-install-recommends "$@"
  } >"$log" 2>&1 || {
    tail -n 15 "$log" >&2
    say "apt could not install: $*"
  }
}

provide_offered() {
  local offered
  apt_serves_interpreter || return 0
  offered=$(offered_packages)
  # shellcheck disable=SC2086 # one word per package
  [ -z "$offered" ] || provide $offered
}

set_up_runtime() {
  local missing
  mkdir -p build
  python=$(find_interpreter) || python=
  missing=$(missing_packages)
  if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # one word per package
    provide $missing
    python=$(find_interpreter) || stop \
      "No Python was found that imports qgis.core and osgeo.gdal_array." \
      "$([ ! -x /usr/bin/python3 ] || /usr/bin/python3 -c 'import qgis.core, osgeo.gdal_array' 2>&1 | tail -n 1)" \
      "Install QGIS 3.22 or later with its Python, or name its interpreter: make PYTHON=/path/to/python3 ..."
  fi
  say "$python" >"$record"
}

# All that decides what is in an environment; when it changes, the environment is made anew.
wanted_tools() {
  say "$python"
  "$python" -VV
  cat "$@"
}

# set_up_environment FOLDER PURPOSE REQUIREMENTS...
set_up_environment() {
  local folder=$1 purpose=$2 wanted
  shift 2
  wanted=$(wanted_tools "$@")
  if [ "$(cat "$folder/.made-from" 2>/dev/null)" = "$wanted" ] && "$folder/bin/python" -c '' 2>/dev/null; then return; fi
  has_module ensurepip || provide python3-venv
  say "Making $folder for $purpose ..."
  rm -rf "$folder"
  "$python" -m venv --system-site-packages "$folder"
  "$folder/bin/python" -m pip install --quiet --no-input --disable-pip-version-check "${@/#/--requirement=}"
  # A second NumPy in front of QGIS's own breaks osgeo.gdal_array.
  "$folder/bin/python" -c 'import numpy, sys; sys.exit(numpy.__file__.startswith(sys.prefix))' ||
    stop "$folder has got a NumPy of its own: a tool in $* asks for another one than QGIS brings."
  say "$wanted" >"$folder/.made-from"
}

case ${1:-} in
  runtime) set_up_runtime ;;
  tests)
    set_up_runtime
    provide_offered
    set_up_environment .venv "the tests and lint" "$tests" tools/requirements-lint.txt
    set_up_environment build/venv-peers "the tests beside the providers' own libraries" "$tests" tools/requirements-peers.txt
    ;;
  *) stop "usage: tools/setup.sh runtime|tests" ;;
esac
