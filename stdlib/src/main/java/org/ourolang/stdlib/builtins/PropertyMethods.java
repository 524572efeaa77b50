// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroProperty;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** The methods of {@code property}. */
final class PropertyMethods {
    private PropertyMethods() {}

    static void install(TypeBuilder type) {
        type.constructor(cls -> new OuroProperty(cls, None.NONE, None.NONE, None.NONE, None.NONE));
        type.methodN("__init__(self, fget=None, fset=None, fdel=None, doc=None)", bound -> {
            initialize((OuroProperty) bound[0], Arrays.copyOfRange(bound, 1, 5));
            return None.NONE;
        });
        type.method("__get__(self, instance, owner=None, /)", PropertyMethods::get);
        type.method("__set__(self, instance, value, /)", (self, instance, value) -> {
            OuroProperty property = (OuroProperty) self;
            if (property.setter == None.NONE) {
                throw missing(property, instance, "setter");
            }
            Calls.call(property.setter, instance, value);
            return None.NONE;
        });
        type.method("__delete__(self, instance, /)", (self, instance) -> {
            OuroProperty property = (OuroProperty) self;
            if (property.deleter == None.NONE) {
                throw missing(property, instance, "deleter");
            }
            Calls.call(property.deleter, instance);
            return None.NONE;
        });
        installCopies(type);
        installAttributes(type);
    }

    private static Object get(Object self, Object instance, Object owner) {
        OuroProperty property = (OuroProperty) self;
        if (instance == None.NONE) {
            return self;
        }
        if (property.getter == None.NONE) {
            throw missing(property, instance, "getter");
        }
        return Calls.call(property.getter, instance);
    }

    /** The AttributeError of a property that lacks one of its functions. */
    static OuroError missing(OuroProperty property, Object instance, String function) {
        String owner = Types.of(instance).qualifiedName();
        Object name = name(property);
        return name == null
                ? Errors.attributeError("property of '%s' object has no %s", owner, function)
                : Errors.attributeError(
                        "property %s of '%s' object has no %s", Representation.repr(name), owner, function);
    }

    private static Object name(OuroProperty property) {
        if (property.name != null && property.name != None.NONE) {
            return property.name;
        }
        return property.getter == None.NONE ? null : Attributes.getOrNull(property.getter, "__name__");
    }

    private static void installCopies(TypeBuilder type) {
        type.method("getter(self, object, /)", (self, function) -> {
            OuroProperty old = (OuroProperty) self;
            return copy(old, function, old.setter, old.deleter);
        });
        type.method("setter(self, object, /)", (self, function) -> {
            OuroProperty old = (OuroProperty) self;
            return copy(old, old.getter, function, old.deleter);
        });
        type.method("deleter(self, object, /)", (self, function) -> {
            OuroProperty old = (OuroProperty) self;
            return copy(old, old.getter, old.setter, function);
        });
        type.method("__set_name__(self, /, *args)", (self, args) -> {
            OuroTuple given = (OuroTuple) args;
            if (given.size() != 2) {
                throw Errors.typeError("__set_name__() takes 2 positional arguments but %d were given", given.size());
            }
            ((OuroProperty) self).name = given.get(1);
            return None.NONE;
        });
    }

    private static Object copy(OuroProperty old, Object getter, Object setter, Object deleter) {
        Object doc = old.docFromGetter && getter != None.NONE ? None.NONE : old.doc;
        Object made = Calls.call(old.type(), getter, setter, deleter, doc);
        if (made instanceof OuroProperty property) {
            property.name = old.name;
        }
        return made;
    }

    private static void installAttributes(TypeBuilder type) {
        type.member("fget", self -> ((OuroProperty) self).getter);
        type.member("fset", self -> ((OuroProperty) self).setter);
        type.member("fdel", self -> ((OuroProperty) self).deleter);
        type.property(
                "__doc__",
                self -> ((OuroProperty) self).doc,
                (self, value) -> {
                    ((OuroProperty) self).doc = value;
                    return None.NONE;
                },
                null);
        type.property(
                "__name__",
                self -> {
                    Object name = name((OuroProperty) self);
                    if (name == null) {
                        throw Errors.attributeErrorOf(
                                self, "__name__", "'%s' object has no attribute '__name__'", Types.name(self));
                    }
                    return name;
                },
                (self, value) -> {
                    ((OuroProperty) self).name = value;
                    return None.NONE;
                },
                null);
        type.getter("__isabstractmethod__", self -> {
            OuroProperty property = (OuroProperty) self;
            return DescriptorMethods.isAbstract(property.getter)
                    || DescriptorMethods.isAbstract(property.setter)
                    || DescriptorMethods.isAbstract(property.deleter);
        });
    }

    private static void initialize(OuroProperty property, Object[] functions) {
        property.getter = functions[0];
        property.setter = functions[1];
        property.deleter = functions[2];
        property.doc = functions[3];
        property.name = null;
        property.docFromGetter = false;
        if (functions[3] == None.NONE && functions[0] != None.NONE) {
            Object doc = Attributes.getOrNull(functions[0], "__doc__");
            if (doc != null && doc != None.NONE) {
                property.doc = doc;
                property.docFromGetter = true;
            }
        }
        if (property.type() != BuiltinTypes.PROPERTY
                && property.doc != None.NONE
                && property.type().hasDictionary()) {
            property.setAttribute("__doc__", property.doc);
        }
    }
}
