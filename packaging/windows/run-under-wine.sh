#!/usr/bin/env bash
# Runs one cross-built test under Wine and prints its report, which Qt Test keeps from the standard output of Windows. CTest calls it
# for every test of the preset «windows»; prove.sh sets WINEPREFIX and WINEPATH.
set -uo pipefail
: "${WINEPREFIX:?Запустите packaging/windows/prove.sh}"
program=$1
shift
report=$(mktemp -d)
trap 'rm -rf "$report"' EXIT
wine "$program" "$@" -o "Z:${report//\//\\}\\report.txt,txt"
code=$?
cat "$report/report.txt"
exit $code
