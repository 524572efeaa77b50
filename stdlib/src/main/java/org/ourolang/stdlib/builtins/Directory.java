// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Types;

/** The names that {@code dir} shows. */
final class Directory {
    private Directory() {}

    /** {@code dir(object)}. */
    static OuroList of(Object object) {
        Object names = Calls.special(object, "__dir__");
        if (names == null) {
            throw Errors.typeError("object does not provide __dir__");
        }
        OuroList result = new OuroList(Iteration.toArray(names));
        ListSorting.sort(result, None.NONE, false);
        return result;
    }

    /** {@code object.__dir__}: own attributes, then those of the class, both as the object itself tells them. */
    static OuroList ofObject(Object object) {
        OuroDict names = new OuroDict();
        addKeys(names, Attributes.getOrNull(object, "__dict__"));
        if (Attributes.getOrNull(object, "__class__") instanceof OuroClass type) {
            addClass(names, type);
        }
        return new OuroList(names.keysToArray());
    }

    /** {@code type.__dir__}. */
    static OuroList ofClass(Object type) {
        OuroDict names = new OuroDict();
        addClass(names, (OuroClass) type);
        return new OuroList(names.keysToArray());
    }

    private static void addClass(OuroDict names, OuroClass type) {
        addKeys(names, type.namespace());
        for (OuroClass base : type.bases()) {
            addClass(names, base);
        }
    }

    private static void addKeys(OuroDict names, Object dictionary) {
        if (dictionary instanceof OuroDict own) {
            for (Object name : own.keysToArray()) {
                names.put(name, None.NONE);
            }
        }
    }

    /** {@code module.__dir__}: what the module's own {@code __dir__} says, else its globals. */
    static Object ofModule(Object module) {
        Object own = ((OuroModule) module).globals().getString("__dir__");
        return own != null
                ? Calls.call(own)
                : new OuroList(((OuroModule) module).globals().keysToArray());
    }
}
