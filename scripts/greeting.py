"""Writes what the server answers to ``initialize`` (``greeting.json``) from the features it has.

python -m scripts.greeting
"""

from __future__ import annotations

import json
from typing import Any

from bufferizer_lsp.greeting import FILE
from bufferizer_lsp.server import create_server
from lsprotocol import types
from lsprotocol.converters import get_converter
from pygls.capabilities import ServerCapabilitiesBuilder

_RENAMES = types.RenameClientCapabilities(prepare_support=True)
# A client that can do what the answer depends on.
CLIENT = types.ClientCapabilities(text_document=types.TextDocumentClientCapabilities(rename=_RENAMES))


def initialize_result(client: types.ClientCapabilities) -> dict[str, Any]:
    """Return what pygls answers to a client with these capabilities."""
    protocol = create_server().protocol
    capabilities = ServerCapabilitiesBuilder(
        client,
        {*protocol.fm.features, *protocol.fm.builtin_features},
        protocol.fm.feature_options,
        list(protocol.fm.commands),
        types.TextDocumentSyncKind.Incremental,
        None,
        ServerCapabilitiesBuilder.choose_position_encoding(client),
    ).build()  # type: ignore[no-untyped-call]
    result: dict[str, Any] = get_converter().unstructure(types.InitializeResult(capabilities, protocol.server_info))
    return result


def main() -> None:
    """Write the file."""
    FILE.write_text(json.dumps(initialize_result(CLIENT), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
