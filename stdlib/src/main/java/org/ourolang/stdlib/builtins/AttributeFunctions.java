// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Identity;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** The functions that ask about objects: attributes, classes, identity. */
final class AttributeFunctions {
    private AttributeFunctions() {}

    static void add(ModuleBuilder module) {
        module.function("getattr(object, name, default=<unrepresentable>, /)", AttributeFunctions::getAttribute);
        module.function("setattr(obj, name, value, /)", (object, name, value) -> {
            Attributes.set(object, ObjectMethods.name(name), value);
            return None.NONE;
        });
        module.function("delattr(obj, name, /)", (object, name) -> {
            Attributes.delete(object, ObjectMethods.name(name));
            return None.NONE;
        });
        module.function(
                "hasattr(obj, name, /)",
                (object, name) -> Attributes.getOrNull(object, ObjectMethods.name(name)) != null);
        module.function("isinstance(obj, class_or_tuple, /)", (object, type) -> Types.isInstance(object, type));
        module.function("issubclass(cls, class_or_tuple, /)", (cls, type) -> {
            if (!(cls instanceof OuroClass) && (type instanceof OuroClass || type instanceof OuroTuple)) {
                checkClass(cls);
            }
            return Types.isSubclass(cls, type);
        });
        module.function("callable(obj, /)", object -> Calls.isCallable(object));
        module.function("id(obj, /)", object -> Identity.of(object));
        module.function("repr(obj, /)", object -> Representation.repr(object));
    }

    private static void checkClass(Object cls) {
        if (!(Attributes.getOrNull(cls, "__bases__") instanceof OuroTuple)) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
    }

    private static Object getAttribute(Object object, Object name, Object absent) {
        String text = ObjectMethods.name(name);
        if (absent == null) {
            return Attributes.get(object, text);
        }
        try {
            Object value = Attributes.getOrNull(object, text);
            return value == null ? absent : value;
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
                return absent;
            }
            throw error;
        }
    }
}
