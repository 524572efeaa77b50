// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;

/** {@code iter(callable, sentinel)}. */
public final class CallableIterator extends NativeIterator {
    private Object callable;
    private final Object sentinel;

    public CallableIterator(Object callable, Object sentinel) {
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.CALLABLE_ITERATOR;
    }

    @Override
    public Object next() {
        if (callable == null) {
            return null;
        }
        Object item;
        try {
            item = Calls.call(callable);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.STOP_ITERATION)) {
                callable = null;
                return null;
            }
            throw error;
        }
        if (callable == null) {
            return null;
        }
        if (Comparison.equal(item, sentinel)) {
            callable = null;
            return null;
        }
        return item;
    }

    /** What {@code iter} needs to make an equal iterator. */
    public Object[] arguments() {
        return callable == null ? new Object[] {OuroTuple.of()} : new Object[] {callable, sentinel};
    }
}
