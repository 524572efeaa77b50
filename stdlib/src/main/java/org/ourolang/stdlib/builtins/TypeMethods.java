// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.Linearization;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Classes;
import org.ourolang.interpreter.protocol.Types;

/** The methods of {@code type}. */
final class TypeMethods {
    private TypeMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(metatype, /, *args, **kwargs)", TypeMethods::make);
        type.conversion((Fn1.Direct) Types::of);
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            int given = ((OuroTuple) args).size();
            if (given == 1 && ((OuroDict) kwargs).size() > 0) {
                throw Errors.typeError("type.__init__() takes no keyword arguments");
            }
            if (given != 1 && given != 3) {
                throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
            }
            return None.NONE;
        });
        type.method(
                "__call__(self, /, *args, **kwargs)",
                (self, args, kwargs) -> instantiate((OuroClass) self, (OuroTuple) args, (OuroDict) kwargs));
        type.method("__getattribute__(self, name, /)", (self, name) -> {
            Object value = Attributes.typeGetOrNull((OuroClass) self, ObjectMethods.name(name));
            if (value == null) {
                throw Errors.attributeErrorOf(
                        self, (String) name, "type object '%s' has no attribute '%s'", ((OuroClass) self).fullName(),
                        name);
            }
            return value;
        });
        type.method("__setattr__(self, name, value, /)", (self, name, value) -> {
            Attributes.typeSet((OuroClass) self, ObjectMethods.name(name), value);
            return None.NONE;
        });
        type.method("__delattr__(self, name, /)", (self, name) -> {
            Attributes.typeSet((OuroClass) self, ObjectMethods.name(name), null);
            return None.NONE;
        });
        Natives.repr(type);
        installHierarchy(type);
        TypeAttributes.install(type);
    }

    private static Object make(Object[] bound) {
        OuroTuple args = (OuroTuple) bound[1];
        OuroDict kwargs = (OuroDict) bound[2];
        if (args.size() != 3) {
            throw Errors.typeError("type.__new__() takes exactly 3 arguments (%d given)", args.size());
        }
        String name = check(args, 0, BuiltinTypes.STR) instanceof String text ? text : unwrapName(args.get(0));
        check(args, 1, BuiltinTypes.TUPLE);
        check(args, 2, BuiltinTypes.DICT);
        Object[] values = kwargs == null ? new Object[0] : kwargs.valuesToArray();
        return Classes.typeNew(
                (OuroClass) bound[0],
                name,
                (OuroTuple) args.get(1),
                (OuroDict) args.get(2),
                CallArguments.names(kwargs),
                values);
    }

    private static String unwrapName(Object name) {
        return (String) org.ourolang.interpreter.object.OuroInstance.unwrap(name);
    }

    private static Object check(OuroTuple args, int index, OuroClass type) {
        Object value = args.get(index);
        if (!Types.isExactInstance(value, type)) {
            throw Errors.typeError(
                    "type.__new__() argument %d must be %s, not %s", index + 1, type.name(), Types.argumentName(value));
        }
        return value;
    }

    private static Object instantiate(OuroClass self, OuroTuple args, OuroDict kwargs) {
        if (self == BuiltinTypes.TYPE) {
            boolean plain = kwargs == null || kwargs.size() == 0;
            if (args.size() == 1 && plain) {
                return Types.of(args.get(0));
            }
            if (args.size() == 1) {
                throw Errors.typeError("type() takes no keyword arguments");
            }
            if (args.size() != 3) {
                throw Errors.typeError("type() takes 1 or 3 arguments");
            }
        }
        return Classes.instantiate(self, CallArguments.values(args.items, kwargs), CallArguments.names(kwargs));
    }

    private static Object[] order(OuroClass cls) {
        if (cls.bases().length == 0) {
            return new Object[] {cls};
        }
        OuroClass[] order = Linearization.of(cls, cls.bases());
        if (order == null) {
            throw Errors.typeError(
                    "Cannot create a consistent method resolution order (MRO) for bases %s",
                    Linearization.conflict(cls, cls.bases()));
        }
        return java.util.Arrays.copyOf(order, order.length, Object[].class);
    }

    private static void installHierarchy(TypeBuilder type) {
        type.method("mro(self, /)", self -> new OuroList(order((OuroClass) self)));
        type.method("__subclasses__(self, /)", self -> {
            List<OuroClass> found = ((OuroClass) self).subclasses();
            return new OuroList(found.toArray());
        });
        type.classMethodN("__prepare__(cls, /, *args, **kwargs)", bound -> new OuroDict());
        type.method(
                "__instancecheck__(self, instance, /)",
                (self, instance) -> Types.isInstanceOfClass(instance, (OuroClass) self));
        type.method(
                "__subclasscheck__(self, subclass, /)",
                (self, subclass) -> Types.isSubclassOfClass(subclass, (OuroClass) self));
        type.method("__or__(self, value, /)", UnionTypes::union);
        type.method("__ror__(self, value, /)", (self, value) -> UnionTypes.union(value, self));
        type.method("__dir__(self, /)", Directory::ofClass);
        type.method("__sizeof__(self, /)", self -> 1072L);
    }
}
