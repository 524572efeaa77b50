// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroTuple;

class ArgumentBinderTest {
    /** {@code def f(a, b, /, c, d=4, *, e, g=7)}. */
    private static OuroFunction function() {
        Code code = Code.builder("f")
                .parameters(2, 4, 2, false, false)
                .variableNames("a", "b", "c", "d", "e", "g")
                .build();
        OuroDict keywordDefaults = new OuroDict();
        keywordDefaults.put("g", 7L);
        return new OuroFunction(code, new OuroDict(), new Object[0], new Object[] {4L}, keywordDefaults, null);
    }

    private static Object[] bind(OuroFunction function, Object[] arguments, String... keywords) {
        return ArgumentBinder.bind(function, arguments, keywords);
    }

    private static String error(OuroFunction function, Object[] arguments, String... keywords) {
        OuroError error = assertThrows(OuroError.class, () -> bind(function, arguments, keywords));
        return (String) error.exception().args().get(0);
    }

    @Test
    void defaultsFillWhatIsNotGiven() {
        assertArrayEquals(
                new Object[] {1L, 2L, 3L, 4L, 5L, 7L}, bind(function(), new Object[] {1L, 2L, 3L, 5L}, "e"));
    }

    @Test
    void errorsAreWordedAsTheReferenceWordsThem() {
        OuroFunction f = function();
        assertEquals("f() missing 3 required positional arguments: 'a', 'b', and 'c'", error(f, new Object[0]));
        assertEquals("f() missing 1 required keyword-only argument: 'e'", error(f, new Object[] {1L, 2L, 3L}));
        assertEquals(
                "f() takes from 3 to 4 positional arguments but 5 were given",
                error(f, new Object[] {1L, 2L, 3L, 4L, 5L}));
        assertEquals(
                "f() takes from 3 to 4 positional arguments but 5 positional arguments (and 1 keyword-only argument) "
                        + "were given",
                error(f, new Object[] {1L, 2L, 3L, 4L, 5L, 6L}, "e"));
        assertEquals(
                "f() got some positional-only arguments passed as keyword arguments: 'a'",
                error(f, new Object[] {1L, 2L, 3L}, "c", "a"));
        assertEquals(
                "f() got an unexpected keyword argument 'gg'. Did you mean 'g'?",
                error(f, new Object[] {1L, 2L, 3L, 4L, 5L}, "e", "gg"));
        assertEquals("f() got multiple values for argument 'c'", error(f, new Object[] {1L, 2L, 3L, 4L}, "c"));
    }

    @Test
    void starParametersCollectTheRest() {
        Code code = Code.builder("n")
                .parameters(0, 1, 1, true, true)
                .variableNames("a", "b", "args", "kwargs")
                .build();
        OuroFunction function = new OuroFunction(code, new OuroDict(), new Object[0], new Object[0], null, null);
        Object[] bound = bind(function, new Object[] {1L, 2L, 3L, 4L, 5L}, "b", "z");
        assertEquals(4L, bound[1]);
        assertArrayEquals(new Object[] {2L, 3L}, ((OuroTuple) bound[2]).items);
        assertEquals(5L, ((OuroDict) bound[3]).get("z"));
    }

    @Test
    void selfGoesBeforeTheArguments() {
        Code code = Code.builder("m").parameters(0, 2, 0, false, false).variableNames("self", "x").build();
        OuroFunction function = new OuroFunction(code, new OuroDict(), new Object[0], new Object[0], null, null);
        Object[] frame = ArgumentBinder.frameArguments(function, "self", new Object[] {1L}, Keywords.NONE);
        assertArrayEquals(new Object[] {function, "self", 1L}, frame);
    }
}
