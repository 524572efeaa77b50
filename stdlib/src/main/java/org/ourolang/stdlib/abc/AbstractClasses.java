// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.abc;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** Making abstract classes and registering virtual subclasses. */
final class AbstractClasses {
    private static final String NAMES = "__abstractmethods__";
    private static final String MARK = "__isabstractmethod__";
    private static final String DATA = "_abc_impl";

    private AbstractClasses() {}

    /** {@code ABCMeta.__new__}. */
    static Object make(Object metaclass, Object name, Object bases, Object namespace, OuroDict keywords) {
        Object[] keys = keywords.keysToArray();
        String[] names = new String[keys.length];
        Object[] arguments = new Object[4 + keys.length];
        arguments[0] = metaclass;
        arguments[1] = name;
        arguments[2] = bases;
        arguments[3] = namespace;
        for (int i = 0; i < keys.length; i++) {
            names[i] = (String) keys[i];
            arguments[4 + i] = keywords.get(keys[i]);
        }
        Object made = Calls.call(BuiltinTypes.TYPE.lookup("__new__"), arguments, names);
        if (made instanceof OuroClass type) {
            // The reference's metaclass is written in the module abc, so that a class made by calling it seems to be so.
            if (namespace instanceof OuroDict body && body.getString("__module__") == null) {
                type.put("__module__", "abc");
            }
            setNames(type);
            type.put(DATA, new AbstractData(registrations()));
        }
        return made;
    }

    static AbstractData.Registrations registrations() {
        return OuroContext.get().extension(AbstractData.Registrations.class, AbstractData.Registrations::new);
    }

    /** What the class remembers; classes that some other metaclass made have nothing. */
    static AbstractData dataOf(Object type) {
        if (type instanceof OuroClass known && known.own(DATA) instanceof AbstractData data) {
            return data;
        }
        if (Attributes.get(type, DATA) instanceof AbstractData data) {
            return data;
        }
        throw Errors.typeError("_abc_impl is set to a wrong type");
    }

    /** Says anew which methods of the class are abstract. */
    static void setNames(OuroClass type) {
        OuroSet names = new OuroSet(BuiltinTypes.FROZENSET);
        OuroDict own = type.namespace();
        for (int i = own.nextIndex(0); i >= 0; i = own.nextIndex(i + 1)) {
            if (isAbstract(own.valueAt(i))) {
                names.add(own.keyAt(i));
            }
        }
        for (OuroClass base : type.bases()) {
            addInherited(type, base, names);
        }
        Attributes.typeSet(type, NAMES, names);
    }

    private static void addInherited(OuroClass type, OuroClass base, OuroSet names) {
        Object inherited = Attributes.getOrNull(base, NAMES);
        if (inherited == null) {
            return;
        }
        for (Object name : Iteration.toArray(inherited)) {
            Object found = Attributes.getOrNull(type, (String) name);
            if (found != null && isAbstract(found)) {
                names.add(name);
            }
        }
    }

    private static boolean isAbstract(Object value) {
        if (value instanceof String || value instanceof None || value instanceof OuroClass && !marked(value)) {
            return false;
        }
        if (value instanceof OuroFunction function) {
            Object mark = function.attribute(MARK);
            return mark != null && Truth.isTrue(mark);
        }
        return marked(value);
    }

    private static boolean marked(Object value) {
        Object mark = Attributes.getOrNull(value, MARK);
        return mark != null && Truth.isTrue(mark);
    }

    /** {@code update_abstractmethods(cls)}. */
    static Object update(Object type) {
        if (type instanceof OuroClass known && Attributes.getOrNull(type, NAMES) != null) {
            setNames(known);
        }
        return type;
    }

    /** {@code abstractmethod(function)}. */
    static Object mark(Object function) {
        Attributes.set(function, MARK, true);
        return function;
    }

    /** {@code cls.register(subclass)}. */
    static Object register(Object type, Object candidate) {
        if (!(candidate instanceof OuroClass subclass)) {
            throw Errors.typeError("Can only register classes");
        }
        if (Types.isSubclass(subclass, type)) {
            return subclass;
        }
        if (Types.isSubclass(type, subclass)) {
            throw Errors.runtimeError("Refusing to create an inheritance cycle");
        }
        dataOf(type).register(subclass);
        if (type instanceof OuroClass abstractClass) {
            spreadPattern(abstractClass, subclass, OuroClass.PATTERN_SEQUENCE);
            spreadPattern(abstractClass, subclass, OuroClass.PATTERN_MAPPING);
        }
        return subclass;
    }

    private static void spreadPattern(OuroClass from, OuroClass to, int pattern) {
        if (!from.is(pattern) || to.is(pattern) || to.isImmutable()) {
            return;
        }
        to.setFlag(OuroClass.PATTERN_SEQUENCE, pattern == OuroClass.PATTERN_SEQUENCE);
        to.setFlag(OuroClass.PATTERN_MAPPING, pattern == OuroClass.PATTERN_MAPPING);
        to.invalidate();
        for (OuroClass below : to.subclasses()) {
            spreadPattern(from, below, pattern);
        }
    }

    /** {@code abstractclassmethod.__init__} and its like: marks the function before it is wrapped. */
    static Object initializeWrapper(OuroClass wrapper, Object self, Object function) {
        mark(function);
        Calls.call(wrapper.lookup("__init__"), self, function);
        return None.NONE;
    }

    /** A class of wrappers that are themselves marked as abstract. */
    static OuroDict markedBody() {
        OuroDict body = new OuroDict();
        body.put(MARK, true);
        return body;
    }
}
