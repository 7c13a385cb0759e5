#!/usr/bin/env bash
# Compares the manual pages with what the programs say of themselves: check-manuals.sh [FOLDER WITH THE PROGRAMS]. Every option and command
# of --help must be in both languages, every option of a page must be known to the program, and troff must have no remark.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

export LC_ALL=C.UTF-8
bin=${1:-build/release/bin}
failed=0

complain() {
  echo "$1"
  failed=1
}

options_of() { { grep -oE -- '--[a-z][a-z-]*' || true; } | sort -u; }

check_page() {
  local page=$1 language=$2 help=$3 commands=${4:-}
  local text word
  text=$(sed -E 's/\\f[RPBI]//g; s/\\-/-/g' "$page")
  for word in $(options_of <<<"$help") $commands; do
    grep -qwF -e "$word" <<<"$text" || complain "$page: нет «$word» из --help"
  done
  # --lang and the two below stand in every page although the batch tool's own help leaves them out.
  for word in $(grep -v '^\.\\"' <<<"$text" | options_of); do
    case $word in --lang | --help | --version) continue ;; esac
    grep -qwF -e "$word" <<<"$help" || complain "$page: «$word» программе не известен"
  done
  local remarks
  remarks=$(LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z <(sed 's/@[A-Z_]*@/1/' "$page") 2>&1 >/dev/null)
  [[ -z $remarks ]] || complain "$page ($language): $remarks"
}

window_help=$(QT_QPA_PLATFORM=offscreen "$bin/lotsia" --help)
for language in en ru; do
  folder=packaging/linux/man
  if [[ $language == ru ]]; then folder+=/ru; fi
  check_page "$folder/lotsia.1.in" "$language" "$window_help"
  help=$("$bin/lotsia-cli" --help --lang "$language")
  commands=$(grep -oE '(^| \|) {1,2}[a-z]+( |$)' <<<"$help" | tr -d ' |')
  check_page "$folder/lotsia-cli.1.in" "$language" "$help" "$commands"
done
if ((failed)); then
  echo "== Страницы руководства разошлись с --help: исправьте packaging/linux/man"
  exit 1
fi
echo "== Страницы руководства согласны с --help"
