// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.OuroList;

/** A list display without starred elements. */
public final class ListDisplayNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] elements;

    /** Whether all elements ever were small ints. */
    @CompilationFinal
    private boolean numbers = true;

    public ListDisplayNode(ExpressionNode[] elements) {
        this.elements = elements;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] values = ArgumentsNode.evaluate(elements, frame, 0);
        if (numbers && values.length > 0) {
            if (areLongs(values)) {
                return OuroList.ofLongs(longs(values));
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            numbers = false;
        }
        return new OuroList(values);
    }

    @ExplodeLoop
    private boolean areLongs(Object[] values) {
        for (int i = 0; i < elements.length; i++) {
            if (!(values[i] instanceof Long)) {
                return false;
            }
        }
        return true;
    }

    @ExplodeLoop
    private long[] longs(Object[] values) {
        long[] longs = new long[elements.length];
        for (int i = 0; i < elements.length; i++) {
            longs[i] = (Long) values[i];
        }
        return longs;
    }
}
