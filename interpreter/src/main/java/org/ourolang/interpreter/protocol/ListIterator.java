// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;

/** Iterates a list, which may change meanwhile. */
public final class ListIterator extends NativeIterator {
    private OuroList list;
    private int position;

    public ListIterator(OuroList list) {
        this.list = list;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.LIST_ITERATOR;
    }

    @Override
    public Object next() {
        OuroList source = list;
        if (source == null) {
            return null;
        }
        if (position < source.size()) {
            return source.get(position++);
        }
        list = null;
        return null;
    }

    /** Whether there is a next element, one that the list keeps unboxed. */
    public boolean nextIsLong() {
        return list != null && list.holdsLongs() && position < list.size();
    }

    /** As {@link #next}, while {@link #nextIsLong}. */
    public long nextLong() {
        return list.getLong(position++);
    }

    /** What {@link #next} would answer. */
    public Object peek() {
        return list != null && position < list.size() ? list.get(position) : null;
    }

    /** Takes what {@link #peek} or {@link #peekLong} answered. */
    public void skip() {
        position++;
    }

    /** What {@link #nextLong} would answer. */
    public long peekLong() {
        return list.getLong(position);
    }

    @Override
    public long lengthHint() {
        return list == null ? 0 : Math.max(0, list.size() - position);
    }

    @Override
    public Remainder remainder() {
        return list == null ? new Remainder(new OuroList(), null) : new Remainder(list, (long) position);
    }

    @Override
    public void moveTo(long target) {
        if (list != null) {
            position = Math.clamp(target, 0, list.size());
        }
    }
}
