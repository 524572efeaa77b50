// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import org.ourolang.interpreter.protocol.Mappings;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;

/** Reads a name of the enclosing class body from a scope of type parameters or aliases. */
public final class ClassDictionaryNode extends ExpressionNode {
    private final int index;
    private final String name;

    @Child
    private ExpressionNode otherwise;

    /** @param index of the cell with the class's namespace in the closure */
    public ClassDictionaryNode(int index, String name, ExpressionNode otherwise) {
        this.index = index;
        this.name = name;
        this.otherwise = otherwise;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object namespace = ReadCellNode.cell(frame, index, true).value;
        Object value = namespace == null ? null : Mappings.getOrNull(namespace, name);
        return value != null ? value : otherwise.execute(frame);
    }
}
