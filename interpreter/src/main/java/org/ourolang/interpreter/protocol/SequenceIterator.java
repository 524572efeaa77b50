// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;

/** Iterates an object that has {@code __getitem__} alone, until IndexError or StopIteration. */
public final class SequenceIterator extends NativeIterator {
    private Object sequence;
    private long position;

    SequenceIterator(Object sequence) {
        this.sequence = sequence;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.ITERATOR;
    }

    @Override
    public Object next() {
        if (sequence == null) {
            return null;
        }
        try {
            Object item = Calls.special(sequence, "__getitem__", position);
            position++;
            return item;
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.INDEX_ERROR) || error.is(ExceptionTypes.STOP_ITERATION)) {
                sequence = null;
                return null;
            }
            throw error;
        }
    }

    @Override
    public long lengthHint() {
        if (sequence == null) {
            return 0;
        }
        boolean sized = Attributes.lookupSpecial(sequence, "__len__") != null;
        return sized ? Math.max(0, Items.length(sequence) - position) : -1;
    }

    @Override
    public Remainder remainder() {
        return sequence == null ? new Remainder(OuroTuple.of(), null) : new Remainder(sequence, position);
    }

    @Override
    public void moveTo(long target) {
        if (sequence != null) {
            position = Math.max(0, target);
        }
    }
}
