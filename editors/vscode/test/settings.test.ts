/** What is chosen from, and what the status item says of it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import manifest from "../package.json";
import { boundaryMode, boundaryModes, inForce, NO_BOUNDARIES, settingsOf, statusText } from "../src/boundary";
import { choicesOf, keysOf } from "../src/settings";

const BOUNDARIES = "bufferize-function-boundaries";
const CONVERSION = "function-boundary-type-conversion";

test("the choices of a setting are its values, each with what it means in plain text", () => {
  for (const setting of ["semantics", "inlayHints", "functionBoundaryTypeConversion"]) {
    const choices = choicesOf(manifest, `bufferizer.${setting}`);
    assert(choices.length > 1);
    assert(choices.every(({ description }) => description !== "" && !description.includes("`")));
  }
  assert.deepEqual(choicesOf(manifest, "bufferizer.allowUnknownOps"), []);
});

test("the keys of the rules are codes", () => {
  assert(keysOf(manifest, "bufferizer.rules").includes("returned-allocation"));
});

test("a boundary mode chosen is the mode shown", () => {
  const modes = boundaryModes(manifest).map(({ value }) => value);
  assert(modes.includes(NO_BOUNDARIES) && modes.includes("identity-layout-map"));
  for (const mode of modes) {
    const settings = settingsOf(mode);
    const shown = boundaryMode(
      (settings.bufferizeFunctionBoundaries as boolean | undefined) ?? true,
      (settings.functionBoundaryTypeConversion as string | undefined) ?? "infer-layout-map",
    );
    assert.equal(shown, mode);
  }
});

test("the status item says state, semantics and mode", () => {
  const shown = { semantics: "llvm22", mode: "identity-layout-map", origin: undefined };
  const { text, tooltip } = statusText("running", shown);
  assert.equal(text, "$(check) llvm22 · identity");
  assert.match(tooltip, /running.*llvm22.*identity-layout-map\./);
});

test("the status item says who has set the mode, where that counts more than the editor", () => {
  const values = { [BOUNDARIES]: true, [CONVERSION]: "identity-layout-map" };
  const set = (source: string) => inForce({ values, sources: { [CONVERSION]: source }, semantics: "llvm14" });
  assert.equal(set("editor").origin, undefined);
  assert.match(statusText("running", set("/p/bufferizer.toml")).tooltip, /\(set by \/p\/bufferizer\.toml\)/);
  assert.match(statusText("running", set("comment")).tooltip, /set by a comment in this file/);
  assert.equal(inForce({ values: { [BOUNDARIES]: false }, sources: {}, semantics: "llvm14" }).mode, NO_BOUNDARIES);
});
