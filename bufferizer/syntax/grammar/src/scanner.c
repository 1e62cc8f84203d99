// The part of MLIR's skeleton that needs more than one token of lookahead: where an operation begins, whether a brace
// opens a region or a dictionary, how far `<...>` reaches, and which brackets were left open.
//
// The scanner keeps the stack of open brackets. An operation can begin only directly inside a region (or at the top),
// so a line that can only be the beginning of one, met inside `(`, `[` or a dictionary, tells that these were left open.

#include "tree_sitter/alloc.h"
#include "tree_sitter/parser.h"

#include <string.h>

enum TokenType {
  RESULT_LIST_START,
  OPERATION_NAME,
  GENERIC_NAME,
  MISSING_NAME,
  BLOCK_LABEL,
  ALIAS_NAME,
  ATTRIBUTES,
  PAREN_OPEN,
  PAREN_CLOSE,
  SQUARE_OPEN,
  SQUARE_CLOSE,
  REGION_START,
  SHORT_REGION_START,
  INNER_REGION_START,
  DICTIONARY_START,
  BRACE_CLOSE,
  MISSING_CLOSE,
  STRAY_CLOSE,
  STRAY_BRACE,
  ANGLE,
  UNCLOSED_ANGLE,
  IN_OPERATION,
  ERROR_SENTINEL,
};

// What a bracket on the stack opened. `CASES` are a dictionary that may hold regions: `{ case Some(%v) { ... } ... }`.
// `SHORT_REGION` and the numbers behind it are the regions of the operations in `HOLDERS`.
enum { PAREN = '(', SQUARE = '[', DICTIONARY = '{', CASES = 'c', REGION = 'r', SHORT_REGION = 1, ANGLE_BRACKET = '<' };

// Brackets nested deeper than this are not opened at all: whoever reads the tree may recurse, and tree-sitter keeps no
// more than 1024 bytes of a state. What is asked of a brace's end is not asked of one further away than `MAX_AHEAD`.
enum { MAX_DEPTH = 1000, MAX_ANGLE_DEPTH = 256, MAX_NAME = 80, MAX_AHEAD = 100000 };

typedef struct {
  unsigned depth;
  // Whether the operation being read is one of those whose body may be a mere name, and has no operands yet, before
  // which that stands: `linalg.map { arith.addf } ins(...)`.
  char short_body;
  // What the braces of regions open that the operation being read has.
  char region;
  char brackets[MAX_DEPTH];
} Scanner;

// Operations in whose regions others of their dialect are written without its name: those with a default dialect
// (OpAsmOpInterface::getDefaultDialect), which holds for what stands directly in them. What these regions hold hardly
// ever goes on in its next line with a word that could be an operation's, so that any such word is one.
//
// builtin.module, func.func and async.func have a default dialect, too, but hold operations of all dialects, with clauses
// of any name (`linalg.generic ... ins(...)`, `gpu.launch ... private(...)`): there, as where nobody knows what an
// operation may hold or a brace is missing, only words that are no clauses are taken for operations, which are `UNDOTTED`.
static const char *const HOLDERS[] = {
    "emitc.do",     "emitc.expression", "emitc.file",  "emitc.for",  "emitc.func",             "emitc.if",
    "emitc.switch", "pdl.pattern",      "pdl.rewrite", "shape.func", "shape.function_library", "transform.sequence",
    "transform.with_pdl_patterns",      0,
};

// Words that go on with an operation in such a region on its next line: they link what an operation has.
static const char *const CONTINUATIONS[] = {"after", "args", "at", "attributes", "before", "by",    "default", "else", "from",
                                            "in",    "into", "of", "step",       "to",     "while", "with",    "within", 0};

// What is written without a dialect and without results anywhere else: of builtin, func and async, of what was once the
// standard dialect, and what people forget the dialect of. With results in front any name will do.
static const char *const UNDOTTED[] = {"module", "func",    "return", "call",   "call_indirect", "await", "br",
                                       "cond_br", "switch", "assert", "store", "dealloc",       "yield", 0};

// Those of them that begin an operation in the middle of a line too, with what stands alone after them.
static const char *const UNDOTTED_ANYWHERE[] = {"return", "call", "module", 0};

// Between the name of an operation that defines a symbol and the symbol.
static const char *const VISIBILITIES[] = {"private", "public", "nested", 0};

static const char *const SHORT_BODIED[] = {"linalg.map", "linalg.reduce", 0};

// The last words of operations that need no operands, and so may stand alone in a region.
static const char *const LONE_ENDINGS[] = {"yield", "return", "terminator", "barrier", "unreachable", 0};

static bool is_space(int32_t c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static bool is_digit(int32_t c) { return c >= '0' && c <= '9'; }
static bool is_letter(int32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
static bool is_name_part(int32_t c) { return is_letter(c) || is_digit(c) || c == '$' || c == '.'; }
static bool is_suffix_part(int32_t c) { return is_name_part(c) || c == '-'; }

static bool starts_operand(int32_t c) { return c == '%' || c == '@' || c == '^' || c == '"'; }

static void advance(TSLexer *lexer) { lexer->advance(lexer, false); }

static bool is_one_of(const char *word, const char *const *list) {
  for (; *list; list++)
    if (!strcmp(word, *list)) return true;
  return false;
}

static bool ends_with_one_of(const char *word, const char *const *endings) {
  size_t length = strlen(word);
  for (; *endings; endings++) {
    size_t ending = strlen(*endings);
    if (length >= ending && !strcmp(word + length - ending, *endings)) return true;
  }
  return false;
}

static void skip_line(TSLexer *lexer) {
  while (!lexer->eof(lexer) && lexer->lookahead != '\n') advance(lexer);
}

// Passes over spaces and comments; tells whether a line ended.
static bool skip_trivia(TSLexer *lexer) {
  bool newline = false;
  for (;;) {
    if (is_space(lexer->lookahead)) {
      newline |= lexer->lookahead == '\n';
      advance(lexer);
    } else if (lexer->lookahead == '/') {
      advance(lexer);
      if (lexer->lookahead != '/') return newline;
      skip_line(lexer);
    } else {
      return newline;
    }
  }
}

// Passes over a string, the lookahead being its opening quote; false if the line ends first.
static bool skip_string(TSLexer *lexer) {
  advance(lexer);
  while (!lexer->eof(lexer) && lexer->lookahead != '\n') {
    int32_t c = lexer->lookahead;
    advance(lexer);
    if (c == '"') return true;
    if (c == '\\' && lexer->lookahead != '\n') advance(lexer);
  }
  return false;
}

// Reads a bare name; tells whether it has a dialect, that is, a dot. Longer names are cut.
static bool read_name(TSLexer *lexer, char name[MAX_NAME]) {
  bool dotted = false;
  unsigned length = 0;
  while (is_name_part(lexer->lookahead)) {
    dotted |= lexer->lookahead == '.';
    if (length < MAX_NAME - 1) name[length++] = (char)lexer->lookahead;
    advance(lexer);
  }
  name[length] = 0;
  return dotted;
}

typedef enum { NO_ID, UNDOTTED_ID, DOTTED_ID } SuffixId;

// Passes over `%name`, `!name` and the like, the lookahead being the sigil; tells whether there is a name, and a dot in it.
static SuffixId skip_suffix_id(TSLexer *lexer) {
  advance(lexer);
  if (!is_suffix_part(lexer->lookahead)) return NO_ID;
  SuffixId found = UNDOTTED_ID;
  for (; is_suffix_part(lexer->lookahead); advance(lexer))
    if (lexer->lookahead == '.') found = DOTTED_ID;
  return found;
}

typedef enum { NO_RESULTS, RESULTS_NAMELESS, RESULTS_UNDOTTED, RESULTS_DOTTED } ResultList;

// Looks at `%a, %b:2 = name` (the lookahead being `%`): whether it is a result list, and of what kind of name.
static ResultList look_at_result_list(TSLexer *lexer) {
  for (;;) {
    if (lexer->lookahead != '%' || !skip_suffix_id(lexer)) return NO_RESULTS;
    skip_trivia(lexer);
    if (lexer->lookahead == ':') {
      advance(lexer);
      skip_trivia(lexer);
      if (!is_digit(lexer->lookahead)) return NO_RESULTS;
      while (is_digit(lexer->lookahead)) advance(lexer);
      skip_trivia(lexer);
    }
    if (lexer->lookahead != ',') break;
    advance(lexer);
    skip_trivia(lexer);
  }
  if (lexer->lookahead != '=') return NO_RESULTS;
  advance(lexer);
  if (lexer->lookahead == '=') return NO_RESULTS;
  bool newline = skip_trivia(lexer);
  if (lexer->eof(lexer) || lexer->lookahead == '}') return RESULTS_NAMELESS;
  if (lexer->lookahead == '"') {
    if (!skip_string(lexer)) return RESULTS_UNDOTTED;
    skip_trivia(lexer);
    return lexer->lookahead == '(' ? RESULTS_DOTTED : RESULTS_UNDOTTED;
  }
  if (is_letter(lexer->lookahead)) {
    char name[MAX_NAME];
    return read_name(lexer, name) ? RESULTS_DOTTED : RESULTS_UNDOTTED;
  }
  return newline ? RESULTS_NAMELESS : NO_RESULTS;
}

static char opener_of(int32_t closer) { return closer == ')' ? PAREN : closer == ']' ? SQUARE : DICTIONARY; }

static bool emit(TSLexer *lexer, enum TokenType token) {
  lexer->result_symbol = token;
  return true;
}

static bool is_short(char bracket) { return bracket >= SHORT_REGION && bracket < ' '; }

static bool is_region(char bracket) { return bracket == REGION || is_short(bracket); }

static bool is_brace(char bracket) { return is_region(bracket) || bracket == DICTIONARY || bracket == CASES; }

static char top(const Scanner *scanner) { return scanner->depth ? scanner->brackets[scanner->depth - 1] : REGION; }

static bool at_operation_level(const Scanner *scanner) { return is_region(top(scanner)); }

static bool push(Scanner *scanner, char bracket) {
  if (scanner->depth == MAX_DEPTH) return false;
  scanner->brackets[scanner->depth++] = bracket;
  return true;
}

// An operation goes on behind a region that it has, and all of its regions are of a kind.
static void pop(Scanner *scanner) {
  char bracket = scanner->brackets[--scanner->depth];
  if (is_region(bracket)) scanner->region = bracket;
}

static bool scan_open(Scanner *scanner, TSLexer *lexer, char bracket, enum TokenType token) {
  if (!push(scanner, bracket)) return false;
  scanner->short_body = false;
  advance(lexer);
  lexer->mark_end(lexer);
  return emit(lexer, token);
}

// The zero-width token that stands for a closer nobody wrote.
static bool close_unwritten(Scanner *scanner, TSLexer *lexer, const bool *valid) {
  if (!valid[MISSING_CLOSE] || !scanner->depth) return false;
  pop(scanner);
  return emit(lexer, MISSING_CLOSE);
}

// Whether a closer has an opener to close. A brace reaches over brackets left open; those do not reach over a region.
static bool has_opener(const Scanner *scanner, int32_t closer) {
  for (unsigned i = scanner->depth; i-- > 0;) {
    char bracket = scanner->brackets[i];
    if (is_brace(bracket)) {
      if (closer == '}') return true;
      if (is_region(bracket)) return false;
    } else if (bracket == opener_of(closer)) {
      return true;
    }
  }
  return false;
}

static bool scan_close(Scanner *scanner, TSLexer *lexer, const bool *valid) {
  int32_t closer = lexer->lookahead;
  if (!has_opener(scanner, closer)) {
    enum TokenType token = closer == '}' ? STRAY_BRACE : STRAY_CLOSE;
    if (!valid[token]) return false;
    advance(lexer);
    lexer->mark_end(lexer);
    return emit(lexer, token);
  }
  char bracket = top(scanner);
  bool closes = closer == ')'   ? bracket == PAREN
                : closer == ']' ? bracket == SQUARE
                                : is_brace(bracket);
  if (!closes) return close_unwritten(scanner, lexer, valid);
  enum TokenType token = closer == ')' ? PAREN_CLOSE : closer == ']' ? SQUARE_CLOSE : BRACE_CLOSE;
  if (!valid[token]) return false;
  pop(scanner);
  advance(lexer);
  lexer->mark_end(lexer);
  return emit(lexer, token);
}

static size_t length_of_dialect(const char *name) { return strchr(name, '.') + 1 - name; }

// Whether a name has the dialect that may be left out in a region.
static bool is_of_default_dialect(const char *name, char region) {
  if (!is_short(region)) return false;
  const char *holder = HOLDERS[region - SHORT_REGION];
  return !strncmp(name, holder, length_of_dialect(holder));
}

// What the regions of an operation are. Where its name has no dialect, the default one of the region around it is meant.
static char region_of(const char *name, char around) {
  const char *dot = strchr(name, '.');
  if (!dot && !is_short(around)) return REGION;
  const char *dialect = dot ? name : HOLDERS[around - SHORT_REGION];
  const char *rest = dot ? dot + 1 : name;
  size_t length = length_of_dialect(dialect);
  for (unsigned i = 0; HOLDERS[i]; i++)
    if (!strncmp(HOLDERS[i], dialect, length) && !strcmp(HOLDERS[i] + length, rest)) return (char)(SHORT_REGION + i);
  return REGION;
}

// `{}`: nobody prints an empty dictionary, so it is one only if the operation goes on in a way that it does after a dictionary.
static char classify_empty_brace(TSLexer *lexer) {
  advance(lexer);
  if (skip_trivia(lexer) || lexer->eof(lexer)) return REGION;
  int32_t c = lexer->lookahead;
  if (c == '}' || c == '{' || c == ')' || c == '%' || c == '^') return REGION;
  if (!is_letter(c)) return c == ',' ? REGION : DICTIONARY;
  char name[MAX_NAME];
  bool dotted = read_name(lexer, name);
  return dotted || !strcmp(name, "else") || !strcmp(name, "do") || !strcmp(name, "loc") ? REGION : DICTIONARY;
}

// Whether a word names an operation of a short region: it is none of `CONTINUATIONS`, and what comes next, where the
// lexer stands, is not what comes after the name of a clause, which is a bracket, an equals sign or a number.
static bool names_operation(TSLexer *lexer, const char *name) {
  if (is_one_of(name, CONTINUATIONS) || lexer->lookahead == '<') return false;
  if (skip_trivia(lexer) || lexer->eof(lexer)) return true;
  int32_t c = lexer->lookahead;
  return c == '{' || c == '}' || c == '<' || c == ':' || is_letter(c) || starts_operand(c);
}

// A brace followed by a name: an operation, or the first key of a dictionary. Where brackets around it hold dictionaries
// as a rule, a name that is not on a line of its own tells less.
static char classify_named_brace(const Scanner *scanner, TSLexer *lexer, bool newline) {
  char name[MAX_NAME];
  bool dotted = read_name(lexer, name);
  bool is_short_name =
      !dotted && at_operation_level(scanner) && is_short(scanner->region) && names_operation(lexer, name);
  skip_trivia(lexer);
  int32_t next = lexer->lookahead;
  // In a region of pdl's, a line that begins with `pdl.attribute = 1` is an operation.
  if (next == '=') return newline && is_of_default_dialect(name, scanner->region) ? REGION : DICTIONARY;
  if (next == ',') return DICTIONARY;
  bool by_itself = newline || at_operation_level(scanner);
  bool has_operands = starts_operand(next) || next == '(';
  if (dotted) {
    if (scanner->short_body && (next == '}' || next == '{')) return DICTIONARY;
    if (newline || (by_itself ? next != '}' : has_operands)) return REGION;
    // `{bufferization.writable}` against `{ scf.yield }`.
    return ends_with_one_of(name, LONE_ENDINGS) || !strncmp(name, "transform.apply_", 16) ? REGION : DICTIONARY;
  }
  if (is_short_name && next != '}') return REGION;
  if (is_one_of(name, UNDOTTED)) return by_itself ? REGION : DICTIONARY;
  if (is_letter(next) && (!strcmp(name, "case") || !strcmp(name, "default"))) return CASES;
  if (newline && (next == '{' || (is_letter(next) && at_operation_level(scanner)))) return REGION;
  return by_itself && has_operands ? REGION : DICTIONARY;
}

// Decides what an opening brace opens from what follows it (the brace itself being passed).
static char classify_brace(const Scanner *scanner, TSLexer *lexer, bool newline) {
  if (lexer->eof(lexer)) return REGION;
  int32_t c = lexer->lookahead;
  if (c == '^') return REGION;
  if (c == '}') return classify_empty_brace(lexer);
  if (c == '%') return look_at_result_list(lexer) != NO_RESULTS || newline ? REGION : DICTIONARY;
  if (c == '"') {
    if (!skip_string(lexer)) return DICTIONARY;
    skip_trivia(lexer);
    return lexer->lookahead == '(' ? REGION : DICTIONARY;
  }
  return is_letter(c) ? classify_named_brace(scanner, lexer, newline) : DICTIONARY;
}

// The same within brackets, of which an empty one says less. It passes over no other brace.
static char classify_inner_brace(const Scanner *scanner, TSLexer *lexer, bool newline) {
  if (lexer->lookahead == '}') return newline ? REGION : DICTIONARY;
  return classify_brace(scanner, lexer, newline);
}

// Passes over what is left of a brace's contents, and the closing brace; false if that is missing.
static bool skip_contents(TSLexer *lexer) {
  unsigned depth = 1;
  for (unsigned passed = 0; passed < MAX_AHEAD && !lexer->eof(lexer); passed++) {
    int32_t c = lexer->lookahead;
    if (c == '"') {
      skip_string(lexer);
    } else if (c == '/') {
      skip_trivia(lexer);
    } else {
      advance(lexer);
      depth += (c == '{') - (c == '}');
      if (!depth) return true;
    }
  }
  return false;
}

// Whether the brackets around a brace go on behind it, so that they were not left open before a body.
static bool goes_on_behind(const Scanner *scanner, TSLexer *lexer) {
  if (top(scanner) == DICTIONARY || !skip_contents(lexer)) return false;
  bool newline = skip_trivia(lexer);
  int32_t c = lexer->lookahead;
  if (top(scanner) == CASES) return c == '}' || c == ',' || is_letter(c);
  return c == ',' || c == ')' || c == ']' || (is_letter(c) && !newline);
}

// Hands out the empty token in front of a brace. It is empty because the decision needs to see past the brace, and one
// of the answers is a token that does not hold it: where only a dictionary may stand, a body shows that the brackets of
// the header before it were left open.
static bool scan_brace_open(Scanner *scanner, TSLexer *lexer, const bool *valid) {
  if (!valid[REGION_START] && !valid[DICTIONARY_START]) return false;
  lexer->mark_end(lexer);
  advance(lexer);
  if (lexer->lookahead == '-') return false; // `{-#`, the resources of a file
  bool newline = skip_trivia(lexer);
  if (valid[REGION_START]) {
    char bracket = valid[DICTIONARY_START] ? classify_brace(scanner, lexer, newline) : REGION;
    if (bracket == REGION) bracket = scanner->region;
    if (!push(scanner, bracket)) return false;
    return emit(lexer, is_short(bracket) ? SHORT_REGION_START : bracket == REGION ? REGION_START : DICTIONARY_START);
  }
  char bracket = classify_inner_brace(scanner, lexer, newline);
  bool goes_on = bracket == REGION && valid[INNER_REGION_START] && goes_on_behind(scanner, lexer);
  if (bracket == REGION && !goes_on) {
    if (newline && (top(scanner) == PAREN || top(scanner) == SQUARE)) return close_unwritten(scanner, lexer, valid);
    bracket = DICTIONARY;
  }
  return push(scanner, bracket) && emit(lexer, goes_on ? INNER_REGION_START : DICTIONARY_START);
}

// `<...>` as one leaf. It ends early, and is no leaf at all, where a bracket does not match or an operation begins.
static bool scan_angle(TSLexer *lexer) {
  char stack[MAX_ANGLE_DEPTH];
  unsigned depth = 0;
  bool line_first = false;
  advance(lexer);
  lexer->mark_end(lexer);
  lexer->result_symbol = UNCLOSED_ANGLE;
  if (lexer->lookahead == '=') return false; // the operator `<=`
  stack[depth++] = ANGLE_BRACKET;
  while (!lexer->eof(lexer)) {
    int32_t c = lexer->lookahead;
    if (c == '"') {
      if (!skip_string(lexer)) return true;
      continue;
    }
    if (c == '%' && line_first) {
      if (look_at_result_list(lexer) == RESULTS_DOTTED) return true;
      line_first = false;
      continue;
    }
    if (!is_space(c)) line_first = false;
    advance(lexer);
    switch (c) {
    case '\n':
      line_first = true;
      break;
    case '/':
      if (lexer->lookahead == '/') skip_line(lexer);
      break;
    case '-':
      if (lexer->lookahead == '>') advance(lexer);
      break;
    case '<':
      if (lexer->lookahead == '=') break;
      // fall through
    case '(':
    case '[':
    case '{':
      if (depth == MAX_ANGLE_DEPTH) return true;
      stack[depth++] = (char)c;
      break;
    case '>':
      // Inside the parentheses of an affine set this is the operator `>=`.
      if (lexer->lookahead == '=' && stack[depth - 1] == PAREN) break;
      if (stack[--depth] != ANGLE_BRACKET) return true;
      if (!depth) {
        lexer->mark_end(lexer);
        return emit(lexer, ANGLE);
      }
      break;
    case ')':
    case ']':
    case '}':
      if (stack[--depth] != opener_of(c)) return true;
      break;
    }
  }
  return true;
}

// `%a, %b:2 =`: the empty token in front of a result list, or the end of brackets left open on the lines before it.
static bool scan_results(Scanner *scanner, TSLexer *lexer, const bool *valid, bool may_begin) {
  if (!at_operation_level(scanner))
    return may_begin && valid[MISSING_CLOSE] && look_at_result_list(lexer) == RESULTS_DOTTED &&
           close_unwritten(scanner, lexer, valid);
  if (!valid[RESULT_LIST_START]) return false;
  lexer->mark_end(lexer);
  ResultList list = look_at_result_list(lexer);
  if (list == NO_RESULTS || (list != RESULTS_DOTTED && !may_begin)) return false;
  return emit(lexer, RESULT_LIST_START);
}

// Whether what follows a name in the middle of a line is what follows an operation's name, rather than a word's of the
// operation before it.
static bool stands_alone(TSLexer *lexer, const char *name) {
  if (lexer->lookahead == '(') return strcmp(name, "module") != 0; // what is launched: `module(@m)`
  bool newline = skip_trivia(lexer);
  if (newline || lexer->eof(lexer) || lexer->lookahead == '}' || starts_operand(lexer->lookahead)) return true;
  char word[MAX_NAME];
  if (!is_letter(lexer->lookahead) || read_name(lexer, word) || !is_one_of(word, VISIBILITIES)) return false;
  skip_trivia(lexer);
  return lexer->lookahead == '@';
}

static bool emit_operation_name(Scanner *scanner, TSLexer *lexer, const char *name) {
  scanner->short_body = is_one_of(name, SHORT_BODIED);
  scanner->region = region_of(name, top(scanner));
  return emit(lexer, OPERATION_NAME);
}

static bool scan_name(Scanner *scanner, TSLexer *lexer, const bool *valid, bool line_first) {
  char name[MAX_NAME];
  if (!at_operation_level(scanner)) {
    if (!line_first || !valid[MISSING_CLOSE]) return false;
    bool dotted = read_name(lexer, name);
    skip_trivia(lexer);
    bool is_return = !strcmp(name, "return") && lexer->lookahead != '='; // no attribute of that name
    bool begins = (dotted && starts_operand(lexer->lookahead)) || is_return;
    return begins && close_unwritten(scanner, lexer, valid);
  }
  if (!valid[OPERATION_NAME]) return false;
  bool dotted = read_name(lexer, name);
  lexer->mark_end(lexer);
  // Only a dictionary can follow this word, even an empty one.
  if (valid[ATTRIBUTES] && !strcmp(name, "attributes")) {
    skip_trivia(lexer);
    return lexer->lookahead == '{' && emit(lexer, ATTRIBUTES);
  }
  bool begins = !valid[IN_OPERATION] ||
                (line_first ? dotted || is_one_of(name, UNDOTTED) ||
                                  (is_short(top(scanner)) && names_operation(lexer, name))
                            : (dotted || is_one_of(name, UNDOTTED_ANYWHERE)) && stands_alone(lexer, name));
  return begins && emit_operation_name(scanner, lexer, name);
}

static bool scan_generic_name(Scanner *scanner, TSLexer *lexer, const bool *valid, bool line_first) {
  if (!valid[GENERIC_NAME] || !at_operation_level(scanner)) return false;
  if (!skip_string(lexer)) return valid[MISSING_NAME] && emit(lexer, MISSING_NAME);
  lexer->mark_end(lexer);
  if (valid[IN_OPERATION]) {
    if (!line_first) return false;
    skip_trivia(lexer);
    if (lexer->lookahead != '(') return false;
  }
  scanner->short_body = false;
  scanner->region = top(scanner); // no default dialect of its own
  return emit(lexer, GENERIC_NAME);
}

// Passes over the arguments of a block, the lookahead being `(`; false if brackets do not match or lines begin that are
// no part of arguments.
static bool skip_arguments(TSLexer *lexer) {
  char stack[MAX_ANGLE_DEPTH];
  unsigned depth = 0;
  while (!lexer->eof(lexer)) {
    int32_t c = lexer->lookahead;
    if (c == '"') {
      if (!skip_string(lexer)) return false;
      continue;
    }
    if (c == '/' || is_space(c)) {
      bool newline = skip_trivia(lexer);
      if (newline && lexer->lookahead == '%' && look_at_result_list(lexer) != NO_RESULTS) return false;
      continue;
    }
    advance(lexer);
    if (c == '(' || c == '[' || c == '{') {
      if (depth == MAX_ANGLE_DEPTH) return false;
      stack[depth++] = (char)c;
    } else if (c == ')' || c == ']' || c == '}') {
      if (stack[--depth] != opener_of(c)) return false;
      if (!depth) return true;
    }
  }
  return false;
}

// `^bb0(%a: i32):` begins a block; `^bb0(%a : i32)` is where a branch goes.
static bool scan_block_label(TSLexer *lexer, const bool *valid, bool line_first) {
  if (!valid[BLOCK_LABEL] || (valid[IN_OPERATION] && !line_first)) return false;
  if (!skip_suffix_id(lexer)) return false;
  lexer->mark_end(lexer);
  skip_trivia(lexer);
  if (lexer->lookahead == '(' && !skip_arguments(lexer)) return false;
  skip_trivia(lexer);
  if (lexer->lookahead != ':') return false;
  advance(lexer);
  return lexer->lookahead != ':' && emit(lexer, BLOCK_LABEL);
}

// No operation goes on with `#a =` or `!t =`, so that an alias may begin behind one on its line, and behind another alias.
// A dialect's type is no alias: `util.global @g : !hal.buffer = #util.null`.
static bool scan_alias_name(const Scanner *scanner, TSLexer *lexer, const bool *valid, bool may_begin) {
  if (!valid[ALIAS_NAME] || scanner->depth) return false;
  SuffixId name = skip_suffix_id(lexer);
  if (name == NO_ID || (name == DOTTED_ID && !may_begin)) return false;
  lexer->mark_end(lexer);
  skip_trivia(lexer);
  if (lexer->lookahead != '=') return false;
  advance(lexer);
  return lexer->lookahead != '=' && emit(lexer, ALIAS_NAME);
}

void *tree_sitter_mlir_external_scanner_create(void) { return ts_calloc(1, sizeof(Scanner)); }

void tree_sitter_mlir_external_scanner_destroy(void *payload) { ts_free(payload); }

unsigned tree_sitter_mlir_external_scanner_serialize(void *payload, char *buffer) {
  const Scanner *scanner = payload;
  buffer[0] = scanner->short_body;
  buffer[1] = scanner->region;
  memcpy(buffer + 2, scanner->brackets, scanner->depth);
  return scanner->depth + 2;
}

void tree_sitter_mlir_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  Scanner *scanner = payload;
  scanner->depth = length ? length - 2 : 0;
  scanner->short_body = length ? buffer[0] : 0;
  scanner->region = length ? buffer[1] : REGION;
  if (scanner->depth) memcpy(scanner->brackets, buffer + 2, scanner->depth);
}

bool tree_sitter_mlir_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  Scanner *scanner = payload;
  if (valid[ERROR_SENTINEL]) return false;

  // Empty tokens that stand for something missing end where the token before them ended.
  lexer->mark_end(lexer);
  bool line_first = false;
  while (is_space(lexer->lookahead)) {
    line_first |= lexer->lookahead == '\n';
    lexer->advance(lexer, true);
  }
  if (lexer->eof(lexer)) {
    if (valid[MISSING_NAME]) return emit(lexer, MISSING_NAME);
    return close_unwritten(scanner, lexer, valid);
  }
  int32_t c = lexer->lookahead;
  bool may_begin = line_first || !valid[IN_OPERATION];
  if (valid[MISSING_NAME] && !is_letter(c) && c != '"') {
    if (c == '/') advance(lexer);
    return lexer->lookahead != '/' && emit(lexer, MISSING_NAME);
  }
  switch (c) {
  case '(':
    return valid[PAREN_OPEN] && scan_open(scanner, lexer, PAREN, PAREN_OPEN);
  case '[':
    return valid[SQUARE_OPEN] && scan_open(scanner, lexer, SQUARE, SQUARE_OPEN);
  case ')':
  case ']':
  case '}':
    return scan_close(scanner, lexer, valid);
  case '{':
    return scan_brace_open(scanner, lexer, valid);
  case '<':
    return valid[ANGLE] && scan_angle(lexer);
  case '%':
    return scan_results(scanner, lexer, valid, may_begin);
  case '"':
    return scan_generic_name(scanner, lexer, valid, line_first);
  case '^':
    return scan_block_label(lexer, valid, line_first);
  case '#':
  case '!':
    return scan_alias_name(scanner, lexer, valid, may_begin);
  default:
    return is_letter(c) && scan_name(scanner, lexer, valid, line_first);
  }
}
