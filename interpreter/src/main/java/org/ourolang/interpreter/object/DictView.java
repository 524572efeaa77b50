// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** A live view of a dict: its keys, values or items. */
public class DictView implements Typed, TruffleObject {
    /** Which part is seen. */
    public enum Kind {
        KEYS,
        VALUES,
        ITEMS
    }

    private final OuroDict dict;
    private final Kind kind;

    public DictView(OuroDict dict, Kind kind) {
        this.dict = dict;
        this.kind = kind;
    }

    public final OuroDict dict() {
        return dict;
    }

    public final Kind kind() {
        return kind;
    }

    @Override
    public OuroClass type() {
        return switch (kind) {
            case KEYS -> BuiltinTypes.DICT_KEYS;
            case VALUES -> BuiltinTypes.DICT_VALUES;
            case ITEMS -> BuiltinTypes.DICT_ITEMS;
        };
    }

    /** What iterating yields for the entry at {@code index}. */
    public final Object at(int index) {
        return switch (kind) {
            case KEYS -> dict.keyAt(index);
            case VALUES -> dict.valueAt(index);
            case ITEMS -> OuroTuple.of(dict.keyAt(index), dict.valueAt(index));
        };
    }
}
