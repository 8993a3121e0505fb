#!/usr/bin/env bash
# Sees to the system libraries that Qt loads: installs what is missing where that is allowed (root, or sudo without a
# password), else prints the one line to run. Answers 0 when all are there. Debian 12 and 13; elsewhere it only tells.
set -euo pipefail

# library=package. The first group draws and prints, the second opens a real window under X11.
needed=(
  libEGL.so.1=libegl1 libGL.so.1=libgl1 libxkbcommon.so.0=libxkbcommon0 libfontconfig.so.1=libfontconfig1
  libdbus-1.so.3=libdbus-1-3 libglib-2.0.so.0=libglib2.0-0 libcups.so.2=libcups2 libgssapi_krb5.so.2=libgssapi-krb5-2
  libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 libxcb-image.so.0=libxcb-image0
  libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-randr.so.0=libxcb-randr0 libxcb-render-util.so.0=libxcb-render-util0
  libxcb-shape.so.0=libxcb-shape0 libxcb-xkb.so.1=libxcb-xkb1 libxcb-xinerama.so.0=libxcb-xinerama0
  libxkbcommon-x11.so.0=libxkbcommon-x11-0 libX11-xcb.so.1=libx11-xcb1
)

ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
present=$("$ldconfig" -p)
missing=()
for pair in "${needed[@]}"; do
  grep -qF "${pair%%=*} " <<<"$present" || missing+=("${pair#*=}")
done
[ ${#missing[@]} -eq 0 ] && exit 0

line="apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
as=()
if [ "$(id -u)" -ne 0 ]; then
  if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as=(sudo -n); else as=(false); fi
fi
if command -v apt-get >/dev/null && [ "${as[*]:-}" != false ]; then
  echo "Installing the system libraries that Qt needs: ${missing[*]}"
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
  echo "Qt needs system libraries that are not here. Run this once as root, then make again:" >&2
  echo "    $line" >&2
  exit 1
fi
