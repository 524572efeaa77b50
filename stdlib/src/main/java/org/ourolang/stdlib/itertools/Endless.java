// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.itertools;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;

/** Iterators that do not end by themselves. */
final class Endless {
    private Endless() {}

    static NativeIterator count(Object start, Object step) {
        if (!isNumber(start) || !isNumber(step)) {
            throw Errors.typeError("a number is required");
        }
        return new Count(start, step);
    }

    private static boolean isNumber(Object value) {
        OuroClass type = Types.of(value);
        return type.lookup("__float__") != null || type.lookup("__index__") != null
                || type.lookup("__complex__") != null
                || type.isSubclassOf(BuiltinTypes.COMPLEX);
    }

    static final class Count extends NativeIterator {
        private Object value;
        private final Object step;

        Count(Object start, Object step) {
            this.value = start;
            this.step = step;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.COUNT;
        }

        @Override
        public Object next() {
            Object result = value;
            if (value instanceof Long number && number < Long.MAX_VALUE && step instanceof Long one && one == 1) {
                value = number + 1;
            } else {
                value = Numbers.binary(BinaryOperator.ADD, value, step);
            }
            return result;
        }

        @Override
        public String toString() {
            String text = "count(" + Representation.repr(value);
            return step instanceof Long one && one == 1 ? text + ")" : text + ", " + Representation.repr(step) + ")";
        }
    }

    static final class Cycle extends NativeIterator {
        private Object source;
        private final List<Object> saved = new ArrayList<>();
        private int next;

        Cycle(Object iterable) {
            source = Iteration.iterator(iterable);
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.CYCLE;
        }

        @Override
        public Object next() {
            if (source != null) {
                Object value = Iteration.next(source);
                if (value != null) {
                    saved.add(value);
                    return value;
                }
                source = null;
            }
            if (saved.isEmpty()) {
                return null;
            }
            Object value = saved.get(next);
            next = next + 1 == saved.size() ? 0 : next + 1;
            return value;
        }
    }

    static final class Repeat extends NativeIterator {
        private final Object value;
        private long left;

        /** @param times negative for endless */
        Repeat(Object value, long times) {
            this.value = value;
            this.left = times;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.REPEAT;
        }

        @Override
        public Object next() {
            if (left == 0) {
                return null;
            }
            if (left > 0) {
                left--;
            }
            return value;
        }

        @Override
        public long lengthHint() {
            return left;
        }

        @Override
        public String toString() {
            String text = "repeat(" + Representation.repr(value);
            return left < 0 ? text + ")" : text + ", " + left + ")";
        }
    }
}
