/** Where the server is installed, and with which commands. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { installationCommands, installationOf } from "../src/installation";

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
