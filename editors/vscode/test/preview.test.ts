import assert from "node:assert/strict";
import { test } from "node:test";
import { BOUNDARY_MODES, boundaryMode, NO_BOUNDARIES, settingsOf, statusText } from "../src/boundary";
import { previewPath, sourceOf } from "../src/previewPath";
import manifest from "../package.json";

void test("a preview is named after its source, and is MLIR", () => {
  assert.equal(previewPath("/a/matmul.mlir"), "/a/matmul (bufferized).mlir");
  assert.equal(previewPath("Untitled-1"), "/Untitled-1 (bufferized).mlir");
  assert.equal(sourceOf({ query: "file:///a/matmul.mlir" }), "file:///a/matmul.mlir");
});

void test("the modes offered are those of the setting, and none", () => {
  const [bufferization] = manifest.contributes.configuration;
  assert(bufferization);
  const setting = (bufferization.properties as Record<string, { enum?: string[] }>)[
    "bufferizer.functionBoundaryTypeConversion"
  ];
  assert.deepEqual(
    BOUNDARY_MODES.map(({ mode }) => mode),
    [...(setting?.enum ?? []), NO_BOUNDARIES],
  );
});

void test("a mode chosen is the mode shown", () => {
  for (const { mode } of BOUNDARY_MODES) {
    const settings = settingsOf(mode);
    const shown = boundaryMode(
      (settings.bufferizeFunctionBoundaries as boolean | undefined) ?? true,
      (settings.functionBoundaryTypeConversion as string | undefined) ?? "infer-layout-map",
    );
    assert.equal(shown, mode);
  }
});

void test("the status item says state, semantics and mode", () => {
  const { text, tooltip } = statusText("running", "llvm22", "identity-layout-map");
  assert.equal(text, "$(check) llvm22 · identity-layout-map");
  assert.match(tooltip, /running/);
});
