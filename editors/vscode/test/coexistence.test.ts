/** What is left to the MLIR extension. */

import assert from "node:assert/strict";
import { test } from "node:test";
import manifest from "../package.json";
import { featuresLeft, type OtherExtension } from "../src/coexistence";

const WITH_SERVER: OtherExtension = { isInstalled: true, serverPath: "/opt/mlir-lsp-server", serverOnPath: false };
const WANTED = ["symbols", "completion"];

test("what the setting says is left to an extension that has a server", () => {
  assert.deepEqual([...featuresLeft(WITH_SERVER, WANTED)], WANTED);
  assert.deepEqual([...featuresLeft({ ...WITH_SERVER, serverPath: "", serverOnPath: true }, WANTED)], WANTED);
});

test("nothing is left to an extension that is not there, or serves nothing", () => {
  assert.equal(featuresLeft({ ...WITH_SERVER, isInstalled: false }, WANTED).size, 0);
  assert.equal(featuresLeft({ ...WITH_SERVER, serverPath: "" }, WANTED).size, 0);
});

test("hovers are served by both unless the user says otherwise: ours tell of buffers", () => {
  const properties = manifest.contributes.configuration.flatMap((group) => Object.entries(group.properties));
  const [, setting] = properties.find(([name]) => name === "bufferizer.leaveToMlirExtension") ?? [];
  const byDefault = (setting as { default: string[] } | undefined)?.default;
  assert.deepEqual(byDefault, ["symbols", "completion", "definition", "references"]);
});
