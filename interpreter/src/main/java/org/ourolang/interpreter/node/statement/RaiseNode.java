// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** {@code raise}, with or without an exception and a cause. */
public final class RaiseNode extends StatementNode {
    @Child
    private ExpressionNode exception;

    @Child
    private ExpressionNode cause;

    /** Both may be null. */
    public RaiseNode(ExpressionNode exception, ExpressionNode cause) {
        this.exception = exception;
        this.cause = cause;
    }

    @Override
    public boolean leaves() {
        return true;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (exception == null) {
            throw reraise(Frames.state(frame));
        }
        Object raised = exception.execute(frame);
        if (cause == null && raised instanceof OuroException value) {
            throw at(carry(value));
        }
        Object from = cause == null ? null : cause.execute(frame);
        try {
            throw raise(raised, from);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    private static OuroError carry(OuroException value) {
        return new OuroError(value);
    }

    @TruffleBoundary
    private OuroError reraise(ExecutionState state) {
        if (state.handled == null) {
            return at(Errors.runtimeError("No active exception to reraise"));
        }
        OuroError error = new OuroError(state.handled);
        error.setRecorded(true);
        error.markSettled();
        return error;
    }

    @TruffleBoundary
    private OuroError raise(Object raised, Object from) {
        OuroException value = instance(raised, "exceptions must derive from BaseException");
        if (from == None.NONE) {
            value.setCause(null);
        } else if (from != null) {
            value.setCause(instance(from, "exception causes must derive from BaseException"));
        }
        return new OuroError(value);
    }

    private static OuroException instance(Object raised, String message) {
        if (raised instanceof OuroException value) {
            return value;
        }
        if (raised instanceof OuroClass type && type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
            Object made = Calls.call(type);
            if (made instanceof OuroException value) {
                return value;
            }
            throw Errors.typeError("calling " + Representation.repr(type)
                    + " should have returned an instance of BaseException, not " + Types.name(made));
        }
        throw Errors.typeError(message);
    }
}
