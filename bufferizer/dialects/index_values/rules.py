"""The rule that a value's bounds are found by."""

from __future__ import annotations

from collections.abc import Mapping

from bufferizer.dialects.index_values import rules_of_control_flow, rules_of_numbers, rules_of_shapes
from bufferizer.dialects.index_values.bounds import Rule
from bufferizer.ir.operation import BlockArgument, Operation, OpResult, Value

RULES: Mapping[str, Rule] = {**rules_of_control_flow.RULES, **rules_of_numbers.RULES, **rules_of_shapes.RULES}


def rule_for(value: Value) -> tuple[Rule, Operation] | None:
    """Return the rule of the op that makes a value, or whose region has it for an argument, and the op."""
    if isinstance(value, OpResult):
        return RULES.get(value.owner.name, rules_of_shapes.destination), value.owner
    if isinstance(value, BlockArgument) and value.block.region.owner.name in rules_of_control_flow.RULES:
        loop = value.block.region.owner
        return rules_of_control_flow.RULES[loop.name], loop
    return None
