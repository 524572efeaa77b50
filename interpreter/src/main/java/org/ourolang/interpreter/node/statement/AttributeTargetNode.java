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
    private final int hash;
    private final boolean special;

    @Child
    private ExpressionNode object;

    @Child
    private DynamicObjectLibrary properties;

    public AttributeTargetNode(ExpressionNode object, String name) {
        this.object = object;
        this.name = name.intern();
        this.hash = name.hashCode();
        this.special = name.startsWith("__") && name.endsWith("__");
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        assignTo(object.execute(frame), value);
    }

    /** Assigns to the attribute of {@code receiver}. */
    public void assignTo(Object receiver, Object value) {
        if (receiver instanceof OuroInstance instance
                && instance.dictionaryOrNull() == null
                && !special
                && isPlain(instance.type())) {
            if (properties == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                properties = insert(DynamicObjectLibrary.getFactory().createDispatched(6));
            }
            properties.put(instance, name, value);
            return;
        }
        setSlowly(receiver, value);
    }

    private void setSlowly(Object receiver, Object value) {
        try {
            Attributes.set(receiver, name, value);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    private boolean isPlain(OuroClass type) {
        if (!type.hasDictionary()) {
            return false;
        }
        return ClassFacts.ownAttributesAreSet(type)
                || ClassFacts.hasDefaultSetAttribute(type) && type.find(name, hash).givesWayToInstances();
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
