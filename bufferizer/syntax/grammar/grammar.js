/**
 * A skeleton grammar for MLIR.
 *
 * It decides what fixes the extent of an operation: result lists, names, regions and blocks, brackets. What stands
 * between them is a flat list of tokens, because every dialect has its own syntax there. `<...>` is one leaf.
 *
 * The grammar is total: the scanner closes a bracket that was left open (`missing_close`), hands out closers that close
 * nothing (`stray_close`), and every other character is at least `unexpected`. So a slip costs no more than the
 * operation it stands in, and tree-sitter's own error recovery, which may move extents, stays out of it.
 */
module.exports = grammar({
  name: 'mlir',

  extras: $ => [/\s/, $.comment],

  // The order is that of `enum TokenType` in src/scanner.c.
  externals: $ => [
    $._result_list_start,
    $.operation_name,
    $.generic_name,
    $.missing_name,
    $.block_label,
    $.alias_name,
    $._attributes,
    $._paren_open,
    $._paren_close,
    $._square_open,
    $._square_close,
    $._region_start,
    $._short_region_start,
    $._inner_region_start,
    $._dictionary_start,
    $._brace_close,
    $.missing_close,
    $.stray_close,
    $._stray_brace,
    $.angle,
    $.unclosed_angle,
    $._in_operation, // never handed out: valid wherever an operation may go on
    $._error_sentinel, // never handed out: valid only while tree-sitter recovers from an error
  ],

  rules: {
    source_file: $ => repeat(choice($.operation, $.alias, $.resources, $.block, $.stray, $._lone_token)),

    operation: $ => prec.right(seq(
      choice(
        field('name', choice($.operation_name, $.generic_name)),
        seq(
          field('results', $.result_list),
          field('name', choice($.operation_name, $.generic_name, $.missing_name)),
        ),
      ),
      repeat(choice($._token, field('region', $.region))),
    )),

    result_list: $ => seq($._result_list_start, $.result, repeat(seq(',', $.result)), '='),
    result: $ => seq($.value, optional(seq(':', $.number))),

    // What says `short` is one that operations stand in without their dialect, so that any word at a line's start is one.
    region: $ => seq(choice($._region_start, alias($._short_region_start, 'short')), $._blocks),
    // A region where brackets of other dialects hold some: `cir.ternary(%c, true { ... }, false { ... })`.
    _inner_region: $ => seq($._inner_region_start, $._blocks),
    _blocks: $ => seq(
      '{',
      optional(alias($._entry_block, $.block)),
      repeat($.block),
      choice(alias($._brace_close, '}'), $.missing_close),
    ),
    _entry_block: $ => prec.right(choice(
      repeat1($.operation),
      seq(repeat1($._lone_token), repeat($.operation)),
    )),
    block: $ => prec.right(seq(
      field('label', $.block_label),
      optional($.group),
      ':',
      repeat($._lone_token),
      repeat($.operation),
    )),

    alias: $ => prec.right(seq(
      field('name', $.alias_name),
      '=',
      repeat($._token),
    )),

    resources: _ => token(seq('{-#', /([^#]|#[^-]|#-[^}])*/, optional('#-}'))),

    // A brace that closes nothing ends the operation before it, so that operation's extent stays right.
    stray: $ => prec.right(seq(alias($._stray_brace, $.stray_close), repeat($._token))),

    // Where an operation must begin, anything else is a lone token.
    _lone_token: $ => alias(choice($.value, $.symbol, $.type, $.attribute, $.string, $.unclosed_string, $.number,
      $.successor, $._punctuation, $.unexpected, $.stray_close, $.group), $.unexpected),

    _token: $ => choice(
      $.value,
      $.symbol,
      $.type,
      $.attribute,
      $.string,
      $.unclosed_string,
      $.number,
      $.keyword,
      $.successor,
      $.group,
      $.dictionary,
      $.attributes,
      $.angle,
      $.unclosed_angle,
      $._punctuation,
      $.stray_close,
      $.unexpected,
      $._in_operation,
    ),

    group: $ => choice(
      seq(alias($._paren_open, '('), repeat($._bracketed), choice(alias($._paren_close, ')'), $.missing_close)),
      // The regions of the generic form: `({ ... }, { ... })`.
      seq(
        alias($._paren_open, '('),
        field('region', $.region),
        repeat(choice($._token, field('region', $.region))),
        choice(alias($._paren_close, ')'), $.missing_close),
      ),
      seq(alias($._square_open, '['), repeat($._bracketed), choice(alias($._square_close, ']'), $.missing_close)),
    ),

    _bracketed: $ => choice($._token, field('region', alias($._inner_region, $.region))),

    dictionary: $ => seq(
      $._dictionary_start,
      '{',
      repeat($._bracketed),
      choice(alias($._brace_close, '}'), $.missing_close),
    ),
    attributes: $ => seq(alias($._attributes, 'attributes'), $.dictionary),

    type: $ => prec.right(choice(
      $._builtin_type,
      seq($._shaped_type, optional($.angle)),
      seq($._dialect_type, optional($.angle)),
    )),
    // Words of their own come before `keyword`, which takes a longer name that begins like one: `memref.alignment`.
    _builtin_type: _ => /[su]?i[0-9]+|index|none|bf16|tf32|f[0-9]+(E[0-9]+M[0-9]+[A-Z0-9]*)?/,
    _shaped_type: _ => token(choice('tensor', 'memref', 'vector', 'complex', 'tuple')),
    _dialect_type: _ => /![A-Za-z0-9_][\w$.]*/,

    attribute: $ => prec.right(choice(
      seq($._attribute_name, optional($.angle)),
      seq($._builtin_attribute, optional($.angle)),
    )),
    _attribute_name: _ => /#[A-Za-z0-9_][\w$.]*/,
    _builtin_attribute: _ => token(
      choice('dense', 'dense_resource', 'sparse', 'array', 'affine_map', 'affine_set', 'strided', 'distinct')),

    value: _ => /%[\w$.-]+(#[0-9]+)?/,
    symbol: _ => token(seq('@', choice(/[A-Za-z_$.-][\w$.-]*/, /"([^"\\\n]|\\.)*"/))),
    successor: _ => /\^[\w$.-]+/,
    keyword: _ => /[A-Za-z_][\w$]*(\.[\w$]+)*/,
    string: _ => /"([^"\\\n]|\\.)*"/,
    unclosed_string: _ => /"([^"\\\n]|\\.)*/,
    number: _ => /-?(0x[0-9A-Fa-f]+|[0-9]+(\.[0-9]*([eE][-+]?[0-9]+)?)?(x[\w?x]*)?)/,
    comment: _ => token(/\/\/[^\n]*/),

    _punctuation: _ => choice(',', ':', '=', '->', '::', '*', '?', '+', '-', '/', '>=', '==', '<=', '|', '&', '~', '>', '...'),
    unexpected: _ => token(prec(-1, /[^\s]/)),
  },
});
