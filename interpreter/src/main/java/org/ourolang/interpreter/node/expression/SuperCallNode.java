// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.ClassAttribute;
import org.ourolang.interpreter.node.ClassFacts;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroStaticMethod;
import org.ourolang.interpreter.protocol.Calls;

/** {@code super()} without arguments: the class and the first argument come from the enclosing method. */
public final class SuperCallNode extends ExpressionNode {
    static final String NEW = "__new__";
    private static final int NEW_HASH = NEW.hashCode();

    @Child
    private ExpressionNode function;

    @Child
    private ExpressionNode type;

    @Child
    private ExpressionNode self;

    /** @param self null when the method has no parameter */
    public SuperCallNode(ExpressionNode function, ExpressionNode type, ExpressionNode self) {
        this.function = function;
        this.type = type;
        this.self = self;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object callee = function.execute(frame);
        try {
            if (callee != BuiltinTypes.SUPER) {
                return Calls.call(callee);
            }
            if (self == null) {
                throw Errors.runtimeError("super(): no arguments");
            }
            return Calls.call(callee, cell(frame), self.execute(frame));
        } catch (OuroError error) {
            throw at(error);
        }
    }

    /**
     * The object on which a method found by {@link #find} is to be called; null where only the general way will do.
     */
    OuroObject receiver(VirtualFrame frame) {
        if (self == null || function.execute(frame) != BuiltinTypes.SUPER) {
            return null;
        }
        return self.execute(frame) instanceof OuroObject object && !(object instanceof OuroClass) ? object : null;
    }

    /**
     * What {@code super().__new__} is where the method was called with a class; null where only the general way will
     * do.
     */
    Object constructor(VirtualFrame frame) {
        boolean known = self != null
                && function.execute(frame) == BuiltinTypes.SUPER
                && self.execute(frame) instanceof OuroClass asked
                && isBelow(asked, cell(frame));
        Object found = known ? ((OuroClass) cell(frame)).bases()[0].find(NEW, NEW_HASH).value() : null;
        if (found instanceof OuroStaticMethod method && method.type() == BuiltinTypes.STATICMETHOD) {
            return method.function;
        }
        return found instanceof BuiltinFunction ? found : null;
    }

    private static boolean isBelow(OuroClass type, Object enclosing) {
        return enclosing instanceof OuroClass known
                && known != BuiltinTypes.OBJECT
                && ClassFacts.isLinear(type)
                && type.isSubclassOf(known);
    }

    /** What stands behind the enclosing class in the order of resolution of {@code receiver}; null as above. */
    ClassAttribute find(VirtualFrame frame, OuroObject receiver, String name, int hash) {
        Object enclosing = cell(frame);
        return isBelow(receiver.type(), enclosing) ? ((OuroClass) enclosing).bases()[0].find(name, hash) : null;
    }

    private Object cell(VirtualFrame frame) {
        try {
            return type.execute(frame);
        } catch (OuroError error) {
            throw Errors.runtimeError("super(): empty __class__ cell");
        }
    }
}
