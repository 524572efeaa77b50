// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/** Messages and places recorded from CPython 3.13; {@code ¶} stands for a line break. */
class ScopeErrorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', value = {
            "`return 1` @ 'return' outside function @ 1:1-1:9",
            "`def f():¶  [(yield 1) for x in y]` @ 'yield' inside list comprehension @ 2:5-2:12",
            "`def f():¶  ((yield) for x in y)` @ 'yield' inside generator expression @ 2:5-2:10",
            "`async def f():¶  yield from x` @ 'yield from' inside async function @ 2:3-2:15",
            "`yield from x` @ 'yield from' outside function @ 1:1-1:13",
            "`yield x` @ 'yield' outside function @ 1:1-1:8",
            "`class A:¶  await x` @ 'await' outside function @ 2:3-2:10",
            "`def f():¶  await x` @ 'await' outside async function @ 2:3-2:10",
            "`def f():¶  [await x for y in z]` @ asynchronous comprehension outside of an asynchronous function @ 2:3-2:23",
            "`def f():¶  [x async for y in z]` @ asynchronous comprehension outside of an asynchronous function @ 2:3-2:23",
            "`async for x in y: pass` @ 'async for' outside async function @ 1:1-1:23",
            "`def f():¶  async with x: pass` @ 'async with' outside async function @ 2:3-2:21",
            "`def f():¶  from os import *` @ import * only allowed at module level @ 2:18-2:19",
            "`x = 1¶from __future__ import annotations` @ "
                    + "from __future__ imports must occur at the beginning of the file @ 2:1-2:35",
            "`def f(a, a): pass` @ duplicate argument 'a' in function definition @ 1:10-1:11",
            "`lambda a, a: 1` @ duplicate argument 'a' in function definition @ 1:11-1:12",
            "`def f[T, T](): pass` @ duplicate type parameter 'T' @ 1:10-1:11",
            "`def f[T: (yield)](): pass` @ yield expression cannot be used within a TypeVar bound @ 1:11-1:16",
            "`def f[T: (x := 1)](): pass` @ named expression cannot be used within a TypeVar bound @ 1:11-1:17",
            "`def f[T = (x := 1)](): pass` @ named expression cannot be used within a TypeVar default @ 1:12-1:18",
            "`def f[T: ((x := 1), int)](): pass` @ named expression cannot be used within a TypeVar constraint @ 1:12-1:18",
            "`def f[T]() -> (x := 1): pass` @ "
                    + "named expression cannot be used within the definition of a generic @ 1:16-1:22",
            "`type A = (yield)` @ yield expression cannot be used within a type alias @ 1:11-1:16",
            "`type A = [(x := 1) for y in z]` @ "
                    + "assignment expression within a comprehension cannot be used in a type alias @ 1:12-1:13",
            "`class A[T]((yield)): pass` @ yield expression cannot be used within the definition of a generic @ 1:13-1:18",
            "`def f[T: [(x := 1) for y in z]](): pass` @ "
                    + "assignment expression within a comprehension cannot be used in a TypeVar bound @ 1:12-1:13",
            "`class A:¶  [(x := 1) for y in z]` @ "
                    + "assignment expression within a comprehension cannot be used in a class body @ 2:5-2:6",
            "`[(y := 1) for y in z]` @ assignment expression cannot rebind comprehension iteration variable 'y' @ 1:3-1:4",
            "`[x for y in (z := 1)]` @ "
                    + "assignment expression cannot be used in a comprehension iterable expression @ 1:14-1:20",
            "`[(y := 1) for x in z for y in w]` @ "
                    + "assignment expression cannot rebind comprehension iteration variable 'y' @ 1:3-1:4",
            "`[[(y := 1) for x in z] for y in w]` @ "
                    + "assignment expression cannot rebind comprehension iteration variable 'y' @ 1:4-1:5",
            "`__debug__ = 1` @ cannot assign to __debug__ @ 1:1-1:10",
            "`del __debug__` @ cannot delete __debug__ @ 1:5-1:14",
            "`def f(__debug__): pass` @ cannot assign to __debug__ @ 1:7-1:16",
            "`f(__debug__=1)` @ cannot assign to __debug__ @ 1:3-1:14",
            "`f(a=1, a=2)` @ keyword argument repeated: a @ 1:8-1:11",
            "`x.__debug__ = 1` @ cannot assign to __debug__ @ 1:1-1:12",
            "`import a as __debug__` @ cannot assign to __debug__ @ 1:1-1:22",
            "`def __debug__(): pass` @ cannot assign to __debug__ @ 1:1-1:22",
            "`try: pass¶except: pass¶except A: pass` @ default 'except:' must be last @ 2:1-2:13",
            "`*a = 1` @ starred assignment target must be in a list or tuple @ 1:1-1:3",
            "`*a, *b = 1` @ multiple starred expressions in assignment @ 1:1-1:7",
            "`x = *a` @ can't use starred expression here @ 1:5-1:7",
            "`return *a` @ 'return' outside function @ 1:1-1:10",
            "`for *a in b: pass` @ starred assignment target must be in a list or tuple @ 1:5-1:7",
            "`def f():¶  x = 1¶  global x` @ name 'x' is assigned to before global declaration @ 3:3-3:11",
            "`def f():¶  x¶  global x` @ name 'x' is used prior to global declaration @ 3:3-3:11",
            "`def f(x):¶  global x` @ name 'x' is parameter and global @ 2:3-2:11",
            "`def f():¶  x: int¶  global x` @ annotated name 'x' can't be global @ 3:3-3:11",
            "`def f():¶  global x¶  x: int` @ annotated name 'x' can't be global @ 3:3-3:9",
            "`def f():¶  nonlocal x` @ no binding for nonlocal 'x' found @ 2:3-2:13",
            "`nonlocal x` @ nonlocal declaration not allowed at module level @ 1:1-1:11",
            "`def f():¶  def g():¶    x¶    nonlocal x` @ name 'x' is used prior to nonlocal declaration @ 4:5-4:15",
            "`def f():¶  global x¶  nonlocal x` @ name 'x' is nonlocal and global @ 2:3-2:11",
            "`def f[T]():¶  nonlocal T` @ nonlocal binding not allowed for type parameter 'T' @ 2:3-2:13",
            "`def f[T=int, U](): pass` @ non-default type parameter 'U' follows default type parameter @ 1:14-1:15",
            "`break` @ 'break' outside loop @ 1:1-1:6",
            "`continue` @ 'continue' not properly in loop @ 1:1-1:9",
            "`while x: pass¶else: break` @ 'break' outside loop @ 2:7-2:12",
            "`while 1:¶  try: pass¶  except* A: break` @ "
                    + "'break', 'continue' and 'return' cannot appear in an except* block @ 3:14-3:19",
            "`def f():¶  try: pass¶  except* A: return` @ "
                    + "'break', 'continue' and 'return' cannot appear in an except* block @ 3:14-3:20",
            "`async def f():¶  yield 1¶  return 2` @ 'return' with value in async generator @ 3:3-3:11",
            "`match x:¶  case y: pass¶  case 1: pass` @ name capture 'y' makes remaining patterns unreachable @ 2:8-2:9",
            "`match x:¶  case _: pass¶  case 1: pass` @ wildcard makes remaining patterns unreachable @ 2:8-2:9",
            "`match x:¶  case y | 1: pass` @ name capture 'y' makes remaining patterns unreachable @ 2:8-2:9",
            "`match x:¶  case [y] | 1: pass` @ alternative patterns bind different names @ 2:8-2:15",
            "`match x:¶  case [y, y]: pass` @ multiple assignments to name 'y' in pattern @ 2:12-2:13",
            "`match x:¶  case [*y, *z]: pass` @ multiple starred names in sequence pattern @ 2:8-2:16",
            "`match x:¶  case A(b=1, b=2): pass` @ attribute name repeated in class pattern: b @ 2:17-2:18",
            "`match x:¶  case {1: a, 1: b}: pass` @ mapping pattern checks duplicate key (1) @ 2:8-2:20",
            "`match x:¶  case {'a': a, 'a': b, **a}: pass` @ mapping pattern checks duplicate key ('a') @ 2:8-2:29",
            "`match x:¶  case (a as b) as c: pass¶  case _ as z: pass` @ "
                    + "name capture 'a' makes remaining patterns unreachable @ 2:9-2:10",
            "`class A:¶  return 1` @ 'return' outside function @ 2:3-2:11",
            "`lambda: (await x)` @ 'await' outside async function @ 1:10-1:17",
            "`from __future__ import annotations¶x: (yield) = 1` @ "
                    + "yield expression cannot be used within an annotation @ 2:5-2:10",
            "`from __future__ import annotations¶def f(x: (a := 1)): pass` @ "
                    + "named expression cannot be used within an annotation @ 2:11-2:17",
            "`from __future__ import annotations¶def f(x: (await 1)): pass` @ "
                    + "await expression cannot be used within an annotation @ 2:11-2:18",
            "`import __debug__` @ cannot assign to __debug__ @ 1:1-1:17",
            "`from a import __debug__` @ cannot assign to __debug__ @ 1:1-1:24",
            "`class C:¶  def f(self, __a, _C__a): pass` @ duplicate argument '_C__a' in function definition @ 2:20-2:25",
            "`class C:¶  nonlocal x` @ no binding for nonlocal 'x' found @ 2:3-2:13",
            "`(__debug__ := 1)` @ cannot assign to __debug__ @ 1:2-1:11",
            "`def f():¶  class C:¶    x = 1¶    nonlocal x` @ "
                    + "name 'x' is assigned to before nonlocal declaration @ 4:5-4:15",
            "`with a as *b: pass` @ starred assignment target must be in a list or tuple @ 1:11-1:13",
            "`type T[A, A] = 1` @ duplicate type parameter 'A' @ 1:11-1:12",
            "`class A[T]: ¶  x: (await 1)` @ 'await' outside function @ 2:7-2:14",
            "`match x:¶  case _ | 1: pass` @ wildcard makes remaining patterns unreachable @ 2:8-2:9",
            "`match x:¶  case 1 | _: pass¶  case 2: pass` @ wildcard makes remaining patterns unreachable @ 2:12-2:13",
            "`match x:¶  case (a) as b: pass¶  case 2: pass` @ "
                    + "name capture 'a' makes remaining patterns unreachable @ 2:9-2:10",
            "`a, *b, *c = 1` @ multiple starred expressions in assignment @ 1:1-1:10",
            "`[a, [*b, *c]] = 1` @ multiple starred expressions in assignment @ 1:5-1:13",
            "`for a.__debug__ in x: pass` @ cannot assign to __debug__ @ 1:5-1:16",
            "`async def f():¶  return [await x async for y in z if (yield)]` @ "
                    + "'yield' inside list comprehension @ 2:40-2:45",
            "`async def f():¶  def g(): return [x async for y in z]` @ "
                    + "asynchronous comprehension outside of an asynchronous function @ 2:19-2:39",
            "`async def f():¶  x = lambda: [x async for y in z]` @ "
                    + "asynchronous comprehension outside of an asynchronous function @ 2:15-2:35",
            "`class A:¶  x = [await y for y in z]` @ "
                    + "asynchronous comprehension outside of an asynchronous function @ 2:7-2:27",
            "`x = [await y for y in z]` @ asynchronous comprehension outside of an asynchronous function @ 1:5-1:25",
            "`def f(*, a, **a): pass` @ duplicate argument 'a' in function definition @ 1:15-1:16",
            "`def f(x, *x): pass` @ duplicate argument 'x' in function definition @ 1:11-1:12",
            "`class A[T, __debug__]: pass` @ cannot assign to __debug__ @ 1:12-1:21",
            "`match x:¶  case A.__debug__: pass¶  case A(__debug__=1): pass` @ cannot assign to __debug__ @ 3:20-3:21",
            "`match x:¶  case __debug__: pass` @ cannot assign to __debug__ @ 2:8-2:17",
            "`try: pass¶except A as __debug__: pass` @ cannot assign to __debug__ @ 2:1-2:28",
            "`try: pass¶except* A:¶  while 1: break¶  continue` @ "
                    + "'break', 'continue' and 'return' cannot appear in an except* block @ 4:3-4:11",
            "`def f():¶    try: pass¶    except* A:¶        return 42` @ "
                    + "'break', 'continue' and 'return' cannot appear in an except* block @ 4:16-4:18",
            "`from __future__ import division; import a; from __future__ import division` @ "
                    + "from __future__ imports must occur at the beginning of the file @ 1:44-1:75",
            "`class X[T]([(x := 3) for _ in a]): pass` @ "
                    + "assignment expression within a comprehension cannot be used within the definition of a generic"
                    + " @ 1:14-1:15",
            "`match a:¶  case {0: _, 0j: _}: pass` @ mapping pattern checks duplicate key (0j) @ 2:8-2:21",
            "`match a:¶  case {1+0j: _, True: _}: pass` @ mapping pattern checks duplicate key (True) @ 2:8-2:26"
    })
    void scopeErrorsAreCPythons(String text, String message, String place) {
        SyntaxErrorException error = assertThrows(
                SyntaxErrorException.class, () -> ScopeText.resolve(text.replace("¶", "\n") + "\n", Options.MODULE));
        assertEquals(message, error.getMessage());
        assertEquals(place, place(error.source(), error.span()));
    }

    private static String place(SourceText source, Span span) {
        return source.lineOf(span.start()) + ":" + (source.columnOf(span.start()) + 1) + "-" + source.lineOf(span.end())
                + ":" + (source.columnOf(span.end()) + 1);
    }
}
