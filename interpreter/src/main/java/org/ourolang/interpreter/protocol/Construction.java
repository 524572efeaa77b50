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
    private final Object constructor;
    private final BuiltinFunction function;
    private final InstanceMaker maker;
    private final OuroFunction scriptFunction;
    private final Object initializer;
    private final boolean madeByObject;
    private final boolean plain;
    private final Making making;

    /** @param metaclass null where the call is not the usual one of a class */
    private Construction(OuroClass type, OuroClass metaclass, Object constructor, Object initializer) {
        Object called = called(constructor);
        this.metaclass = metaclass;
        this.metaclassVersion = metaclass == null ? null : metaclass.version();
        this.constructor = constructor;
        this.function = BuiltinFunction.isNew(called) ? (BuiltinFunction) called : null;
        this.scriptFunction = called instanceof OuroFunction known ? known : null;
        this.initializer = Instantiation.isObjectInit(initializer) ? null : initializer;
        this.madeByObject = !asksForNew(type)
                && (constructor == null || function != null && function.self() == BuiltinTypes.OBJECT);
        this.maker = madeByObject
                ? type.allocator()
                : function != null && function.code() instanceof InstanceMaker known ? known : null;
        this.plain = type.layoutBase() == BuiltinTypes.OBJECT
                && !type.is(OuroClass.ABSTRACT)
                && mayMake(BuiltinTypes.OBJECT, type);
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
     * The {@code __new__} that a call of the class runs, unbound. As in typeobject.c, that is looked for only where a script's
     * is, or was, above: else instances are made as the layout wants, whatever builtin's stands under the name.
     */
    static Object constructorOf(OuroClass type) {
        return type.isBuiltin() || asksForNew(type) ? type.lookup("__new__") : builtinBase(type).lookup("__new__");
    }

    private static OuroClass builtinBase(OuroClass type) {
        OuroClass base = type;
        while (!base.isBuiltin()) {
            base = ClassMaker.bestBase(base.bases());
        }
        return base;
    }

    /** The nearest class, along the bases that decide the layout, of which no {@code __new__} is looked for. */
    static OuroClass staticBase(OuroClass type) {
        OuroClass base = type;
        while (asksForNew(base)) {
            base = ClassMaker.bestBase(base.bases());
        }
        return base;
    }

    /** Whether a call looks for a {@code __new__}: the reference's {@code slot_tp_new}. */
    static boolean asksForNew(OuroClass type) {
        return !type.isBuiltin()
                && (type.asksForNew()
                        || !BuiltinFunction.isNew(type.lookup("__new__"))
                        || asksForNew(ClassMaker.bestBase(type.bases())));
    }

    /** Whether the {@code __new__} of the one, which is builtin, may make instances of the other. */
    private static boolean mayMake(OuroClass owner, OuroClass type) {
        return type.isSubclassOf(owner) && constructorOf(staticBase(type)) == owner.lookup("__new__");
    }

    /** What is called for a {@code __new__} as a class has it, if that needs no binding. */
    static Object called(Object constructor) {
        return constructor instanceof OuroStaticMethod method && method.type() == BuiltinTypes.STATICMETHOD
                ? method.function
                : constructor;
    }

    private Making making(OuroClass type) {
        if (madeByObject) {
            return plain ? Making.PLAIN : maker != null ? Making.NATIVE : Making.OTHER;
        }
        if (scriptFunction != null) {
            return Making.SCRIPT;
        }
        if (function == null || !mayMake((OuroClass) function.self(), type)) {
            return Making.OTHER;
        }
        if (function.self() == ExceptionTypes.BASE_EXCEPTION) {
            return Making.EXCEPTION;
        }
        return maker != null ? Making.NATIVE : mayWarn(type.layoutBase()) ? Making.OTHER : Making.FUNCTION;
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

    /** Whether instances come from {@code object.__new__}, without that a {@code __new__} is looked for. */
    public boolean isMadeByObject() {
        return madeByObject;
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
