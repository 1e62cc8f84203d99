#!/usr/bin/env bash
# Shows the main job on the files of examples/: what is wrong at their function boundaries, and one of them rewritten.
#
#   scripts/demo.sh [BUFFERIZER]     the program to run; `bufferizer` on the PATH by default
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bufferizer=${1:-bufferizer}
rewritten=examples/matmul.mlir

heading() { printf '\n\033[1m$ %s\033[0m\n' "$*"; }
[ -t 1 ] || heading() { printf '\n$ %s\n' "$*"; }

# boundary_errors.mlir is in error on purpose, and `check` says so with its exit status.
heading bufferizer check examples/
status=0
"$bufferizer" check examples/ || status=$?
if [ "$status" -ne 1 ]; then
  echo "demo.sh: expected exit status 1 (errors found), got $status" >&2
  exit 1
fi

heading bufferizer rewrite "$rewritten"
"$bufferizer" rewrite "$rewritten"
