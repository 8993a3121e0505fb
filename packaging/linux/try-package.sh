#!/usr/bin/env bash
# The packaged folder starts and prints a sheet: the sample goes in, a product comes out as PDF, the screens are drawn.
set -euo pipefail
folder=${1:?the folder that PyInstaller made}
home=$(mktemp -d); trap 'rm -rf "$home"' EXIT
export QT_QPA_PLATFORM=offscreen
program="$folder/booth"

"$program" --home "$home/data" sample
code=$("$program" --home "$home/data" list --json | grep -m1 '"code"' | sed 's/.*: "\(.*\)",/\1/')
"$program" --home "$home/data" brochure "$code" --language zh --output "$home/sheet.pdf"
head -c 5 "$home/sheet.pdf" | grep -q '%PDF-'
"$program" --home "$home/data" screens --output "$home/screens" --language zh --size 1280x720
[ -n "$(ls "$home/screens"/*.png)" ]
echo "The package starts, prints $code and draws its screens; it takes $(du -sm "$folder" | cut -f1) MB."
