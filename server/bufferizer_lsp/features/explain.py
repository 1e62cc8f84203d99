"""The command ``bufferizer.explain``: the page behind a diagnostic's code."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

EXPLAIN = "bufferizer.explain"


def register(server: BufferizerServer) -> None:
    """Serve the pages of diagnostics to clients that show them."""

    @server.command(EXPLAIN)
    def explain(code: str) -> str | None:
        """Return the page of a code in Markdown; None where nothing of that name is reported."""
        from bufferizer.explain import find_page

        page = find_page(code)
        return page.text if page is not None else None
