/** What is chosen from, and what the status item says of it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import manifest from "../package.json";
import {
  boundaryMode,
  boundaryModes,
  entryText,
  inForce,
  NO_BOUNDARIES,
  objection,
  settingsOf,
  statusText,
} from "../src/boundary";
import { choicesOf, keysOf, levelToSet } from "../src/settings";

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
    const settings: Record<string, unknown> = {
      functionBoundaryTypeConversion: "infer-layout-map",
      ...settingsOf(mode),
    };
    assert.equal(
      boundaryMode(settings.bufferizeFunctionBoundaries === true, String(settings.functionBoundaryTypeConversion)),
      mode,
    );
  }
});

test("what is chosen is set where it counts, and not set where it counts anyway", () => {
  const infer = { defaultValue: "infer" };
  assert.deepEqual(levelToSet(infer, "user"), { level: "user", below: "infer" });
  assert.deepEqual(levelToSet({ ...infer, globalValue: "full" }, "workspace"), { level: "workspace", below: "full" });
  // The only folder that is open has the settings of the workspace.
  const single = { ...infer, workspaceValue: "full", workspaceFolderValue: "full" };
  assert.deepEqual(levelToSet(single, "workspace"), { level: "workspace", below: "infer" });
  assert.deepEqual(levelToSet(single, "folder"), { level: "folder", below: "full" });
  assert.deepEqual(levelToSet({ ...infer, workspaceValue: "full" }, "folder"), { level: "workspace", below: "infer" });
});

const answer = (values: Record<string, unknown>, sources: Record<string, string> = {}) =>
  inForce({
    values: { semantics: "auto", [BOUNDARIES]: true, [CONVERSION]: "identity-layout-map", ...values },
    sources,
    semantics: "llvm14",
  });

test("the status item says state, semantics and mode", () => {
  const { text, tooltip } = statusText("running", answer({}));
  assert.equal(text, "$(check) llvm14 · identity");
  assert.match(tooltip, /running.*llvm14.*identity-layout-map\./);
});

test("the status item says who has set the mode, where that counts more than the editor", () => {
  const set = (source: string) => answer({}, { [CONVERSION]: source });
  assert.equal(set("editor").mode.origin, undefined);
  assert.match(statusText("running", set("/p/bufferizer.toml")).tooltip, /\(set by \/p\/bufferizer\.toml\)/);
  assert.match(statusText("running", set("comment")).tooltip, /set by a comment in this file/);
  assert.equal(answer({ [BOUNDARIES]: false }).mode.value, NO_BOUNDARIES);
});

test("the menu says what is in force, who has set it, and that a choice then changes nothing", () => {
  const { semantics, settled, mode } = answer({}, { [BOUNDARIES]: "/p/bufferizer.toml" });
  assert.equal(entryText(semantics, settled), "auto: llvm14");
  assert.equal(entryText(mode), "identity-layout-map, set by /p/bufferizer.toml");
  assert.equal(objection(semantics, "semantics"), undefined);
  assert.match(
    objection(mode, "boundary mode") ?? "",
    /^The boundary mode .* \/p\/bufferizer\.toml, which counts more/,
  );
});
