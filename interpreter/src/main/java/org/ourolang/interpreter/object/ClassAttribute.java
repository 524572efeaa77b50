// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * What a class knows of one attribute name: what its MRO says and how an access to an instance treats that. An answer is
 * good until the class changes; whoever keeps it asks {@link OuroClass#find} again instead.
 */
public final class ClassAttribute {
    /** How an access through an instance goes on from what the class says. */
    public enum Kind {
        /** No class in the MRO has it. */
        ABSENT,
        /** A function of Ouro: becomes a method unless the instance has an attribute of the name. */
        FUNCTION,
        /** A method of Java, the same. */
        BUILTIN_METHOD,
        /** A plain value, unless the instance has an attribute of the name. */
        VALUE,
        /** A property: goes before the instance's attribute. */
        PROPERTY,
        /** Whatever asks for the general way. */
        OTHER
    }

    final String name;
    private final Object value;
    private final Kind kind;

    ClassAttribute(String name, Object value) {
        this.name = name;
        this.value = value;
        this.kind = kindOf(value);
    }

    /** What the MRO says, not bound; null when absent. */
    public Object value() {
        return value;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether an attribute of the instance goes before what the class says. */
    public boolean givesWayToInstances() {
        return kind != Kind.PROPERTY && kind != Kind.OTHER;
    }

    @TruffleBoundary
    private static Kind kindOf(Object value) {
        if (value == null) {
            return Kind.ABSENT;
        }
        if (value instanceof OuroFunction) {
            return Kind.FUNCTION;
        }
        if (value instanceof BuiltinMethod method) {
            return method.isClassMethod() ? Kind.OTHER : Kind.BUILTIN_METHOD;
        }
        if (value instanceof OuroProperty property && property.type() == BuiltinTypes.PROPERTY) {
            return Kind.PROPERTY;
        }
        return isPlain(value) ? Kind.VALUE : Kind.OTHER;
    }

    /** Whether the value certainly has none of the methods of a descriptor. */
    static boolean isPlain(Object value) {
        if (!(value instanceof Typed)) {
            return true;
        }
        return value == None.NONE
                || value instanceof OuroObject object && object.type().isBuiltin() && isContainer(object);
    }

    private static boolean isContainer(OuroObject object) {
        return object instanceof OuroList
                || object instanceof OuroTuple
                || object instanceof OuroDict
                || object instanceof OuroSet;
    }
}
