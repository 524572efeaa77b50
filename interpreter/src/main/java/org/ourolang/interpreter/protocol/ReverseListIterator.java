// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;

/** Iterates a list from its end. */
public final class ReverseListIterator extends NativeIterator {
    private OuroList list;
    private int position;

    public ReverseListIterator(OuroList list) {
        this.list = list;
        this.position = list.size() - 1;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.LIST_REVERSE_ITERATOR;
    }

    @Override
    public Object next() {
        if (list != null && position >= 0 && position < list.size()) {
            return list.get(position--);
        }
        list = null;
        return null;
    }

    @Override
    public long lengthHint() {
        return list == null || position >= list.size() ? 0 : position + 1;
    }

    @Override
    public Remainder remainder() {
        return list == null ? new Remainder(new OuroList(), null) : new Remainder(list, (long) position);
    }

    @Override
    public void moveTo(long target) {
        if (list != null) {
            position = Math.clamp(target, -1, list.size() - 1);
        }
    }
}
