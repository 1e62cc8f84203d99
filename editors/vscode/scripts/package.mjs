// Packages the extension for this machine's kind of platform, with the language server in it: the wheel has compiled code.
// Usage: package.mjs OUTPUT.vsix.  PYTHON builds the wheel, with pip: by default the one that the project is worked on with.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const EXTENSION = path.resolve(import.meta.dirname, "..");
const REPOSITORY = path.resolve(EXTENSION, "../..");
const output = path.resolve(process.argv[2] ?? "mlir-bufferizer.vsix");
const target = `${process.platform}-${process.arch}`;

const own = path.join(REPOSITORY, ".venv/bin/python");
const python = process.env.PYTHON ?? (existsSync(own) ? own : "python3");

const run = (program, args) => execFileSync(program, args, { cwd: EXTENSION, stdio: "inherit" });

// Setuptools would take up what an earlier build has left, modules that are gone included.
for (const folder of [path.join(EXTENSION, "server"), path.join(REPOSITORY, "build")]) {
  rmSync(folder, { recursive: true, force: true });
}
run(python, [
  ...["-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps"],
  ...["--wheel-dir", "server", REPOSITORY],
]);

mkdirSync(path.join(EXTENSION, "out"), { recursive: true });
cpSync(path.join(REPOSITORY, "docs/images"), path.join(EXTENSION, "out/images"), { recursive: true });
cpSync(path.join(REPOSITORY, "examples"), path.join(EXTENSION, "out/examples"), { recursive: true });
const readme = readFileSync(path.join(EXTENSION, "README.md"), "utf8");
writeFileSync(path.join(EXTENSION, "out/README.md"), readme.replaceAll("../../docs/images/", "out/images/"));

run("npx", [
  ...[
    "--no-install",
    "vsce",
    "package",
    "--no-dependencies",
    "--allow-missing-repository",
    "--no-rewrite-relative-links",
  ],
  ...["--target", target, "--readme-path", "out/README.md", "--out", output],
]);
