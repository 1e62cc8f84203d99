; Where several patterns match, the last one wins.

(comment) @comment
(string) @string
(unclosed_string) @string
(number) @number
(keyword) @keyword
"attributes" @keyword
(type) @type
(attribute) @attribute
(angle) @type.parameter
(symbol) @function
(value) @variable
(result (value) @variable.definition)
(successor) @label
(block_label) @label
(resources) @embedded

(operation_name) @function.builtin
(generic_name) @function.builtin
((operation_name) @keyword.function
  (#match? @keyword.function "^(func[.])?func$"))
((operation_name) @keyword.return
  (#match? @keyword.return "(^|[.])(return|yield)$"))
((operation_name) @module
  (#match? @module "^(builtin[.])?module$"))

(block (group (value) @variable.parameter))
(dictionary (keyword) @property . "=")
(dictionary (string) @property . "=")
((keyword) @constant.builtin
  (#any-of? @constant.builtin "true" "false" "unit"))
((keyword) @attribute
  (#eq? @attribute "loc"))

(alias_name) @constant
((alias_name) @type.definition
  (#match? @type.definition "^!"))

["(" ")" "[" "]" "{" "}"] @punctuation.bracket
["," ":" "::"] @punctuation.delimiter
["=" "->"] @operator

(unexpected) @error
(stray_close) @error
(unclosed_angle) @error
