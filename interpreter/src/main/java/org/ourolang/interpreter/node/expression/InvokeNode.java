// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import org.ourolang.interpreter.object.OuroObject;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.language.source.SourceText;

/** {@code receiver.name(arguments)} without starred arguments; no bound method is made where none can be seen. */
public final class InvokeNode extends AwaitableCallNode {
    @Child
    private ExpressionNode receiver;

    @Child
    private GetAttributeNode attribute;

    @Children
    private final ExpressionNode[] arguments;

    @Child
    private DispatchNode dispatch;

    @CompilationFinal
    private boolean foundMethod;

    @CompilationFinal
    private boolean foundValue;

    /** Whether an argument is a call itself, and so may be a coroutine that only this call has. */
    private final boolean hasCalls;

    /** @param keywords names of the last arguments; empty for none */
    public InvokeNode(ExpressionNode receiver, GetAttributeNode attribute, ExpressionNode[] arguments,
            String[] keywords) {
        this.receiver = receiver;
        this.attribute = attribute;
        this.arguments = arguments;
        this.hasCalls = HandedCoroutines.areIn(arguments);
        this.dispatch = new DispatchNode(keywords);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return execute(frame, false);
    }

    @Override
    public Object evaluateOwned(VirtualFrame frame) {
        return execute(frame, true);
    }

    private Object execute(VirtualFrame frame, boolean owned) {
        if (receiver instanceof SuperCallNode superCall) {
            Object result = executeSuper(frame, superCall);
            if (result != null) {
                return result;
            }
        }
        Object self = receiver.execute(frame);
        Object method = attribute.method(self);
        Object callee = method != null ? asMethod(method) : asValue(self);
        Object[] values = method != null ? evaluateWith(self, frame) : ArgumentsNode.evaluate(arguments, frame, 1);
        try {
            Object result = dispatch.call(callee, values);
            if (hasCalls) {
                HandedCoroutines.ended(this, Frames.function(frame), callee, arguments, values, result);
            }
            return owned ? DispatchNode.own(callee, result) : result;
        } catch (OuroError error) {
            throw failed(frame, callee, values, error);
        }
    }

    /** Calls an inherited method without the object that {@code super()} answers; null where that one is needed. */
    private Object executeSuper(VirtualFrame frame, SuperCallNode superCall) {
        OuroObject self = superCall.receiver(frame);
        Object method = self == null ? null : attribute.methodOfSuper(frame, superCall, self);
        if (method == null) {
            return null;
        }
        Object[] values = evaluateWith(self, frame);
        try {
            return dispatch.call(method, values);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @Override
    public Object executeAwaited(VirtualFrame frame, ExecutionState state) {
        Object self = receiver.execute(frame);
        Object method = attribute.method(self);
        Object callee = method != null ? asMethod(method) : asValue(self);
        Object[] values = method != null ? evaluateWith(self, frame) : ArgumentsNode.evaluate(arguments, frame, 1);
        try {
            return dispatch.callAwaited(callee, values, state);
        } catch (OuroError error) {
            throw failed(frame, callee, values, error);
        }
    }

    private OuroError failed(VirtualFrame frame, Object callee, Object[] values, OuroError error) {
        if (hasCalls) {
            HandedCoroutines.failed(this, Frames.function(frame), callee, arguments, values, error);
        }
        return at(error);
    }

    @Override
    String calledName(SourceText source) {
        return attribute.name();
    }

    @Override
    int receivers() {
        return foundMethod && !foundValue ? 1 : 0;
    }

    @Override
    String keywordAt(int index) {
        return dispatch.keywordAt(index, arguments.length);
    }

    private Object asMethod(Object method) {
        if (!foundMethod) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            foundMethod = true;
        }
        return method;
    }

    private Object asValue(Object self) {
        if (!foundValue) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            foundValue = true;
        }
        return attribute.get(self);
    }

    private Object[] evaluateWith(Object self, VirtualFrame frame) {
        Object[] values = ArgumentsNode.evaluate(arguments, frame, 2);
        values[1] = self;
        return values;
    }
}
