#!/usr/bin/env bash
# Proves the package that package.sh made: lintian, menu entry, metadata and manuals; then in a clean Debian it is installed, makes the demo
# documents, opens its window, is recognised by its files, and is removed without a trace. Without root the package is only unpacked.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
source packaging/linux/chroot.sh

install_missing "${check_package_packages[@]}"
package=$(ls out/lotsia_*.deb 2>/dev/null || true)
if [[ ! -f $package || ! -x build/release/bin/lotsia-cli ]]; then
  echo "== Пакета нет: сначала выполните packaging/linux/package.sh"
  exit 1
fi
package=$root/$package

work=$(mktemp -d "${TMPDIR:-/tmp}/lotsia-package-XXXXXX")
screen=
cleanup() {
  if [[ -n $screen ]]; then kill "$screen" 2>/dev/null || true; fi
  if grep -q " $work" /proc/self/mounts; then
    echo "== В папке $work осталось монтирование, она не удалена"
  else
    rm -rf --one-file-system "$work"
  fi
}
trap cleanup EXIT
trap 'exit 130' INT TERM

fail() {
  echo "== Не прошло: $1"
  exit 1
}

check_contents() {
  echo "== Проверка пакета: lintian, меню, описание, руководство"
  local remarks
  remarks=$(lintian --fail-on error "$package" 2>"$work/lintian.log") || { echo "$remarks"; cat "$work/lintian.log"; fail "lintian"; }
  if [[ -n $remarks ]]; then echo "$remarks"; fi
  dpkg-deb -x "$package" "$work/contents"
  local share=$work/contents/usr/share size kind name
  desktop-file-validate --no-hints "$share/applications/lotsia.desktop" || fail "desktop-file-validate"
  appstreamcli validate --no-net "$share/metainfo/ru.lotsia.lotsia.metainfo.xml" || fail "appstreamcli validate"
  for size in 16 24 32 48 64 128 256; do
    for kind in apps/lotsia mimetypes/application-vnd.lotsia.database; do
      name=$share/icons/hicolor/${size}x$size/$kind.png
      file -b "$name" | grep -q "PNG image data, $size x $size" || fail "нет значка $name"
    done
  done
  for kind in apps/lotsia mimetypes/application-vnd.lotsia.database; do
    [[ -s $share/icons/hicolor/scalable/$kind.svg ]] || fail "нет значка $kind.svg"
  done
  for name in man1/lotsia.1 man1/lotsia-cli.1 ru/man1/lotsia.1 ru/man1/lotsia-cli.1; do
    zcat "$share/man/$name.gz" | grep -q '^\.TH LOTSIA' || fail "нет страницы руководства $name"
  done
  packaging/linux/check-manuals.sh build/release/bin
}

# The three below are the same for an installed and for an unpacked package: `run` starts a program of it as an ordinary user, $home is that
# user's folder seen from here, $home_inside as the program sees it, $share where the system's shared files are.
check_documents() {
  echo "== Документы показательных управлений: из пакета и из сборки"
  build/release/bin/lotsia-cli demo "$work/expected" >/dev/null || fail "программа из сборки не пишет документы"
  run lotsia-cli demo "$home_inside/Мои документы" >/dev/null || fail "программа из пакета не пишет документы"
  diff <(cd "$work/expected" && ls) <(cd "$home/Мои документы" && ls) || fail "набор документов другой"
  local pdf
  for pdf in "$work"/expected/*.pdf; do
    diff <(pdftotext -layout "$pdf" -) <(pdftotext -layout "$home/Мои документы/$(basename "$pdf")" -) \
      || fail "текст «$(basename "$pdf")» отличается"
    [[ $(pdftotext "$pdf" - | wc -w) -gt 300 ]] || fail "в «$(basename "$pdf")» почти нет текста"
  done
  echo "   совпали: $(ls "$work"/expected/*.pdf | wc -l) приказа в PDF"
}

check_window() {
  echo "== Окно программы"
  Xvfb -displayfd 9 -screen 0 1366x768x24 -ac -nolisten tcp 9>"$work/display" >"$work/screen.log" 2>&1 &
  screen=$!
  local waited
  for waited in {1..100}; do
    if [[ -s $work/display ]]; then break; fi
    sleep 0.1
  done
  [[ -s $work/display ]] || fail "виртуальный экран не запустился"
  run DISPLAY=":$(cat "$work/display")" QT_QPA_PLATFORM=xcb lotsia "$home_inside/Мои документы/chernushka.lotsia" --page ranking --year 2023 \
    --screenshot "$home_inside/window.png" || fail "окно не открылось"
  file -b "$home/window.png" | grep -q 'PNG image data, 1366 x 768' || fail "снимок окна не получился"
  # A window without letters or lines packs into a few kilobytes.
  (($(stat -c %s "$home/window.png") > 30000)) || fail "окно пустое"
  cp "$home/window.png" out/package-window.png
  echo "   снимок: out/package-window.png"
}

content_type() { env XDG_DATA_DIRS="$share" XDG_DATA_HOME="$work/none" gio info -a standard::content-type "$1" | sed -n 's/.*content-type: //p'; }

check_file_type() {
  echo "== Тип файла и программа для него"
  local type=application/vnd.lotsia.database
  cp "$home/Мои документы/karabash.lotsia" "$work/без-окончания"
  [[ $(content_type "$home/Мои документы/karabash.lotsia") == "$type" ]] || fail "файл .lotsia не узнан"
  [[ $(content_type "$work/без-окончания") == "$type" ]] || fail "база без окончания .lotsia не узнана по содержанию"
  # The same number in every SQLite file would be a wrong guess.
  printf 'SQLite format 3\0' >"$work/чужая" && head -c 200 /dev/zero >>"$work/чужая"
  [[ $(content_type "$work/чужая") != "$type" ]] || fail "чужая база SQLite принята за свою"
  grep -q "^$type=.*lotsia.desktop" "$share/applications/mimeinfo.cache" || fail "для файла .lotsia не назначена программа"
}

check_installed() {
  local tree=$1 files file sums
  share=$tree/usr/share home=$tree/home/inspector home_inside=/home/inspector
  run() { chroot_run "$tree" inspector "$@"; }

  echo "== Установка в чистую систему Debian «$chroot_codename»"
  { chroot_apt "$tree" update && chroot_run "$tree" root useradd -m -s /bin/sh inspector; } >"$work/install.log" 2>&1 \
    || { tail -n 20 "$work/install.log"; fail "чистая система не готова"; }
  cp "$package" "$tree/var/tmp/lotsia.deb"
  chroot_apt "$tree" install -y /var/tmp/lotsia.deb >"$work/install.log" 2>&1 || { tail -n 20 "$work/install.log"; fail "пакет не ставится"; }
  chroot_keep_packages "$tree"
  files=$(chroot_run "$tree" root dpkg -L lotsia)
  check_documents
  check_window
  # A bare system has no menu; the tool that keeps its list of programs comes with every desktop.
  chroot_apt "$tree" install -y desktop-file-utils >"$work/install.log" 2>&1 || fail "desktop-file-utils не ставится"
  chroot_keep_packages "$tree"
  check_file_type
  echo "== Повторная установка и удаление"
  sums=$(cd "$home" && find . -type f -exec sha256sum {} + | sort)
  chroot_apt "$tree" install -y --reinstall /var/tmp/lotsia.deb >"$work/install.log" 2>&1 || fail "пакет не ставится поверх себя"
  [[ -z $(chroot_run "$tree" root dpkg --verify lotsia) ]] || fail "файлы пакета отличаются от своих сумм"
  chroot_apt "$tree" purge -y lotsia >"$work/install.log" 2>&1 || { tail -n 20 "$work/install.log"; fail "пакет не удаляется"; }
  rm "$tree/var/tmp/lotsia.deb"
  while IFS= read -r file; do
    if [[ -e $tree$file || -L $tree$file ]] && [[ ! -d $tree$file ]]; then fail "после удаления остался $file"; fi
  done <<<"$files"
  # What the person's own programs made, such as the lock of an open window, is not the package's.
  file=$(find "$tree" -xdev \( -path "$tree/proc" -o -uid "$(stat -c %u "$home")" \) -prune -o -iname '*lotsia*' -print)
  [[ -z $file ]] || fail "после удаления осталось: $file"
  ! grep -rl lotsia "$share/mime" "$share/applications" || fail "после удаления система помнит о типе файла"
  [[ $(cd "$home" && find . -type f -exec sha256sum {} + | sort) == "$sums" ]] || fail "файлы человека изменились"
  echo "   удалён без следа, базы и документы человека на месте"
}

check_unpacked() {
  local tree=$work/contents
  share=$tree/usr/share home=$work/home home_inside=$work/home
  mkdir -p "$home"
  run() { env HOME="$home" PATH="$tree/usr/bin:/usr/bin:/bin" "$@"; }
  check_documents
  check_window
  XDG_DATA_DIRS="$share" update-mime-database "$share/mime"
  update-desktop-database "$share/applications"
  check_file_type
}

check_contents
obstacle=$(chroot_obstacle)
if [[ -z $obstacle ]] && ! { chroot_make_base "$work" && chroot_unpack "$work/system"; }; then
  echo "== Чистая система не создалась: пакет не проверен"
  exit 1
fi
if [[ -z $obstacle ]]; then
  check_installed "$work/system"
  echo "== Пакет исправен: ставится, работает и удаляется"
else
  echo "== Установка в чистую систему НЕ проверена: $obstacle. Пакет распаковывается в папку и проверяется в ней."
  check_unpacked
  echo "== Пакет исправен (распакован; установка и удаление не проверены)"
fi
