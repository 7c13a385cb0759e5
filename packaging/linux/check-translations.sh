#!/usr/bin/env bash
# Fails when a text of the program has no Russian translation, or translations/*.ts are behind the sources.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
lupdate=$(command -v lupdate6 || ls /usr/lib/qt6/bin/lupdate)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for language in ru en; do
  cp "translations/lotsia_$language.ts" "$work/"
  plural=()
  if [[ $language == en ]]; then plural=(-pluralonly); fi
  "$lupdate" -silent -no-obsolete -locations none -I core -I . "${plural[@]}" app core ui -ts "$work/lotsia_$language.ts"
  if grep -n 'type="unfinished"' "$work/lotsia_$language.ts"; then
    grep -B2 'type="unfinished"' "$work/lotsia_$language.ts" | grep '<source>' || true
    echo "== Нет перевода в translations/lotsia_$language.ts"
    exit 1
  fi
done
echo "== Переводы полны"
