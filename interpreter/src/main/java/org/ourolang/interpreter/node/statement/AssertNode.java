// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.OuroNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.language.source.Span;

/** {@code assert}. */
public final class AssertNode extends StatementNode {
    @Child
    private ExpressionNode test;

    @Child
    private ExpressionNode message;

    @Child
    private FailNode fail = new FailNode();

    /** @param message null for none */
    public AssertNode(ExpressionNode test, ExpressionNode message, Span testSpan) {
        this.test = test;
        this.message = message;
        fail.setSpan(testSpan);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (!test.condition(frame)) {
            throw fail.error(message == null ? null : message.execute(frame));
        }
        return null;
    }

    private static final class FailNode extends OuroNode {
        @TruffleBoundary
        OuroError error(Object argument) {
            Object[] arguments = argument == null ? new Object[0] : new Object[] {argument};
            return at(new OuroError((OuroException) Calls.call(ExceptionTypes.ASSERTION_ERROR, arguments)));
        }
    }
}
