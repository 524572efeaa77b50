// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** Tells coroutines from other things. */
final class Coroutines {
    /** What {@code inspect.markcoroutinefunction} sets. */
    private static final String MARK = "_is_coroutine_marker";

    private Coroutines() {}

    /** Whether a task can run it: a coroutine, or an object that behaves as {@code collections.abc.Coroutine}. */
    static boolean isCoroutine(Object value) {
        if (value instanceof Coroutine) {
            return true;
        }
        if (value instanceof Suspendable) {
            return false;
        }
        OuroClass type = Types.of(value);
        return type.lookup("__await__") != null
                && type.lookup("send") != null
                && type.lookup("throw") != null
                && type.lookup("close") != null;
    }

    /** Whether calling it makes a coroutine. */
    static boolean isCoroutineFunction(Object value) {
        Object function = value instanceof BoundMethod method ? method.function() : value;
        if (function instanceof OuroFunction own
                && ((own.code().flags() & Code.COROUTINE) != 0 || own.attribute(MARK) == null)) {
            return (own.code().flags() & Code.COROUTINE) != 0;
        }
        Object inspect = OuroContext.get().importModule("inspect");
        return Truth.isTrue(Calls.call(Attributes.get(inspect, "iscoroutinefunction"), value));
    }

    /** Whether it is a generator of a function marked by {@code types.coroutine}. */
    static boolean isIterableCoroutine(Object value) {
        return value instanceof Generator generator
                && (generator.code().flags() & Code.ITERABLE_COROUTINE) != 0;
    }
}
