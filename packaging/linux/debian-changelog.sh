#!/usr/bin/env bash
# Writes CHANGELOG.md as a Debian changelog: debian-changelog.sh CHANGELOG.md MAINTAINER DATE. Every version bears the date of the newest.
set -euo pipefail
export LC_ALL=C.UTF-8

close_entry() {
  if [[ -n $version ]]; then printf '\n -- %s  %s\n' "$maintainer" "$date"; fi
}

# Prints a paragraph as an item, wrapped as Debian wants it.
print_item() {
  if [[ -n $item && -n $version ]]; then
    sed -E 's/(.{1,74})( |$)/\1\n/g' <<<"$item" | sed -E '/^$/d; 1s/^/  * /; 2,$s/^/    /'
  fi
  item=
}

file=$1 maintainer=$2 date=$3 version= item=
while IFS= read -r line; do
  case $line in
    '## '[0-9]*)
      print_item
      close_entry
      if [[ -n $version ]]; then echo; fi
      version=${line#'## '}
      printf 'lotsia (%s) stable; urgency=medium\n\n' "${version%% *}"
      ;;
    '## '*) # not released yet
      print_item
      close_entry
      version=
      ;;
    '') print_item ;;
    '- '*)
      print_item
      item=${line#'- '}
      ;;
    *) item="${item:+$item }${line#"${line%%[![:space:]]*}"}" ;;
  esac
done < <(sed 's/`//g' "$file"; echo)
print_item
close_entry
