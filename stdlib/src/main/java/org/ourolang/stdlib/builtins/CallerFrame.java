// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.object.Cell;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;

/**
 * The guest frame that called a builtin.
 *
 * @param frame the frame with the variables
 */
record CallerFrame(OuroFunction function, Frame frame) {
    /** The innermost guest frame; null when the host called. */
    @TruffleBoundary
    static CallerFrame find() {
        return Truffle.getRuntime().iterateFrames(instance -> {
            Frame frame = instance.getFrame(FrameInstance.FrameAccess.MATERIALIZE);
            Object[] arguments = frame == null ? new Object[0] : frame.getArguments();
            if (arguments.length > 0 && arguments[0] instanceof OuroFunction function) {
                return new CallerFrame(function, frame);
            }
            if (arguments.length > 0
                    && arguments[0] instanceof Suspendable suspendable
                    && suspendable.frame() != null) {
                return new CallerFrame(suspendable.function(), suspendable.frame());
            }
            return null;
        });
    }

    OuroDict globals() {
        return function.globals();
    }

    /** Whether the frame is that of a function, whose variables live in slots. */
    boolean isFunction() {
        return (function.code().flags() & Code.OPTIMIZED) != 0;
    }

    /** {@code locals()}: the namespace of a module or class body, a snapshot of a function's variables. */
    @TruffleBoundary
    Object locals() {
        if (!isFunction()) {
            return frame.getArguments().length > 1 ? frame.getArguments()[1] : globals();
        }
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
