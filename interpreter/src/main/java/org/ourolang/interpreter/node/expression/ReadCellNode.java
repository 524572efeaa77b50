// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.object.Cell;

/** Reads a variable through its cell: one of this frame's own, or one of the closure. */
public final class ReadCellNode extends ExpressionNode {
    private final int index;
    private final boolean free;
    private final String name;

    /** @param index the slot that holds the cell, or the index in the closure if {@code free} */
    public ReadCellNode(int index, boolean free, String name) {
        this.index = index;
        this.free = free;
        this.name = name;
    }

    static Cell cell(VirtualFrame frame, int index, boolean free) {
        return (Cell) (free ? Frames.function(frame).closure()[index] : frame.getObject(index));
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = cell(frame, index, free).value;
        if (value == null) {
            throw unbound();
        }
        return value;
    }

    @TruffleBoundary
    private OuroError unbound() {
        return at(free ? Errors.unboundFree(name) : Errors.unboundLocal(name));
    }
}
