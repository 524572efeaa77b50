// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;

/** An f-string: its parts are strings already. */
public final class JoinedStringNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] parts;

    public JoinedStringNode(ExpressionNode[] parts) {
        this.parts = parts;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return join(ArgumentsNode.evaluate(parts, frame, 0));
    }

    @TruffleBoundary
    private static String join(Object[] strings) {
        if (strings.length == 2) {
            return ((String) strings[0]).concat((String) strings[1]);
        }
        int length = 0;
        for (Object part : strings) {
            length += ((String) part).length();
        }
        StringBuilder text = new StringBuilder(length);
        for (Object part : strings) {
            text.append((String) part);
        }
        return text.toString();
    }
}
