#!/usr/bin/env bash
# The proof that `make run` and `make test` ask for nothing but what the README says: a bare Debian is made with
# debootstrap, the committed tree is cloned into it, and both commands run there. By hand, as root; not part of CI.
#
#   packaging/linux/try-in-empty-root.sh [bookworm|trixie] [FOLDER]
#
# BOOTH_CA_FILE   a certificate to trust inside, where the network is watched by one of its own
# BOOTH_MIRROR    a Debian mirror, where the usual one is not reached
# BOOTH_COMMANDS  what to make there; "run test" otherwise
set -euo pipefail
suite=${1:-bookworm}
root=${2:-$(mktemp -d)/$suite}
commands=${BOOTH_COMMANDS:-run test}
here=$(cd "$(dirname "$0")/../.." && pwd)
shared=$(cd "$here/.." && pwd)/shared

mounted=()
leave() { for m in "${mounted[@]}"; do umount -l "$m" || true; done; }
trap leave EXIT

[ -d "$root/usr" ] || debootstrap --variant=minbase \
  --include=make,python3,python3-venv,ca-certificates "$suite" "$root" ${BOOTH_MIRROR:+"$BOOTH_MIRROR"}
for m in proc sys dev; do
  mkdir -p "$root/$m"; mount --rbind "/$m" "$root/$m"; mounted=("$root/$m" "${mounted[@]}")
done
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
if [ -n "${BOOTH_CA_FILE:-}" ]; then
  cp "$BOOTH_CA_FILE" "$root/usr/local/share/ca-certificates/booth-try.crt"
  chroot "$root" update-ca-certificates >/dev/null 2>&1
fi

rm -rf "$root/home/stand"; mkdir -p "$root/home/stand"
git clone -q "$here" "$root/home/stand/booth"
[ -d "$shared" ] && cp -r "$shared" "$root/home/stand/shared"

for command in $commands; do
  echo "== make $command on $suite"
  start=$(date +%s)
  # No variable of this machine goes in but the ones named here.
  chroot "$root" env -i HOME=/home/stand PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 CI="${CI:-}" \
    ${BOOTH_CA_FILE:+PIP_CERT=/etc/ssl/certs/ca-certificates.crt} \
    bash -c "cd /home/stand/booth && make $command"
  echo "== make $command on $suite: good, $(( $(date +%s) - start )) s"
done
ls -l "$root/home/stand/booth/out" 2>/dev/null || true
