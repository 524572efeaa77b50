// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.SlotKinds;
import org.ourolang.interpreter.node.TargetNode;

/** Assigns to a local variable's slot. */
public final class LocalTargetNode extends TargetNode {
    private final SlotKinds kinds;
    private final int slot;
    private final String name;

    public LocalTargetNode(SlotKinds kinds, int slot, String name) {
        this.kinds = kinds;
        this.slot = slot;
        this.name = name;
    }

    public SlotKinds kinds() {
        return kinds;
    }

    public int slot() {
        return slot;
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        kinds.set(frame, slot, value);
    }

    @Override
    public void assignLong(VirtualFrame frame, long value) {
        kinds.setLong(frame, slot, value);
    }

    @Override
    public void delete(VirtualFrame frame) {
        if (frame.isObject(slot) && frame.getObject(slot) == null) {
            throw unbound();
        }
        frame.setObject(slot, null);
    }

    @TruffleBoundary
    private OuroError unbound() {
        return at(Errors.unboundLocal(name));
    }
}
