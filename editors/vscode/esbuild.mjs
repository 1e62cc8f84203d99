// Bundles the extension into out/extension.js; with --tests, the tests as well, each into a file of its own.
import { readdirSync } from "node:fs";
import { build, context } from "esbuild";

const flags = new Set(process.argv.slice(2));

const common = {
  bundle: true,
  platform: "node",
  target: "node18",
  format: "cjs",
  logLevel: "warning",
};

const extension = {
  ...common,
  entryPoints: ["src/extension.ts"],
  outfile: "out/extension.js",
  external: ["vscode"],
  minify: flags.has("--production"),
  sourcemap: !flags.has("--production"),
};

const sources = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);

const tests = {
  ...common,
  entryPoints: [...sources("test"), ...sources("e2e")],
  outdir: "out",
  outbase: ".",
  external: ["vscode", "playwright-core", "vscode-oniguruma", "vscode-textmate"],
  sourcemap: "inline",
};

if (flags.has("--watch")) {
  await (await context(extension)).watch();
} else {
  await build(flags.has("--tests") ? tests : extension);
}
