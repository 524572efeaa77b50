// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.itertools;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;

/** Iterators that let some elements pass, or change each. */
final class Filters {
    private Filters() {}

    static final class Compress extends NativeIterator {
        private final Object data;
        private final Object selectors;

        Compress(Object data, Object selectors) {
            this.data = data;
            this.selectors = selectors;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.COMPRESS;
        }

        @Override
        public Object next() {
            while (true) {
                Object value = Iteration.next(data);
                Object selector = value == null ? null : Iteration.next(selectors);
                if (selector == null) {
                    return null;
                }
                if (Truth.isTrue(selector)) {
                    return value;
                }
            }
        }
    }

    static final class DropWhile extends NativeIterator {
        private final Object predicate;
        private final Object source;
        private boolean started;

        DropWhile(Object predicate, Object source) {
            this.predicate = predicate;
            this.source = source;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.DROPWHILE;
        }

        @Override
        public Object next() {
            Object value = Iteration.next(source);
            while (!started && value != null) {
                if (!Truth.isTrue(Calls.call(predicate, value))) {
                    started = true;
                    break;
                }
                value = Iteration.next(source);
            }
            return value;
        }
    }

    static final class TakeWhile extends NativeIterator {
        private final Object predicate;
        private final Object source;
        private boolean stopped;

        TakeWhile(Object predicate, Object source) {
            this.predicate = predicate;
            this.source = source;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.TAKEWHILE;
        }

        @Override
        public Object next() {
            Object value = stopped ? null : Iteration.next(source);
            if (value == null) {
                return null;
            }
            if (Truth.isTrue(Calls.call(predicate, value))) {
                return value;
            }
            stopped = true;
            return null;
        }
    }

    static final class FilterFalse extends NativeIterator {
        private final Object predicate;
        private final Object source;

        FilterFalse(Object predicate, Object source) {
            this.predicate = predicate;
            this.source = source;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.FILTERFALSE;
        }

        @Override
        public Object next() {
            while (true) {
                Object value = Iteration.next(source);
                if (value == null) {
                    return null;
                }
                Object test = ItertoolsModule.isNone(predicate) ? value : Calls.call(predicate, value);
                if (!Truth.isTrue(test)) {
                    return value;
                }
            }
        }
    }

    static final class StarMap extends NativeIterator {
        private final Object function;
        private final Object source;

        StarMap(Object function, Object source) {
            this.function = function;
            this.source = source;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.STARMAP;
        }

        @Override
        public Object next() {
            Object arguments = Iteration.next(source);
            return arguments == null ? null : Calls.call(function, Iteration.toArray(arguments));
        }
    }

    static NativeIterator slice(OuroTuple arguments) {
        Object[] items = arguments.items;
        if (items.length < 2 || items.length > 4) {
            String bound = items.length < 2 ? "least 2" : "most 4";
            throw Errors.typeError("islice expected at %s arguments, got %d", bound, items.length);
        }
        long start = items.length == 2 ? 0 : limit(items[1], 0);
        long stop = limit(items[items.length == 2 ? 1 : 2], Long.MAX_VALUE);
        if (stop == -1) {
            throw refuse("Stop argument");
        }
        if (start < 0 || stop < 0) {
            throw refuse("Indices");
        }
        long step = items.length == 4 ? step(items[3]) : 1;
        return new Slice(Iteration.iterator(items[0]), start, stop, step);
    }

    /** A bound; -1 also stands for one that is no number of items. */
    private static long limit(Object value, long absent) {
        if (ItertoolsModule.isNone(value)) {
            return absent;
        }
        try {
            return Numbers.asSize(value);
        } catch (OuroError e) {
            return -1;
        }
    }

    private static long step(Object value) {
        long step = limit(value, 1);
        if (step < 1) {
            throw Errors.valueError("Step for islice() must be a positive integer or None.");
        }
        return step;
    }

    private static OuroError refuse(String what) {
        return Errors.valueError(what + " for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }

    static final class Slice extends NativeIterator {
        private Object source;
        private long next;
        private final long stop;
        private final long step;
        private long position;

        Slice(Object source, long start, long stop, long step) {
            this.source = source;
            this.next = start;
            this.stop = stop;
            this.step = step;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.ISLICE;
        }

        @Override
        public Object next() {
            if (source == null) {
                return null;
            }
            while (position < next && position < stop) {
                if (Iteration.next(source) == null) {
                    source = null;
                    return null;
                }
                position++;
            }
            Object value = position >= stop ? null : Iteration.next(source);
            if (value == null) {
                source = null;
                return null;
            }
            position++;
            next = next + step < 0 ? stop : Math.min(stop, next + step);
            return value;
        }
    }
}
