// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.StopIterationException;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;

/** Goes through what belongs to a host or another language. */
abstract class ForeignIterator extends NativeIterator {
    @Override
    public final OuroClass type() {
        return BuiltinTypes.ITERATOR;
    }

    @Override
    public final Object next() {
        try {
            return Foreign.ask(this::fetch);
        } catch (StopIterationException end) {
            return null;
        } catch (InteropException changed) {
            return broken();
        }
    }

    abstract Object fetch() throws InteropException;

    /** What follows when there is nothing to fetch. */
    abstract Object broken();

    /** Goes on with an iterator of the other side. */
    static final class Stepping extends ForeignIterator {
        private final Object iterator;

        Stepping(Object iterator) {
            this.iterator = iterator;
        }

        @Override
        Object fetch() throws InteropException {
            return Boundary.INTEROP.getIteratorNextElement(iterator);
        }

        @Override
        Object broken() {
            throw Errors.runtimeError("the foreign iterator cannot go on");
        }
    }

    /** Goes through what has elements but no iterator, until an index is out of range. */
    static final class Indexed extends ForeignIterator {
        private final Object array;
        private long index;

        Indexed(Object array) {
            this.array = array;
        }

        @Override
        Object fetch() throws InteropException {
            return Boundary.INTEROP.readArrayElement(array, index++);
        }

        @Override
        Object broken() {
            return null;
        }
    }
}
