// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.util.Arrays;

/** An immutable sequence; the array is never written to after construction. */
public class OuroTuple extends OuroObject {
    public static final OuroTuple EMPTY = new OuroTuple(new Object[0]);

    /** The elements; callers only read. */
    public final Object[] items;

    /** @param items handed over, not copied */
    public OuroTuple(OuroClass type, Object[] items) {
        super(type);
        this.items = items;
    }

    private OuroTuple(Object[] items) {
        this(BuiltinTypes.TUPLE, items);
    }

    public static OuroTuple of(Object... items) {
        return items.length == 0 ? EMPTY : new OuroTuple(items);
    }

    public int size() {
        return items.length;
    }

    public Object get(int index) {
        return items[index];
    }

    public Object[] toArray() {
        return items.clone();
    }

    public OuroTuple slice(int from, int to) {
        return of(Arrays.copyOfRange(items, from, to));
    }
}
