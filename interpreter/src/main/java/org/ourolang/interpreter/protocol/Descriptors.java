// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.GetSetDescriptor;
import org.ourolang.interpreter.object.MemberDescriptor;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroClassMethod;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroProperty;
import org.ourolang.interpreter.object.OuroStaticMethod;

/** The descriptor protocol. */
public final class Descriptors {
    private Descriptors() {}

    /** Whether the value decides over instance attributes: it has {@code __set__} or {@code __delete__}. */
    public static boolean isData(Object value) {
        if (value instanceof OuroFunction || value instanceof BuiltinMethod || value instanceof String) {
            return false;
        }
        if (value instanceof GetSetDescriptor || value instanceof MemberDescriptor || value instanceof OuroProperty) {
            return true;
        }
        OuroClass type = Types.of(value);
        return type.lookup("__set__") != null || type.lookup("__delete__") != null;
    }

    /** Whether the descriptor goes before the instance's own attribute when reading: it must define {@code __get__} too. */
    public static boolean isReadingData(Object value) {
        if (!isData(value)) {
            return false;
        }
        boolean plain = value instanceof GetSetDescriptor
                || value instanceof MemberDescriptor
                || value instanceof OuroProperty;
        return plain || Types.of(value).lookup("__get__") != null;
    }

    /**
     * {@code descriptor.__get__(object, type)}; the value itself when it has no {@code __get__}.
     *
     * @param object null when looked up on a class
     */
    @TruffleBoundary
    public static Object bind(Object descriptor, Object object, OuroClass type) {
        if (descriptor instanceof OuroFunction function) {
            return object == null ? function : new BoundMethod(function, object);
        }
        if (descriptor instanceof BuiltinMethod method) {
            if (method.isClassMethod()) {
                return new BuiltinFunction(method, type);
            }
            return object == null ? method : new BuiltinFunction(method, object);
        }
        if (descriptor instanceof String || descriptor instanceof Long || descriptor instanceof OuroClass c
                && c.type() == BuiltinTypes.TYPE) {
            return descriptor;
        }
        if (descriptor instanceof GetSetDescriptor accessor) {
            return object == null ? accessor : get(accessor, object);
        }
        if (descriptor instanceof MemberDescriptor member) {
            return object == null ? member : get(member, object);
        }
        OuroClass own = Types.of(descriptor);
        if (own == BuiltinTypes.PROPERTY) {
            return getProperty((OuroProperty) descriptor, object);
        }
        if (own == BuiltinTypes.CLASSMETHOD) {
            return new BoundMethod(((OuroClassMethod) descriptor).function, type);
        }
        if (own == BuiltinTypes.STATICMETHOD) {
            return ((OuroStaticMethod) descriptor).function;
        }
        return bindObject(descriptor, own, object, type);
    }

    private static Object bindObject(Object descriptor, OuroClass own, Object object, OuroClass type) {
        Object get = own.lookup("__get__");
        if (get != null && !(get instanceof BuiltinMethod && descriptor instanceof OuroProperty)) {
            Object[] arguments = {object == null ? None.NONE : object, type == null ? None.NONE : type};
            return Calls.callUnbound(get, descriptor, arguments, org.ourolang.interpreter.object.Keywords.NONE);
        }
        if (descriptor instanceof OuroProperty property) {
            return getProperty(property, object);
        }
        if (descriptor instanceof OuroClassMethod method) {
            return new BoundMethod(method.function, type);
        }
        return descriptor instanceof OuroStaticMethod method ? method.function : descriptor;
    }

    /** {@code property.__get__}. */
    @TruffleBoundary
    public static Object getProperty(OuroProperty property, Object object) {
        if (object == null || object == None.NONE) {
            return property;
        }
        if (property.getter == None.NONE) {
            throw propertyError(property, object, "getter");
        }
        return Calls.call(property.getter, object);
    }

    /** {@code property.__set__}; a null value deletes. */
    @TruffleBoundary
    public static void setProperty(OuroProperty property, Object object, Object value) {
        Object function = value == null ? property.deleter : property.setter;
        if (function == None.NONE) {
            throw propertyError(property, object, value == null ? "deleter" : "setter");
        }
        if (value == null) {
            Calls.call(function, object);
        } else {
            Calls.call(function, object, value);
        }
    }

    private static OuroError propertyError(OuroProperty property, Object object, String what) {
        Object name = property.name;
        if (name == null && property.getter != None.NONE) {
            name = Attributes.getOrNull(property.getter, "__name__");
        }
        String named = name == null ? "property" : "property " + Representation.repr(name);
        return Errors.attributeError("%s of '%s' object has no %s", named, Types.of(object).qualifiedName(), what);
    }

    private static Object get(GetSetDescriptor accessor, Object object) {
        checkReceiver(accessor.name(), accessor.owner(), object);
        Object value = accessor.getter().call(receiver(accessor, object));
        if (value == null) {
            throw Errors.attributeErrorOf(
                    object, accessor.name(), "'%s' object has no attribute '%s'", Types.name(object), accessor.name());
        }
        return value;
    }

    private static Object receiver(GetSetDescriptor accessor, Object object) {
        return accessor.owner().is(OuroClass.PAYLOAD)
                ? org.ourolang.interpreter.object.OuroInstance.unwrap(object)
                : object;
    }

    private static Object get(MemberDescriptor member, Object object) {
        checkReceiver(member.name(), member.owner(), object);
        Object value = ((OuroObject) object).slot(member);
        if (value == null) {
            throw Errors.attributeErrorOf(
                    object, member.name(), "'%s' object has no attribute '%s'", modulePath(object), member.name());
        }
        return value;
    }

    /** Where to find the class of a value, from its module on. */
    private static String modulePath(Object value) {
        OuroClass type = Types.of(value);
        boolean known = type.module() instanceof String module
                && (module.equals("builtins") || module.equals("__main__"));
        return known || !(type.module() instanceof String)
                ? type.qualifiedName()
                : type.module() + "." + type.qualifiedName();
    }

    private static void checkReceiver(String name, OuroClass owner, Object object) {
        if (!Types.isExactInstance(object, owner)) {
            throw Errors.typeError(
                    "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                    name,
                    owner.fullName(),
                    Types.name(object));
        }
    }

    /** Gives the value to a data descriptor; false when {@code descriptor} is none. A null value deletes. */
    @TruffleBoundary
    public static boolean set(Object descriptor, Object object, Object value) {
        if (descriptor instanceof OuroFunction || descriptor instanceof BuiltinMethod) {
            return false;
        }
        if (descriptor instanceof GetSetDescriptor accessor) {
            set(accessor, object, value);
            return true;
        }
        if (descriptor instanceof MemberDescriptor member) {
            set(member, object, value);
            return true;
        }
        OuroClass own = Types.of(descriptor);
        Object setter = own == BuiltinTypes.PROPERTY ? null : own.lookup(value == null ? "__delete__" : "__set__");
        if (setter != null && !(setter instanceof BuiltinMethod && descriptor instanceof OuroProperty)) {
            Object[] arguments = value == null ? new Object[] {object} : new Object[] {object, value};
            Calls.callUnbound(setter, descriptor, arguments, org.ourolang.interpreter.object.Keywords.NONE);
            return true;
        }
        if (descriptor instanceof OuroProperty property) {
            setProperty(property, object, value);
            return true;
        }
        String other = value == null ? "__set__" : "__delete__";
        if (own.lookup(other) != null) {
            throw Errors.attributeError(value == null ? "__delete__" : "__set__");
        }
        return false;
    }

    private static void set(GetSetDescriptor accessor, Object object, Object value) {
        checkReceiver(accessor.name(), accessor.owner(), object);
        if (value == null && accessor.deleter() != null) {
            accessor.deleter().call(object);
        } else if (value != null && accessor.setter() != null) {
            accessor.setter().call(object, value);
        } else if (accessor.isMember()) {
            throw Errors.attributeError("readonly attribute");
        } else {
            throw Errors.attributeError(
                    "attribute '%s' of '%s' objects is not writable",
                    accessor.name(),
                    accessor.owner().fullName());
        }
    }

    private static void set(MemberDescriptor member, Object object, Object value) {
        checkReceiver(member.name(), member.owner(), object);
        OuroObject instance = (OuroObject) object;
        if (value != null) {
            instance.setSlot(member, value);
        } else if (!instance.removeSlot(member)) {
            throw Errors.attributeErrorOf(object, member.name(), member.name());
        }
    }
}
