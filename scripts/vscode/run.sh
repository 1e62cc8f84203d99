#!/usr/bin/env bash
# Tests the packaged extension in a real VS Code: installs the .vsix, starts code-server on a copy of examples/, drives it.
#
#   scripts/vscode/run.sh ui      through the user interface, in a headless Chromium
#   scripts/vscode/run.sh host    inside the extension host, through the vscode API
#   scripts/vscode/run.sh trust   in a folder that the user does not trust
#   scripts/vscode/run.sh install where no server is to be found: the extension installs the one that it ships
#
# Run setup.sh once before.  From the environment:
#   VSCODE             1.100 (the default) or 1.139
#   BASE               where setup.sh installed
#   PORT               of the loopback interface; a free one by default
#   BUFFERIZER_PYTHON  the Python that runs the server
#   EXAMPLES           the workspace to copy
#   TIMEOUT            in seconds
#
# Screenshots and logs stay in $BASE/run-TEST.  The exit status is the test's.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

TEST=${1:-ui}
case $TEST in
  ui | host | install | screenshots) OPTIONS=(--disable-workspace-trust) ;;
  trust) OPTIONS=() ;;
  *) fail "unknown test '$TEST' (ui, host, trust or install)" ;;
esac
RUN=$BASE/run-$TEST
PORT=${PORT:-$(free_port)}

[ -f "$BASE/installed" ] || fail "code-server is not installed: run scripts/vscode/setup.sh"
# One run at a time: the package, what is built for it and the run's folder have fixed places.
mkdir -p "$(dirname "$VSIX")"
exec 9>"$(dirname "$VSIX")/lock"
flock 9
rm -rf "$RUN"
mkdir -p "$RUN/shots"
RUNTIME=$(mktemp -d /tmp/bufferizer-vscode.XXXXXX)
trap 'stop_code_server; rm -rf "$RUNTIME"' EXIT

step "package the extension"
package_extension
(cd "$EXTENSION" && npm run --silent build:tests)

step "install it"
prepare_home "$RUN"
if [ "$TEST" = install ]; then
  # Nothing leads to a server: no setting, and no program on the PATH.
  # The test writes into this file of settings for pip what keeps it from the network.
  export PIP_CONFIG_FILE=$RUN/pip.conf
  sed -i '/bufferizer.python.interpreter/d' "$RUN/data/Machine/settings.json"
  while program=$(command -v bufferizer); do
    PATH=$(tr : '\n' <<<"$PATH" | grep -vxF "$(dirname "$program")" | paste -sd :)
  done
fi
cp -r "${EXAMPLES:-$REPO/examples}" "$RUN/examples"
(code_server "$RUN" --install-extension "$VSIX") >"$RUN/install.log" 2>&1 || { cat "$RUN/install.log" >&2; fail "not installed"; }

step "start code-server on 127.0.0.1:$PORT"
start_code_server "$RUN" "$PORT" "${OPTIONS[@]}"

step "run the $TEST test"
status=0
(cd "$EXTENSION" && timeout "${TIMEOUT:-420}" node "out/e2e/$TEST.js" "http://127.0.0.1:$PORT" "$RUN") || status=$?
step "exit status $status"
exit "$status"
