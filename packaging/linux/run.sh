#!/usr/bin/env bash
# Installs what is missing, builds the release and does the main job: opens the window on the demo department; without a display
# writes the same department's documents into out/.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${build_packages[@]}"
build_preset release --target lotsia lotsia-cli

echo "== Документы двух показательных управлений пишутся в out/"
build/release/bin/lotsia-cli demo out
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  echo "== Открывается окно показательного управления; закройте его, чтобы закончить"
  build/release/bin/lotsia out/chernushka.lotsia
else
  echo "== Экрана нет, окно не открывается. Готово: приказы (PDF, DOCX) и списки школ (XLSX) лежат в папке out/"
fi
