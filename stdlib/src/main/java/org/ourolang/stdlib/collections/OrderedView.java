// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.collections;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;

/** The keys, values or items of an {@link OrderedDict}. */
final class OrderedView extends DictView {
    private static final OuroClass KEYS = define("odict_keys", BuiltinTypes.DICT_KEYS);
    private static final OuroClass VALUES = define("odict_values", BuiltinTypes.DICT_VALUES);
    private static final OuroClass ITEMS = define("odict_items", BuiltinTypes.DICT_ITEMS);

    OrderedView(OrderedDict dict, Kind kind) {
        super(dict, kind);
    }

    private static OuroClass define(String name, OuroClass base) {
        return OuroClass.builtin("builtins", name, base, OuroClass.FINAL | OuroClass.NOT_CALLABLE, false)
                .setInstaller(OrderedView::install);
    }

    private static void install(TypeBuilder type) {
        type.method("__iter__(self, /)", self -> ((OrderedView) self).iterator(false));
        type.method("__reversed__(self, /)", self -> ((OrderedView) self).iterator(true));
    }

    private OrderedIterator iterator(boolean reverse) {
        return new OrderedIterator((OrderedDict) dict(), kind(), reverse);
    }

    @Override
    public OuroClass type() {
        return switch (kind()) {
            case KEYS -> KEYS;
            case VALUES -> VALUES;
            case ITEMS -> ITEMS;
        };
    }
}
