#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test: all of them in the dev build, those of the core and the documents once more
# under the sanitizers, and a build of the core without Gui and Widgets.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${build_packages[@]}" "${test_packages[@]}"

build_preset dev
echo "== Все тесты"
ctest --preset dev

build_preset asan --target core_tests
echo "== Тесты ядра и документов с проверкой памяти и неопределённого поведения"
ctest --preset asan

echo "== Ядро собирается без Gui и Widgets"
cmake --preset dev -B build/core-only -DLOTSIA_GUI=OFF -DLOTSIA_TESTS=OFF >build/core-only.log 2>&1 \
  && cmake --build build/core-only >>build/core-only.log 2>&1 || { tail -n 60 build/core-only.log; exit 1; }
echo "== Все проверки пройдены"
