// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.abc;

import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** Whether a class counts as a subclass of an abstract class, and an object as its instance. */
final class SubclassChecks {
    private static final String CHECK = "__subclasscheck__";

    private SubclassChecks() {}

    /** {@code ABCMeta.__instancecheck__}: the class that the object claims counts, then its real one. */
    static Object isInstance(Object type, Object instance) {
        OuroClass actual = Types.of(instance);
        Object claimed = instance instanceof OuroObject ? Attributes.get(instance, "__class__") : actual;
        if (claimed instanceof OuroClass known && AbstractClasses.dataOf(type).accepts(known)) {
            return true;
        }
        Object answer = check(type, claimed);
        return claimed == actual || Truth.isTrue(answer) ? answer : check(type, actual);
    }

    /** Asks the class, whose metaclass may have its own check. */
    private static Object check(Object type, Object subclass) {
        Object method = Types.of(type).lookup(CHECK);
        boolean own = method instanceof BuiltinMethod builtin && builtin.owner() != BuiltinTypes.TYPE;
        return own ? isSubclass(type, subclass) : Calls.method(type, CHECK, subclass);
    }

    /** {@code ABCMeta.__subclasscheck__}. */
    static Object isSubclass(Object type, Object candidate) {
        if (!(candidate instanceof OuroClass subclass)) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        AbstractData data = AbstractClasses.dataOf(type);
        if (data.accepts(subclass)) {
            return true;
        }
        if (data.denies(subclass)) {
            return false;
        }
        boolean answer = decide(type, subclass, data);
        data.remember(subclass, answer);
        return answer;
    }

    private static boolean decide(Object type, OuroClass subclass, AbstractData data) {
        Object opinion = hook(type, subclass);
        if (opinion instanceof Boolean settled) {
            return settled;
        }
        if (opinion != NotImplemented.NOT_IMPLEMENTED) {
            throw Errors.assertionError("__subclasshook__ must return either False, True, or NotImplemented");
        }
        return type instanceof OuroClass known && subclass.isSubclassOf(known)
                || belowAny(subclass, data.registered().toArray())
                || belowAny(subclass, below(type));
    }

    private static Object hook(Object type, OuroClass subclass) {
        boolean silent = type instanceof OuroClass known
                && known.lookup("__subclasshook__") instanceof BuiltinMethod method
                && method.owner() == BuiltinTypes.OBJECT;
        return silent ? NotImplemented.NOT_IMPLEMENTED : Calls.method(type, "__subclasshook__", subclass);
    }

    private static Object[] below(Object type) {
        boolean plain = type instanceof OuroClass known
                && known.type().lookup("__subclasses__") == BuiltinTypes.TYPE.lookup("__subclasses__");
        List<OuroClass> known = plain ? ((OuroClass) type).subclasses() : List.of();
        return plain ? known.toArray() : Iteration.toArray(Calls.method(type, "__subclasses__"));
    }

    private static boolean belowAny(OuroClass subclass, Object[] others) {
        AbstractData.Registrations registrations = AbstractClasses.registrations();
        registrations.asking++;
        try {
            for (Object other : others) {
                if (Types.isSubclass(subclass, other)) {
                    return true;
                }
            }
            return false;
        } finally {
            registrations.asking--;
        }
    }

    /** Whether a class has all the methods; a name set to None counts as missing. */
    static Object hasAll(OuroClass type, String[] methods) {
        for (String method : methods) {
            Object found = type.lookup(method);
            if (found == null || found == None.NONE) {
                return NotImplemented.NOT_IMPLEMENTED;
            }
        }
        return true;
    }
}
