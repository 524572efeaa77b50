// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Ellipsis;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;

/** The classes and constants of the builtins module. */
final class BuiltinNames {
    private static final OuroClass[] CLASSES = {
            BuiltinTypes.OBJECT,
            BuiltinTypes.TYPE,
            BuiltinTypes.INT,
            BuiltinTypes.BOOL,
            BuiltinTypes.FLOAT,
            BuiltinTypes.COMPLEX,
            BuiltinTypes.STR,
            BuiltinTypes.BYTES,
            BuiltinTypes.BYTEARRAY,
            BuiltinTypes.MEMORYVIEW,
            BuiltinTypes.LIST,
            BuiltinTypes.TUPLE,
            BuiltinTypes.DICT,
            BuiltinTypes.SET,
            BuiltinTypes.FROZENSET,
            BuiltinTypes.RANGE,
            BuiltinTypes.SLICE,
            BuiltinTypes.PROPERTY,
            BuiltinTypes.CLASSMETHOD,
            BuiltinTypes.STATICMETHOD,
            BuiltinTypes.SUPER,
            BuiltinTypes.ENUMERATE,
            BuiltinTypes.ZIP,
            BuiltinTypes.MAP,
            BuiltinTypes.FILTER,
            BuiltinTypes.REVERSED
    };

    private BuiltinNames() {}

    static void add(ModuleBuilder module) {
        module.value("None", None.NONE);
        module.value("Ellipsis", Ellipsis.ELLIPSIS);
        module.value("NotImplemented", NotImplemented.NOT_IMPLEMENTED);
        module.value("True", true);
        module.value("False", false);
        module.value("__debug__", true);
        for (OuroClass type : CLASSES) {
            module.type(type);
        }
        for (OuroClass type : ExceptionTypes.all()) {
            module.type(type);
        }
        module.value("EnvironmentError", ExceptionTypes.OS_ERROR);
        module.value("IOError", ExceptionTypes.OS_ERROR);
    }
}
