// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.protocol.Items;

/** Records the annotation of a simple name in {@code __annotations__}. */
public final class AnnotateNode extends StatementNode {
    private final String name;

    @Child
    private ExpressionNode annotations;

    @Child
    private ExpressionNode annotation;

    public AnnotateNode(String name, ExpressionNode annotations, ExpressionNode annotation) {
        this.name = name;
        this.annotations = annotations;
        this.annotation = annotation;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = annotation.execute(frame);
        try {
            Items.set(annotations.execute(frame), name, value);
        } catch (OuroError error) {
            throw at(error);
        }
        return null;
    }
}
