/** Where the server is installed, and with which commands. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { test } from "node:test";
import { claim, installationCommands, installationOf } from "../src/installation";

const WHEEL = "/ext/server/mlir_bufferizer-0.2.0-cp310-abi3-linux_x86_64.whl";

test("each version of the server has an environment to itself", () => {
  const installation = installationOf("/storage", WHEEL, "linux");
  assert.equal(installation.environment, "/storage/mlir_bufferizer-0.2.0");
  assert.equal(installation.interpreter, "/storage/mlir_bufferizer-0.2.0/bin/python");
  assert.match(installationOf("/storage", WHEEL, "win32").interpreter, /python\.exe$/);
});

test("an environment is made, and pip of that environment installs the wheel", () => {
  const [make, install, ...more] = installationCommands("/usr/bin/python3", installationOf("/storage", WHEEL, "linux"));
  assert.deepEqual(make, ["/usr/bin/python3", "-m", "venv", "--clear", "/storage/mlir_bufferizer-0.2.0"]);
  assert.equal(install?.[0], "/storage/mlir_bufferizer-0.2.0/bin/python");
  assert.equal(install.at(-1), WHEEL);
  assert.deepEqual(more, []);
});

test("one window at a time installs, and one that was closed in the midst of it keeps nobody", async () => {
  const storage = await mkdtemp(path.join(tmpdir(), "bufferizer-"));
  const installation = installationOf(path.join(storage, "not there yet"), WHEEL, "linux");
  const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  try {
    assert(await claim(installation, other.pid));
    assert.equal(await claim(installation), undefined);
    other.kill();
    await once(other, "exit");
    const release = await claim(installation);
    assert(release);
    assert.equal(await claim(installation), undefined);
    await release();
    const again = await claim(installation);
    assert(again);
    await again();
  } finally {
    other.kill();
    await rm(storage, { recursive: true });
  }
});
