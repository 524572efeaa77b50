// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.object.OuroFunction;

/**
 * Where a name lives whose value only its own scope can see.
 *
 * @param slot the local's slot; -1 for a global
 * @param global the global's name; null for a local
 */
public record UnsharedName(int slot, String global) {
    /** What the name stands for; null for nothing, and for ints and floats kept unboxed. */
    Object value(VirtualFrame frame) {
        if (slot < 0) {
            return global(Frames.function(frame));
        }
        return frame.isObject(slot) ? frame.getObject(slot) : null;
    }

    @TruffleBoundary
    private Object global(OuroFunction function) {
        return function.globals().getString(global);
    }
}
