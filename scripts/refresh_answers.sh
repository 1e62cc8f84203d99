#!/usr/bin/env bash
# Writes the compilers' answers that the tests keep, anew: the generic form of every text in tests/dialects/custom_forms
# and, by LLVM 14, in tests/dialects/llvm14/forms; what each option of the pass changes (tests/options).
# To be run after a text there was changed; read the difference before you commit it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
"${VENV:-.venv}/bin/python" -m tests.options

# answers FOLDER COMMAND...: what the command makes of every text in the folder, from standard input.
answers() {
  local folder=$1 text
  shift
  for text in "$folder"/*.mlir; do
    case $text in *.generic.mlir) continue ;; esac
    "$@" - <"$text" >"${text%.mlir}.generic.mlir.new"
    mv "${text%.mlir}.generic.mlir.new" "${text%.mlir}.generic.mlir"
  done
}

# As tests/dialects/test_custom_forms.py and tests/dialects/llvm14/test_llvm14_forms.py call them.
answers tests/dialects/custom_forms \
  mlir-opt-22 -allow-unregistered-dialect --mlir-print-op-generic -mlir-very-unsafe-disable-verifier-on-parsing
answers tests/dialects/llvm14/forms \
  mlir-opt-14 -allow-unregistered-dialect -mlir-print-op-generic -mlir-print-local-scope
