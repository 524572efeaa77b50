// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.language.syntax.Argument;

/** A call with {@code *} or {@code **} arguments. */
public final class StarCallNode extends ExpressionNode {
    @Child
    private ExpressionNode function;

    private final Argument.Kind[] kinds;
    private final String[] names;

    @Children
    private final ExpressionNode[] arguments;

    public StarCallNode(
            ExpressionNode function, Argument.Kind[] kinds, String[] names, ExpressionNode[] arguments) {
        this.function = function;
        this.kinds = kinds;
        this.names = names;
        this.arguments = arguments;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object callee = function.execute(frame);
        StarArguments collected = new StarArguments();
        collect(frame, callee, collected);
        try {
            return collected.call(callee);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @ExplodeLoop
    private void collect(VirtualFrame frame, Object callee, StarArguments collected) {
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < arguments.length; i++) {
                boolean positional = kinds[i] == Argument.Kind.POSITIONAL || kinds[i] == Argument.Kind.STAR;
                if (positional == (pass == 0)) {
                    Object value = arguments[i].execute(frame);
                    try {
                        collected.add(callee, kinds[i], names[i], value);
                    } catch (OuroError error) {
                        throw at(error);
                    }
                }
            }
        }
    }
}
