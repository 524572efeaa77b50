// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.language.syntax.Argument;

/** The value of a class statement: runs the body in the prepared namespace and calls the metaclass. */
public final class ClassNode extends ExpressionNode {
    private final String name;

    @Child
    private FunctionNode body;

    private final Argument.Kind[] kinds;
    private final String[] names;

    @Children
    private final ExpressionNode[] arguments;

    public ClassNode(
            String name, FunctionNode body, Argument.Kind[] kinds, String[] names, ExpressionNode[] arguments) {
        this.name = name;
        this.body = body;
        this.kinds = kinds;
        this.names = names;
        this.arguments = arguments;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        OuroFunction function = body.execute(frame);
        Object[] values = ArgumentsNode.evaluate(arguments, frame, 0);
        try {
            return Tools.calledAt(this, () -> build(function, values));
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    private Object build(OuroFunction function, Object[] values) {
        StarArguments collected = new StarArguments();
        for (int i = 0; i < values.length; i++) {
            collected.add(function, kinds[i], names[i], values[i]);
        }
        return ClassBodies.build(function, name, collected.values(), collected.names());
    }
}
