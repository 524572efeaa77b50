// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.support;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;

/** Looks at the guest functions that are being called. */
public final class GuestFrames {
    private GuestFrames() {}

    /**
     * The globals of a running guest function.
     *
     * @param depth 0 for the innermost
     * @return null when there is none so deep
     */
    @TruffleBoundary
    public static OuroDict globals(int depth) {
        int[] left = {depth};
        return Truffle.getRuntime().iterateFrames(instance -> {
            Object[] arguments = instance.getFrame(FrameInstance.FrameAccess.READ_ONLY).getArguments();
            OuroFunction function = functionOf(arguments);
            return function != null && left[0]-- == 0 ? function.globals() : null;
        });
    }

    private static OuroFunction functionOf(Object[] arguments) {
        if (arguments.length > 0 && arguments[0] instanceof OuroFunction function) {
            return function;
        }
        return arguments.length > 0 && arguments[0] instanceof Suspendable suspendable ? suspendable.function() : null;
    }

    /** The name of the module that a running guest function belongs to; None when there is none so deep. */
    public static Object moduleName(int depth) {
        OuroDict globals = globals(depth);
        Object name = globals == null ? null : globals.getString("__name__");
        return name == null ? None.NONE : name;
    }
}
