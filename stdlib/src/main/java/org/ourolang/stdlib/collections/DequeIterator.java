// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.collections;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.stdlib.support.IteratorTypes;

/** Walks over a deque, from either end. */
final class DequeIterator extends NativeIterator {
    private static final OuroClass FORWARD = IteratorTypes.define(
            "collections", "_deque_iterator", null, null, "Iterator over a deque.", DequeIterator::hint);
    private static final OuroClass BACKWARD = IteratorTypes.define(
            "collections", "_deque_reverse_iterator", null, null, "Reverse iterator over a deque.",
            DequeIterator::hint);

    private final Deque deque;
    private final boolean reverse;
    private final int changes;
    private int left;

    DequeIterator(Deque deque, boolean reverse) {
        this.deque = deque;
        this.reverse = reverse;
        this.changes = deque.changes();
        this.left = deque.size();
    }

    private static void hint(TypeBuilder type) {
        type.method("__length_hint__(self, /)", self -> ((DequeIterator) self).lengthHint());
    }

    @Override
    public OuroClass type() {
        return reverse ? BACKWARD : FORWARD;
    }

    @Override
    public Object next() {
        if (changes != deque.changes()) {
            left = 0;
            throw Errors.runtimeError("deque mutated during iteration");
        }
        if (left == 0) {
            return null;
        }
        left--;
        return deque.get(reverse ? left : deque.size() - 1 - left);
    }

    @Override
    public long lengthHint() {
        return left;
    }
}
