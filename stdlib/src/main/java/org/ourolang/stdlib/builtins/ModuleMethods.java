// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Types;

/** The methods of modules. */
final class ModuleMethods {
    private ModuleMethods() {}

    static void install(TypeBuilder type) {
        type.constructor(cls -> new OuroModule(cls, new OuroDict()));
        type.method("__init__(self, name, doc=None)", (self, name, doc) -> {
            if (!(name instanceof String)) {
                throw Errors.typeError("module() argument 'name' must be str, not %s", Types.argumentName(name));
            }
            OuroDict globals = ((OuroModule) self).globals();
            globals.put("__name__", name);
            globals.put("__doc__", doc);
            globals.putIfAbsent("__package__", None.NONE);
            globals.putIfAbsent("__loader__", None.NONE);
            globals.putIfAbsent("__spec__", None.NONE);
            return None.NONE;
        });
        Natives.repr(type);
        type.method("__dir__(self, /)", Directory::ofModule);
        type.member("__dict__", self -> ((OuroModule) self).globals());
        type.property(
                "__annotations__",
                self -> {
                    OuroDict globals = ((OuroModule) self).globals();
                    return globals.putIfAbsent("__annotations__", new OuroDict());
                },
                (self, value) -> {
                    ((OuroModule) self).globals().put("__annotations__", value);
                    return None.NONE;
                },
                self -> {
                    ((OuroModule) self).globals().remove("__annotations__");
                    return None.NONE;
                });
    }
}
