"""What a client shows beside and in the text: lenses, colours, folds, selections, highlights, links."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

from tests.server.raw_client import RawClient
from tests.server.test_protocol import COMMAND, WRITTEN, Document

pytestmark = [pytest.mark.lsp, pytest.mark.asyncio(loop_scope="module")]


@pytest_lsp.fixture(  # type: ignore[untyped-decorator]  # pytest-lsp does not say
    config=ClientServerConfig(server_command=COMMAND), scope="module", loop_scope="module"
)
async def client(lsp_client: LanguageClient) -> AsyncGenerator[None, None]:
    await lsp_client.initialize_session(types.InitializeParams(capabilities=types.ClientCapabilities()))
    yield
    await lsp_client.shutdown_session()


async def test_lenses_say_what_they_have_to_when_they_are_seen(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    (lens,) = await client.text_document_code_lens_async(types.CodeLensParams(document.identifier)) or []
    assert document.text_at(lens.range) == "@f"
    assert lens.command is None
    resolved = await client.code_lens_resolve_async(lens)
    assert resolved.command is not None
    assert resolved.command.title.endswith("no allocations · no copies · infer-layout-map")
    document.close()
    closed = await client.code_lens_resolve_async(lens)
    assert closed.command == types.Command("", "")


async def test_a_lens_above_broken_text_says_that_nothing_is_known(client: LanguageClient) -> None:
    document = Document(client, WRITTEN.replace("return", "return ]"))
    (lens,) = await client.text_document_code_lens_async(types.CodeLensParams(document.identifier)) or []
    resolved = await client.code_lens_resolve_async(lens)
    assert resolved.command == types.Command("unknown while there are errors", "")


async def test_highlights(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    params = types.DocumentHighlightParams(document.identifier, document.position("%v:"))
    found = await client.text_document_document_highlight_async(params) or []
    assert [(document.text_at(it.range), it.kind) for it in found] == [
        ("%v", types.DocumentHighlightKind.Write),
        ("%v", types.DocumentHighlightKind.Write),
    ]


async def test_folds(client: LanguageClient) -> None:
    document = Document(client, f"// one\n// two\n{WRITTEN}")
    found = await client.text_document_folding_range_async(types.FoldingRangeParams(document.identifier)) or []
    assert [(it.start_line, it.end_line, it.kind) for it in found] == [
        (0, 1, types.FoldingRangeKind.Comment),
        (2, 5, None),
    ]


async def test_selections(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    positions = [document.position("%y"), types.Position(99, 0)]
    params = types.SelectionRangeParams(document.identifier, positions)
    first, second = await client.text_document_selection_range_async(params) or []
    assert document.text_at(first.range) == "%y"
    assert first.parent is not None
    assert document.text_at(first.parent.range).startswith("%y = tensor.extract")
    assert second.range.end.line == 5


async def tokens_of(client: LanguageClient, document: Document) -> types.SemanticTokens:
    found = await client.text_document_semantic_tokens_full_async(types.SemanticTokensParams(document.identifier))
    assert found is not None
    return found


def words_of(document: Document, data: Sequence[int]) -> list[str]:
    """Return the words of tokens as a client finds them."""
    words = []
    line = character = 0
    for index in range(0, len(data), 5):
        character = data[index + 1] + (character if data[index] == 0 else 0)
        line += data[index]
        range_ = types.Range(types.Position(line, character), types.Position(line, character + data[index + 2]))
        words.append(document.text_at(range_))
    return words


async def test_semantic_tokens_and_their_differences(client: LanguageClient) -> None:
    document = Document(client, f"// 😀\n{WRITTEN}")
    whole = await tokens_of(client, document)
    assert words_of(document, whole.data)[:5] == ["// 😀", "func.func", "@f", "%v", "tensor"]
    data = list(whole.data)
    previous = whole.result_id
    for old, new in [("%changed", "%c"), ("// 😀", "// 😀\n\n"), ("return", "%q = arith.addf %y, %y : f32\n  return")]:
        document.replace((old, new))
        assert previous is not None
        params = types.SemanticTokensDeltaParams(document.identifier, previous)
        delta = await client.text_document_semantic_tokens_full_delta_async(params)
        assert isinstance(delta, types.SemanticTokensDelta)
        for edit in delta.edits:
            data[edit.start : edit.start + edit.delete_count] = edit.data or []
        assert data == list((await tokens_of(client, document)).data)
        previous = (await tokens_of(client, document)).result_id
    params = types.SemanticTokensDeltaParams(document.identifier, "unknown")
    assert isinstance(await client.text_document_semantic_tokens_full_delta_async(params), types.SemanticTokens)


async def test_semantic_tokens_of_a_range(client: LanguageClient) -> None:
    second = WRITTEN.replace("@f", "@g")
    document = Document(client, f"{WRITTEN}\n{second}")
    whole = words_of(document, (await tokens_of(client, document)).data)
    found = []
    for first, last in [(0, 2), (3, 6), (7, 20)]:
        range_ = types.Range(types.Position(first, 0), types.Position(last, 0))
        params = types.SemanticTokensRangeParams(document.identifier, range_)
        part = await client.text_document_semantic_tokens_range_async(params)
        assert part is not None
        found += words_of(document, part.data)
    assert found == whole


@pytest.mark.parametrize("formats", [["plaintext"], ["plaintext", "markdown"], ["markdown", "plaintext"], None])
async def test_clients_are_given_the_format_that_they_like_best(formats: list[str] | None) -> None:
    uri, at = "file:///nowhere/a.mlir", {"line": 0, "character": 11}
    completion = {"completionItem": {"documentationFormat": formats}}
    with RawClient() as client:
        client.initialize({"textDocument": {"hover": {"contentFormat": formats}, "completion": completion}})
        client.open(uri, "func.func @f(%v: tensor<8xf32>) {\n  return\n}\n")
        hover = client.ask("textDocument/hover", {"textDocument": {"uri": uri}, "position": at})["contents"]
        item = {"label": "arith.addf", "data": "llvm22 arith.addf"}
        documentation = client.ask("completionItem/resolve", item)["documentation"]
    if formats is not None and formats[0] == "plaintext":
        assert hover["kind"] == documentation["kind"] == "plaintext"
        lines = hover["value"].splitlines()
        assert lines[0] == "func.func @f(%v: memref<8xf32, strided<[?], offset: ?>>)"
        assert lines[-1] == "- %v neither read nor written"
        assert documentation["value"].startswith("arith.addf")
    else:
        assert hover["kind"] == documentation["kind"] == "markdown"
        assert hover["value"].startswith("```mlir\nfunc.func @f(")
        assert "`%v`" in hover["value"]
        assert documentation["value"].startswith("```text\narith.addf")
