"""The pass options as command line flags, under the pass's own names, and the severities of rules."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from bufferizer.buffer_model.options import (
    AnalysisHeuristic,
    BoundaryTypeConversion,
    BufferizationOptions,
    Semantics,
)
from bufferizer.configuration.settings import Choices, settings_of
from bufferizer.configuration.values import foreign_message
from bufferizer.diagnostics import Severity
from bufferizer.explain import known_codes

Command = TypeVar("Command", bound=Callable[..., Any])
DEFAULTS = BufferizationOptions()

_CONVERSIONS = click.Choice([choice.value for choice in BoundaryTypeConversion])


def _switch(name: str, default: bool, text: str) -> Callable[[Command], Command]:
    return click.option(f"--{name}/--no-{name}", default=default, show_default=True, help=text)


def _names(_context: click.Context, _parameter: click.Parameter, value: str) -> tuple[str, ...]:
    """Read a list as mlir-opt's pass options write it: names with commas in between."""
    return tuple(name.strip() for name in value.split(",") if name.strip())


semantics_option = click.option(
    "--semantics",
    type=click.Choice([choice.value for choice in Semantics]),
    default=DEFAULTS.semantics.value,
    show_default=True,
    callback=lambda _context, _parameter, value: Semantics(value),
    help="The compiler whose behaviour is followed; auto is the one that a file's syntax is of.",
)

_PASS_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    semantics_option,
    _switch(
        "bufferize-function-boundaries",
        DEFAULTS.bufferize_function_boundaries,
        "Bufferize function signatures, calls and returns.",
    ),
    click.option(
        "--function-boundary-type-conversion",
        type=_CONVERSIONS,
        default=DEFAULTS.function_boundary_type_conversion.value,
        show_default=True,
        help="Layouts of the memrefs in function signatures.",
    ),
    click.option(
        "--unknown-type-conversion",
        type=_CONVERSIONS,
        default=DEFAULTS.unknown_type_conversion.value,
        show_default=True,
        help="Layouts of memrefs that nothing tells the layout of.",
    ),
    _switch("allow-return-allocs-from-loops", False, "Let loops yield buffers that they allocate."),
    _switch("allow-unknown-ops", False, "Leave ops alone that have no bufferization."),
    click.option(
        "--analysis-heuristic",
        type=click.Choice([choice.value for choice in AnalysisHeuristic]),
        default=DEFAULTS.analysis_heuristic.value,
        show_default=True,
        help="The order in which ops are analysed.",
    ),
    click.option(
        "--analysis-fuzzer-seed",
        type=click.IntRange(0, 2**32 - 1),
        default=DEFAULTS.analysis_fuzzer_seed,
        show_default=True,
        help="What the random order of the heuristic fuzzer follows from.",
    ),
    click.option(
        "--buffer-alignment",
        type=click.IntRange(min=0),
        default=DEFAULTS.buffer_alignment,
        show_default=True,
        help="Alignment of new buffers in bytes.",
    ),
    _switch("check-parallel-regions", True, "Give parallel runs of a region buffers of their own."),
    _switch("copy-before-write", False, "Copy every buffer before it is written, without any analysis."),
    click.option(
        "--dialect-filter",
        default="",
        metavar="NAME,...",
        callback=_names,
        help="Bufferize the ops of these dialects only.",
    ),
    _switch("must-infer-memory-space", False, "Refuse where a memory space cannot be inferred."),
    click.option(
        "--no-analysis-func-filter",
        default="",
        metavar="NAME,...",
        callback=_names,
        help="Copy before every write in these functions instead of analysing them.",
    ),
    _switch("use-encoding-for-memory-space", False, "Take a tensor's encoding for its memory space."),
    _switch("allow-return-memref", False, "Let functions return what they allocate (llvm14, comprehensive)."),
    _switch(
        "fully-dynamic-layout-maps",
        DEFAULTS.fully_dynamic_layout_maps,
        "Give memrefs dynamic offsets and strides (llvm14, comprehensive).",
    ),
    _switch("create-deallocs", DEFAULTS.create_deallocs, "Free what is allocated (llvm14, comprehensive)."),
    _switch("use-alloca", False, "Allocate on the stack (llvm14, comprehensive)."),
    click.option(
        "--use-memref.copy/--no-use-memref.copy",
        "use_memref_copy",
        default=DEFAULTS.use_memref_copy,
        show_default=True,
        help="Copy with an op of linalg, in spite of the name (llvm14, comprehensive).",
    ),
    _switch(
        "init-tensor-elimination",
        False,
        "Write to the slice that a linalg.init_tensor is inserted into, allocating none (llvm14, comprehensive).",
    ),
    _switch("hoist-results", False, "Have callers allocate what functions return (comprehensive)."),
    _switch(
        "allow-unregistered-dialect", DEFAULTS.allow_unregistered_dialect, "Accept ops of dialects nobody registered."
    ),
)
_ENUMS: Mapping[str, Callable[[str], Any]] = {
    "function_boundary_type_conversion": BoundaryTypeConversion,
    "unknown_type_conversion": BoundaryTypeConversion,
    "analysis_heuristic": AnalysisHeuristic,
}


class PassCommand(click.Command):
    """A command that takes the options of the pass. Its help lists them apart from its own."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the two lists of options."""
        lists: dict[str, list[tuple[str, str]]] = {"Options": [], "Options of the pass": []}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is not None and isinstance(parameter, click.Option):
                is_of_pass = parameter.name in BufferizationOptions.__dataclass_fields__
                lists["Options of the pass" if is_of_pass else "Options"].append(record)
        for title, records in lists.items():
            with formatter.section(title):
                formatter.write_dl(records)


def pass_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add a flag for each option of the pass; the command is given those that the user has set as one ``given``.

    Raises `click.UsageError` from the command where the pass does not take the options together.
    """

    @functools.wraps(command)
    def with_options(*arguments: Any, **parameters: Any) -> Any:
        context = click.get_current_context()
        flags = {name: parameters.pop(name) for name in BufferizationOptions.__dataclass_fields__}
        given = Choices(
            {
                name: _ENUMS[name](value) if name in _ENUMS else value
                for name, value in flags.items()
                if context.get_parameter_source(name) is not ParameterSource.DEFAULT
            }
        )
        options = settings_of(given).options
        for name in options.foreign():
            raise click.UsageError(f"Invalid option: {foreign_message(name, options.semantics)}")
        if options.trouble():
            raise click.UsageError(options.trouble())
        return command(*arguments, given=given, **parameters)

    decorated: Callable[..., Any] = with_options
    for option in reversed(_PASS_OPTIONS):
        decorated = option(decorated)
    return decorated


def _severities(
    _context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]
) -> Mapping[str, Severity]:
    """Read ``CODE=LEVEL`` settings; a code nobody reports is a mistake worth stopping for."""
    severities = {}
    codes = known_codes()
    for value in values:
        code, equals, level = value.partition("=")
        if not equals or level not in [severity.value for severity in Severity]:
            raise click.BadParameter(f"'{value}' is not CODE=error|warning|information|hint|off.")
        if code not in codes:
            near = get_close_matches(code, codes, 1)
            raise click.BadParameter(f"no rule is called '{code}'." + (f" Did you mean '{near[0]}'?" if near else ""))
        severities[code] = Severity(level)
    return severities


severity_option = click.option(
    "-W",
    "--severity",
    "severities",
    multiple=True,
    metavar="CODE=LEVEL",
    callback=_severities,
    help="Report a rule as error, warning, information or hint, or turn it off. May be repeated.",
)

format_option = click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or one JSON object per file and line.",
)
jobs_option = click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=0),
    help="Processes to share the files among; 0 is one per processor. By default, as many as are worth starting.",
)
files_argument = click.argument("paths", nargs=-1, required=True, metavar="FILE...")
