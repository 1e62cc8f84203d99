#!/usr/bin/env bash
# Opens a real VS Code on examples/ with the extension installed, for a look at it in a browser.  Ctrl+C ends it.
#
#   scripts/vscode/open.sh [FOLDER]
#
# PORT: of the loopback interface.  BASE and BUFFERIZER_PYTHON as in run.sh.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

PORT=${PORT:-18430}
FOLDER=$(cd "${1:-$REPO/examples}" && pwd)
HOME_FOLDER=$BASE/home

bash "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
RUNTIME=$(mktemp -d /tmp/bufferizer-vscode.XXXXXX)
trap 'stop_code_server; rm -rf "$RUNTIME"' EXIT
trap 'exit 130' INT TERM

step "package and install the extension"
package_extension
prepare_home "$HOME_FOLDER"
(code_server "$HOME_FOLDER" --install-extension "$VSIX" --force) >"$BASE/install.log" 2>&1 ||
  { cat "$BASE/install.log" >&2; fail "not installed"; }
start_code_server "$HOME_FOLDER" "$PORT" --disable-workspace-trust

echo
echo "VS Code is open at  http://127.0.0.1:$PORT/?folder=$FOLDER"
echo "Ctrl+C ends it."
wait "$SERVER_PID"
