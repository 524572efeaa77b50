// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Typed;

/** The class of every value, and instance and subclass tests. */
public final class Types {
    /** How deep the tuples of classes may be nested, as in the reference. */
    private static final int DEEPEST_TUPLE = 9999;

    private Types() {}

    /** The class of any guest value; {@code foreign} for values of a host. */
    public static OuroClass of(Object value) {
        if (value instanceof OuroObject object) {
            return object.type();
        }
        if (value instanceof String) {
            return BuiltinTypes.STR;
        }
        if (value instanceof Long) {
            return BuiltinTypes.INT;
        }
        if (value instanceof Boolean) {
            return BuiltinTypes.BOOL;
        }
        if (value instanceof Double) {
            return BuiltinTypes.FLOAT;
        }
        return ofOther(value);
    }

    /** Compiled code would have to call whatever {@code type} it is. */
    @TruffleBoundary
    private static OuroClass ofOther(Object value) {
        if (value instanceof Typed typed) {
            return typed.type();
        }
        return value instanceof BigInteger ? BuiltinTypes.INT : BuiltinTypes.FOREIGN;
    }

    /** The class's name as error texts show it. */
    public static String name(Object value) {
        return of(value).fullName();
    }

    /** What error texts about a wrong argument call it: its class, or {@code None} itself. */
    public static String argumentName(Object value) {
        return value == None.NONE ? "None" : name(value);
    }

    /** {@code isinstance} by the real class alone, without hooks. */
    public static boolean isExactInstance(Object value, OuroClass type) {
        return of(value).isSubclassOf(type);
    }

    /** {@code isinstance(value, classInfo)} with all hooks. */
    @TruffleBoundary
    public static boolean isInstance(Object value, Object classInfo) {
        return isInstance(value, classInfo, 0);
    }

    private static boolean isInstance(Object value, Object classInfo, int depth) {
        if (of(value) == classInfo) {
            return true;
        }
        if (classInfo instanceof OuroTuple tuple) {
            checkDepth(depth, "__instancecheck__");
            for (Object part : tuple.items) {
                if (isInstance(value, part, depth + 1)) {
                    return true;
                }
            }
            return false;
        }
        if (classInfo instanceof OuroClass type && type.type() == BuiltinTypes.TYPE) {
            return isInstanceOfClass(value, type);
        }
        Object checked = Calls.special(classInfo, "__instancecheck__", value);
        if (checked != null) {
            return Truth.isTrue(checked);
        }
        if (classInfo instanceof OuroClass type) {
            return isInstanceOfClass(value, type);
        }
        if (AbstractClasses.bases(classInfo) == null) {
            throw Errors.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
        }
        Object claimed = Attributes.getOrNull(value, "__class__");
        return claimed != null && AbstractClasses.derives(claimed, classInfo);
    }

    private static void checkDepth(int depth, String test) {
        if (depth >= DEEPEST_TUPLE) {
            throw Errors.raise(
                    ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded in " + test);
        }
    }

    /** {@code type.__instancecheck__}: by class, then by a differing {@code __class__}. */
    @TruffleBoundary
    public static boolean isInstanceOfClass(Object value, OuroClass type) {
        if (of(value).isSubclassOf(type)) {
            return true;
        }
        if (!(value instanceof OuroObject)) {
            return false;
        }
        Object claimed = Attributes.getOrNull(value, "__class__");
        return claimed instanceof OuroClass other && other != of(value) && other.isSubclassOf(type);
    }

    /** {@code issubclass(type, classInfo)} with all hooks. */
    @TruffleBoundary
    public static boolean isSubclass(Object type, Object classInfo) {
        return isSubclass(type, classInfo, 0);
    }

    private static boolean isSubclass(Object type, Object classInfo, int depth) {
        if (classInfo instanceof OuroTuple tuple) {
            checkDepth(depth, "__subclasscheck__");
            for (Object part : tuple.items) {
                if (isSubclass(type, part, depth + 1)) {
                    return true;
                }
            }
            return false;
        }
        if (classInfo instanceof OuroClass other && other.type() == BuiltinTypes.TYPE) {
            return isSubclassOfClass(type, other);
        }
        Object checked = Calls.special(classInfo, "__subclasscheck__", type);
        if (checked != null) {
            return Truth.isTrue(checked);
        }
        if (classInfo instanceof OuroClass other) {
            return isSubclassOfClass(type, other);
        }
        requireBases(type, "issubclass() arg 1 must be a class");
        requireBases(classInfo, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
        return AbstractClasses.derives(type, classInfo);
    }

    /** {@code type.__subclasscheck__}. */
    @TruffleBoundary
    public static boolean isSubclassOfClass(Object type, OuroClass other) {
        if (type instanceof OuroClass own) {
            return own.isSubclassOf(other);
        }
        requireBases(type, "issubclass() arg 1 must be a class");
        return AbstractClasses.derives(type, other);
    }

    private static void requireBases(Object classLike, String message) {
        if (AbstractClasses.bases(classLike) == null) {
            throw Errors.typeError("%s", message);
        }
    }
}
