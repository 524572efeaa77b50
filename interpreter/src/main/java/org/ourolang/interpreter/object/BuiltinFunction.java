// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/**
 * A function of Java, free ({@code len}), of a module, or bound to the object it belongs to ({@code [].append}).
 *
 * <p>When {@link #method} is not null it is the method {@link #self} is bound to; then its signature counts self.
 */
public final class BuiltinFunction implements Typed, TruffleObject {
    private final Signature signature;
    private final NativeCode code;
    private final BuiltinMethod method;
    private final Object self;
    private Object module;
    private Object doc = None.NONE;

    /** @param self what {@code __self__} shows, such as the class of a {@code __new__}; null for none */
    public BuiltinFunction(Signature signature, NativeCode code, Object self) {
        this.signature = signature;
        this.code = code;
        this.method = null;
        this.self = self;
    }

    /** A method with its first argument. */
    public BuiltinFunction(BuiltinMethod method, Object self) {
        this.signature = method.signature();
        this.code = method.code();
        this.method = method;
        this.self = self;
        this.doc = method.doc();
    }

    /** A free function. */
    public static BuiltinFunction of(String signature, NativeCode code) {
        return new BuiltinFunction(new Signature(signature), code, null);
    }

    /** Whether the value is the {@code __new__} of a builtin class. */
    public static boolean isNew(Object value) {
        return value instanceof BuiltinFunction function
                && function.name().equals("__new__")
                && function.self() instanceof OuroClass owner
                && owner.isBuiltin();
    }

    @Override
    public OuroClass type() {
        return method != null && method.isSlotWrapper() ? BuiltinTypes.METHOD_WRAPPER : BuiltinTypes.BUILTIN_FUNCTION;
    }

    public String name() {
        return signature.name();
    }

    public Signature signature() {
        return signature;
    }

    public NativeCode code() {
        return code;
    }

    /** Null for a function that is no bound method. */
    public BuiltinMethod method() {
        return method;
    }

    public Object self() {
        return self;
    }

    /** The module's name; null for none. */
    public Object module() {
        return module;
    }

    public void setModule(Object newModule) {
        module = newModule;
    }

    public Object doc() {
        return doc;
    }

    public void setDoc(Object newDoc) {
        doc = newDoc;
    }
}
