#!/usr/bin/env bash
# `make run`: the sample goes into an empty store, then the window opens. With no display the same job is done
# unattended and its screens and sheets are written to out/.
set -euo pipefail
bin=${1:?the bin folder of the virtual environment}

"$bin/booth" sample --if-empty
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$bin/booth"
fi
export QT_QPA_PLATFORM=offscreen
for language in ru en zh; do
  "$bin/booth" screens --output "out/screens/$language" --language "$language"
  "$bin/booth" brochure --all --language "$language" --output "out/sheets-$language.pdf"
done
echo "No display here, so no window: the screens are in out/screens, the sheets in out/sheets-{ru,en,zh}.pdf."
