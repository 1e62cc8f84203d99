/** What is left to the MLIR extension. */

import assert from "node:assert/strict";
import { test } from "node:test";
import manifest from "../package.json";
import { saidByOther, serverPlace, withoutRepetitions, type Saying } from "../src/coexistence";

const at = (line: number, message: string, source?: string): Saying => ({
  message,
  source,
  range: { start: { line } },
});

test("its server is the one that is set, or one in the folder", () => {
  assert.deepEqual(serverPlace("/opt/mlir-lsp-server"), { path: "/opt/mlir-lsp-server" });
  assert.deepEqual(serverPlace("build/bin/mlir-lsp-server"), { pattern: "**/build/bin/mlir-lsp-server" });
  assert.deepEqual(serverPlace(""), { pattern: "**/mlir-lsp-server" });
});

test("what both say on one line in the same words is left out", () => {
  const said = saidByOther([at(2, "expected ']'", "mlir"), at(3, "unused", "another"), at(4, "expected ')'", "mlir")]);
  const own = [at(2, "expected ']'"), at(3, "unused"), at(4, "unclosed '('"), at(5, "expected ')'")];
  assert.deepEqual(withoutRepetitions(own, said), own.slice(1));
});

test("hovers are served by both unless the user says otherwise: ours tell of buffers", () => {
  const properties = manifest.contributes.configuration.flatMap((group) => Object.entries(group.properties));
  const [, setting] = properties.find(([name]) => name === "bufferizer.leaveToMlirExtension") ?? [];
  const byDefault = (setting as { default: string[] } | undefined)?.default;
  assert.deepEqual(byDefault, ["symbols", "completion", "definition", "references", "diagnostics"]);
});
