// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/**
 * Declares the attributes of a builtin class. Signatures of methods count {@code self}; what a declaration repeats
 * replaces the earlier one.
 */
public final class TypeBuilder {
    private final OuroClass type;

    public TypeBuilder(OuroClass type) {
        this.type = type;
    }

    public OuroClass type() {
        return type;
    }

    /** A method: {@code method("pop(self, index=-1, /)", (self, index) -> ...)}. */
    public TypeBuilder method(String signature, Fn1 code) {
        return add(signature, code);
    }

    public TypeBuilder method(String signature, Fn2 code) {
        return add(signature, code);
    }

    public TypeBuilder method(String signature, Fn3 code) {
        return add(signature, code);
    }

    public TypeBuilder method(String signature, Fn4 code) {
        return add(signature, code);
    }

    /** A method of more parameters; it gets one array element per parameter, self first. */
    public TypeBuilder methodN(String signature, FnN code) {
        return add(signature, code);
    }

    /** A class method; the first parameter is the class. */
    public TypeBuilder classMethod(String signature, NativeCode code) {
        Signature parsed = new Signature(signature);
        return attribute(parsed.name(), new BuiltinMethod(parsed, code, type, true));
    }

    public TypeBuilder classMethod1(String signature, Fn1 code) {
        return classMethod(signature, code);
    }

    public TypeBuilder classMethod2(String signature, Fn2 code) {
        return classMethod(signature, code);
    }

    public TypeBuilder classMethodN(String signature, FnN code) {
        return classMethod(signature, code);
    }

    /** A static method; there is no self. */
    public TypeBuilder staticMethod(String signature, NativeCode code) {
        Signature parsed = new Signature(signature);
        return attribute(
                parsed.name(),
                new OuroStaticMethod(BuiltinTypes.STATICMETHOD, new BuiltinFunction(parsed, code, type)));
    }

    public TypeBuilder staticMethod1(String signature, Fn1 code) {
        return staticMethod(signature, code);
    }

    public TypeBuilder staticMethod2(String signature, Fn2 code) {
        return staticMethod(signature, code);
    }

    public TypeBuilder staticMethodN(String signature, FnN code) {
        return staticMethod(signature, code);
    }

    /**
     * {@code __new__}: {@code constructor("__new__(cls, x=0, /)", bound -> ...)}; element 0 is the class asked for,
     * this type or a subclass of it.
     */
    public TypeBuilder constructor(String signature, FnN code) {
        Signature parsed = new Signature(signature);
        if (!parsed.name().equals("__new__")) {
            throw new IllegalArgumentException(signature);
        }
        return attribute("__new__", new BuiltinFunction(parsed, code, type));
    }

    /** How {@code object.__new__} makes instances, where the class has no {@code __new__} of its own. */
    public TypeBuilder allocator(InstanceMaker maker) {
        type.setAllocator(maker);
        return this;
    }

    /** {@code __new__} that leaves all arguments to {@code __init__}. */
    public TypeBuilder constructor(InstanceMaker maker) {
        return constructor("__new__(cls, /, *args, **kwargs)", maker);
    }

    /** What {@link #constructor} amounts to when this very type is called without arguments. */
    public TypeBuilder conversion0(Fn0 function) {
        type.setConversion(0, function);
        return this;
    }

    /** What {@link #constructor} amounts to when this very type is called with one positional argument. */
    public TypeBuilder conversion(Fn1 function) {
        type.setConversion(1, function);
        return this;
    }

    /** What {@link #constructor} amounts to when this very type is called with two positional arguments. */
    public TypeBuilder conversion2(Fn2 function) {
        type.setConversion(2, function);
        return this;
    }

    /** What {@link #constructor} amounts to when this very type is called with three positional arguments. */
    public TypeBuilder conversion3(Fn3 function) {
        type.setConversion(3, function);
        return this;
    }

    /** A read-only computed attribute. */
    public TypeBuilder getter(String name, Fn1 getter) {
        return property(name, getter, null, null);
    }

    /** A computed attribute; a null setter or deleter refuses. */
    public TypeBuilder property(String name, Fn1 getter, Fn2 setter, Fn1 deleter) {
        return attribute(name, new GetSetDescriptor(name, type, getter, setter, deleter));
    }

    /** A read-only attribute that the reference keeps in the object itself. */
    public TypeBuilder member(String name, Fn1 getter) {
        return member(name, getter, null, null);
    }

    /** An attribute that the reference keeps in the object itself; a null setter or deleter refuses. */
    public TypeBuilder member(String name, Fn1 getter, Fn2 setter, Fn1 deleter) {
        return attribute(name, GetSetDescriptor.member(name, type, getter, setter, deleter));
    }

    /** Any value as class attribute, such as {@code __hash__ = None}. */
    public TypeBuilder attribute(String name, Object value) {
        type.putRaw(name.intern(), value);
        return this;
    }

    /** Sets {@code __doc__}. */
    public TypeBuilder doc(String text) {
        return attribute("__doc__", text);
    }

    private TypeBuilder add(String signature, NativeCode code) {
        Signature parsed = new Signature(signature);
        return attribute(parsed.name(), new BuiltinMethod(parsed, code, type, false));
    }
}
