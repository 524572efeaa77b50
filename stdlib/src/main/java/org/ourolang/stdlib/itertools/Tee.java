// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.itertools;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;

/** One of several iterators over the same elements: a walk along a shared list that grows at its end. */
final class Tee extends NativeIterator {
    private static final class Link {
        private Object value;
        private Link next;
    }

    private final Object source;
    private final boolean[] running;
    private Link link;

    private Tee(Object source, boolean[] running, Link link) {
        this.source = source;
        this.running = running;
        this.link = link;
    }

    static Tee over(Object iterable) {
        return iterable instanceof Tee tee
                ? tee.copy()
                : new Tee(Iteration.iterator(iterable), new boolean[1], new Link());
    }

    static Object split(Object iterable, long count) {
        if (count < 0) {
            throw Errors.valueError("n must be >= 0");
        }
        if (count == 0) {
            return OuroTuple.EMPTY;
        }
        Object iterator = Iteration.iterator(iterable);
        Object[] result = new Object[Math.toIntExact(count)];
        Object copy = iterator instanceof Tee ? null : Attributes.lookupSpecial(iterator, "__copy__");
        if (copy != null) {
            result[0] = iterator;
            for (int i = 1; i < result.length; i++) {
                result[i] = Calls.call(copy);
            }
            return OuroTuple.of(result);
        }
        Tee first = iterator instanceof Tee tee ? tee : over(iterator);
        result[0] = first;
        for (int i = 1; i < result.length; i++) {
            result[i] = first.copy();
        }
        return OuroTuple.of(result);
    }

    Tee copy() {
        return new Tee(source, running, link);
    }

    @Override
    public OuroClass type() {
        return ItertoolsModule.TEE;
    }

    @Override
    public Object next() {
        if (link.next == null) {
            if (running[0]) {
                throw Errors.runtimeError("cannot re-enter the tee iterator");
            }
            running[0] = true;
            try {
                Object value = Iteration.next(source);
                if (value == null) {
                    return null;
                }
                link.value = value;
                link.next = new Link();
            } finally {
                running[0] = false;
            }
        }
        Object value = link.value;
        link = link.next;
        return value;
    }
}
