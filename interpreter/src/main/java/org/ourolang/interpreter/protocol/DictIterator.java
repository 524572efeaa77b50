// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;

/** Iterates the keys, values or items of a dict, in either direction. */
public final class DictIterator extends NativeIterator {
    private final DictView view;
    private final boolean reverse;
    private OuroDict dict;
    private int position;
    private int size;
    private int left;

    public DictIterator(OuroDict dict, DictView.Kind kind, boolean reverse) {
        this.view = new DictView(dict, kind);
        this.dict = dict;
        this.reverse = reverse;
        this.size = dict.size();
        this.left = size;
        this.position = reverse ? Integer.MAX_VALUE : 0;
    }

    private DictIterator(DictIterator original) {
        this.view = original.view;
        this.dict = original.dict;
        this.reverse = original.reverse;
        this.position = original.position;
        this.size = original.size;
        this.left = original.left;
    }

    @Override
    public OuroClass type() {
        return switch (view.kind()) {
            case KEYS -> reverse ? BuiltinTypes.DICT_REVERSE_KEY_ITERATOR : BuiltinTypes.DICT_KEY_ITERATOR;
            case VALUES -> reverse ? BuiltinTypes.DICT_REVERSE_VALUE_ITERATOR : BuiltinTypes.DICT_VALUE_ITERATOR;
            case ITEMS -> reverse ? BuiltinTypes.DICT_REVERSE_ITEM_ITERATOR : BuiltinTypes.DICT_ITEM_ITERATOR;
        };
    }

    @Override
    public Object next() {
        if (dict == null) {
            return null;
        }
        if (dict.size() != size) {
            size = -1;
            throw Errors.runtimeError("dictionary changed size during iteration");
        }
        int index = reverse ? dict.previousIndex(position) : dict.nextIndex(position);
        if (index < 0) {
            dict = null;
            return null;
        }
        if (left-- <= 0) {
            throw Errors.runtimeError("dictionary keys changed during iteration");
        }
        position = reverse ? index - 1 : index + 1;
        return view.at(index);
    }

    @Override
    public long lengthHint() {
        return dict == null || dict.size() != size ? 0 : left;
    }

    @Override
    public Remainder remainder() {
        DictIterator rest = new DictIterator(this);
        return new Remainder(new OuroList(Iteration.toArray(rest)), null);
    }
}
