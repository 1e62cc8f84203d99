/** The editing rules of language-configuration.json: words, indentation, comments. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { suite, test } from "node:test";

interface Configuration {
  wordPattern: string;
  indentationRules: { increaseIndentPattern: string; decreaseIndentPattern: string };
}

const configuration = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../language-configuration.json"), "utf8"),
) as Configuration;

const words = (text: string) => text.match(new RegExp(configuration.wordPattern, "g"));

suite("words", () => {
  test("names keep their sigils and dots", () => {
    assert.deepEqual(words("%r#1 = tensor.insert %f into %a-b[%0] : !my.type"), [
      "%r#1",
      "tensor.insert",
      "%f",
      "into",
      "%a-b",
      "%0",
      "!my.type",
    ]);
  });

  test("symbols, blocks and attributes", () => {
    assert.deepEqual(words('call @f, @"odd name" ^bb0 #map->x'), ["call", "@f", '@"odd name"', "^bb0", "#map", "x"]);
  });

  test("an arrow does not belong to the word before it", () => {
    assert.deepEqual(words("%0->(i32)"), ["%0", "i32"]);
  });
});

suite("indentation", () => {
  const increases = (line: string) => new RegExp(configuration.indentationRules.increaseIndentPattern).test(line);
  const decreases = (line: string) => new RegExp(configuration.indentationRules.decreaseIndentPattern).test(line);

  test("a region's opening brace, with a comment behind it too", () => {
    assert(increases("func.func @f() {"));
    assert(increases("  scf.for %i = %a to %b step %c { // loop"));
  });

  test("not a brace inside a comment, nor one that is closed", () => {
    assert(!increases("// like {"));
    assert(!increases("module {}"));
  });

  test("a block label stands out and indents what follows", () => {
    assert(increases("^bb0(%a: f32, %b: f32):"));
    assert(decreases("  ^bb1:  // pred: ^bb0"));
    assert(decreases("}"));
    assert(!decreases("  cf.br ^bb1"));
  });
});
