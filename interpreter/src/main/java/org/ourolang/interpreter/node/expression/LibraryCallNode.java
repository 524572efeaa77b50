// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/** Calls a function of a library module that the language itself needs. */
public final class LibraryCallNode extends ExpressionNode {
    private final String module;
    private final String name;

    @Children
    private final ExpressionNode[] arguments;

    public LibraryCallNode(String module, String name, ExpressionNode... arguments) {
        this.module = module;
        this.name = name;
        this.arguments = arguments;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] values = ArgumentsNode.evaluate(arguments, frame, 0);
        try {
            return call(OuroContext.of(Frames.state(frame)), values);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    private Object call(OuroContext context, Object[] values) {
        return Calls.call(Attributes.get(context.importModule(module), name), values);
    }
}
