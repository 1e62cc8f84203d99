/** The names of previews. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { previewPath, sourceOf } from "../src/previewPath";

test("a preview is named after its source, is MLIR, and is in no folder", () => {
  assert.equal(previewPath("/a/matmul.mlir"), "/matmul (bufferized).mlir");
  assert.equal(previewPath("Untitled-1"), "/Untitled-1 (bufferized).mlir");
  assert.equal(sourceOf({ query: "file:///a/matmul.mlir" }), "file:///a/matmul.mlir");
});
