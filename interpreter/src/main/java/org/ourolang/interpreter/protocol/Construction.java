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
        /** A {@link #scriptFunction}. */
        SCRIPT,
        /** Anything else, or a call that is refused, or another {@code __call__}: only {@link Calls} knows. */
        OTHER
    }

    private final OuroClass metaclass;
    private final Object metaclassVersion;
    private final Making making;
    private final Object constructor;
    private final boolean asksForNew;
    private final BuiltinFunction function;
    private final InstanceMaker maker;
    private final OuroFunction scriptFunction;
    private final Object initializer;
    private final boolean plain;

    /** @param metaclass null where the call is not the usual one of a class */
    private Construction(OuroClass type, OuroClass metaclass, Object constructor, Object initializer) {
        this.metaclass = metaclass;
        this.metaclassVersion = metaclass == null ? null : metaclass.version();
        Object called = constructor instanceof OuroStaticMethod method ? method.function : constructor;
        this.constructor = constructor;
        this.asksForNew = asksForNew(type);
        this.function = called instanceof BuiltinFunction known ? known : null;
        this.maker = function != null && function.code() instanceof InstanceMaker known ? known : null;
        this.scriptFunction = called instanceof OuroFunction known ? known : null;
        this.initializer = Instantiation.isObjectInit(initializer) ? null : initializer;
        this.plain = type.layoutBase() == BuiltinTypes.OBJECT
                && !type.is(OuroClass.ABSTRACT)
                && NativeCalls.mayMake(BuiltinTypes.OBJECT, type);
        this.making = metaclass == null ? Making.OTHER : making(type);
    }

    /** What a call of the class amounts to in its present state. */
    public static Construction of(OuroClass type) {
        return type.construction() instanceof Construction known ? known : derive(type);
    }

    @TruffleBoundary
    private static Construction derive(OuroClass type) {
        boolean usual = isCalledAsUsual(type) && fits(type, type.lookup("__init__"));
        Construction made = new Construction(
                type, usual ? type.type() : null, constructorOf(type), type.lookup("__init__"));
        type.setConstruction(made);
        return made;
    }

    private static boolean isCalledAsUsual(OuroClass type) {
        OuroClass metaclass = type.type();
        return !type.is(OuroClass.NOT_CALLABLE)
                && !type.is(OuroClass.ABSTRACT)
                && (metaclass == BuiltinTypes.TYPE
                        || metaclass.lookup("__call__") == BuiltinTypes.TYPE.lookup("__call__"));
    }

    private static boolean fits(OuroClass type, Object initializer) {
        return Instantiation.isObjectInit(initializer)
                || initializer instanceof OuroFunction
                || initializer instanceof BuiltinMethod method
                        && !method.isClassMethod()
                        && type.isSubclassOf(method.owner());
    }

    /**
     * The {@code __new__} that a call of the class runs. As in typeobject.c, that of a builtin class counts under the name
     * in a script's class only where a script's {@code __new__} is above it: else instances are made as the layout wants.
     */
    private static Object constructorOf(OuroClass type) {
        Object found = type.lookup("__new__");
        if (type.isBuiltin() || asksForNew(type) || type.definer("__new__").isBuiltin()) {
            return found;
        }
        OuroClass builtin = type;
        while (!builtin.isBuiltin()) {
            builtin = ClassMaker.bestBase(builtin.bases());
        }
        return builtin.lookup("__new__");
    }

    private static boolean asksForNew(OuroClass type) {
        return !type.isBuiltin()
                && (type.asksForNew()
                        || !isOfBuiltin(type.lookup("__new__"))
                        || asksForNew(ClassMaker.bestBase(type.bases())));
    }

    private static boolean isOfBuiltin(Object found) {
        return found instanceof BuiltinFunction function
                && function.self() instanceof OuroClass owner
                && owner.isBuiltin();
    }

    private Making making(OuroClass type) {
        if (isMadeByObject()) {
            return plain ? Making.PLAIN : Making.OTHER;
        }
        if (scriptFunction != null) {
            return Making.SCRIPT;
        }
        if (function == null || !mayMake(type)) {
            return Making.OTHER;
        }
        if (function.self() == ExceptionTypes.BASE_EXCEPTION) {
            return Making.EXCEPTION;
        }
        return maker != null ? Making.NATIVE : mayWarn(type.layoutBase()) ? Making.OTHER : Making.FUNCTION;
    }

    private boolean mayMake(OuroClass type) {
        return function.self() instanceof OuroClass owner ? NativeCalls.mayMake(owner, type) : maker != null;
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
        return maker;
    }

    /** For {@link Making#NATIVE} and {@link Making#FUNCTION} only. */
    public BuiltinFunction function() {
        return function;
    }

    /** For {@link Making#SCRIPT} only. */
    public OuroFunction scriptFunction() {
        return scriptFunction;
    }

    /** Whether instances come from {@code object.__new__}, without that a {@code __new__} would have been looked for. */
    boolean isMadeByObject() {
        return !asksForNew && (constructor == null || function != null && function.self() == BuiltinTypes.OBJECT);
    }

    /** The {@code __new__}, as the class has it. */
    Object constructor() {
        return constructor;
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
