#!/usr/bin/env bash
# Builds everything for Windows: the dependencies (once), the program, the installer and the portable archive, into out/.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

packaging/windows/build-dependencies.sh
LOTSIA_WINDOWS_PREFIX=$(windows_prefix)
export LOTSIA_WINDOWS_PREFIX

# Of the tests only those that prove.sh runs.
build_preset windows --target lotsia lotsia-cli core_tests
version=$(sed -n 's/^project(lotsia VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
folder="$root/build/windows/package/Lotsia"
mkdir -p out "$(dirname "$folder")"
python3 packaging/windows/gather.py "$LOTSIA_WINDOWS_PREFIX" build/windows "$folder"

build_preset release --target lotsia-cli
packaging/linux/make-guide.sh --pdf-only "$folder/Руководство.pdf"

# The installer's lines and the list that stays in its folder come from one listing.
echo "== Установщик"
python3 packaging/windows/list-files.py "$folder" build/windows/package
makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DFILES=$root/build/windows/package/files.nsh" \
  "-DICONS=$root/build/windows/app-icons" "-DOUTPUT=$root/out/lotsia-$version-windows-setup.exe" packaging/windows/installer.nsi

echo "== Переносной архив"
portable="$root/build/windows/package/portable"
rm -rf "$portable" "out/lotsia-$version-windows-portable.zip"
mkdir -p "$portable"
cp -r "$folder" "$portable/Lotsia"
cp packaging/windows/portable.txt "$portable/Lotsia/portable.txt"
(cd "$portable" && zip -q -r -X "$root/out/lotsia-$version-windows-portable.zip" Lotsia)

echo "== Готово:"
du -h --apparent-size "out/lotsia-$version-windows-setup.exe" "out/lotsia-$version-windows-portable.zip"
