#!/bin/sh
# LibreOffice Calc for `make test-office`: installed where that may be done, else the line that does it is said.
set -eu
if command -v soffice >/dev/null 2>&1; then
    exit 0
fi
line="apt-get install --yes --no-install-recommends libreoffice-calc"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    apt-get update --quiet --quiet
    DEBIAN_FRONTEND=noninteractive $line --quiet --quiet
else
    echo "LibreOffice is missing. As root: $line" >&2
    exit 1
fi
