#!/usr/bin/env bash
# Installs what is missing, builds the release and makes the Debian package: out/lotsia_<version>_<architecture>.deb.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${build_packages[@]}" "${package_packages[@]}"
# Times inside the package are those of the source, so that the same source gives the same package.
if ! SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null); then
  SOURCE_DATE_EPOCH=$(stat -c %Y CHANGELOG.md)
fi
export SOURCE_DATE_EPOCH
build_preset release --target lotsia_package

echo "== Складывается пакет"
log=build/package.log
rm -rf build/release/package
umask 022
if ! cpack --config build/release/CPackConfig.cmake >"$log" 2>&1; then
  tail -n 40 "$log"
  echo "== Пакет не сложился (подробности: $log)"
  exit 1
fi
mkdir -p out
rm -f out/lotsia_*.deb
cp build/release/package/lotsia_*.deb out/
package=$(ls out/lotsia_*.deb)
echo "== Готово: $package, $(($(stat -c %s "$package") / 1024)) КБ, в установленном виде $(dpkg-deb -f "$package" Installed-Size) КБ"
echo "   Установить: sudo apt install ./$package"
