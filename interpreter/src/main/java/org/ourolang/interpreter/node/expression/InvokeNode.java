// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import org.ourolang.interpreter.object.OuroObject;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.language.source.SourceText;

/** {@code receiver.name(arguments)} without starred arguments; no bound method is made where none can be seen. */
public final class InvokeNode extends DirectCallNode {
    @Child
    private ExpressionNode receiver;

    @Child
    private GetMethodNode method;

    @CompilationFinal
    private boolean foundMethod;

    @CompilationFinal
    private boolean foundValue;

    /** @param keywords names of the last arguments; empty for none */
    public InvokeNode(ExpressionNode receiver, GetAttributeNode attribute, ExpressionNode[] arguments,
            String[] keywords) {
        super(arguments, keywords);
        this.receiver = receiver;
        this.method = new GetMethodNode(attribute);
    }

    @Override
    Object execute(VirtualFrame frame, boolean owned) {
        if (receiver instanceof SuperCallNode superCall) {
            Object result = executeSuper(frame, superCall);
            if (result != null) {
                return result;
            }
        }
        Object self = receiver.execute(frame);
        Object found = method.find(self);
        Object callee = found != null ? asMethod(found) : asValue(self);
        Object[] values = found != null ? evaluateWith(self, callee, frame) : evaluate(frame, callee, 1);
        return call(frame, callee, values, owned);
    }

    /** Calls an inherited method without the object that {@code super()} answers; null where that one is needed. */
    private Object executeSuper(VirtualFrame frame, SuperCallNode superCall) {
        if (method.name() == SuperCallNode.NEW) {
            Object constructor = superCall.constructor(frame);
            return constructor == null ? null : dispatchSuper(constructor, evaluate(frame, constructor, 1));
        }
        OuroObject self = superCall.receiver(frame);
        Object found = self == null ? null : method.ofSuper(frame, superCall, self);
        if (found == null) {
            return null;
        }
        return dispatchSuper(found, evaluateWith(self, found, frame));
    }

    private Object dispatchSuper(Object callee, Object[] values) {
        try {
            return dispatch.call(callee, values);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @Override
    public Object executeAwaited(VirtualFrame frame, ExecutionState state) {
        Object self = receiver.execute(frame);
        Object found = method.find(self);
        Object callee = found != null ? asMethod(found) : asValue(self);
        Object[] values =
                found != null ? evaluateWith(self, callee, frame) : ArgumentsNode.evaluate(arguments, frame, 1);
        return callAwaited(frame, callee, values, state);
    }

    @Override
    String calledName(SourceText source) {
        return method.name();
    }

    @Override
    int receivers() {
        return foundMethod && !foundValue ? 1 : 0;
    }

    private Object asMethod(Object found) {
        if (!foundMethod) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            foundMethod = true;
        }
        return found;
    }

    private Object asValue(Object self) {
        if (!foundValue) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            foundValue = true;
        }
        return method.value(self);
    }

    private Object[] evaluateWith(Object self, Object callee, VirtualFrame frame) {
        Object[] values = evaluate(frame, callee, 2);
        values[1] = self;
        return values;
    }
}
