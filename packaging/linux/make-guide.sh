#!/usr/bin/env bash
# Builds the program, takes the guide's pictures from it anew (resources/help/pictures) and writes the guide as PDF.
#   make-guide.sh                        pictures, then out/Лоция. Руководство.pdf
#   make-guide.sh --pdf-only FILE [CLI]  only the PDF, written by a lotsia-cli that is there already
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

if [[ ${1:-} == --pdf-only ]]; then
  cli=${3:-build/release/bin/lotsia-cli}
  "$cli" guide "${2:?Укажите, куда записать PDF}"
  exit
fi

install_missing "${build_packages[@]}"
build_preset release --target lotsia-pictures lotsia-cli

pictures=resources/help/pictures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo "== Снимаются рисунки"
build/release/bin/lotsia-pictures resources/help/sample "$work" 2>"$work/log" || { cat "$work/log"; exit 1; }
mkdir -p "$pictures"
rm -f "$pictures"/*.png
for picture in "$work"/*.png; do
  name=$(basename "$picture")
  # A picture that no chapter shows is not carried along.
  if grep -q "(pictures/$name)" resources/help/*.md; then cp "$picture" "$pictures/"; fi
done
# The pictures travel inside the program: it is built once more with them.
build_preset release --target lotsia-cli
mkdir -p out
build/release/bin/lotsia-cli guide "out/Лоция. Руководство.pdf"
du -ch "$pictures"/*.png | tail -n 1
