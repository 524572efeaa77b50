// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.GetSetDescriptor;
import org.ourolang.interpreter.object.InstanceMaker;
import org.ourolang.interpreter.object.Linearization;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroClassMethod;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroProperty;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Types;

/**
 * A class of one context that scripts may change and subclass, whose instances are objects of a Java class.
 *
 * <p>{@link #isUnchanged} answers whether a class still is as it was built, so that Java may skip the lookups that a
 * script could notice only if it had changed something.
 */
public final class BodyClass {
    private final BodyFunctions functions;
    private final Class<?> receiver;
    private final OuroClass type;
    private Object version;

    /**
     * @param layout a builtin class that stands for the Java class of the instances
     * @param receiver the Java class of the instances
     */
    public BodyClass(
            BodyFunctions functions, String module, String name, OuroClass layout, Class<?> receiver, OuroClass base) {
        this.functions = functions;
        this.receiver = receiver;
        OuroDict namespace = new OuroDict();
        namespace.put("__module__", module);
        namespace.put("__qualname__", name);
        OuroClass[] bases = {base};
        type = new OuroClass(BuiltinTypes.TYPE, name, namespace, bases, layout, OuroClass.HAS_DICTIONARY);
        type.setHierarchy(bases, Linearization.of(type, bases));
    }

    public OuroClass type() {
        return type;
    }

    /** Declares how {@code object.__new__} makes instances. */
    public BodyClass allocator(InstanceMaker maker) {
        type.setAllocator(maker);
        return this;
    }

    /** An ordinary method; {@code frame[1]} is self. */
    public BodyClass method(String signature, PlainBody body) {
        Class<?> wanted = receiver;
        String owner = type.name();
        OuroFunction made = functions.plain(signature, owner + ".", frame -> {
            check(frame, wanted, owner, signature);
            return body.call(frame);
        });
        return value(made.name(), made);
    }

    /** As {@link #method}, with a body that compiles into its callers. */
    public BodyClass compiledMethod(String signature, CompiledPlainBody body) {
        Class<?> wanted = receiver;
        String owner = type.name();
        CompiledPlainBody checked = frame -> {
            check(frame, wanted, owner, signature);
            return body.call(frame);
        };
        OuroFunction made = functions.plain(signature, owner + ".", checked);
        return value(made.name(), made);
    }

    /** A method that is a coroutine function. */
    public BodyClass coroutine(String signature, AsyncBody body) {
        Class<?> wanted = receiver;
        String owner = type.name();
        OuroFunction made = functions.coroutine(signature, owner + ".", (frame, state) -> {
            check(frame, wanted, owner, signature);
            return body.begin(frame, state);
        });
        return value(made.name(), made);
    }

    /** As {@link #coroutine}, with a body that compiles into its callers. */
    public BodyClass compiledCoroutine(String signature, CompiledBody body) {
        return compiledCoroutine(type.name(), signature, body);
    }

    /** @param owner the class that the reference has it in: qualified names show it */
    public BodyClass compiledCoroutine(String owner, String signature, CompiledBody body) {
        Class<?> wanted = receiver;
        CompiledBody checked = (frame, state) -> {
            check(frame, wanted, owner, signature);
            return body.begin(frame, state);
        };
        OuroFunction made = functions.coroutine(type.name() + owner, signature, owner + ".", checked);
        return value(made.name(), made);
    }

    private static void check(Object[] frame, Class<?> wanted, String owner, String signature) {
        if (!wanted.isInstance(frame[1])) {
            throw wrongReceiver(frame[1], owner, signature);
        }
    }

    @TruffleBoundary
    private static OuroError wrongReceiver(Object receiver, String owner, String signature) {
        String name = signature.substring(0, signature.indexOf('('));
        return Errors.typeError(
                "%s.%s() requires a '%s' object but received a '%s'", owner, name, owner, Types.name(receiver));
    }

    /** A computed attribute; a null setter refuses. */
    public BodyClass attribute(String name, Fn1 getter, Fn2 setter) {
        return value(name, new GetSetDescriptor(name, type, getter, setter, null));
    }

    /** A {@code property} without setter. */
    public BodyClass property(String name, Fn1 getter) {
        OuroFunction made = functions.plain(name + "(self)", type.name() + ".", frame -> getter.call(frame[1]));
        return value(name, new OuroProperty(BuiltinTypes.PROPERTY, made, None.NONE, None.NONE, None.NONE));
    }

    /** A class method. */
    public BodyClass classMethod(String signature, PlainBody body) {
        OuroFunction made = functions.plain(signature, type.name() + ".", body);
        return value(made.name(), new OuroClassMethod(BuiltinTypes.CLASSMETHOD, made));
    }

    /** Any class attribute. */
    public BodyClass value(String name, Object value) {
        type.put(name.intern(), value);
        return this;
    }

    /** Ends the building. */
    public OuroClass build() {
        if (type.lookup("__dict__") == null) {
            value("__dict__", new GetSetDescriptor("__dict__", type, Attributes::dictionaryOf, null, null));
        }
        version = type.version();
        return type;
    }

    /** Whether instances of {@code actual} behave as Java knows. */
    public boolean isUnchanged(OuroClass actual) {
        return actual == type && type.version() == version;
    }
}
