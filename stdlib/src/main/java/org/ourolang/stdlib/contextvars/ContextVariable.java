// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.contextvars;

import com.oracle.truffle.api.interop.TruffleObject;
import java.util.concurrent.atomic.AtomicInteger;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Typed;

/** A {@code contextvars.ContextVar}. */
final class ContextVariable implements Typed, TruffleObject {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final String name;
    /** Null for none. */
    final Object defaultValue;
    /** Tells variables apart in a {@link VariableMap}. */
    final int number = NUMBERS.getAndIncrement();

    ContextVariable(String name, Object defaultValue) {
        this.name = name;
        this.defaultValue = defaultValue;
    }

    @Override
    public OuroClass type() {
        return ContextTypes.CONTEXT_VAR;
    }
}
