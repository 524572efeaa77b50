// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.itertools;

import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Iteration;

/** {@code groupby}: pairs of a key and an iterator over the elements that have it in a row. */
final class Groups extends NativeIterator {
    private final Object source;
    private final Object function;
    private Object value;
    private Object key;
    private Object target;
    private Group group;

    Groups(Object source, Object function) {
        this.source = source;
        this.function = function;
    }

    @Override
    public OuroClass type() {
        return ItertoolsModule.GROUPBY;
    }

    private boolean step() {
        Object read = Iteration.next(source);
        if (read == null) {
            return false;
        }
        Object readKey = ItertoolsModule.isNone(function) ? read : Calls.call(function, read);
        value = read;
        key = readKey;
        return true;
    }

    @Override
    public Object next() {
        group = null;
        while (key == null || target != null && Comparison.equal(target, key)) {
            if (!step()) {
                return null;
            }
        }
        target = key;
        group = new Group(this, target);
        return OuroTuple.of(target, group);
    }

    static final class Group extends NativeIterator {
        private final Groups parent;
        private final Object wanted;

        Group(Groups parent, Object wanted) {
            this.parent = parent;
            this.wanted = wanted;
        }

        @Override
        public OuroClass type() {
            return ItertoolsModule.GROUPER;
        }

        @Override
        public Object next() {
            if (parent.group != this) {
                return null;
            }
            if (parent.value == null && !parent.step()) {
                return null;
            }
            if (!Comparison.equal(wanted, parent.key)) {
                return null;
            }
            Object result = parent.value;
            parent.value = null;
            return result;
        }
    }
}
