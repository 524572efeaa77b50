// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;

/**
 * Reads a local variable from its slot. In a frame that outlives a call the compiler cannot know how a slot is kept, and
 * there are many such reads in a coroutine; so each node compiles only the ways it met.
 */
public final class ReadLocalNode extends ExpressionNode {
    private static final byte OBJECT = 1;
    private static final byte LONG = 2;
    private static final byte DOUBLE = 4;
    private static final byte UNBOUND = 8;

    private final int slot;
    private final String name;

    /** The ways in which the slot was found kept, and whether it was ever found empty. */
    @CompilationFinal
    private byte met;

    public ReadLocalNode(int slot, String name) {
        this.slot = slot;
        this.name = name;
    }

    public int slot() {
        return slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (frame.isObject(slot)) {
            meet(OBJECT);
            Object value = frame.getObject(slot);
            if (value != null) {
                return value;
            }
            meet(UNBOUND);
            throw unbound();
        }
        if (frame.isLong(slot)) {
            meet(LONG);
            return frame.getLong(slot);
        }
        meet(DOUBLE);
        return frame.getDouble(slot);
    }

    private void meet(byte way) {
        if ((met & way) == 0) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            met |= way;
        }
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        if (frame.isLong(slot)) {
            meet(LONG);
            return frame.getLong(slot);
        }
        return super.executeLong(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        if (frame.isDouble(slot)) {
            meet(DOUBLE);
            return frame.getDouble(slot);
        }
        return super.executeDouble(frame);
    }

    @TruffleBoundary
    private OuroError unbound() {
        return at(Errors.unboundLocal(name));
    }
}
