// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxErrorTest {
    /** The recordings are those of CPython 3.13. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                    "if x~1:5-1:6 expected ':'",
                    "def f() pass~1:9-1:13 expected ':'",
                    "(~1:1-1:0 '(' was never closed",
                    "foo(1, 2~1:4-1:0 '(' was never closed",
                    "x = (1, 2))~1:11-1:11 unmatched ')'",
                    "(]~1:2-1:2 closing parenthesis ']' does not match opening parenthesis '('",
                    "foo(a b)~1:5-1:8 invalid syntax. Perhaps you forgot a comma?",
                    "if x = 1: pass~1:4-1:9 invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                    "if x.y = 1: pass~1:4-1:7 cannot assign to attribute here. Maybe you meant '==' instead of '='?",
                    "f() = 1~1:1-1:4 cannot assign to function call here. Maybe you meant '==' instead of '='?",
                    "1 = x~1:1-1:2 cannot assign to literal here. Maybe you meant '==' instead of '='?",
                    "None = 1~1:1-1:5 cannot assign to None",
                    "a, f() = 1~1:4-1:7 cannot assign to function call here. Maybe you meant '==' instead of '='?",
                    "x + 1 = 2~1:1-1:6 cannot assign to expression here. Maybe you meant '==' instead of '='?",
                    "f() += 1~1:1-1:4 'function call' is an illegal expression for augmented assignment",
                    "(yield) = 1~1:2-1:7 cannot assign to yield expression here. Maybe you meant '==' instead of '='?",
                    "x = yield = 1~1:5-1:10 assignment to yield expression not possible",
                    "del f()~1:5-1:8 cannot delete function call",
                    "del a + b~1:5-1:10 cannot delete expression",
                    "for f() in y: pass~1:5-1:8 cannot assign to function call",
                    "with x as f(): pass~1:11-1:14 cannot assign to function call",
                    "1: int~1:1-1:2 illegal target for annotation",
                    "(a, b): int~1:1-1:7 only single target (not tuple) can be annotated",
                    "f(a=1, b)~1:9-1:10 positional argument follows keyword argument",
                    "f(**a, b)~1:9-1:10 positional argument follows keyword argument unpacking",
                    "f(x.y = 1)~1:3-1:8 expression cannot contain assignment, perhaps you meant \"==\"?",
                    "f(True=1)~1:3-1:8 cannot assign to True",
                    "f(x for x in y, 1)~1:3-1:15 Generator expression must be parenthesized",
                    "def f(a=1, b): pass~1:12-1:13 parameter without a default follows parameter with a default",
                    "def f(*): pass~1:7-1:8 named arguments must follow bare *",
                    "def f(/, a): pass~1:7-1:8 at least one argument must precede /",
                    "def f(**a, b): pass~1:12-1:13 arguments cannot follow var-keyword argument",
                    "def f((b)): pass~1:7-1:10 Function parameters cannot be parenthesized",
                    "print 'a'~1:1-1:10 Missing parentheses in call to 'print'. Did you mean print(...)?",
                    "[a, b for a in c]~1:2-1:6 did you forget parentheses around the comprehension target?",
                    "[*a for a in b]~1:2-1:4 iterable unpacking cannot be used in comprehension",
                    "{a: 1, b}~1:8-1:0 ':' expected after dictionary key",
                    "(*a)~1:2-1:4 cannot use starred expression here",
                    "x = a if b~1:5-1:11 expected 'else' after 'if' expression",
                    "from a import b,~1:17-1:18 trailing comma not allowed without surrounding parentheses",
                    "import a from b~1:1-1:16 Did you mean to use 'from ... import ...' instead?",
                    "x = 1 + not y~1:9-1:14 'not' after an operator must be parenthesized",
                    "a b~1:3-1:4 invalid syntax",
                    "x = \u20AC~1:5-1:5 invalid character '\u20AC' (U+20AC)",
                    "x = 1\u200B~1:6-1:6 invalid non-printable character U+200B",
                    "x = \\ 1~1:6-1:0 unexpected character after line continuation character",
                    "type X[] = int~1:8-1:10 Type parameter list cannot be empty",
            })
    void sayWhatCPythonSays(String program, String expected) {
        assertEquals(expected, Parsing.error(program));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '~',
            value = {
                    "try:\\n  pass\\n~2:7-2:-1 expected 'except' or 'finally' block",
                    "try: pass\\nexcept A, B: pass\\n~2:8-2:12 multiple exception types must be parenthesized",
                    "try: pass\\nexcept* A: pass\\nexcept B: pass\\n"
                            + "~3:1-3:7 cannot have both 'except' and 'except*' on the same 'try'",
                    "try: pass\\nexcept*: pass\\n~2:8-2:9 expected one or more exception types",
                    "(\\n]~2:1-2:1 closing parenthesis ']' does not match opening parenthesis '(' on line 1",
                    "x = [1, 2\\ny = 3\\n~1:5-1:0 '[' was never closed",
                    "f() = 1\\n'abc\\n~2:1-2:1 unterminated string literal (detected at line 2)",
                    "x = 1\\nif x\\n    pass\\n~2:5-2:6 expected ':'",
            })
    void findTheLine(String program, String expected) {
        assertEquals(expected, Parsing.error(program.replace("\\n", "\n")));
    }
}
