"""``textDocument/completion`` and ``completionItem/resolve``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer_lsp.markup import markup
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer.ide.completion import Completion
    from bufferizer_lsp.server import BufferizerServer

_KINDS = {
    "operation": types.CompletionItemKind.Function,
    "dialect": types.CompletionItemKind.Module,
    "value": types.CompletionItemKind.Variable,
    "symbol": types.CompletionItemKind.Reference,
    "block": types.CompletionItemKind.Event,
    "type": types.CompletionItemKind.Class,
    "alias": types.CompletionItemKind.TypeParameter,
    "attribute": types.CompletionItemKind.Property,
}
_TRIGGERS = ["%", "@", "^", "#", "!", ".", ":", "{", '"']


def register(server: BufferizerServer) -> None:
    """Serve completions; the documentation of one comes when it is looked at."""
    options = types.CompletionOptions(trigger_characters=_TRIGGERS, resolve_provider=True)

    @server.feature(types.TEXT_DOCUMENT_COMPLETION, options)
    async def completion(params: types.CompletionParams) -> types.CompletionList | None:
        """Operations with their syntax, values in scope with their types, symbols, blocks, types, attributes."""
        abilities = _abilities(server)
        snippets = bool(abilities and abilities.snippet_support)
        uri, position = params.text_document.uri, params.position
        return await server.answer(uri, lambda snapshot: _completions(snapshot, position, snippets))

    @server.feature(types.COMPLETION_ITEM_RESOLVE)
    async def resolve(item: types.CompletionItem) -> types.CompletionItem:
        """What an operation is, when its entry is looked at."""
        if isinstance(item.data, str):
            text = await server.session.requests.answer(None, _documentation, item.data)
            abilities = _abilities(server)
            formats = abilities.documentation_format if abilities is not None else None
            item.documentation = markup(text, formats) if text is not None else None
        return item


def _abilities(server: BufferizerServer) -> types.ClientCompletionItemOptions | None:
    document = server.client_capabilities.text_document
    return document.completion.completion_item if document is not None and document.completion is not None else None


def _documentation(data: str) -> str | None:
    from bufferizer.ide.completion import completion_documentation
    from bufferizer.syntax.edition import Edition

    written, _, name = data.partition(" ")
    edition = next((it for it in Edition if it.value == written), None)
    return completion_documentation(name, edition) if edition is not None else None


def _completions(snapshot: Snapshot, position: types.Position, snippets: bool) -> types.CompletionList:
    from bufferizer.ide.completion import completions_at

    found = completions_at(snapshot.analysed, snapshot.positions.offset(position))
    items = [_converted(snapshot, entry, snippets) for entry in found]
    # Behind a dialect's dot there are other operations than before it.
    return types.CompletionList(is_incomplete=any(entry.again for entry in found), items=items)


def _converted(snapshot: Snapshot, entry: Completion, snippets: bool) -> types.CompletionItem:
    """Return a completion as the protocol has it; ``data`` is what its documentation is found by."""
    edition = snapshot.analysed.document.registry.edition.value
    snippet = entry.snippet and snippets
    text = entry.text if snippet or not entry.snippet else entry.label
    return types.CompletionItem(
        entry.label,
        kind=_KINDS[entry.kind.value],
        detail=entry.detail or None,
        # What is typed is compared with the name, also where a result is put in front of it.
        filter_text=entry.label,
        sort_text=f"{entry.order:05}",
        text_edit=types.TextEdit(snapshot.positions.range(entry.span), text),
        insert_text_format=types.InsertTextFormat.Snippet if snippet else types.InsertTextFormat.PlainText,
        commit_characters=["."] if entry.again else None,
        data=f"{edition} {entry.detail}" if entry.kind.value == "operation" else None,
    )
