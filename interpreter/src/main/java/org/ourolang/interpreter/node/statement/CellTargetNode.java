// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.object.Cell;

/** Assigns to a variable through its cell. */
public final class CellTargetNode extends TargetNode {
    private final int index;
    private final boolean free;
    private final String name;

    /** @param index the slot that holds the cell, or the index in the closure if {@code free} */
    public CellTargetNode(int index, boolean free, String name) {
        this.index = index;
        this.free = free;
        this.name = name;
    }

    private Cell cell(VirtualFrame frame) {
        return (Cell) (free ? Frames.function(frame).closure()[index] : frame.getObject(index));
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        cell(frame).value = value;
    }

    @Override
    public void delete(VirtualFrame frame) {
        Cell cell = cell(frame);
        if (cell.value == null) {
            throw unbound();
        }
        cell.value = null;
    }

    @TruffleBoundary
    private OuroError unbound() {
        return at(free ? Errors.unboundFree(name) : Errors.unboundLocal(name));
    }
}
