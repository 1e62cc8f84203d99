#!/usr/bin/env bash
# Takes the pictures in docs/images anew, from a real VS Code on examples/, and makes them small (pngquant, optipng).
#
# Run setup.sh once before.  Look at them before they are committed.
set -euo pipefail
HERE=$(dirname "${BASH_SOURCE[0]}")
source "$HERE/common.sh"

command -v pngquant >/dev/null && command -v optipng >/dev/null || fail "please install pngquant and optipng"
bash "$HERE/run.sh" screenshots
mkdir -p "$REPO/docs/images"
for picture in "$BASE"/run-screenshots/shots/*.png; do
  target=$REPO/docs/images/$(basename "$picture")
  [ "$(basename "$picture")" != failure.png ] || continue
  pngquant --force --quality 60-95 --output "$target" "$picture"
  optipng -quiet -o2 "$target"
done
ls -l "$REPO/docs/images"
