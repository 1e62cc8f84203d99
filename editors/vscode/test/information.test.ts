/** The debug information. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { changedSettings, written } from "../src/information";

test("facts are a list, and say where home is without naming it", () => {
  const text = written(
    [
      ["server program", "/home/me/.venv/bin/bufferizer server"],
      ["left to it", ""],
    ],
    "/home/me",
  );
  assert.match(text, /^- server program: ~\/\.venv\/bin\/bufferizer server$/m);
  assert.match(text, /^- left to it: none$/m);
});

test("only settings that differ from their defaults are told", () => {
  const properties = { "a.size": { default: 64 }, "a.names": { default: [] }, "a.mode": { default: "x" } };
  const values: Record<string, unknown> = { "a.size": 64, "a.names": ["f"], "a.mode": "y" };
  assert.deepEqual(
    changedSettings(properties, (name) => values[name]),
    ['a.names = ["f"]', 'a.mode = "y"'],
  );
});
