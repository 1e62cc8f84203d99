"""Who calls whom in a module, by the numbers of its top-level operations, which most keystrokes leave as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from bufferizer.analysis.module import callees, functions_by_name, has_tensors, order_by_calls
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ir.functions import is_function, symbol_name
from bufferizer.ir.operation import Operation

# What of an operation decides on the structure: its name, its symbol, what it calls, and whether callers wait for it.
Shape = tuple[str, str, tuple[str, ...], bool]


def shape_of(operation: Operation) -> Shape:
    """Return an operation's shape."""
    symbol = operation.attributes.get("sym_name", "")
    return operation.name, symbol, callees(operation), is_function(operation) and has_tensors(operation)


@dataclass(frozen=True, slots=True, eq=False)
class CallStructure:
    """The structure of a module.

    ``order``: the operations in the order of analysis, callees first; ``places``: where each is in it, None where
    another one has its name. ``circular``: those that call each other in circles. ``named``: the functions by name,
    ``symbols``: all that define a symbol by their ``sym_name``. ``callers``: who calls each function, in order.
    ``is_plain``: each operation has a symbol and no two the same, so that the shapes alone decide on all this.
    """

    order: tuple[int, ...]
    places: tuple[int | None, ...]
    circular: frozenset[int]
    named: Mapping[str, int]
    symbols: Mapping[str, int]
    callers: Mapping[int, Sequence[int]]
    is_plain: bool

    def visit(self, numbers: Iterable[int], work: Callable[[int, int], bool]) -> Iterator[int]:
        """Do ``work`` on operations in the order of analysis, by number and place in the order; yield each number.

        Where it returns True, the callers that come later have to be visited as well.
        """
        waiting = [place for number in numbers if (place := self.places[number]) is not None]
        heapify(waiting)
        done = -1
        while waiting:
            place = heappop(waiting)
            if place == done:
                continue
            done = place
            number = self.order[place]
            if work(number, place):
                for caller in self.callers.get(number, ()):
                    later = self.places[caller]
                    if later is not None and later > place:
                        heappush(waiting, later)
            yield number


def call_structure(
    operations: Sequence[Operation], left_out: frozenset[Operation], options: BufferizationOptions
) -> CallStructure:
    """Return the structure of a module with these operations; ``left_out`` counts where two have the same name."""
    numbers = {operation: number for number, operation in enumerate(operations)}
    functions = functions_by_name(operations, left_out)
    ordered, circular = order_by_calls(functions, options)
    rest = [operation for operation in numbers if not is_function(operation)]
    order = tuple(numbers[operation] for operation in (*ordered, *circular, *rest))
    places: list[int | None] = [None] * len(operations)
    for place, number in enumerate(order):
        places[number] = place
    named = {name: numbers[function] for name, function in functions.items()}
    callers: dict[int, list[int]] = {}
    for number in order:
        for name in callees(operations[number]):
            if name in named:
                callers.setdefault(named[name], []).append(number)
    symbols = {
        operation.attributes["sym_name"]: number
        for operation, number in numbers.items()
        if "sym_name" in operation.attributes
    }
    is_plain = len(symbols) == len(operations) == len({symbol_name(operation) for operation in operations})
    in_circle = frozenset(numbers[operation] for operation in circular)
    return CallStructure(order, tuple(places), in_circle, named, symbols, callers, is_plain)
