// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.itertools;

import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.language.syntax.BinaryOperator;

/** Iterators that combine the elements as they come. */
final class Running {
    private Running() {}

    static final class Accumulate extends NativeIterator {
        private final Object source;
        private final Object function;
        private Object initial;
        private Object total;

        Accumulate(Object source, Object function, Object initial) {
            this.source = source;
            this.function = function;
            this.initial = ItertoolsModule.isNone(initial) ? null : initial;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.ACCUMULATE;
        }

        @Override
        public Object next() {
            if (initial != null) {
                total = initial;
                initial = null;
                return total;
            }
            Object value = Iteration.next(source);
            if (value == null) {
                return null;
            }
            if (total == null) {
                total = value;
            } else if (ItertoolsModule.isNone(function)) {
                total = Numbers.binary(BinaryOperator.ADD, total, value);
            } else {
                total = Calls.call(function, total, value);
            }
            return total;
        }
    }

    static NativeIterator batched(Object iterable, long size, boolean strict) {
        if (size < 1) {
            throw Errors.valueError("n must be at least one");
        }
        return new Batched(Iteration.iterator(iterable), size, strict);
    }

    static final class Batched extends NativeIterator {
        private Object source;
        private final long size;
        private final boolean strict;

        Batched(Object source, long size, boolean strict) {
            this.source = source;
            this.size = size;
            this.strict = strict;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.BATCHED;
        }

        @Override
        public Object next() {
            if (source == null) {
                return null;
            }
            Object[] batch = new Object[(int) Math.min(size, 64)];
            int count = 0;
            while (count < size) {
                Object value = Iteration.next(source);
                if (value == null) {
                    source = null;
                    break;
                }
                if (count == batch.length) {
                    batch = Arrays.copyOf(batch, (int) Math.min(size, count * 2L));
                }
                batch[count++] = value;
            }
            if (count == 0) {
                return null;
            }
            if (count < size && strict) {
                throw Errors.valueError("batched(): incomplete batch");
            }
            return OuroTuple.of(Arrays.copyOf(batch, count));
        }
    }

    static final class Chain extends NativeIterator {
        private Object sources;
        private Object current;

        Chain(Object sources) {
            this.sources = sources;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.CHAIN;
        }

        @Override
        public Object next() {
            while (sources != null) {
                if (current == null) {
                    Object iterable = Iteration.next(sources);
                    if (iterable == null) {
                        sources = null;
                        return null;
                    }
                    current = Iteration.iterator(iterable);
                }
                Object value = Iteration.next(current);
                if (value != null) {
                    return value;
                }
                current = null;
            }
            return null;
        }
    }

    static final class Pairwise extends NativeIterator {
        private Object source;
        private Object previous;

        Pairwise(Object source) {
            this.source = source;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.PAIRWISE;
        }

        @Override
        public Object next() {
            if (source == null) {
                return null;
            }
            if (previous == null) {
                previous = Iteration.next(source);
            }
            Object value = previous == null ? null : Iteration.next(source);
            if (value == null) {
                source = null;
                return null;
            }
            OuroTuple pair = OuroTuple.of(previous, value);
            previous = value;
            return pair;
        }
    }

    static final class ZipLongest extends NativeIterator {
        private final Object[] sources;
        private final Object fill;
        private int active;

        ZipLongest(Object[] iterables, Object fill) {
            this.sources = new Object[iterables.length];
            for (int i = 0; i < iterables.length; i++) {
                sources[i] = Iteration.iterator(iterables[i]);
            }
            this.fill = fill;
            this.active = iterables.length;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.ZIP_LONGEST;
        }

        @Override
        public Object next() {
            if (active == 0) {
                return null;
            }
            Object[] row = new Object[sources.length];
            for (int i = 0; i < row.length; i++) {
                Object value = sources[i] == null ? null : Iteration.next(sources[i]);
                if (value == null && sources[i] != null) {
                    sources[i] = null;
                    active--;
                    if (active == 0) {
                        return null;
                    }
                }
                row[i] = value == null ? fill : value;
            }
            return OuroTuple.of(row);
        }
    }
}
