#!/usr/bin/env bash
# A private Wine with its own display. Sourced by prove.sh.

WINDOW_TITLE='Лоция'

# start_wine FOLDER: an empty Windows 10 in FOLDER/wine, on a display of its own.
start_wine() {
  # A home of its own: Wine links its «Documents» to the person's and would put menu entries beside their own.
  mkdir -p "$1/home"
  export HOME="$1/home" WINEPREFIX="$1/wine" WINEARCH=win64 WINEDEBUG=-all LC_ALL=C.UTF-8
  export WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe='
  unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
  Xvfb -displayfd 5 -screen 0 1366x768x24 -nolisten tcp 5>"$1/display" >/dev/null 2>&1 &
  xvfb=$!
  for _ in $(seq 100); do [[ -s $1/display ]] && break || sleep 0.1; done
  DISPLAY=:$(cat "$1/display")
  export DISPLAY
  echo "== Готовится Windows под Wine"
  wineboot -i >/dev/null 2>&1
  wine winecfg -v win10
  # Windows' own typefaces are not here; free ones of the same widths stand in.
  cat >"$1/fonts.reg" <<'REG'
REGEDIT4

[HKEY_CURRENT_USER\Software\Wine\Fonts\Replacements]
"Segoe UI"="Liberation Sans"
"Arial"="Liberation Sans"
"Tahoma"="Liberation Sans"
"MS Shell Dlg"="Liberation Sans"
"MS Shell Dlg 2"="Liberation Sans"
REG
  wine regedit /S "Z:${1//\//\\}\\fonts.reg"
  settle
}
# Where the tests find their DLLs; the installed program must do with its own.
test_path() {
  local folder path="Z:${LOTSIA_WINDOWS_PREFIX//\//\\}\\bin"
  for folder in "$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")" /usr/x86_64-w64-mingw32/lib; do
    folder=$(realpath "$folder")
    path+=";Z:${folder//\//\\}"
  done
  echo "$path"
}
stop_wine() {
  wineserver -k 2>/dev/null || true
  kill "$xvfb" 2>/dev/null || true
}
# Waits until every Windows program has ended and the registry is written.
settle() { timeout 20 wineserver -w || true; }

# Titles of the visible windows that contain the given text.
window_list() { xwininfo -root -tree 2>/dev/null | grep -F "$1" || true; }
window_count() { window_list "\"$1" | wc -l; }
window_title() { window_list "$1" | head -n 1 | sed 's/^[^"]*"\([^"]*\)".*/\1/'; }
wait_for_window() {
  local deadline=$((SECONDS + $2))
  until [[ -n $(window_list "$1") ]]; do
    ((SECONDS < deadline)) || return 1
    sleep 0.05
  done
}
# Asks the program to close, as a click on the cross would.
close_windows() {
  timeout 20 wine taskkill /im lotsia.exe >/dev/null 2>&1 || true
  for _ in $(seq 50); do
    [[ -z $(window_list "$WINDOW_TITLE") ]] && break || sleep 0.2
  done
  timeout 20 wine taskkill /f /im lotsia.exe >/dev/null 2>&1 || true
  settle
}
