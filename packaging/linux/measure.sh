#!/usr/bin/env bash
# Prints the sizes of the package and the time from start to the first painted window, beside KeePassXC and sqlitebrowser. Needs the package:
# package.sh. Usage: measure.sh [ROUNDS]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

rounds=${1:-15}
if ! [[ $rounds =~ ^[1-9][0-9]{0,2}$ ]]; then
  echo "== Вызов: packaging/linux/measure.sh [ЧИСЛО ЗАПУСКОВ, 1–999]"
  exit 2
fi
install_missing python3 xvfb libx11-6
others=(keepassxc sqlitebrowser)
if ! install_missing "${others[@]}"; then
  echo "== KeePassXC и sqlitebrowser не установились: сравнения не будет"
fi
package=$(ls out/lotsia_*.deb 2>/dev/null || true)
if [[ ! -f $package ]]; then
  echo "== Пакета нет: сначала выполните packaging/linux/package.sh"
  exit 1
fi

work=$(mktemp -d)
screen=
trap 'if [[ -n $screen ]]; then kill "$screen" 2>/dev/null || true; fi; rm -rf "$work"' EXIT
dpkg-deb -x "$package" "$work/package"
"$work/package/usr/bin/lotsia-cli" demo "$work/demo" >/dev/null
Xvfb -displayfd 9 -screen 0 1366x768x24 -ac -nolisten tcp 9>"$work/display" >/dev/null 2>&1 &
screen=$!
for _ in {1..100}; do
  if [[ -s $work/display ]]; then break; fi
  sleep 0.1
done

# The same file for both programs that can read it; KeePassXC shows its start page.
commands=("Лоция=$work/package/usr/bin/lotsia $work/demo/chernushka.lotsia --lang ru")
if command -v sqlitebrowser >/dev/null; then commands+=("sqlitebrowser=sqlitebrowser $work/demo/karabash.lotsia"); fi
if command -v keepassxc >/dev/null; then commands+=("KeePassXC=keepassxc"); fi
echo "== Время запуска: $rounds раз по очереди, на одной машине"
mkdir -p "$work/home"
table=$(env -u XDG_RUNTIME_DIR HOME="$work/home" XDG_CONFIG_HOME="$work/home/config" XDG_CACHE_HOME="$work/home/cache" \
  LC_ALL=C.UTF-8 DISPLAY=":$(cat "$work/display")" QT_QPA_PLATFORM=xcb python3 packaging/linux/first-paint.py "$rounds" "${commands[@]}")

row() { printf '| %s | %s | %s |\n' "$@"; }
row Что Величина Значение
row --- --- ---
row "Пакет .deb" "размер" "$(($(stat -c %s "$package") / 1024)) КБ"
row "Пакет .deb" "в установленном виде" "$(dpkg-deb -f "$package" Installed-Size) КБ"
for name in "${others[@]}"; do
  size=$(apt-cache show "$name" 2>/dev/null | sed -n 's/^Size: //p' | head -n 1)
  if [[ -n $size ]]; then
    row "$name .deb" "размер; в установленном виде" \
      "$((size / 1024)) КБ; $(apt-cache show "$name" | sed -n 's/^Installed-Size: //p' | head -n 1) КБ"
  fi
done
while IFS=$'\t' read -r name median least worked; do
  row "$name" "до первого кадра: медиана; наименьшее; работа процессора" "$median мс; $least мс; $worked мс"
done <<<"$table"
