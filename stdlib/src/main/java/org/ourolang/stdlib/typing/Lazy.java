// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.typing;

import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Calls;

/** A value, or a function that is called for it when it is first asked for. */
final class Lazy {
    private Object value;
    private Object function;

    private Lazy(Object value, Object function) {
        this.value = value;
        this.function = function;
    }

    static Lazy of(Object value) {
        return new Lazy(value, null);
    }

    /** @param function of no arguments; None for none, where the value is {@code otherwise} */
    static Lazy calling(Object function, Object otherwise) {
        return function == None.NONE ? of(otherwise) : new Lazy(null, function);
    }

    /** The value; raises what the function raises, every time until it answers. */
    Object get() {
        if (value == null) {
            value = Calls.call(function);
            function = null;
        }
        return value;
    }

    /** Whether it is that very value, which needs no asking. */
    boolean is(Object known) {
        return value == known;
    }
}
