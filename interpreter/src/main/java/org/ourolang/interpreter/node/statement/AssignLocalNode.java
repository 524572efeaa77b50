// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;

/** Assigns to a local variable, unboxed as long as the values allow it. */
public final class AssignLocalNode extends StatementNode {
    private static final int UNKNOWN = 0;
    private static final int LONG = 1;
    private static final int DOUBLE = 2;
    private static final int OBJECT = 3;

    private final int slot;

    @Child
    private ExpressionNode value;

    @CompilationFinal
    private int kind;

    public AssignLocalNode(int slot, ExpressionNode value) {
        this.slot = slot;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        switch (kind) {
            case LONG -> assignLong(frame);
            case DOUBLE -> assignDouble(frame);
            case OBJECT -> frame.setObject(slot, value.execute(frame));
            default -> assignFirst(frame);
        }
        return null;
    }

    private void assignLong(VirtualFrame frame) {
        try {
            frame.setLong(slot, value.executeLong(frame));
        } catch (UnexpectedResultException other) {
            generalize(frame, other.getResult());
        }
    }

    private void assignDouble(VirtualFrame frame) {
        try {
            frame.setDouble(slot, value.executeDouble(frame));
        } catch (UnexpectedResultException other) {
            generalize(frame, other.getResult());
        }
    }

    private void generalize(VirtualFrame frame, Object object) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        kind = OBJECT;
        frame.setObject(slot, object);
    }

    private void assignFirst(VirtualFrame frame) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        Object object = value.execute(frame);
        kind = object instanceof Long ? LONG : object instanceof Double ? DOUBLE : OBJECT;
        frame.setObject(slot, object);
    }
}
