/** Where a preview shows what is looked at in its source. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { lineInPreview } from "../src/follow";

const SOURCE = ["// head", "func.func @f() {", "  a", "  b", "}", "func.func private @g()", "func @f() {", "  c", "}"];
const PREVIEW = ["memref.global", ...SOURCE.slice(0, 3), "  more", ...SOURCE.slice(3)];

test("a preview shows the function that is looked at, as far down", () => {
  assert.equal(lineInPreview(SOURCE, 1, PREVIEW), 2);
  assert.equal(lineInPreview(SOURCE, 2, PREVIEW), 3);
  assert.equal(lineInPreview(SOURCE, 5, PREVIEW), 7);
});

test("of functions with one name it shows the one that is meant", () => {
  assert.equal(lineInPreview(SOURCE, 7, PREVIEW), 9);
});

test("it does not show another function than the one that is looked at, and stays where there is none", () => {
  assert.equal(lineInPreview(SOURCE, 4, ["func.func @f() {", "}", "func.func @h()"]), 1);
  assert.equal(lineInPreview(SOURCE, 0, PREVIEW), undefined);
  assert.equal(lineInPreview(SOURCE, 5, SOURCE.slice(0, 5)), undefined);
});
