// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import static com.oracle.truffle.api.CompilerDirectives.LIKELY_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ClassFacts;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.SteadyClass;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.protocol.Attributes;

/** Assigns to {@code object.name}. */
public final class AttributeTargetNode extends TargetNode {
    private final String name;
    private final int hash;
    private final boolean special;
    private final SteadyClass<Boolean> plain;

    /** Whether an attribute of an exception was ever set; what never came is not compiled. */
    @CompilationFinal
    private boolean metException;

    @Child
    private ExpressionNode object;

    @Child
    private DynamicObjectLibrary properties;

    public AttributeTargetNode(ExpressionNode object, String name) {
        this.object = object;
        this.name = name.intern();
        this.hash = name.hashCode();
        this.special = name.startsWith("__") && name.endsWith("__");
        this.plain = new SteadyClass<>(this::isPlain);
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        assignTo(object.execute(frame), value);
    }

    /** Assigns to the attribute of {@code receiver}. */
    public void assignTo(Object receiver, Object value) {
        if (receiver instanceof OuroInstance instance) {
            if (!special && isSetPlainly(instance)) {
                put(instance, value);
                return;
            }
        } else if (receiver instanceof OuroException exception && !special) {
            if (!metException) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                metException = true;
            }
            if (isSetPlainly(exception)) {
                put(exception, value);
                return;
            }
        }
        setSlowly(receiver, value);
    }

    private boolean isSetPlainly(OuroObject object) {
        return injectBranchProbability(LIKELY_PROBABILITY, object.dictionaryOrNull() == null)
                && plain.ask(object.type(), this);
    }

    private void put(OuroObject object, Object value) {
        if (properties == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            properties = insert(DynamicObjectLibrary.getFactory().createDispatched(6));
        }
        properties.put(object, name, value);
    }

    private void setSlowly(Object receiver, Object value) {
        try {
            Attributes.set(receiver, name, value);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    private boolean isPlain(OuroClass type) {
        if (!type.hasDictionary() || ClassFacts.ownAttributesAreSet(type)) {
            return type.hasDictionary();
        }
        return ClassFacts.hasDefaultSetAttribute(type) && type.find(name, hash).givesWayToInstances();
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
