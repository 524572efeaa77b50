// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;

/** Iterators that begin at the end. */
final class ReverseIterators {
    private ReverseIterators() {}

    /** {@code reversed(list)}. */
    static final class OfList extends NativeIterator {
        private OuroList list;
        private int index;

        OfList(OuroList list) {
            this.list = list;
            this.index = list.size() - 1;
        }

        @Override
        public OuroClass type() {
            return BuiltinTypes.LIST_REVERSE_ITERATOR;
        }

        @Override
        public Object next() {
            if (list != null && index >= 0 && index < list.size()) {
                return list.get(index--);
            }
            list = null;
            return null;
        }

        @Override
        public long lengthHint() {
            return list == null || list.size() < index + 1 ? 0 : index + 1;
        }
    }

    /** {@code reversed(dict)} and of its views. */
    static final class OfView extends NativeIterator {
        private final DictView view;
        private final int changes;
        private final int size;
        private int index = Integer.MAX_VALUE;
        private int left;

        OfView(DictView view) {
            this.view = view;
            this.changes = view.dict().changes();
            this.size = view.dict().size();
            this.left = size;
        }

        @Override
        public OuroClass type() {
            return switch (view.kind()) {
                case KEYS -> BuiltinTypes.DICT_REVERSE_KEY_ITERATOR;
                case VALUES -> BuiltinTypes.DICT_REVERSE_VALUE_ITERATOR;
                case ITEMS -> BuiltinTypes.DICT_REVERSE_ITEM_ITERATOR;
            };
        }

        @Override
        public Object next() {
            if (left < 0) {
                return null;
            }
            if (view.dict().size() != size) {
                left = -1;
                throw Errors.runtimeError("dictionary changed size during iteration");
            }
            int found = view.dict().previousIndex(index);
            if (found < 0) {
                left = -1;
                return null;
            }
            if (view.dict().changes() != changes && left == 0) {
                throw Errors.runtimeError("dictionary keys changed during iteration");
            }
            index = found - 1;
            left--;
            return view.at(found);
        }

        @Override
        public long lengthHint() {
            return view.dict().size() == size ? Math.max(0, left) : 0;
        }
    }
}
