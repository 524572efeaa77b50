// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.RangeIterator;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.ListIterator;
import org.ourolang.interpreter.protocol.StringIterator;

/**
 * Makes the iterators of one loop. Only the kinds that came are compiled: where one kind of iterator does not meet others,
 * it stays in registers.
 */
public final class Iterators {
    private static final int RANGE = 1;
    private static final int LIST = 2;
    private static final int TEXT = 4;
    private static final int OTHER = 8;

    @CompilationFinal
    private int kinds;

    /** {@code iter(value)}; a generator is its own iterator. */
    public Object of(Object value) {
        if (saw(RANGE) && value instanceof OuroRange range && range.fitsLong()) {
            return new RangeIterator(range.firstLong(), range.stepLong(), (Long) range.length());
        }
        if (saw(LIST) && value instanceof OuroList list && list.type() == BuiltinTypes.LIST) {
            return new ListIterator(list);
        }
        if (saw(TEXT) && value instanceof String text) {
            return new StringIterator(text);
        }
        if (saw(OTHER)) {
            return value instanceof Generator ? value : Iteration.iterator(value);
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        learn(value);
        return of(value);
    }

    private boolean saw(int kind) {
        return (kinds & kind) != 0;
    }

    private void learn(Object value) {
        int kind = OTHER;
        if (value instanceof OuroRange range && range.fitsLong()) {
            kind = RANGE;
        } else if (value instanceof OuroList list && list.type() == BuiltinTypes.LIST) {
            kind = LIST;
        } else if (value instanceof String) {
            kind = TEXT;
        }
        kinds |= saw(kind) ? OTHER : kind;
    }
}
