"""``bufferizer explain``: the documentation of a diagnostic code."""

from __future__ import annotations

import sys
from difflib import get_close_matches

import click

from bufferizer.explain import all_pages, find_page, known_codes


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Explain the diagnostic CODE; without one, list all codes."""
    if code is None:
        pages = all_pages()
        width = max(len(page.code) for page in pages)
        for page in pages:
            click.echo(f"{page.code:<{width}}  {page.title}")
        return
    found = find_page(code)
    if found is None:
        near = get_close_matches(code, known_codes(), 1)
        raise click.UsageError(f"no diagnostic is called '{code}'." + (f" Did you mean '{near[0]}'?" if near else ""))
    if not sys.stdout.isatty():
        # What is piped or redirected stays the Markdown it is.
        click.echo(found.text, nl=False)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    Console().print(Markdown(found.text))
