/** How often a server that ends on its own is started again. */

import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { CrashLog } from "../src/crashes";

const MINUTE = 60_000;

suite("CrashLog", () => {
  test("three crashes in a row are forgiven, the fourth is not", () => {
    const log = new CrashLog();
    assert.deepEqual(
      [0, 1, 2, 3].map((now) => log.record(now)),
      [true, true, true, false],
    );
  });

  test("crashes long ago do not count", () => {
    const log = new CrashLog();
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((minute) => log.record(minute * MINUTE)),
      [true, true, true, true, true],
    );
  });
});
