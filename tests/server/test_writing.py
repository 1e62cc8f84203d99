"""What changes text: renames, completions, signatures, formatting, the preview, and actions resolved later."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any

import pytest
import pytest_lsp
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pytest_lsp import ClientServerConfig, LanguageClient

from tests.server.raw_client import RawClient, document
from tests.server.test_protocol import COMMAND, WRITTEN, Document

pytestmark = [pytest.mark.lsp, pytest.mark.asyncio(loop_scope="module")]


@pytest_lsp.fixture(  # type: ignore[untyped-decorator]  # pytest-lsp does not say
    config=ClientServerConfig(server_command=COMMAND), scope="module", loop_scope="module"
)
async def client(lsp_client: LanguageClient) -> AsyncGenerator[None, None]:
    await lsp_client.initialize_session(types.InitializeParams(capabilities=types.ClientCapabilities()))
    yield
    await lsp_client.shutdown_session()


async def test_rename(client: LanguageClient) -> None:
    document = Document(client, f"// 😀\n{WRITTEN}")
    position = document.position("%changed[", 3)
    prepared = await client.text_document_prepare_rename_async(types.PrepareRenameParams(document.identifier, position))
    assert isinstance(prepared, types.PrepareRenamePlaceholder)
    assert document.text_at(prepared.range) == prepared.placeholder == "%changed"
    edit = await client.text_document_rename_async(types.RenameParams(document.identifier, position, "new"))
    assert edit is not None and edit.changes is not None
    assert document.apply(edit.changes[document.uri]) == document.text.replace("%changed", "%new")


async def test_rename_is_refused_with_the_reason(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    with pytest.raises(JsonRpcException, match="%x is already the name of another value"):
        await client.text_document_rename_async(types.RenameParams(document.identifier, document.position("%v:"), "%x"))
    with pytest.raises(JsonRpcException, match="no name here"):
        await client.text_document_prepare_rename_async(
            types.PrepareRenameParams(document.identifier, document.position("func.func"))
        )


async def test_completion_with_documentation_on_demand(client: LanguageClient) -> None:
    document = Document(client, "func.func @f(%t: tensor<4xf32>) {\n  %x = tensor.di\n  return\n}\n")
    position = document.position("tensor.di", 9)
    found = await client.text_document_completion_async(types.CompletionParams(document.identifier, position))
    assert isinstance(found, types.CompletionList)
    item = next(item for item in found.items if item.label == "tensor.dim")
    assert isinstance(item.text_edit, types.TextEdit)
    assert document.text_at(item.text_edit.range) == "tensor.di"
    # This client did not say that it knows snippets.
    assert item.text_edit.new_text == "tensor.dim"
    assert item.documentation is None
    resolved = await client.completion_item_resolve_async(item)
    assert isinstance(resolved.documentation, types.MarkupContent)
    assert "$source `,` $index" in resolved.documentation.value


async def test_signature_help(client: LanguageClient) -> None:
    document = Document(client, f"{WRITTEN}func.func @g(%t: tensor<8xf32>) {{\n  %y = call @f(%t, \n}}\n")
    params = types.SignatureHelpParams(document.identifier, document.position("@f(%t, ", 7))
    found = await client.text_document_signature_help_async(params)
    assert found is not None
    assert found.active_parameter == 1
    assert found.signatures[0].label == "@f(%v: tensor<8xf32>, %x: f32, %i: index) -> f32"


async def test_parameters_that_look_alike_are_told_by_their_place() -> None:
    uri, callee = "file:///writing/alike.mlir", 'func.func private @"g😀"(index, index)\n'
    information = {"parameterInformation": {"labelOffsetSupport": True}}
    with RawClient() as client:
        client.initialize({"textDocument": {"signatureHelp": {"signatureInformation": information}}})
        client.open(uri, f'{callee}func.func @f(%i: index) {{\n  call @"g😀"(%i, \n}}\n')
        position = {"line": 2, "character": 17}
        found = client.ask("textDocument/signatureHelp", {"textDocument": document(uri), "position": position})
    (signature,) = found["signatures"]
    assert (found["activeParameter"], signature["activeParameter"]) == (1, 1)
    units = signature["label"].encode("utf-16-le")
    ranges = [parameter["label"] for parameter in signature["parameters"]]
    assert [units[2 * start : 2 * end].decode("utf-16-le") for start, end in ranges] == ["index", "index"]
    assert ranges[0][1] < ranges[1][0]


async def test_pages_of_diagnostics(client: LanguageClient) -> None:
    async def page(code: str) -> Any:
        params = types.ExecuteCommandParams("bufferizer.explain", [code])
        return await client.workspace_execute_command_async(params)

    assert (await page("returned-allocation")).startswith("# ")
    assert await page("no-such-code") is None


async def test_preview(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    params = types.ExecuteCommandParams("bufferizer.preview", [document.uri])
    shown: Any = await client.workspace_execute_command_async(params)
    assert shown["uri"] == document.uri
    assert shown["version"] == 1
    assert "memref.store %x, %v[%i]" in shown["text"]
    assert shown["reasons"] == []
    document.replace(("tensor.insert %x", "tensor.insert "))
    shown = await client.workspace_execute_command_async(params)
    assert shown["version"] == 2
    assert "// Not bufferized (line 2 of the source)" in shown["text"]
    assert shown["reasons"][0]["range"]["start"]["line"] == 1
    document.close()
    assert await client.workspace_execute_command_async(params) is None


async def test_formatting(client: LanguageClient) -> None:
    document = Document(client, "// 😀\nfunc.func @f() {\ncf.br ^a   \n^a:\n    return\n}\n")
    options = types.FormattingOptions(tab_size=2, insert_spaces=True)
    edits = await client.text_document_formatting_async(types.DocumentFormattingParams(document.identifier, options))
    assert document.apply(edits or []) == "// 😀\nfunc.func @f() {\n  cf.br ^a\n^a:\n  return\n}\n"
    position = document.position("return")
    edits = await client.text_document_range_formatting_async(
        types.DocumentRangeFormattingParams(document.identifier, types.Range(position, position), options)
    )
    assert document.apply(edits or []) == "// 😀\nfunc.func @f() {\ncf.br ^a   \n^a:\n  return\n}\n"


async def test_diagnostics_that_a_client_names_are_fixed_wherever_on_their_line_the_cursor_is() -> None:
    uri = "file:///nowhere/a.mlir"
    with RawClient() as client:
        client.initialize()
        client.open(uri, "func.func @f() {\n  %x = arith.constant 1 : i32\n}\n")
        client.wait(lambda: client.diagnostics(uri))
        at = {"line": 1, "character": 0}
        asked = {"textDocument": document(uri), "range": {"start": at, "end": at}}
        named = {"diagnostics": client.diagnostics(uri) * 2, "only": ["quickfix"]}
        (fix,) = client.ask("textDocument/codeAction", {**asked, "context": named})
        assert fix["title"] == "Insert the missing 'return'"
        foreign = [{**named["diagnostics"][0], "source": "another"}]
        assert client.ask("textDocument/codeAction", {**asked, "context": {**named, "diagnostics": foreign}}) == []


async def test_refactorings_are_complete_for_clients_that_cannot_ask_later(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    actions = {action.title: action for action in await document.actions(document.position("@f"))}
    action = actions["Bufferize this module with identity layouts"]
    assert action.edit is not None and action.edit.changes is not None
    assert "%v: memref<8xf32>," in document.apply(action.edit.changes[document.uri])


async def test_refactorings_are_resolved_for_the_version_they_were_offered_for(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    data = {"uri": document.uri, "version": 1, "at": 0, "name": "bodies"}
    action = types.CodeAction("Bufferize", kind=types.CodeActionKind.RefactorRewrite, data=data)
    resolved = await client.code_action_resolve_async(action)
    assert resolved.edit is not None and resolved.edit.changes is not None
    assert "%v: tensor<8xf32>" in document.apply(resolved.edit.changes[document.uri])
    document.replace(("%x: f32", "%x: f64"))
    with pytest.raises(JsonRpcException, match="changed"):
        await client.code_action_resolve_async(action)
