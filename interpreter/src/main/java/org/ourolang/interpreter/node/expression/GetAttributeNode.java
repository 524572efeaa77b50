// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ClassFacts;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Types;

/**
 * {@code value.name}. For instances of classes written in Ouro, the class's part of the lookup is cached by the
 * version of the class, the instance's part by its shape.
 */
public final class GetAttributeNode extends ExpressionNode {
    private static final int LIMIT = 4;

    private final String name;

    @Child
    private ExpressionNode value;

    @CompilationFinal(dimensions = 1)
    private final Entry[] entries = new Entry[LIMIT];

    @CompilationFinal
    private int count;

    @Child
    private DynamicObjectLibrary properties;

    /** @param value null where only {@link #get} and {@link #method} are used */
    public GetAttributeNode(ExpressionNode value, String name) {
        this.value = value;
        this.name = name.intern();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return get(value.execute(frame));
    }

    /** The attribute of {@code object}. */
    public Object get(Object object) {
        if (object instanceof OuroInstance instance) {
            Entry entry = entry(instance.type());
            if (entry != null && entry.plain) {
                Object own = own(instance);
                if (own != null) {
                    return own;
                }
                if (entry.found instanceof OuroFunction function) {
                    return new BoundMethod(function, instance);
                }
            }
        }
        try {
            return Attributes.get(object, name);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    /**
     * The function or builtin method that a call of the attribute would bind to {@code object}; null when the
     * attribute is anything else.
     */
    Object method(Object object) {
        if (object instanceof OuroInstance instance) {
            Entry entry = entry(instance.type());
            boolean found = entry != null && entry.plain && entry.found instanceof OuroFunction;
            return found && own(instance) == null ? entry.found : null;
        }
        OuroClass type = Types.of(object);
        if (type.isImmutable() && !(object instanceof OuroObject && !isContainer(object))) {
            Entry entry = entry(type);
            return entry != null && entry.found instanceof BuiltinMethod method ? method : null;
        }
        return null;
    }

    private static boolean isContainer(Object object) {
        return object instanceof OuroList || object instanceof OuroDict || object instanceof OuroSet
                || object instanceof OuroTuple;
    }

    @ExplodeLoop
    private Entry entry(OuroClass type) {
        Object version = type.version();
        for (int i = 0; i < count; i++) {
            if (entries[i].version == version) {
                return entries[i];
            }
        }
        if (count == LIMIT) {
            return generic(type);
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        Entry entry = generic(type);
        entries[count++] = entry;
        return entry;
    }

    @TruffleBoundary
    private Entry generic(OuroClass type) {
        Object found = type.lookup(name);
        boolean plain =
                ClassFacts.hasDefaultGetAttribute(type) && (found == null || !ClassFacts.isDataDescriptor(found));
        return new Entry(type.version(), found, plain);
    }

    private Object own(OuroInstance instance) {
        if (instance.dictionaryOrNull() != null) {
            return instance.attribute(name);
        }
        if (properties == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            properties = insert(DynamicObjectLibrary.getFactory().createDispatched(LIMIT));
        }
        return properties.getOrDefault(instance, name, null);
    }

    /** What the class of an instance says about the attribute. */
    private static final class Entry {
        final Object version;
        final Object found;
        final boolean plain;

        /** @param plain whether the instance's own attribute goes before {@code found} */
        Entry(Object version, Object found, boolean plain) {
            this.version = version;
            this.found = found;
            this.plain = plain;
        }
    }
}
