/** Which server is started, for every combination of settings and machine that matters. */

import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { discoverServer, expandPath, sameCommand, type Machine, type Wishes } from "../src/discovery";

const NOTHING_ASKED: Wishes = {
  serverPath: "",
  interpreter: "",
  selectedInterpreters: [],
  ownInterpreter: "/own/python",
};

interface Installed {
  readonly programs?: readonly string[];
  readonly pythons?: readonly string[];
  readonly onPath?: string;
}

function machine({ programs = [], pythons = [], onPath }: Installed): Machine {
  return {
    isExecutable: (path) => Promise.resolve(programs.includes(path)),
    hasServer: (interpreter) => Promise.resolve(pythons.includes(interpreter)),
    findOnPath: () => Promise.resolve(onPath),
  };
}

/** The command line that is started, or the reason why none is. */
async function outcome(wishes: Partial<Wishes>, installed: Installed): Promise<string> {
  const discovery = await discoverServer({ ...NOTHING_ASKED, ...wishes }, machine(installed));
  return discovery.found ? [discovery.server.command, ...discovery.server.args].join(" ") : discovery.reason;
}

suite("discovery", () => {
  test("the path setting comes first", async () => {
    const installed = { programs: ["/opt/bufferizer"], pythons: ["/py"], onPath: "/usr/bin/bufferizer" };
    assert.equal(
      await outcome({ serverPath: "/opt/bufferizer", interpreter: "/py" }, installed),
      "/opt/bufferizer server",
    );
  });

  test("a path setting without a folder is looked up on the PATH", async () => {
    const installed = { programs: ["/usr/bin/bufferizer"], onPath: "/usr/bin/bufferizer" };
    assert.equal(await outcome({ serverPath: "bufferizer" }, installed), "/usr/bin/bufferizer server");
  });

  test("a path setting that does not work is said, and nothing else is started", async () => {
    const reason = await outcome({ serverPath: "/gone" }, { onPath: "/usr/bin/bufferizer" });
    assert.match(reason, /"\/gone".*bufferizer\.server\.path/);
  });

  test("then the interpreter setting", async () => {
    const installed = { pythons: ["/py", "/chosen"], onPath: "/usr/bin/bufferizer" };
    const wishes = { interpreter: "/py", selectedInterpreters: ["/chosen"] };
    assert.equal(await outcome(wishes, installed), "/py -m bufferizer server");
  });

  test("an interpreter setting without the package is said", async () => {
    const reason = await outcome({ interpreter: "/py" }, { onPath: "/usr/bin/bufferizer" });
    assert.match(reason, /"\/py".*bufferizer\.python\.interpreter/);
  });

  test("then the interpreter chosen in the Python extension", async () => {
    const installed = { pythons: ["/chosen"], onPath: "/usr/bin/bufferizer" };
    assert.equal(await outcome({ selectedInterpreters: ["/chosen"] }, installed), "/chosen -m bufferizer server");
  });

  test("a chosen interpreter without the package is passed over", async () => {
    const installed = { onPath: "/usr/bin/bufferizer" };
    assert.equal(await outcome({ selectedInterpreters: ["/chosen"] }, installed), "/usr/bin/bufferizer server");
  });

  test("of the interpreters of several folders the first that has the package counts", async () => {
    const installed = { pythons: ["/second", "/third"], onPath: "/usr/bin/bufferizer" };
    const wishes = { selectedInterpreters: ["/first", "/second", "/third"] };
    assert.equal(await outcome(wishes, installed), "/second -m bufferizer server");
    assert.match(await outcome(wishes, {}), /"\/first".*"\/third"/);
  });

  test("at last the environment of the extension's own", async () => {
    assert.equal(await outcome({}, { pythons: ["/own/python"] }), "/own/python -m bufferizer server");
    assert.equal(
      await outcome({}, { pythons: ["/own/python"], onPath: "/usr/bin/bufferizer" }),
      "/usr/bin/bufferizer server",
    );
  });

  test("installing is offered where it would help", async () => {
    const nowhere = await discoverServer(NOTHING_ASKED, machine({}));
    assert(!nowhere.found && nowhere.installable);
    const wrongSetting = await discoverServer({ ...NOTHING_ASKED, serverPath: "/gone" }, machine({}));
    assert(!wrongSetting.found && !wrongSetting.installable);
  });

  test("nothing anywhere: the reason names what was tried", async () => {
    assert.match(await outcome({}, {}), /not found.*PATH/);
    assert.match(await outcome({ selectedInterpreters: ["/chosen"] }, {}), /"\/chosen"/);
  });
});

suite("sameCommand", () => {
  const server = { command: "/py", args: ["-m", "bufferizer", "server"], origin: "a setting" };

  test("where it was found makes no difference", () => {
    assert(sameCommand(server, { ...server, origin: "the PATH" }));
  });

  test("program and arguments do", () => {
    assert(!sameCommand(server, { ...server, command: "/other" }));
    assert(!sameCommand(server, { ...server, args: ["server"] }));
  });
});

suite("expandPath", () => {
  const cases: [string, string, string | undefined, string][] = [
    ["an absolute path stays", "/usr/bin/bufferizer", "/ws", "/usr/bin/bufferizer"],
    ["a bare name stays, to be looked up on the PATH", "python3", "/ws", "python3"],
    ["a tilde", "~/bin/bufferizer", undefined, "/home/me/bin/bufferizer"],
    ["a tilde inside a name stays", "/opt/a~b", undefined, "/opt/a~b"],
    ["the workspace folder", "${workspaceFolder}/.venv/bin/python", "/ws", "/ws/.venv/bin/python"],
    ["a relative path", ".venv/bin/python", "/ws", "/ws/.venv/bin/python"],
    ["a path relative to the folder above", "../venv/bin/python", "/ws", "/ws/../venv/bin/python"],
    ["a Windows path stays", "C:\\Python\\python.exe", "/ws", "C:\\Python\\python.exe"],
    ["blanks around", " /usr/bin/python3 ", "/ws", "/usr/bin/python3"],
    ["nothing", "", "/ws", ""],
  ];
  for (const [name, text, folder, expected] of cases) {
    test(name, () => {
      assert.equal(expandPath(text, "/home/me", folder), expected);
    });
  }
});
