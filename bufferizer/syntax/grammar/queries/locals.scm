; What a region defines is seen in the regions inside of it. Blocks share the names of their region.

(region) @local.scope

(result (value) @local.definition)
(block (group (value) @local.definition))
(block_label) @local.definition
(alias_name) @local.definition

(operation (value) @local.reference)
(group (value) @local.reference)
(successor) @local.reference
(attribute) @local.reference
