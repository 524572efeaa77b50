// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroSet;

/** Iterates a set. */
public final class SetIterator extends NativeIterator {
    private OuroSet set;
    private int position;
    private int size;
    private int left;

    public SetIterator(OuroSet set) {
        this.set = set;
        this.size = set.size();
        this.left = size;
    }

    private SetIterator(SetIterator original) {
        this.set = original.set;
        this.position = original.position;
        this.size = original.size;
        this.left = original.left;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.SET_ITERATOR;
    }

    @Override
    public Object next() {
        if (set == null) {
            return null;
        }
        if (set.size() != size) {
            size = -1;
            throw Errors.runtimeError("Set changed size during iteration");
        }
        int index = set.nextIndex(position);
        if (index < 0) {
            set = null;
            return null;
        }
        position = index + 1;
        left--;
        return set.at(index);
    }

    @Override
    public long lengthHint() {
        return set != null && set.size() == size ? left : 0;
    }

    @Override
    public Remainder remainder() {
        SetIterator rest = new SetIterator(this);
        return new Remainder(new OuroList(Iteration.toArray(rest)), null);
    }
}
