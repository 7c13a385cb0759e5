#!/usr/bin/env bash
# Installs what building, running and testing need and is not there yet. Safe to repeat; sourced by run.sh and test.sh.
set -euo pipefail

build_packages=(
  g++ cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  librsvg2-bin libqt6sql6-sqlite libgl-dev libzip-dev libexpat1-dev libxlsxwriter-dev libsqlite3-dev
  libhunspell-dev hunspell-ru libqrcodegencpp-dev fonts-paratype breeze-icon-theme
)
# lld: links the tests. git: the structure check asks it which files belong to the tree.
test_packages=(lld poppler-utils qpdf libreoffice-writer-nogui fonts-liberation clang-format git python3 xvfb xauth)
# What making the Debian package and proving it needs besides.
package_packages=(dpkg-dev file git)
check_package_packages=(lintian desktop-file-utils appstream shared-mime-info libglib2.0-bin man-db groff-base debootstrap poppler-utils xvfb
  util-linux)

install_missing() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  if ((${#missing[@]} == 0)); then
    echo "== Все нужные пакеты установлены"
    return
  fi
  echo "== Устанавливаются пакеты: ${missing[*]}"
  local sudo=()
  if ((EUID != 0)); then sudo=(sudo); fi
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
# One compiler cache serves all presets and clones.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

# Configures and builds a preset, saying what it does.
build_preset() {
  local preset=$1
  shift
  echo "== Сборка «$preset» (подробности: build/$preset.log)"
  mkdir -p build
  if ! { cmake --preset "$preset" && cmake --build --preset "$preset" "$@"; } >"build/$preset.log" 2>&1; then
    tail -n 60 "build/$preset.log"
    echo "== Сборка «$preset» не удалась"
    return 1
  fi
}
