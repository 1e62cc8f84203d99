"""What is reported while one types is what would be reported of the text if it were new."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from bufferizer.analysis import top_level as top_level_analysis
from bufferizer.analysis.function import analyze_operation
from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.diagnostics import Severity
from bufferizer.ide.analysis import DEFAULT_OPTIONS, AnalysedDocument, DocumentCache
from bufferizer.ide.diagnostics import in_order
from bufferizer.ide.live import document as live_document
from bufferizer.ide.live import module as live_module
from bufferizer.ide.live import verifying as live_verifying
from bufferizer.ide.live.document import LiveDocument
from bufferizer.ide.local_findings import LocalFindings, together
from bufferizer.ide.results import Finding
from bufferizer.ir import symbol_verification
from bufferizer.ir.functions import symbol_name
from bufferizer.ir.operation import Operation
from bufferizer.rewrite.edits import Edit
from bufferizer.syntax.split_text import SplitText
from bufferizer.text import Span
from tests.fresh import fresh_findings
from tests.soak.edits import random_edit

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
INSERT = """\
func.func @{name}(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {{
  %r = tensor.insert %x into %t[%i] : tensor<8xf32>
  return %r : tensor<8xf32>
}}
"""
CALL = """\
func.func @{name}(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {{
  %r = call @{callee}(%t, %x, %i) : (tensor<8xf32>, f32, index) -> tensor<8xf32>
  %e = tensor.extract %t[%i] : tensor<8xf32>
  %s = tensor.insert %e into %r[%i] : tensor<8xf32>
  return %s : tensor<8xf32>
}}
"""
# Refused, in the compiler's words and with related places, by the rules of LLVM 14.
ANCIENT = """\
func @f(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {
  %e = linalg.init_tensor [8] : tensor<8xf32>
  %r = tensor.insert %x into %t[%i] : tensor<8xf32>
  %s = tensor.insert %x into %e[%i] : tensor<8xf32>
  return %s : tensor<8xf32>
}
"""
ANCIENT_WITHIN = f"func private @beside()\nmodule {{\n{ANCIENT}}}\n"
OUTSIDE = "func.func private @outside(tensor<8xf32>, f32, index) -> tensor<8xf32>\n"
CHAIN = (
    INSERT.format(name="f")
    + CALL.format(name="g", callee="f")
    + CALL.format(name="h", callee="g")
    + CALL.format(name="o", callee="outside")
    + OUTSIDE
)
CIRCLE = CALL.format(name="a", callee="b") + CALL.format(name="b", callee="a") + CALL.format(name="c", callee="a")
KERNELS = """\
gpu.module @kernels {
  gpu.func @g(%t: tensor<4xf32>, %f: f32, %i: index) kernel {
    %0 = tensor.insert %f into %t[%i] : tensor<4xf32>
    "foo.use"(%0) : (tensor<4xf32>) -> ()
    gpu.return
  }
}
"""
GLOBAL = """\
ml_program.global private mutable @g(dense<1.0> : tensor<8xf32>) : tensor<8xf32>
func.func @user() {
  %0 = ml_program.global_load @g : tensor<8xf32>
  ml_program.global_store @g = %0 : tensor<8xf32>
  return
}
func.func @other() {
  return
}
"""
MODULES = f"module @m {{\n{CHAIN}}}\n// -----\n{INSERT.format(name='f')}module @n {{\n{CIRCLE}}}\n"


NAMED = """
func.func private @named(%x: f32) {
  return
}
func.func @caller(%x: f32) {
  call @named(%x) : (f32) -> ()
  return
}
func.func @namer() {
  %0 = func.constant @named : (f32) -> ()
  return
}
"""
# Neither the load nor the reference is rewritten, while the global and the function are.
STAYING = """\
ml_program.global private @g(dense<1.0> : tensor<8xf32>) : tensor<8xf32>
func.func private @f(tensor<8xf32>)
func.func @user() {
  %0 = ml_program.global_load_const @g : tensor<8xf32>
  return
}
func.func @namer() {
  %0 = func.constant @f : (tensor<8xf32>) -> ()
  return
}
func.func @other() {
  return
}
"""


class Typing:
    """A document that is edited."""

    def __init__(self, text: str, options: BufferizationOptions = DEFAULT_OPTIONS) -> None:
        self.split = SplitText.of(text)
        self.options = options
        self.cache = DocumentCache()
        self.live: LiveDocument | None = None

    def edit(self, edit: Edit) -> None:
        self.split = self.split.edited(edit.span, edit.text)

    def replace(self, old: str, new: str) -> None:
        start = self.split.text.index(old)
        self.edit(Edit(Span(start, start + len(old)), new))

    def findings(self) -> tuple[Finding, ...]:
        analysed = AnalysedDocument(self.split, self.options, self.cache)
        live = LiveDocument(analysed, self.live)
        for _ in live.steps():
            pass
        self.live = live
        return in_order(analysed, live.grouped())

    def expected(self) -> tuple[Finding, ...]:
        return fresh_findings(self.split.text, self.options)


@pytest.mark.parametrize(
    "replacements",
    [
        [("%x into %t", "%q into %t"), ("%q into %t", "%x into %t")],  # broken, and mended
        [("into %t[%i] : tensor<8xf32>\n  return %r", "into %t[%i] : tensor<8xf32>\n  return %t")],  # another summary
        [("call @f", "call @h"), ("call @h", "call @nothing"), ("call @nothing", "call @f")],  # a circle, nothing
        [("@f(%t: tensor<8xf32>, %x: f32", "@f(%t: tensor<8xf32>, %x: f64")],  # another type
        [("@outside(tensor<8xf32>", '@outside(tensor<8xf32> {bufferization.access = "read"}')],
        [("@g(%t", "@f(%t"), ("@f(%t", "@k(%t")],  # the same name twice
        [("func.func @g", "\n\n// moved\nfunc.func @g"), (" @outside(tensor", " @elsewhere(tensor")],
        [("func.func @g", "%0 = arith.constant 0 : index\nfunc.func @g"), ("%0 = arith", "%1 = arith")],
        [("func.func @g", "#map = affine_map<(d0) -> (d0)>\nfunc.func @g")],
        [("func.func @h", "// -----\nfunc.func @h"), ("// -----\n", "")],
        [("module @m", "func.func private @beside()\nmodule @m"), ("func.func private @beside()\n", "")],  # nested
    ],
)
@pytest.mark.parametrize("text", [KERNELS + CHAIN, CIRCLE.replace("@a", "@f") + CHAIN.replace("@f", "@k"), MODULES])
@pytest.mark.parametrize("boundaries", [True, False])
def test_edits(text: str, boundaries: bool, replacements: list[tuple[str, str]]) -> None:
    typing = Typing(text, BufferizationOptions(bufferize_function_boundaries=boundaries))
    assert typing.findings() == typing.expected()
    for old, new in replacements:
        if old in typing.split.text:
            typing.replace(old, new)
            assert typing.findings() == typing.expected()


AROUND = """\
func.func @beside(%t: tensor<8xf32>) {
  return
}
ml_program.global private mutable @g(dense<1.0> : tensor<8xf32>) : tensor<8xf32>
module @inner {
  func.func @user() {
    %0 = ml_program.global_load @g : tensor<8xf32>
    ml_program.global_store @g = %0 : tensor<8xf32>
    return
  }
  %1 = ml_program.global_load @g : tensor<8xf32>
}
"""


@pytest.mark.parametrize("options", [DEFAULT_OPTIONS, BufferizationOptions(bufferize_function_boundaries=False)])
def test_globals_that_modules_inside_name(options: BufferizationOptions) -> None:
    typing = Typing(AROUND, options)
    found = [typing.findings()]
    for old, new in [
        ("mutable @g", "mutable @other"),
        ("mutable @other", "@g"),
        ("private @g(dense<1.0> : tensor<8xf32>) : tensor<8xf32>", "private @g : tensor<4xf32>"),
        ("func.func @beside(%t", "func.func @beside(%%t"),
        ("%%t", "%t"),
        ("private @g : tensor<4xf32>", "private mutable @g : tensor<8xf32>"),
        ("module @inner {", "module @inner {\n  ml_program.global private mutable @g : tensor<8xf32>"),
    ]:
        typing.replace(old, new)
        found.append(typing.findings())
        assert found[-1] == typing.expected()
    assert len(set(found)) > 3


# What is wrong is not where the edit is: the size of a dimension that there is not, a loop that yields too little.
AFAR = """\
func @f(%m: memref<4xf32>) -> index {
  %c = arith.constant 0 : index
  %d = memref.dim %m, %c : memref<4xf32>
  return %d : index
}
"""
LOOP = """\
func.func @f(%t: tensor<4xf32>, %x: f32, %i: index) -> tensor<4xf32> {
  %a = tensor.insert %x into %t[%i] : tensor<4xf32>
  %r = scf.for %j = %i to %i step %i iter_args(%b = %a) -> (tensor<4xf32>) {
    scf.yield %b : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}
"""


@pytest.mark.parametrize(
    ("text", "replacements"),
    [
        (AFAR, [("constant 0", "constant 1"), ("constant 1", "constant 0"), ("constant 0", "constant 2")]),
        (LOOP, [("%x into %t", "%x into  %t"), ("yield %b", "yield %t"), ("yield %t : tensor<4xf32>", "yield")]),
        (LOOP, [("into %t[%i]", "into %t[%x]"), ("%t[%x]", "%t[%i]"), ("-> (tensor<4xf32>)", "-> (tensor<5xf32>)")]),
    ],
)
def test_what_an_edit_does_to_operations_that_it_leaves_alone(text: str, replacements: list[tuple[str, str]]) -> None:
    typing = Typing(text)
    found = [typing.findings()]
    versions = [typing.split.text]
    for old, new in replacements:
        typing.replace(old, new)
        found.append(typing.findings())
        versions.append(typing.split.text)
    assert len(set(found)) > 1
    for findings, version in zip(found, versions, strict=True):
        assert findings == Typing(version).expected()


@pytest.mark.parametrize(
    "replacements",
    [
        [("into %t[%i]", "into %t[ %i ]  // here\n")],
        [("func.func @f(", "func.func @f(\n    "), ("  return %r", "\n  // soon\n  return %r")],
        [("%x into %t", "%q into %t"), ("%q into %t", "%x  into %t"), ("%x  into", "%x   into")],
        [("into %r[%i]", "into %q[%i]"), ("into %q[%i]", "into\n %r[%i]"), ("into\n %r[%i]", "into %t[%i]")],
    ],
)
@pytest.mark.parametrize("text", [CHAIN, CIRCLE, ANCIENT, ANCIENT_WITHIN])
def test_layout(text: str, replacements: list[tuple[str, str]]) -> None:
    typing = Typing(text)
    typing.findings()
    for old, new in replacements:
        if old in typing.split.text:
            typing.replace(old, new)
            found = typing.findings()
            assert found == typing.expected()
            assert found


def test_a_function_laid_out_anew_is_not_analysed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    typing = Typing(CHAIN)
    typing.findings()
    analysed: list[str] = []

    def counting(state: OneShotState, order: Sequence[Operation] | None = None) -> list[Refusal]:
        analysed.append(symbol_name(state.root))
        return analyze_operation(state, order)

    monkeypatch.setattr(top_level_analysis, "analyze_operation", counting)
    for old, new in [("into %t[%i]", "into %q[%i]"), ("into %q[%i]", "into  %t[%i] // again\n"), ("// again", "")]:
        typing.replace(old, new)
        typing.findings()
    assert "f" not in analysed
    typing.replace("%x into  %t", "%x into %e")
    typing.replace("%r = tensor.insert", "%e = tensor.empty() : tensor<8xf32>\n  %r = tensor.insert")
    typing.findings()
    assert "f" in analysed


def test_what_is_known_of_a_function_laid_out_anew_is_what_is_found_in_it() -> None:
    typing = Typing(CHAIN)
    typing.findings()
    typing.replace("into %r[%i]", "into  %r[%i]")
    typing.findings()
    analysed = AnalysedDocument(typing.split, typing.options, typing.cache)
    (module,) = analysed.modules
    by_name = {symbol_name(it.operation): it for it in module.facts.analysis.get().functions}
    known = by_name["g"]
    assert known.like is not None
    assert known.state.root is known.operation is module.module.symbols["g"].operation
    assert len(known.state.reasons) == len(known.like.state.reasons)


def test_users_of_a_global_follow_it() -> None:
    typing = Typing(GLOBAL)
    for old, new, code in (
        (": tensor<8xf32>\nfunc", ": tensor<4xf32>\nfunc", "invalid-operation"),  # not what is loaded
        (": tensor<4xf32>\nfunc", ": tensor<8xf32>\nfunc", ""),
        ("private mutable", "private", "invalid-operation"),  # stored to
        ("func.func @other", "func.func @another", "invalid-operation"),
        ("private", "private mutable", ""),
    ):
        typing.replace(old, new)
        found = typing.findings()
        assert found == typing.expected()
        assert {it.code for it in found if it.severity is Severity.ERROR} == ({code} if code else set())


def record_checks_of_symbols(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list that the names of operations go to whose uses of symbols are checked."""
    asked: list[str] = []
    verify = symbol_verification.verify_symbol_uses_in

    def record(operation, *given, **options):  # type: ignore[no-untyped-def]
        asked.append(operation.attributes["sym_name"])
        return verify(operation, *given, **options)

    monkeypatch.setattr(live_verifying, "verify_symbol_uses_in", record)
    return asked


def test_what_names_a_function_follows_its_type(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = record_checks_of_symbols(monkeypatch)
    typing = Typing(NAMED + "".join(INSERT.format(name=f"f{number}") for number in range(50)))
    assert {it.code for it in typing.findings() if it.severity is Severity.ERROR} == set()
    asked.clear()
    typing.replace("@named(%x: f32)", "@named(%x: f64)")
    codes = [it.code for it in typing.findings() if it.severity is Severity.ERROR]
    assert sorted(asked) == ['"caller"', '"named"', '"namer"']
    assert sorted(codes) == ["call-mismatch", "invalid-operation"]
    assert typing.findings() == typing.expected()


def test_modules_inside_look_for_globals_again_where_what_is_around_is_new(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = record_checks_of_symbols(monkeypatch)
    user = "func.func @user() {\n  %0 = ml_program.global_load @g : tensor<8xf32>\n  return\n}\n"
    around = "ml_program.global private mutable @g(dense<1.0> : tensor<8xf32>) : tensor<8xf32>\n"
    typing = Typing(f"{around}module @inside {{\n{user}{INSERT.format(name='edited')}}}\n")
    for old, new, users in (("%r = tensor", "%s = tensor", 0), ("private mutable @g", "private @g", 1)):
        typing.findings()
        asked.clear()
        typing.replace(old, new)
        assert typing.findings() == typing.expected()
        assert asked.count('"user"') == users


def test_what_stays_follows_the_symbols_it_names() -> None:
    typing = Typing(STAYING)
    for old, new, message in (
        ("@other", "@another", "'func.constant' op reference to function with mismatched type"),
        ("  %0 = func.constant @f : (tensor<8xf32>) -> ()\n", "", "op undefined global: @g"),
        ("(dense<1.0> : tensor<8xf32>) : tensor<8xf32>", "(1.0 : f32) : f32", "cannot load from global"),
        ("load_const @g : tensor<8xf32>", "load_const @g : f32", ""),
    ):
        typing.replace(old, new)
        found = typing.findings()
        assert found == typing.expected()
        (said,) = [it.message for it in found if it.severity is Severity.ERROR] or [""]
        assert message in said


TEXTS = [CHAIN, CIRCLE, MODULES, *(path.read_text() for path in sorted(EXAMPLES.glob("*.mlir")))]


@pytest.mark.parametrize("seed", range(12))
def test_random_edits(seed: int) -> None:
    random = Random(seed)
    typing = Typing("\n".join(random.choices(TEXTS, k=2)))
    for _ in range(20):
        edit = random_edit(random, typing.split.text)
        undo = Edit(Span(edit.span.start, edit.span.start + len(edit.text)), typing.split.slice(*edit.span))
        typing.edit(edit)
        assert typing.findings() == typing.expected()
        if random.random() < 0.5:
            typing.edit(undo)
            assert typing.findings() == typing.expected()


def test_only_what_an_edit_concerns_is_analysed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    analyse = top_level_analysis.analyze_top_level

    def record(operation, *given, **options):  # type: ignore[no-untyped-def]
        asked.append(operation.attributes["sym_name"])
        return analyse(operation, *given, **options)

    monkeypatch.setattr(live_module, "analyze_top_level", record)
    typing = Typing("".join(INSERT.format(name=f"f{number}") for number in range(50)) + CHAIN)
    typing.findings()
    assert len(asked) == 55
    asked.clear()
    typing.replace("  return %r", "  // nothing new for others\n  return %r")
    typing.findings()
    assert asked == ['"f0"']
    asked.clear()
    typing.replace(
        "@f(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {\n  %r =",
        "@f(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {\n  %z =",
    )
    typing.findings()
    assert asked == ['"g"']  # the one edited is broken, and the one behind sees the same of the one between


def test_findings_are_the_same_objects_until_they_change() -> None:
    typing = Typing(CHAIN)
    grouped = []
    for moved in ("", "// moved\n\n"):
        typing.edit(Edit(Span(0, 0), moved))
        typing.findings()
        assert typing.live is not None
        grouped.append(typing.live.grouped().local[1:])
    for (_, one), (_, other) in zip(*grouped, strict=True):
        assert one is other
    assert all(one < other for (one, _), (other, _) in pairwise(grouped[0]))


def test_severities() -> None:
    typing = Typing(CHAIN)
    codes = {found.code for found in typing.findings()}
    assert "argument-written" in codes
    assert typing.live is not None
    for severities in ({"argument-written": Severity.OFF}, {}):
        found = {it.code for _, own in typing.live.grouped(severities).local for it in own.findings}
        assert ("argument-written" in found) == (not severities)


def test_a_fault_costs_its_module_only(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = Typing(INSERT.format(name="k"))
    typing = Typing(f"{CHAIN}// -----\n{INSERT.format(name='k')}")
    whole = typing.findings()

    def fail(*_arguments: object, **_options: object) -> None:
        raise RuntimeError("a fault")

    with monkeypatch.context() as patched:
        patched.setattr(live_module, "analyze_top_level", fail)
        typing.replace("func.func @f", "// edited\nfunc.func @f")
        found = typing.findings()
    assert [it.code for it in found] == ["internal-error", *(it.code for it in alone.findings())]
    typing.replace("// edited\n", "")
    assert typing.findings() == whole


def test_steps_can_be_stopped() -> None:
    typing = Typing(CHAIN)
    typing.findings()
    typing.replace("%x into", "%q into")
    stopped = LiveDocument(AnalysedDocument(typing.split, typing.options, typing.cache), typing.live)
    steps = stopped.steps()
    next(steps)
    next(steps)
    typing.replace("%q into", "%i into")
    assert typing.findings() == typing.expected()


def test_what_is_wrong_between_segments_is_put_together_once_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []

    def counted(one: LocalFindings, other: LocalFindings) -> LocalFindings:
        both = together(one, other)
        sizes.append(len(both.findings))
        return both

    monkeypatch.setattr(live_document, "together", counted)
    body = "".join(f"  %a = arith.constant {number} : index\n" for number in range(40))
    typing = Typing(f"%a = arith.constant 0 : index\nfunc.func @f() {{\n{body}  return\n}}\n")
    assert typing.findings() == typing.expected()
    assert len(sizes) == 1 and sizes[0] >= 40


def test_a_constant_that_is_missed_has_the_name_that_those_before_leave_it() -> None:
    constant = "  %0 = arith.constant dense<1.0> : tensor<4xf32>\n"
    function = f"func.func @f() {{\n{constant}  return\n}}\n"
    inside = f"gpu.module @k {{\nfunc.func @g() {{\n{constant.replace('1.0', '2.0')}  return\n}}\n}}\n"
    typing = Typing(function + inside, BufferizationOptions(bufferize_function_boundaries=False))
    names = []
    for old, new in (("f()", "f()"), ("1.0", "2.0"), ("2.0", "3.0"), (constant.replace("1.0", "3.0"), "")):
        typing.replace(old, new)
        found = typing.findings()
        assert found == typing.expected()
        names += [finding.message.split("'")[3] for finding in found if "memref.get_global" in finding.message]
    assert names == ["__constant_4xf32_0", "__constant_4xf32", "__constant_4xf32_0", "__constant_4xf32"]
