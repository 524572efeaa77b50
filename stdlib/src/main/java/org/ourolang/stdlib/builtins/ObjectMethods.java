// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Classes;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** The methods of {@code object}. */
final class ObjectMethods {
    private ObjectMethods() {}

    static void install(TypeBuilder type) {
        type.constructor(
                "__new__(cls, /, *args, **kwargs)",
                bound -> Classes.objectNew((OuroClass) bound[0], hasExcess(bound[1], bound[2])));
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            Classes.objectInit(self, hasExcess(args, kwargs));
            return None.NONE;
        });
        type.property(
                "__class__",
                Types::of,
                (self, value) -> {
                    Classes.changeClass(self, value);
                    return None.NONE;
                },
                self -> {
                    throw Errors.typeError("can't delete __class__ attribute");
                });
        installTexts(type);
        installComparisons(type);
        installAttributes(type);
        installHooks(type);
    }

    private static boolean hasExcess(Object args, Object kwargs) {
        return ((OuroTuple) args).size() > 0 || kwargs != null && ((OuroDict) kwargs).size() > 0;
    }

    private static void installTexts(TypeBuilder type) {
        type.method("__repr__(self, /)", Representation::objectRepr);
        type.method("__str__(self, /)", Representation::repr);
        type.method("__format__(self, format_spec, /)", (self, specification) -> {
            if (!(specification instanceof String text)) {
                throw Errors.typeError("__format__() argument must be str, not %s", Types.argumentName(specification));
            }
            if (!text.isEmpty()) {
                throw Errors.typeError("unsupported format string passed to %s.__format__", Types.name(self));
            }
            return Representation.str(self);
        });
    }

    private static void installComparisons(TypeBuilder type) {
        type.method("__hash__(self, /)", Hashing::nativeHash);
        type.method(
                "__eq__(self, value, /)",
                (self, value) -> Comparison.identical(self, value) ? (Object) true : NotImplemented.NOT_IMPLEMENTED);
        type.method("__ne__(self, value, /)", (self, value) -> {
            Object equal = Calls.special(self, "__eq__", value);
            boolean answered = equal != null && equal != NotImplemented.NOT_IMPLEMENTED;
            return answered ? (Object) !Truth.isTrue(equal) : NotImplemented.NOT_IMPLEMENTED;
        });
        for (String name : new String[] {"__lt__", "__le__", "__gt__", "__ge__"}) {
            type.method(name + "(self, value, /)", (self, value) -> NotImplemented.NOT_IMPLEMENTED);
        }
    }

    private static void installAttributes(TypeBuilder type) {
        type.method("__getattribute__(self, name, /)", (self, name) -> Attributes.genericGet(self, name(name)));
        type.method("__setattr__(self, name, value, /)", (self, name, value) -> {
            checkNoClass(self, "__setattr__");
            Attributes.genericSet(self, name(name), value);
            return None.NONE;
        });
        type.method("__delattr__(self, name, /)", (self, name) -> {
            checkNoClass(self, "__delattr__");
            Attributes.genericSet(self, name(name), null);
            return None.NONE;
        });
        type.method("__dir__(self, /)", Directory::ofObject);
    }

    private static void checkNoClass(Object self, String method) {
        if (self instanceof OuroClass) {
            throw Errors.typeError("can't apply this %s to type object", method);
        }
    }

    /** @throws org.ourolang.interpreter.error.OuroError TypeError if {@code name} is no str */
    static String name(Object name) {
        if (name instanceof String text) {
            return text;
        }
        Object plain = org.ourolang.interpreter.object.OuroInstance.unwrap(name);
        if (plain instanceof String text) {
            return text;
        }
        throw Errors.typeError("attribute name must be string, not '%s'", Types.name(name));
    }

    private static void installHooks(TypeBuilder type) {
        type.classMethod2("__subclasshook__(cls, object, /)", (cls, object) -> NotImplemented.NOT_IMPLEMENTED);
        type.classMethodN("__init_subclass__(cls, /, *args, **kwargs)", bound -> {
            if (bound[2] != null && ((OuroDict) bound[2]).size() > 0) {
                throw Errors.typeError(
                        "%s.__init_subclass__() takes no keyword arguments",
                        ((OuroClass) bound[0]).qualifiedName());
            }
            int given = ((OuroTuple) bound[1]).size();
            if (given > 0) {
                throw Errors.typeError("object.__init_subclass__() takes no arguments (%d given)", given);
            }
            return None.NONE;
        });
        type.method("__getstate__(self, /)", self -> ObjectReduction.state(self));
        type.method("__reduce__(self, /)", self -> ObjectReduction.reduce(self, 0));
        type.method("__reduce_ex__(self, protocol, /)", ObjectReduction::reduceBy);
        type.method("__sizeof__(self, /)", self -> 16L);
    }
}
