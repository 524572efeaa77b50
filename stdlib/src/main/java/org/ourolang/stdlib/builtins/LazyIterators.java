// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Truth;

/** The iterators behind {@code enumerate}, {@code zip}, {@code map}, {@code filter} and the like. */
final class LazyIterators {
    private LazyIterators() {}

    /** An iterator whose class a script may have subclassed. */
    private abstract static class Subclassable extends NativeIterator {
        private final OuroClass type;

        Subclassable(OuroClass type) {
            this.type = type;
        }

        @Override
        public final OuroClass type() {
            return type;
        }
    }

    /** {@code enumerate(iterable, start)}. */
    static final class Enumerate extends Subclassable {
        private final Object iterator;
        private Object count;

        Enumerate(OuroClass type, Object iterator, Object start) {
            super(type);
            this.iterator = iterator;
            this.count = start;
        }

        @Override
        public Object next() {
            Object item = Iteration.next(iterator);
            if (item == null) {
                return null;
            }
            Object index = count;
            boolean small = index instanceof Long number && number != Long.MAX_VALUE;
            count = small
                    ? (Object) ((Long) index + 1)
                    : Integers.normalize(Integers.big(index).add(BigInteger.ONE));
            return OuroTuple.of(index, item);
        }

        /** What {@code __reduce__} answers. */
        Object reduce() {
            return OuroTuple.of(type(), OuroTuple.of(iterator, count));
        }
    }

    /** {@code zip(*iterables, strict=...)}. */
    static final class Zip extends Subclassable {
        private final Object[] iterators;
        private boolean strict;
        private boolean finished;

        Zip(OuroClass type, Object[] iterators, boolean strict) {
            super(type);
            this.iterators = iterators;
            this.strict = strict;
        }

        @Override
        public Object next() {
            if (iterators.length == 0 || finished) {
                return null;
            }
            Object[] items = new Object[iterators.length];
            for (int i = 0; i < items.length; i++) {
                items[i] = Iteration.next(iterators[i]);
                if (items[i] == null) {
                    finish(i);
                    return null;
                }
            }
            return OuroTuple.of(items);
        }

        void setStrict(boolean value) {
            strict = value;
        }

        /** What {@code __reduce__} answers. */
        Object reduce() {
            OuroTuple arguments = OuroTuple.of(iterators.clone());
            return strict ? OuroTuple.of(type(), arguments, true) : OuroTuple.of(type(), arguments);
        }

        private void finish(int shortest) {
            if (!strict) {
                return;
            }
            finished = true;
            if (shortest > 0) {
                throw Errors.valueError("zip() argument %d is shorter than argument%s", shortest + 1, before(shortest));
            }
            for (int i = 1; i < iterators.length; i++) {
                if (Iteration.next(iterators[i]) != null) {
                    throw Errors.valueError("zip() argument %d is longer than argument%s", i + 1, before(i));
                }
            }
        }

        private static String before(int index) {
            return index == 1 ? " 1" : "s 1-" + index;
        }
    }

    /** {@code map(function, *iterables)}. */
    static final class Map extends Subclassable {
        private final Object function;
        private final Object[] iterators;

        Map(OuroClass type, Object function, Object[] iterators) {
            super(type);
            this.function = function;
            this.iterators = iterators;
        }

        @Override
        public Object next() {
            Object[] items = new Object[iterators.length];
            for (int i = 0; i < items.length; i++) {
                items[i] = Iteration.next(iterators[i]);
                if (items[i] == null) {
                    return null;
                }
            }
            return Calls.call(function, items);
        }

        /** What {@code __reduce__} answers. */
        Object reduce() {
            Object[] arguments = new Object[iterators.length + 1];
            arguments[0] = function;
            System.arraycopy(iterators, 0, arguments, 1, iterators.length);
            return OuroTuple.of(type(), OuroTuple.of(arguments));
        }
    }

    /** {@code filter(function, iterable)}. */
    static final class Filter extends Subclassable {
        private final Object function;
        private final Object iterator;

        /** @param function null to ask the elements themselves */
        Filter(OuroClass type, Object function, Object iterator) {
            super(type);
            this.function = function;
            this.iterator = iterator;
        }

        @Override
        public Object next() {
            while (true) {
                Object item = Iteration.next(iterator);
                if (item == null || Truth.isTrue(function == null ? item : Calls.call(function, item))) {
                    return item;
                }
            }
        }

        /** What {@code __reduce__} answers. */
        Object reduce() {
            return OuroTuple.of(type(), OuroTuple.of(function == null ? None.NONE : function, iterator));
        }
    }

    /** {@code reversed(sequence)} by {@code __len__} and {@code __getitem__}. */
    static final class Reversed extends Subclassable {
        private Object sequence;
        private long index;

        Reversed(OuroClass type, Object sequence) {
            super(type);
            this.sequence = sequence;
            this.index = Items.length(sequence) - 1;
        }

        @Override
        public Object next() {
            if (sequence != null && index >= 0) {
                Object item = ItemByIndex.orNull(sequence, index);
                if (item != null) {
                    index--;
                    return item;
                }
            }
            sequence = null;
            return null;
        }

        @Override
        public long lengthHint() {
            return sequence == null || Items.length(sequence) < index + 1 ? 0 : index + 1;
        }

        @Override
        public Remainder remainder() {
            return sequence == null ? new Remainder(OuroTuple.of(), null) : new Remainder(sequence, index);
        }

        @Override
        public void moveTo(long target) {
            if (sequence != null) {
                index = Math.clamp(target, -1, Items.length(sequence) - 1);
            }
        }
    }
}
