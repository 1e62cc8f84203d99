#!/usr/bin/env bash
# Writes the compiler's answers that the tests keep, anew: the generic form of every text in tests/dialects/custom_forms,
# and what each option of the pass changes (tests/options).
# To be run after a text there was changed; read the difference before you commit it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
"${VENV:-.venv}/bin/python" -m tests.options
cd tests/dialects/custom_forms

for text in *.mlir; do
  case $text in *.generic.mlir) continue ;; esac
  # As tests/dialects/test_custom_forms.py calls it, from standard input.
  mlir-opt-22 -allow-unregistered-dialect --mlir-print-op-generic -mlir-very-unsafe-disable-verifier-on-parsing - \
    <"$text" >"${text%.mlir}.generic.mlir.new"
  mv "${text%.mlir}.generic.mlir.new" "${text%.mlir}.generic.mlir"
done
