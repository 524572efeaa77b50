// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.InstanceMaker;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroStaticMethod;

/**
 * What a call of a class amounts to, as {@code type.__call__} does it: its {@code __new__}, then its {@code __init__}.
 * Worked out once for each state of a class.
 */
public final class Construction {
    /** What the class's {@code __new__} is. */
    public enum Making {
        /** {@code object.__new__} of a class whose instances have no part of Java's. */
        PLAIN,
        /** {@code BaseException.__new__}, which keeps the positional arguments. */
        EXCEPTION,
        /** An {@link #maker}. */
        NATIVE,
        /** A {@link #function} of Java that looks at the arguments. */
        FUNCTION,
        /** A {@link #constructor} of a script. */
        SCRIPT,
        /** Anything else, or a call that is refused, or another {@code __call__}: only {@link Calls} knows. */
        OTHER
    }

    private final OuroClass metaclass;
    private final Object metaclassVersion;
    private final Making making;
    private final Object maker;
    private final Object initializer;
    private final boolean plain;

    private Construction(
            OuroClass metaclass, Making making, Object maker, Object initializer, boolean plain) {
        this.metaclass = metaclass;
        this.metaclassVersion = metaclass == null ? null : metaclass.version();
        this.making = making;
        this.maker = maker;
        this.initializer = initializer;
        this.plain = plain;
    }

    /** What a call of the class amounts to in its present state. */
    public static Construction of(OuroClass type) {
        return type.construction() instanceof Construction known ? known : derive(type);
    }

    @TruffleBoundary
    private static Construction derive(OuroClass type) {
        Construction made = derive(type, type.lookup("__new__"), type.lookup("__init__"));
        type.setConstruction(made);
        return made;
    }

    private static Construction derive(OuroClass type, Object found, Object initializer) {
        OuroClass metaclass = type.type();
        boolean calledAsUsual = metaclass == BuiltinTypes.TYPE
                || metaclass.lookup("__call__") == BuiltinTypes.TYPE.lookup("__call__");
        boolean plain = isPlain(type);
        if (!calledAsUsual || type.is(OuroClass.NOT_CALLABLE) || type.is(OuroClass.ABSTRACT)) {
            return unusual(plain);
        }
        Object maker = found instanceof OuroStaticMethod method ? method.function : found;
        Making making = making(type, maker);
        if (Instantiation.isObjectInit(initializer)) {
            return new Construction(metaclass, making, maker, null, plain);
        }
        boolean fits = initializer instanceof OuroFunction
                || initializer instanceof BuiltinMethod method && !method.isClassMethod()
                        && type.isSubclassOf(method.owner());
        return fits ? new Construction(metaclass, making, maker, initializer, plain) : unusual(plain);
    }

    private static Construction unusual(boolean plain) {
        return new Construction(null, Making.OTHER, null, null, plain);
    }

    private static boolean isPlain(OuroClass type) {
        return type.layoutBase() == BuiltinTypes.OBJECT
                && !type.is(OuroClass.ABSTRACT)
                && NativeCalls.mayMake(BuiltinTypes.OBJECT, type);
    }

    private static Making making(OuroClass type, Object maker) {
        if (Instantiation.isObjectNew(maker)) {
            return isPlain(type) ? Making.PLAIN : Making.OTHER;
        }
        if (maker instanceof OuroFunction) {
            return Making.SCRIPT;
        }
        if (!(maker instanceof BuiltinFunction function)) {
            return Making.OTHER;
        }
        if (function.self() == ExceptionTypes.BASE_EXCEPTION) {
            return Making.EXCEPTION;
        }
        boolean mayMake = function.self() instanceof OuroClass owner
                ? NativeCalls.mayMake(owner, type)
                : function.code() instanceof InstanceMaker;
        if (!mayMake) {
            return Making.OTHER;
        }
        return function.code() instanceof InstanceMaker
                ? Making.NATIVE
                : mayWarn(type.layoutBase()) ? Making.OTHER : Making.FUNCTION;
    }

    /** Whether the program could be warned of how a value is converted, with the line of the call. */
    private static boolean mayWarn(OuroClass layout) {
        return layout.is(OuroClass.PAYLOAD) || layout == BuiltinTypes.TYPE;
    }

    /** Whether it still holds for the class, of which it is the last answer: the class's class may have changed. */
    public boolean holds(OuroClass type) {
        return metaclass != null && type.type() == metaclass && metaclass.version() == metaclassVersion;
    }

    public Making making() {
        return making;
    }

    /** Whether {@code object.__new__} makes an {@link org.ourolang.interpreter.object.OuroInstance} for the class alone. */
    public boolean isPlain() {
        return plain;
    }

    /** For {@link Making#NATIVE} only. */
    public InstanceMaker maker() {
        return (InstanceMaker) function().code();
    }

    /** For {@link Making#NATIVE} and {@link Making#FUNCTION} only. */
    public BuiltinFunction function() {
        return (BuiltinFunction) maker;
    }

    /** For {@link Making#SCRIPT} only. */
    public OuroFunction constructor() {
        return (OuroFunction) maker;
    }

    /** The {@code __init__}, an {@link OuroFunction} or a {@link BuiltinMethod}; null for that of {@code object}. */
    public Object initializer() {
        return initializer;
    }

    /** Whether the {@code __init__} is that of {@code BaseException}. */
    public boolean initializesException() {
        return initializer instanceof BuiltinMethod method && method.owner() == ExceptionTypes.BASE_EXCEPTION;
    }
}
