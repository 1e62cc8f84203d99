/** What the TextMate grammar makes of MLIR, token by token. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { suite, test } from "node:test";
import * as oniguruma from "vscode-oniguruma";
import { INITIAL, Registry, parseRawGrammar, type IGrammar } from "vscode-textmate";

const ROOT = path.resolve(__dirname, "../..");

async function loadGrammar(): Promise<IGrammar> {
  await oniguruma.loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")));
  const file = path.join(ROOT, "syntaxes/mlir.tmLanguage.json");
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(file, "utf8"), file)),
  });
  const grammar = await registry.loadGrammar("source.mlir");
  assert(grammar);
  return grammar;
}

const loaded = loadGrammar();

/** The innermost scope of every token of a text, without the `.mlir` at its end; blanks and plain text are left out. */
async function scopes(text: string): Promise<[string, string][]> {
  const grammar = await loaded;
  let state = INITIAL;
  const tokens: [string, string][] = [];
  for (const line of text.split("\n")) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const token of result.tokens) {
      const scope = token.scopes.at(-1) ?? "";
      const word = line.slice(token.startIndex, token.endIndex);
      if (scope !== "source.mlir" && word.trim() !== "") {
        tokens.push([word, scope.replace(/\.mlir$/, "")]);
      }
    }
  }
  return tokens;
}

/** Checks the scope of some words of a text; a word that occurs several times stands for its first occurrence. */
async function expectScopes(text: string, expected: Record<string, string>): Promise<void> {
  const tokens = await scopes(text);
  const actual = Object.keys(expected).map((word) => [word, tokens.find(([token]) => token === word)?.[1]]);
  assert.deepEqual(Object.fromEntries(actual), expected);
}

suite("operations", () => {
  test("a custom form with values and types", () =>
    expectScopes("  %0 = tensor.insert %f into %arg0[%c-1] : tensor<4x?xf32>", {
      "%0": "variable.other.value",
      "tensor.insert": "support.function.operation",
      into: "keyword.control.clause",
      "%arg0": "variable.other.value",
      "%c-1": "variable.other.value",
      tensor: "storage.type.shaped",
      "4": "constant.numeric.dimension",
      "?": "constant.numeric.dimension",
      f32: "storage.type.builtin",
    }));

  test("the generic form: a name, not a string", () =>
    expectScopes('%0:2 = "test.op"(%a#1) <{name = "text\\0A"}> : (i32) -> (si8, index)', {
      "%0": "variable.other.value",
      "2": "constant.numeric.result",
      "test.op": "support.function.operation.generic",
      "1": "constant.numeric.result",
      name: "entity.other.attribute-name",
      text: "string.quoted.double",
      "\\0A": "constant.character.escape",
      i32: "storage.type.builtin",
      "->": "keyword.operator.arrow",
      si8: "storage.type.builtin",
      index: "storage.type.builtin",
    }));

  test("control flow has a colour of its own, with and without the dialect", () =>
    expectScopes("scf.for %i = %c0 to %n step %c1 {\nscf.yield\n}\ncf.br ^bb1\nreturn", {
      "scf.for": "keyword.control.operation",
      to: "keyword.control.clause",
      step: "keyword.control.clause",
      "scf.yield": "keyword.control.operation",
      "^bb1": "entity.name.label.block",
      return: "keyword.control.operation",
    }));

  test("a dialect nobody knows", () =>
    expectScopes("%0 = my_dialect.sub.op %x", { "my_dialect.sub.op": "support.function.operation" }));
});

suite("symbols", () => {
  test("a function's definition", () =>
    expectScopes("func.func private @f(%a: tensor<?xf32> {bufferization.writable = false}) -> tensor<?xf32>", {
      "func.func": "support.function.operation",
      private: "storage.modifier.visibility",
      "@f": "entity.name.function",
      "bufferization.writable": "entity.other.attribute-name",
      false: "constant.language",
    }));

  test("a module's definition and a call", () =>
    expectScopes('module @m {\n  call @"odd name"(%0) : (f64) -> ()\n}', {
      module: "support.function.operation",
      "@m": "entity.name.namespace",
      call: "support.function.operation",
      '@"odd name"': "entity.name.function.symbol",
      f64: "storage.type.builtin",
    }));

  test("a nested reference", () =>
    expectScopes("gpu.launch_func @kernels::@main", {
      "@kernels": "entity.name.function.symbol",
      "::": "punctuation.separator.scope",
      "@main": "entity.name.function.symbol",
    }));
});

suite("types and attributes", () => {
  test("an encoding's angle brackets do not end the type", () =>
    expectScopes(
      "%0 = a.b : memref<?x4xvector<[4]xbf16>, strided<[?, 1], offset: ?>, #gpu.space<workgroup>> loc(unknown)",
      {
        memref: "storage.type.shaped",
        vector: "storage.type.shaped",
        "[4]": "constant.numeric.dimension",
        bf16: "storage.type.builtin",
        strided: "support.type.attribute",
        "1": "constant.numeric.integer",
        "#gpu.space": "variable.other.constant.attribute",
        loc: "support.type.attribute",
      },
    ));

  test("an unranked type and a zero-sized one", () =>
    expectScopes("(tensor<*xf32>, tensor<0xf64>)", {
      "*": "constant.numeric.dimension",
      f32: "storage.type.builtin",
      "0": "constant.numeric.dimension",
      f64: "storage.type.builtin",
    }));

  test("aliases are defined at the start of a line and used anywhere", () =>
    expectScopes("#map = affine_map<(d0) -> (d0 floordiv 2)>\n!t = tensor<4xf8E4M3FN>\n%0 = a.b : !t, #map1", {
      "#map": "variable.other.constant.alias",
      affine_map: "support.type.attribute",
      d0: "variable.parameter.affine",
      floordiv: "keyword.operator.word",
      "2": "constant.numeric.integer",
      "!t": "entity.name.type.alias",
      f8E4M3FN: "storage.type.builtin",
      "#map1": "variable.other.constant.attribute",
    }));

  test("a shaped type ends where it ends", async () => {
    const tokens = await scopes("func.func @f(%a: tensor<4xf32>, %b: i1)");
    assert.deepEqual(tokens.at(-1), ["i1", "storage.type.builtin"]);
  });
});

suite("the rest", () => {
  test("numbers", () =>
    expectScopes("arith.constant -1.5e-3 : f32\narith.constant 0xFF : i8\narith.constant -7 : index", {
      "-1.5e-3": "constant.numeric.float",
      "0xFF": "constant.numeric.hex",
      "-7": "constant.numeric.integer",
    }));

  test("comments, split marker included", () =>
    expectScopes("// -----\n%0 = a.b // because %x", {
      "// -----": "comment.line.double-slash.separator",
      "//": "punctuation.definition.comment",
      " because %x": "comment.line.double-slash",
    }));

  test("an unclosed string ends with its line", () =>
    expectScopes('a.b "half\nreturn', { half: "string.quoted.double", return: "keyword.control.operation" }));

  test("resources", () =>
    expectScopes('{-#\n  dialect_resources: { builtin: { blob: "0x04" } }\n#-}\nmodule {}', {
      "{-#": "punctuation.section.resources.begin",
      dialect_resources: "entity.other.attribute-name",
      "0x04": "string.quoted.double",
      "#-}": "punctuation.section.resources.end",
      module: "support.function.operation",
    }));
});
