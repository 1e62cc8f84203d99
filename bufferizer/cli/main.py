"""The ``bufferizer`` program: a group whose commands are imported when they are asked for, so that it starts fast."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from difflib import get_close_matches
from importlib import import_module
from typing import Any, TextIO

import click

UNUSABLE = 2  # the exit status for input and output that cannot be used

# Module and attribute of each command. The server's lives in the layer above this one, which therefore is only named.
COMMANDS = {
    "analyze": "bufferizer.cli.analyze:analyze",
    "check": "bufferizer.cli.check:check",
    "explain": "bufferizer.cli.explain:explain",
    "parse": "bufferizer.cli.parse:parse",
    "rewrite": "bufferizer.cli.rewrite:rewrite",
    "server": "bufferizer_lsp.command:server",
}

# What commands are called by those who look for them.
_ALSO_CALLED = {"bufferize": "rewrite", "lint": "check", "lsp": "server"}


def _usable(stream: TextIO) -> TextIO:
    """Return a stream that takes all characters, and writes all of them.

    Where Python is told not to buffer (``PYTHONUNBUFFERED``), a write that a signal interrupts, as where the process is
    stopped for a while, loses what it has not written by then.
    """
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    # A terminal that knows few characters is no reason to fail.
    stream.reconfigure(errors="backslashreplace")
    raw: object = stream.buffer
    if not isinstance(raw, io.RawIOBase):
        return stream
    return io.TextIOWrapper(io.BufferedWriter(raw), stream.encoding, stream.errors, line_buffering=True)


class LazyGroup(click.Group):
    """A group that knows its commands by where they are written."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the program. What cannot be written anywhere ends it with a line, not with a traceback."""
        sys.stdout, sys.stderr = _usable(sys.stdout), _usable(sys.stderr)
        try:
            try:
                return super().main(*args, **kwargs)
            finally:
                sys.stdout.flush()
        except OSError as error:
            # What could not be written is not to be tried once more as Python ends.
            with suppress(OSError):  # no file, as in tests
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            if isinstance(error, BrokenPipeError):
                sys.exit(1)  # who reads has had enough, as `head` has
            click.echo(f"bufferizer: {error.strerror or error}", err=True)
            sys.exit(UNUSABLE)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands' names in the order of the help text."""
        return sorted(COMMANDS)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is meant, or fail with one that may be."""
        name = args[0]
        near = get_close_matches(_ALSO_CALLED.get(name, name), COMMANDS, 1)
        if name not in COMMANDS and near:
            ctx.fail(f"No such command '{name}'. Did you mean '{near[0]}'?")
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[cmd_name].partition(":")
        command = getattr(import_module(module), attribute)
        assert isinstance(command, click.Command)
        return command


def print_version(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    """Print the installed version and leave; package metadata is read only when somebody asks."""
    if value and not context.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"bufferizer {version('mlir-bufferizer')}")
        context.exit()


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=print_version, help="Show the version."
)
def main() -> None:
    """See how MLIR's tensors become buffers."""
