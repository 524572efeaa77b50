// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.node.ClassFacts;
import org.ourolang.interpreter.node.SteadyClass;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.ClassAttribute;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Types;

/** What {@code value.name(...)} calls: a method, so that none need be bound to the object, or the attribute's value. */
final class GetMethodNode extends Node {
    private final String name;
    private final int hash;

    @Child
    private GetAttributeNode attribute;

    // What never came is not compiled.

    /** What classes answer to {@link #functionOf}; null until an instance came. */
    @CompilationFinal
    private SteadyClass<Object> functions;

    /** Whether a module came; modules have no method of the name. */
    @CompilationFinal
    private boolean metModule;

    /** The builtin objects whose method was asked for first; null for none. */
    @CompilationFinal
    private KnownReceiver receiver;

    /** Whether anything else came. */
    @CompilationFinal
    private boolean metBuiltin;

    GetMethodNode(GetAttributeNode attribute) {
        this.attribute = attribute;
        this.name = attribute.name();
        this.hash = name.hashCode();
    }

    String name() {
        return name;
    }

    /** What is called where there is no method. */
    Object value(Object object) {
        return attribute.get(object);
    }

    /** The function or builtin method that {@code super().name} would bind to {@code receiver}; null as for {@link #find}. */
    Object ofSuper(VirtualFrame frame, SuperCallNode superCall, OuroObject receiver) {
        ClassAttribute found = superCall.find(frame, receiver, name, hash);
        boolean method = found != null
                && (found.kind() == ClassAttribute.Kind.FUNCTION || found.kind() == ClassAttribute.Kind.BUILTIN_METHOD);
        return method ? found.value() : null;
    }

    /**
     * The function or builtin method that a call of the attribute would bind to {@code object}; null when the
     * attribute is anything else.
     */
    Object find(Object object) {
        SteadyClass<Object> known = functions;
        if (known != null && object instanceof OuroInstance instance) {
            return ofInstance(instance, known);
        }
        if (metModule && isModule(object)) {
            return null;
        }
        KnownReceiver first = receiver;
        if (first != null && first.is(object)) {
            return first.method;
        }
        return metBuiltin ? ofBuiltin(object) : learn(object);
    }

    private Object learn(Object object) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        if (object instanceof OuroInstance) {
            functions = new SteadyClass<>(this::functionOf);
        } else if (isModule(object) && ofBuiltin(object) == null) {
            metModule = true;
        } else {
            KnownReceiver first = receiver == null ? KnownReceiver.of(object, ofBuiltin(object)) : null;
            if (first == null) {
                metBuiltin = true;
            } else {
                receiver = first;
            }
        }
        return find(object);
    }

    private static boolean isModule(Object object) {
        return object instanceof OuroModule module && module.type() == BuiltinTypes.MODULE;
    }

    /**
     * The method of builtin objects of one class. Builtin classes are shared by all contexts and never change.
     *
     * @param type null where the Java class says which it is
     */
    private record KnownReceiver(Class<?> javaClass, OuroClass type, Object method) {
        static KnownReceiver of(Object object, Object method) {
            boolean scalar = object instanceof String
                    || object instanceof Long
                    || object instanceof Double
                    || object instanceof Boolean;
            boolean container = object instanceof OuroObject known
                    && isContainer(known)
                    && known.type().isImmutable()
                    && known.type().context() == null;
            if (method == null || !scalar && !container) {
                return null;
            }
            return new KnownReceiver(object.getClass(), scalar ? null : Types.of(object), method);
        }

        boolean is(Object object) {
            return object.getClass() == javaClass
                    && (type == null || ((OuroObject) CompilerDirectives.castExact(object, javaClass)).type() == type);
        }
    }

    private Object ofBuiltin(Object object) {
        OuroClass type = Types.of(object);
        if (!type.isImmutable()) {
            return null;
        }
        ClassAttribute found = type.find(name, hash);
        if (found.kind() != ClassAttribute.Kind.BUILTIN_METHOD) {
            return null;
        }
        if (!(object instanceof OuroObject known) || isContainer(known)) {
            return found.value();
        }
        boolean ordinary = !(object instanceof OuroClass) && ClassFacts.hasDefaultGetAttribute(type);
        return ordinary && attribute.own(known) == null ? found.value() : null;
    }

    private static boolean isContainer(OuroObject object) {
        return object instanceof OuroList
                || object instanceof OuroDict
                || object instanceof OuroSet
                || object instanceof OuroTuple;
    }

    private Object ofInstance(OuroInstance instance, SteadyClass<Object> known) {
        Object function = known.ask(instance.type(), this);
        return function != null && attribute.own(instance) == null ? function : null;
    }

    /** The function that a call binds to an instance without such an attribute; null for anything else. */
    private Object functionOf(OuroClass type) {
        ClassAttribute found = type.find(name, hash);
        return found.kind() == ClassAttribute.Kind.FUNCTION && ClassFacts.hasDefaultGetAttribute(type)
                ? found.value()
                : null;
    }
}
