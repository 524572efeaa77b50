// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** A method of a builtin class, not yet bound: {@code list.append}, {@code int.__add__}. */
public final class BuiltinMethod implements Typed, TruffleObject {
    private final Signature signature;
    private final NativeCode code;
    private final OuroClass owner;
    private final boolean classMethod;
    private Object doc = None.NONE;

    /** @param classMethod whether the first parameter is the class */
    public BuiltinMethod(Signature signature, NativeCode code, OuroClass owner, boolean classMethod) {
        this.signature = signature;
        this.code = code;
        this.owner = owner;
        this.classMethod = classMethod;
    }

    @Override
    public OuroClass type() {
        if (classMethod) {
            return BuiltinTypes.CLASSMETHOD_DESCRIPTOR;
        }
        return isSlotWrapper() ? BuiltinTypes.WRAPPER_DESCRIPTOR : BuiltinTypes.METHOD_DESCRIPTOR;
    }

    /** Whether this is what the reference calls a slot wrapper: a special method behind an operator or the like. */
    public boolean isSlotWrapper() {
        return !classMethod && SlotNames.contains(signature.name())
                && !SlotNames.isPlainMethod(owner, signature.name());
    }

    public String name() {
        return signature.name();
    }

    /** Whether it does for a class what the builtin class under that does itself: it was not put under another name. */
    public boolean serves(String special, OuroClass type) {
        return owner.is(OuroClass.CORE) && signature.name().equals(special) && type.isSubclassOf(owner);
    }

    public Signature signature() {
        return signature;
    }

    public NativeCode code() {
        return code;
    }

    public OuroClass owner() {
        return owner;
    }

    public boolean isClassMethod() {
        return classMethod;
    }

    /**
     * Whether an instance of a user subclass of {@code int}, {@code str} and their kind is handed over as the value that
     * it carries. Formatting gets the instance, because its errors name the class.
     */
    public boolean takesPayload() {
        return !classMethod && owner.is(OuroClass.PAYLOAD) && !name().equals("__format__");
    }

    public Object doc() {
        return doc;
    }

    public void setDoc(Object newDoc) {
        doc = newDoc;
    }
}
