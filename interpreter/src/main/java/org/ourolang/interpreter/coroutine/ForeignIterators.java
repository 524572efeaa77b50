// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/** Delegation to iterators that are no bodies of Ouro's: PEP 380's rules for send, throw and close. */
final class ForeignIterators {
    private ForeignIterators() {}

    /** Asks for the next value; the result of the iterator, or null if the body must suspend. */
    static Object send(Object iterator, Object value, ExecutionState state) {
        Object yielded;
        if (value == None.NONE) {
            if (iterator instanceof NativeIterator known) {
                yielded = known.next();
                return yielded == null ? None.NONE : hand(iterator, yielded, state);
            }
            try {
                yielded = Calls.special(iterator, "__next__");
            } catch (OuroError error) {
                return stopValue(error);
            }
        } else {
            try {
                yielded = Calls.method(iterator, "send", value);
            } catch (OuroError error) {
                return stopValue(error);
            }
        }
        return hand(iterator, yielded, state);
    }

    /**
     * Throws into the iterator, or closes it for a {@code GeneratorExit}; answers as {@link #send}. In the reference a
     * {@code StopIteration} that meets an iterator without {@code throw} ends the delegation with its value.
     */
    static Object raise(Object iterator, OuroError error, ExecutionState state) {
        if (Driver.isGeneratorExit(error.exception())) {
            Object close = Attributes.getOrNull(iterator, "close");
            if (close != null) {
                Calls.call(close);
            }
            throw error;
        }
        Object method = Attributes.getOrNull(iterator, "throw");
        if (method == null) {
            return stopValue(error);
        }
        Object yielded;
        try {
            yielded = Calls.call(method, error.exception());
        } catch (OuroError raised) {
            return stopValue(raised);
        }
        return hand(iterator, yielded, state);
    }

    private static Object hand(Object iterator, Object yielded, ExecutionState state) {
        state.yielded = yielded;
        return AwaitProtocol.suspendOn(iterator, state);
    }

    private static Object stopValue(OuroError error) {
        OuroException exception = error.exception();
        if (!exception.type().isSubclassOf(ExceptionTypes.STOP_ITERATION)) {
            throw error;
        }
        Object value = Attributes.getOrNull(exception, "value");
        return value == null ? None.NONE : value;
    }
}
