// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.support;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import org.ourolang.interpreter.object.Cell;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;

/**
 * The variables of a guest frame.
 *
 * @param frame the frame with the variables
 */
public record FrameVariables(OuroFunction function, Frame frame) {
    /** Those of the innermost guest frame; null when the host called. */
    @TruffleBoundary
    public static FrameVariables ofCaller() {
        return GuestStack.visit(entry -> new FrameVariables(entry.function(), entry.frame()));
    }

    public OuroDict globals() {
        return function.globals();
    }

    /** Whether the frame is that of a function, whose variables live in slots. */
    public boolean isFunction() {
        return (function.code().flags() & Code.OPTIMIZED) != 0;
    }

    /** {@code locals()}: the namespace of a module or class body, a snapshot of a function's variables. */
    @TruffleBoundary
    public Object locals() {
        return isFunction() ? snapshot() : namespace();
    }

    /** What the names of a module or class body live in. */
    public Object namespace() {
        return frame.getArguments().length > 1 ? frame.getArguments()[1] : globals();
    }

    /** The variables of a function that have values now. */
    public OuroDict snapshot() {
        OuroDict snapshot = new OuroDict();
        Code code = function.code();
        for (int slot = 0; slot < code.variableNames().length; slot++) {
            put(snapshot, code.variableNames()[slot], value(slot));
        }
        for (int i = 0; i < code.freeNames().length; i++) {
            put(snapshot, code.freeNames()[i], function.closure()[i]);
        }
        return snapshot;
    }

    /**
     * Gives a variable of a function another value.
     *
     * @return whether there is such a variable
     */
    public boolean write(String name, Object value) {
        Code code = function.code();
        for (int slot = 0; slot < code.variableNames().length; slot++) {
            if (code.variableNames()[slot].equals(name)) {
                if (value(slot) instanceof Cell cell) {
                    cell.value = value;
                } else {
                    frame.setObject(slot, value);
                }
                return true;
            }
        }
        for (int i = 0; i < code.freeNames().length; i++) {
            if (code.freeNames()[i].equals(name) && function.closure()[i] instanceof Cell cell) {
                cell.value = value;
                return true;
            }
        }
        return false;
    }

    private Object value(int slot) {
        if (slot >= frame.getFrameDescriptor().getNumberOfSlots()) {
            return null;
        }
        if (frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        if (frame.isDouble(slot)) {
            return frame.getDouble(slot);
        }
        return frame.isObject(slot) ? frame.getObject(slot) : null;
    }

    private static void put(OuroDict snapshot, String name, Object value) {
        Object content = value instanceof Cell cell ? cell.value : value;
        if (content != null && !name.startsWith(".")) {
            snapshot.put(name, content);
        }
    }
}
