// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroInstance;

/** Texts of values. */
public final class Representation {
    private Representation() {}

    /** {@code repr(value)}. */
    @TruffleBoundary
    public static String repr(Object value) {
        OuroClass type = Types.of(value);
        if (type.is(OuroClass.CORE)) {
            return NativeRepresentation.repr(value);
        }
        Object method = type.lookup("__repr__");
        if (method == null || isNative(method, type)) {
            return nativeOrDefault(value);
        }
        Object answer = RepresentationGuard.nested(
                () -> Calls.callUnbound(method, value, new Object[0], Keywords.NONE));
        return text(answer, "__repr__");
    }

    private static boolean isNative(Object method, OuroClass type) {
        return method instanceof BuiltinMethod builtin
                && (builtin.serves("__repr__", type) || isObjects(method, "__repr__"));
    }

    private static boolean isObjects(Object method, String name) {
        return method instanceof BuiltinMethod builtin
                && builtin.owner() == BuiltinTypes.OBJECT
                && builtin.name().equals(name);
    }

    private static String nativeOrDefault(Object value) {
        String found = NativeRepresentation.repr(value);
        return found != null ? found : objectRepr(value);
    }

    private static String text(Object answer, String method) {
        if (OuroInstance.unwrap(answer) instanceof String text) {
            return text;
        }
        throw Errors.typeError("%s returned non-string (type %s)", method, Types.name(answer));
    }

    /** {@code str(value)}. */
    public static String str(Object value) {
        return value instanceof String text ? text : strSlow(value);
    }

    @TruffleBoundary
    private static String strSlow(Object value) {
        OuroClass type = Types.of(value);
        if (type.is(OuroClass.CORE)) {
            return value instanceof MappingProxy proxy ? str(proxy.mapping) : NativeRepresentation.repr(value);
        }
        Object method = type.lookup("__str__");
        if (method == null || isObjects(method, "__str__")) {
            return value instanceof OuroException exception && method == null ? Exceptions.str(exception) : repr(value);
        }
        if (method instanceof BuiltinMethod builtin && builtin.owner() == BuiltinTypes.STR) {
            return (String) OuroInstance.unwrap(value);
        }
        return text(Calls.callUnbound(method, value, new Object[0], Keywords.NONE), "__str__");
    }

    /** {@code ascii(value)}. */
    @TruffleBoundary
    public static String ascii(Object value) {
        return StringText.escapeNonAscii(repr(value));
    }

    /** {@code format(value, specification)}. */
    @TruffleBoundary
    public static String format(Object value, String specification) {
        if (specification.isEmpty() && (value instanceof String || value instanceof Long)) {
            return str(value);
        }
        OuroClass type = Types.of(value);
        Object method = type.lookup("__format__");
        if (method == null || isObjects(method, "__format__")) {
            return objectFormat(value, specification);
        }
        if (specification.isEmpty() && method instanceof BuiltinMethod builtin
                && builtin.owner().is(OuroClass.PAYLOAD)) {
            return str(value);
        }
        Object answer = Calls.callUnbound(method, value, new Object[] {specification}, Keywords.NONE);
        if (OuroInstance.unwrap(answer) instanceof String text) {
            return text;
        }
        throw Errors.typeError("__format__ must return a str, not %s", Types.name(answer));
    }

    /** {@code object.__format__}. */
    @TruffleBoundary
    public static String objectFormat(Object value, String specification) {
        if (!specification.isEmpty()) {
            throw Errors.typeError("unsupported format string passed to %s.__format__", Types.name(value));
        }
        return str(value);
    }

    /** {@code __repr__} of a builtin class, without lookup; null when there is none but object's. */
    @TruffleBoundary
    public static String nativeRepr(Object value) {
        return NativeRepresentation.repr(value);
    }

    /** {@code object.__repr__}. */
    @TruffleBoundary
    public static String objectRepr(Object value) {
        OuroClass type = Types.of(value);
        Object module = type.module();
        String qualified = module instanceof String name && !name.equals("builtins")
                ? name + "." + type.qualifiedName()
                : type.qualifiedName();
        return "<" + qualified + " object at " + Identity.address(value) + ">";
    }
}
