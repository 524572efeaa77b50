// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.object.Cell;

/** Unbinds the variables of an inlined comprehension, with fresh cells for the captured ones, whenever it starts. */
public final class EnterScopeNode extends StatementNode {
    @CompilationFinal(dimensions = 1)
    private final int[] slots;

    @CompilationFinal(dimensions = 1)
    private final boolean[] captured;

    public EnterScopeNode(int[] slots, boolean[] captured) {
        this.slots = slots;
        this.captured = captured;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (int i = 0; i < slots.length; i++) {
            frame.setObject(slots[i], captured[i] ? new Cell() : null);
        }
        return null;
    }
}
