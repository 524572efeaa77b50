// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ClassFacts;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Attributes;

/** Assigns to {@code object.name}. */
public final class AttributeTargetNode extends TargetNode {
    private final String name;

    @Child
    private ExpressionNode object;

    @Child
    private DynamicObjectLibrary properties;

    @CompilationFinal
    private Object plainVersion;

    public AttributeTargetNode(ExpressionNode object, String name) {
        this.object = object;
        this.name = name.intern();
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        assignTo(object.execute(frame), value);
    }

    /** Assigns to the attribute of {@code receiver}. */
    public void assignTo(Object receiver, Object value) {
        if (receiver instanceof OuroInstance instance && instance.dictionaryOrNull() == null) {
            Object version = instance.type().version();
            if (version == plainVersion) {
                properties.put(instance, name, value);
                return;
            }
            if (plainVersion == null && isPlain(instance.type())) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                properties = insert(DynamicObjectLibrary.getFactory().createDispatched(6));
                plainVersion = version;
            }
        }
        try {
            Attributes.set(receiver, name, value);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    private boolean isPlain(OuroClass type) {
        Object found = type.lookup(name);
        return type.hasDictionary() && ClassFacts.hasDefaultSetAttribute(type)
                && (found == null || !ClassFacts.isDataDescriptor(found));
    }

    @Override
    public void delete(VirtualFrame frame) {
        Object receiver = object.execute(frame);
        try {
            Attributes.delete(receiver, name);
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
