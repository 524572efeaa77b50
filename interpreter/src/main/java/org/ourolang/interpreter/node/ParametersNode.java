// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.object.Cell;

/** Moves bound argument values into their slots, and makes the cells of captured locals. */
public final class ParametersNode extends Node {
    private final SlotKinds kinds;
    private final int count;

    @CompilationFinal(dimensions = 1)
    private final boolean[] captured;

    @CompilationFinal(dimensions = 1)
    private final int[] cells;

    /**
     * @param count number of parameters; they have the first slots
     * @param cells the slots that hold cells
     */
    public ParametersNode(SlotKinds kinds, int count, int[] cells) {
        this.kinds = kinds;
        this.count = count;
        this.cells = cells;
        this.captured = new boolean[count];
        for (int slot : cells) {
            if (slot < count) {
                captured[slot] = true;
            }
        }
    }

    /**
     * Fills the slots.
     *
     * @param arguments the function, then the values
     */
    @ExplodeLoop
    public void execute(VirtualFrame frame, Object[] arguments) {
        for (int i = 0; i < count; i++) {
            if (!captured[i]) {
                kinds.setParameter(frame, i, arguments[i + 1]);
            }
        }
        for (int slot : cells) {
            frame.setObject(slot, slot < count ? new Cell(arguments[slot + 1]) : new Cell());
        }
    }
}
