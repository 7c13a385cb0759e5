#!/usr/bin/env bash
# What the Windows scripts share: the packages they need and where the cross-built dependencies are kept. Sourced, not run.
source "$(dirname "${BASH_SOURCE[0]}")/../linux/setup.sh"

windows_packages=("${build_packages[@]}"
  g++-mingw-w64-x86-64-posix libz-mingw-w64-dev dpkg-dev tcl nsis icoutils zip python3)
wine_packages=(wine wine64 fonts-wine fonts-liberation x11-utils xvfb xauth x11-apps imagemagick poppler-utils icoutils unzip python3)

# Source packages that are cross-built, each with the installed package whose version it follows: Debian pins them all.
dependencies=(qt6-base:qt6-base-dev sqlite3:libsqlite3-dev libzip:libzip-dev expat:libexpat1-dev libxlsxwriter:libxlsxwriter-dev
  hunspell:libhunspell-dev qr-code-generator:libqrcodegencpp-dev)

source_version() { dpkg-query -W -f '${source:Version}' "$1"; }

windows_cache() { echo "${XDG_CACHE_HOME:-$HOME/.cache}/lotsia"; }

# The cache's name is made of all that shapes its contents: another script, compiler or source version is another folder.
windows_prefix() {
  local here="$root/packaging/windows" entry versions key
  versions=$(for entry in "${dependencies[@]}"; do source_version "${entry#*:}"; echo; done
    for entry in g++-mingw-w64-x86-64-posix mingw-w64-x86-64-dev libz-mingw-w64-dev; do source_version "$entry"; echo; done)
  key=$(cat "$here/build-dependencies.sh" "$here/toolchain.cmake" - <<<"$versions" | sha256sum | cut -c1-16)
  echo "$(windows_cache)/windows-$key"
}

# The dependencies' tools (moc and the like) must be installed for the versions to be known.
windows_prefix_ready() { [[ -f $(windows_prefix)/complete ]]; }
