// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.LeftOut;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroSuper;

/** Attribute access. */
public final class Attributes {
    private static final int PLAIN_GET = 1;
    private static final int CUSTOM_GET = 2;
    private static final int PLAIN_SET = 4;
    private static final int CUSTOM_SET = 8;

    private Attributes() {}

    /** {@code object.name}; raises AttributeError. */
    @TruffleBoundary
    public static Object get(Object object, String name) {
        try {
            return find(object, name);
        } catch (OuroError error) {
            throw about(object, name, error);
        }
    }

    /** Lets an AttributeError without an object of its own tell which attribute of what was asked for; answers it. */
    @TruffleBoundary
    public static OuroError about(Object object, String name, OuroError error) {
        if (error.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
            OuroException exception = error.exception();
            if (isAbsent(exception.field("name")) && isAbsent(exception.field("obj"))) {
                exception.setField("name", name);
                exception.setField("obj", object);
            }
        }
        return error;
    }

    private static boolean isAbsent(Object value) {
        return value == null || value == None.NONE;
    }

    private static Object find(Object object, String name) {
        OuroClass type = Types.of(object);
        Object fallback = type.lookup("__getattr__");
        Object found;
        if (fallback == null) {
            found = lookup(object, type, name);
            if (found == null) {
                throw missing(object, name);
            }
            return found;
        }
        try {
            found = lookup(object, type, name);
        } catch (OuroError error) {
            if (!error.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw error;
            }
            found = null;
        }
        return found != null ? found : Calls.callUnbound(fallback, object, new Object[] {name}, Keywords.NONE);
    }

    /** {@code object.name}, or null where AttributeError would be raised. */
    @TruffleBoundary
    public static Object getOrNull(Object object, String name) {
        OuroClass type = Types.of(object);
        try {
            Object found = lookup(object, type, name);
            if (found != null) {
                return found;
            }
        } catch (OuroError error) {
            if (!error.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw error;
            }
        }
        Object fallback = type.lookup("__getattr__");
        if (fallback == null) {
            return null;
        }
        try {
            return Calls.callUnbound(fallback, object, new Object[] {name}, Keywords.NONE);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw error;
        }
    }

    /** What {@code __getattribute__} answers, native or not; null or AttributeError when absent. */
    private static Object lookup(Object object, OuroClass type, String name) {
        if (hasPlainGet(type)) {
            if (object instanceof OuroClass own) {
                return typeGetOrNull(own, name);
            }
            if (object instanceof OuroSuper reference) {
                return superGetOrNull(reference, name);
            }
            Object found = genericGetOrNull(object, name);
            return found == null && object instanceof OuroModule module ? moduleFallback(module, name) : found;
        }
        return Calls.callUnbound(type.lookup("__getattribute__"), object, new Object[] {name}, Keywords.NONE);
    }

    /** Whether {@code __getattribute__} of the class is one of the native ones that this class implements. */
    public static boolean hasPlainGet(OuroClass type) {
        int traits = type.traits();
        if ((traits & (PLAIN_GET | CUSTOM_GET)) == 0) {
            boolean plain = computePlainGet(type);
            type.addTraits(plain ? PLAIN_GET : CUSTOM_GET);
            return plain;
        }
        return (traits & PLAIN_GET) != 0;
    }

    private static boolean computePlainGet(OuroClass type) {
        Object found = type.lookup("__getattribute__");
        if (found == null) {
            return true;
        }
        if (!(found instanceof BuiltinMethod method)) {
            return false;
        }
        OuroClass owner = method.owner();
        return owner == BuiltinTypes.OBJECT
                || owner == BuiltinTypes.TYPE
                || owner == BuiltinTypes.MODULE
                || owner == BuiltinTypes.SUPER;
    }

    private static Object moduleFallback(OuroModule module, String name) {
        Object fallback = module.globals().getString("__getattr__");
        return fallback == null || LeftOut.has(module, name) ? null : Calls.call(fallback, name);
    }

    private static OuroError missing(Object object, String name) {
        if (object instanceof OuroClass type) {
            return Errors.attributeErrorOf(
                    object, name, "type object '%s' has no attribute '%s'", type.fullName(), name);
        }
        if (object instanceof OuroModule module && LeftOut.has(module, name)) {
            return Errors.attributeErrorOf(object, name, "%s.%s %s", module.name(), name, LeftOut.TEXT);
        }
        if (object instanceof OuroModule module) {
            return module.globals().getString("__name__") instanceof String shown
                    ? Errors.attributeErrorOf(object, name, "module '%s' has no attribute '%s'", shown, name)
                    : Errors.attributeErrorOf(object, name, "module has no attribute '%s'", name);
        }
        return Errors.attributeErrorOf(
                object, name, "'%s' object has no attribute '%s'", Types.name(object), name);
    }

    /** The AttributeError for an absent attribute, worded for the kind of object. */
    @TruffleBoundary
    public static OuroError missingError(Object object, String name) {
        return missing(object, name);
    }

    /** {@code object.name = value}. */
    @TruffleBoundary
    public static void set(Object object, String name, Object value) {
        OuroClass type = Types.of(object);
        if (hasPlainSet(type)) {
            setNatively(object, name, value);
        } else {
            Calls.callUnbound(type.lookup("__setattr__"), object, new Object[] {name, value}, Keywords.NONE);
        }
    }

    /** {@code del object.name}. */
    @TruffleBoundary
    public static void delete(Object object, String name) {
        OuroClass type = Types.of(object);
        Object deleter = type.lookup("__delattr__");
        if (isNativeSet(deleter)) {
            setNatively(object, name, null);
        } else {
            Calls.callUnbound(deleter, object, new Object[] {name}, Keywords.NONE);
        }
    }

    private static void setNatively(Object object, String name, Object value) {
        if (object instanceof OuroClass type) {
            typeSet(type, name, value);
        } else {
            genericSet(object, name, value);
        }
    }

    private static boolean isNativeSet(Object setter) {
        if (setter == null) {
            return true;
        }
        return setter instanceof BuiltinMethod method
                && (method.owner() == BuiltinTypes.OBJECT
                        || method.owner() == BuiltinTypes.TYPE
                        || method.owner() == BuiltinTypes.MODULE);
    }

    /** Whether setting attributes of instances of the class goes the native way. */
    public static boolean hasPlainSet(OuroClass type) {
        int traits = type.traits();
        if ((traits & (PLAIN_SET | CUSTOM_SET)) == 0) {
            boolean plain = isNativeSet(type.lookup("__setattr__"));
            type.addTraits(plain ? PLAIN_SET : CUSTOM_SET);
            return plain;
        }
        return (traits & PLAIN_SET) != 0;
    }

    public static boolean has(Object object, String name) {
        return getOrNull(object, name) != null;
    }

    /** The special method, looked up on the class and bound to the object; null if absent. */
    @TruffleBoundary
    public static Object lookupSpecial(Object object, String name) {
        OuroClass type = Types.of(object);
        Object found = type.lookup(name);
        return found == null ? null : Descriptors.bind(found, object, type);
    }

    /** {@code object.__getattribute__}: native code behind the attribute of the same name; raises AttributeError. */
    @TruffleBoundary
    public static Object genericGet(Object object, String name) {
        Object found = object instanceof OuroClass type ? typeGetOrNull(type, name) : genericGetOrNull(object, name);
        if (found == null && object instanceof OuroModule module) {
            found = moduleFallback(module, name);
        }
        if (found == null) {
            throw missing(object, name);
        }
        return found;
    }

    /** As {@link #genericGet}, but null for an absent attribute. */
    @TruffleBoundary
    public static Object genericGetOrNull(Object object, String name) {
        OuroClass type = Types.of(object);
        Object descriptor = type.lookup(name);
        if (descriptor != null && Descriptors.isReadingData(descriptor)) {
            return Descriptors.bind(descriptor, object, type);
        }
        if (object instanceof OuroObject instance) {
            Object own = instance.attribute(name);
            if (own != null) {
                return own;
            }
        }
        return descriptor == null ? null : Descriptors.bind(descriptor, object, type);
    }

    /** {@code object.__setattr__}; a null value deletes. */
    @TruffleBoundary
    public static void genericSet(Object object, String name, Object value) {
        OuroClass type = Types.of(object);
        Object descriptor = type.lookup(name);
        if (descriptor != null && Descriptors.set(descriptor, object, value)) {
            return;
        }
        if (object instanceof OuroObject instance && type.hasDictionary()) {
            if (value != null) {
                instance.setAttribute(name, value);
            } else if (!instance.removeAttribute(name)) {
                throw missing(object, name);
            }
            return;
        }
        if (descriptor != null) {
            throw Errors.attributeErrorOf(
                    object, name, "'%s' object attribute '%s' is read-only", Types.name(object), name);
        }
        boolean untouched = hasPlainSet(type) && isNativeSet(type.lookup("__delattr__"));
        String hint = untouched ? " and no __dict__ for setting new attributes" : "";
        throw Errors.attributeErrorOf(
                object, name, "'%s' object has no attribute '%s'%s", Types.name(object), name, hint);
    }

    /** {@code type.__getattribute__}; null when absent. */
    @TruffleBoundary
    public static Object typeGetOrNull(OuroClass type, String name) {
        OuroClass metaclass = type.type();
        Object descriptor = metaclass.lookup(name);
        if (descriptor != null && Descriptors.isReadingData(descriptor)) {
            return Descriptors.bind(descriptor, type, metaclass);
        }
        Object own = type.lookup(name);
        if (own != null) {
            return Descriptors.bind(own, null, type);
        }
        return descriptor == null ? null : Descriptors.bind(descriptor, type, metaclass);
    }

    /** {@code type.__setattr__}; a null value deletes. */
    @TruffleBoundary
    public static void typeSet(OuroClass type, String name, Object value) {
        if (type.isImmutable()) {
            throw Errors.typeError("cannot set '%s' attribute of immutable type '%s'", name, type.fullName());
        }
        Object descriptor = type.type().lookup(name);
        if (descriptor != null && Descriptors.set(descriptor, type, value)) {
            return;
        }
        if (value != null) {
            type.put(name.intern(), value);
        } else if (!type.delete(name)) {
            throw missing(type, name);
        }
    }

    /** {@code super.__getattribute__}; null when absent. */
    @TruffleBoundary
    public static Object superGetOrNull(OuroSuper reference, String name) {
        if (reference.object != null && !name.equals("__class__")) {
            Object found = reference.objectType.lookupBehind(reference.start, name);
            if (found != null) {
                Object self = reference.object == reference.objectType ? null : reference.object;
                return Descriptors.bind(found, self, reference.objectType);
            }
        }
        return genericGetOrNull(reference, name);
    }

    /** {@code descriptor.__get__(object, type)}; the descriptor itself when it has no {@code __get__}. */
    public static Object bind(Object descriptor, Object object, OuroClass type) {
        return Descriptors.bind(descriptor, object, type);
    }

    /** {@code __dict__} of an object. Raises AttributeError when it has none. */
    @TruffleBoundary
    public static Object dictionaryOf(Object object) {
        if (object instanceof OuroClass type) {
            return new org.ourolang.interpreter.object.MappingProxy(type.namespace());
        }
        if (object instanceof OuroObject instance && instance.type().hasDictionary()) {
            return instance.dictionary();
        }
        throw Errors.attributeErrorOf(
                object, "__dict__", "'%s' object has no attribute '__dict__'", Types.name(object));
    }
}
