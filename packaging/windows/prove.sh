#!/usr/bin/env bash
# Proves under Wine what build.sh has put into out/: installing, working, upgrading, removing, the portable archive, and the core tests.
# Pictures of the window are left in out/windows/. Real Windows is not replaced by this.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${build_packages[@]}" "${wine_packages[@]}"
version=$(sed -n 's/^project(lotsia VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
setup="$root/out/lotsia-$version-windows-setup.exe"
portable="$root/out/lotsia-$version-windows-portable.zip"
if [[ ! -f $setup || ! -f $portable ]]; then
  echo "== Сначала соберите программу для Windows: packaging/windows/build.sh"
  exit 1
fi
LOTSIA_WINDOWS_PREFIX=$(windows_prefix)
export LOTSIA_WINDOWS_PREFIX
pictures="$root/out/windows"
mkdir -p "$pictures"

work=$(mktemp -d)
source packaging/windows/wine.sh
trap 'stop_wine; rm -rf "$work"' EXIT
start_wine "$work"

passed() { echo "   ✓ $*"; }
failed() {
  echo "   ✗ $*"
  exit 1
}
# expect CODE COMMAND…: the command must end with just this code.
expect() {
  local wanted=$1 code=0
  shift
  "$@" || code=$?
  ((code == wanted)) || failed "код $code вместо $wanted: $*"
}
# A key of the registry as text, or nothing. Through a file: what Wine prints is not Unicode.
registry() {
  rm -f "$work/key.reg"
  wine reg export "$1" "Z:${work//\//\\}\\key.reg" /y >/dev/null 2>&1 || return 0
  iconv -f utf-16 -t utf-8 "$work/key.reg" | tr -d '\r'
}
home="$WINEPREFIX/drive_c/users/$(whoami)"
installed="$home/AppData/Local/Programs/Lotsia"
menu="$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Лоция.lnk"
documents="$home/Documents/Дорожные карты 2026"
mkdir -p "$documents"
windows_documents='C:\users\'"$(whoami)"'\Documents\Дорожные карты 2026'

echo "== Установка без вопросов, без прав администратора"
wine "$setup" /S || failed "установщик завершился с кодом $?"
settle
[[ -f $installed/lotsia.exe && -f $menu ]] || failed "нет программы или строки в меню «Пуск»"
[[ $(registry 'HKCU\Software\Classes\.lotsia') == *Lotsia.Database* ]] || failed "файлы .lotsia не связаны с программой"
[[ $(registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Lotsia') == *Лоция* ]] \
  || failed "программы нет среди установленных"
passed "программа, меню, файлы .lotsia, строка удаления"
[[ $(wine "$installed/lotsia-cli.exe" --version | tr -d '\r') == "lotsia-cli $version" ]] || failed "не та версия"
wrestool -x --type=14 --name=1 "$installed/lotsia.exe" >"$work/icon.ico"
icotool -l "$work/icon.ico" | grep -q 'width=256' || failed "у программы нет большого значка"
wrestool -x --type=16 --raw "$installed/lotsia.exe" | iconv -f utf-16le -t utf-8 -c | grep -aq 'Лоция' || failed "нет сведений о версии"
passed "версия $version, значки, сведения о файле"

echo "== Документы показательных управлений: в папке с русским именем и пробелами"
wine "$installed/lotsia-cli.exe" demo "$windows_documents" >"$work/demo.txt" || failed "lotsia-cli.exe demo: код $?"
build_preset release --target lotsia-cli
build/release/bin/lotsia-cli demo "$work/linux" >/dev/null
for file in "$work"/linux/*.pdf; do
  name=$(basename "$file")
  cmp <(pdftotext -layout "$file" -) <(pdftotext -layout "$documents/$name" -) || failed "текст $name не тот, что под Linux"
  [[ $(pdffonts "$documents/$name" | tail -n +3 | awk '{print $1}' | sed 's/^.*+//' | sort -u) == \
     $(pdffonts "$file" | tail -n +3 | awk '{print $1}' | sed 's/^.*+//' | sort -u) ]] || failed "шрифты $name не те, что под Linux"
  pdftoppm -r 60 -png "$documents/$name" "$pictures/${name%.pdf}"
  passed "$name: тот же текст и шрифты, страниц: $(pdfinfo "$documents/$name" | sed -n 's/^Pages: *//p')"
done
for file in "$work"/linux/*.docx "$work"/linux/*.xlsx; do
  name=$(basename "$file")
  for part in $(unzip -Z1 "$file" | grep -v -e docProps -e '^\['); do
    cmp <(unzip -p "$file" "$part") <(unzip -p "$documents/$name" "$part") || failed "$name: часть $part не та, что под Linux"
  done
  passed "$name: то же содержание"
done
database=$(basename "$(ls "$documents"/*.lotsia | head -n 1)")

echo "== Окно"
began=$(date +%s%N)
timeout 300 wine "$installed/lotsia.exe" "$windows_documents\\$database" &
disown
wait_for_window "$WINDOW_TITLE" 60 || failed "окно не появилось за минуту"
passed "окно «$(window_title "$WINDOW_TITLE")» через $((($(date +%s%N) - began) / 1000000)) мс под Wine"
# A second click on the same database must not open a second window.
before=$(window_count "$WINDOW_TITLE")
# What the explorer runs for a .lotsia file; Wine 8 itself does not look into one user's classes.
registry 'HKCU\Software\Classes\Lotsia.Database\shell\open\command' \
  | grep -qF "@=\"\\\"C:\\\\users\\\\$(whoami)\\\\AppData\\\\Local\\\\Programs\\\\Lotsia\\\\lotsia.exe\\\" \\\"%1\\\"\"" \
  || failed "двойной щелчок запускает не ту программу"
timeout 60 wine "$installed/lotsia.exe" "$windows_documents\\$database" || failed "второй запуск с той же базой: код $?"
sleep 2
[[ $(window_count "$WINDOW_TITLE") == "$before" ]] || failed "двойной щелчок по открытой базе открыл второе окно"
passed "двойной щелчок по открытой базе второго окна не открывает"
expect 2 wine "$setup" /S
passed "поверх открытой программы не ставится"
close_windows
wine explorer /desktop=lotsia,1366x768 "$installed/lotsia.exe" "$windows_documents\\$database" &
disown
sleep 8
import -window root "$pictures/window.png"
wineserver -k # the desktop would never end by itself
for page in dashboard ranking roadmap orders; do
  timeout 60 wine "$installed/lotsia.exe" "$windows_documents\\$database" --page $page --screenshot \
    "Z:${pictures//\//\\}\\$page.png" || failed "картинка страницы $page"
  (($(identify -format '%k' "$pictures/$page.png") > 100)) || failed "страница $page пуста"
done
(($(cd "$pictures" && sha256sum dashboard.png ranking.png roadmap.png orders.png | cut -d' ' -f1 | sort -u | wc -l) == 4)) \
  || failed "картинки разных страниц одинаковы"
passed "картинки окна и страниц: out/windows/"

echo "== Длинные пути"
deep=$windows_documents
for _ in 1 2 3 4; do deep+='\Очень длинное имя папки, какие бывают на общих дисках управлений образования муниципального округа'; done
wine "$installed/lotsia-cli.exe" demo "$deep" >/dev/null || failed "путь длиной ${#deep} знаков не открывается"
wine "$installed/lotsia-cli.exe" --db "$deep\\$database" check >/dev/null || failed "база по длинному пути не открывается"
passed "база и документы по пути в ${#deep} знаков"

echo "== Обновление поверх"
echo "данные" >"$installed/мой файл.txt"
cp "$documents/$database" "$installed/"
sum=$(sha256sum <"$installed/$database")
mkdir -p "$installed/plugins/old"
touch "$installed/plugins/old/stale.dll"
printf 'Fplugins\\old\\stale.dll\r\nDplugins\\old\r\n' | iconv -t utf-16le >>"$installed/installed-files.txt"
wine "$setup" /S || failed "обновление: код $?"
settle
[[ ! -e $installed/plugins/old ]] || failed "файл прежней версии остался"
[[ $(sha256sum <"$installed/$database") == "$sum" && -f "$installed/мой файл.txt" ]] || failed "обновление тронуло чужие файлы"
passed "старые файлы программы ушли, данные целы"

echo "== Удаление без вопросов"
wine "$installed/uninstall.exe" /S "_?=$(winepath -w "$installed")" || failed "удаление: код $?"
settle
[[ ! -e $installed/lotsia.exe && ! -e $menu && ! -d $installed/plugins ]] || failed "программа удалена не вся"
[[ -f $installed/$database && -f "$installed/мой файл.txt" && -f $documents/$database ]] || failed "удаление тронуло данные"
[[ -z $(registry 'HKCU\Software\Classes\Lotsia.Database')$(registry 'HKCU\Software\Lotsia')$(registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Lotsia') ]] \
  || failed "в реестре остались записи"
passed "программы нет, данные на месте, реестр чист"

echo "== Другая папка, затем для всех"
other="$WINEPREFIX/drive_c/Программы"
wine "$setup" /S '/D=C:\Программы' || failed "установка в другую папку: код $?"
settle
[[ -f $other/lotsia.exe ]] || failed "установка не в той папке"
wine "$setup" /S '/D=C:\Лоция' || failed "обновление в другую папку: код $?"
settle
[[ ! -e $other && -f "$WINEPREFIX/drive_c/Лоция/lotsia.exe" ]] || failed "прежняя папка осталась"
passed "обновление в другую папку переносит программу"
wine "$setup" /S /AllUsers || failed "установка для всех: код $?"
settle
common="$WINEPREFIX/drive_c/Program Files/Lotsia"
[[ -f $common/lotsia.exe && $(registry 'HKLM\Software\Lotsia') == *Lotsia* ]] || failed "установка для всех не там"
[[ ! -e "$WINEPREFIX/drive_c/Лоция" && -z $(registry 'HKCU\Software\Lotsia') ]] || failed "своя программа осталась рядом с общей"
timeout 60 wine start /unix "$documents/$database" || failed "двойной щелчок по базе: код $?"
wait_for_window "$WINDOW_TITLE —" 30 || failed "двойной щелчок не открыл базу"
passed "двойной щелчок по базе открывает её"
close_windows
wine "$setup" /S || failed "обновление общей программы: код $?"
settle
[[ ! -e $installed/lotsia.exe && -f $common/lotsia.exe ]] || failed "обновление общей программы поставило вторую"
passed "общая программа заменяет свою и обновляется на месте"
wine "$common/uninstall.exe" /S "_?=$(winepath -w "$common")" || failed "удаление для всех: код $?"
settle
[[ ! -e $common/lotsia.exe && -z $(registry 'HKLM\Software\Lotsia') ]] || failed "удаление для всех оставило следы"
passed "ставится и удаляется"

echo "== Переносной архив"
stick="$WINEPREFIX/drive_c/Флешка"
mkdir -p "$stick"
unzip -q "$portable" -d "$stick"
wine "$stick/Lotsia/lotsia.exe" "$windows_documents\\$database" &
disown
wait_for_window "$WINDOW_TITLE" 60 || failed "переносная программа не открылась"
close_windows
[[ -n $(find "$stick/Lotsia" -name '*.ini') ]] || failed "настройки переносной программы не рядом с ней"
passed "работает из своей папки, настройки рядом"

echo "== Тесты ядра под Wine"
cp -r build/windows/package/Lotsia/hunspell build/windows/tests/ # where the program has its dictionary
WINEPATH=$(test_path) ctest --preset windows

echo "== Размеры"
du -h --apparent-size "$setup" "$portable"
du -sh --apparent-size build/windows/package/Lotsia
echo "== Программа для Windows проверена под Wine"
