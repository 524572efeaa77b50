// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;

/**
 * A call that runs now, as tools look at it.
 *
 * @param frame with the variables; of a resumed body it is not the one on the stack
 */
public record RunningBody(MaterializedFrame frame, OuroFunction function) {
    /** The body that runs in a frame of the stack; null if it is none of Ouro's. */
    public static RunningBody of(Frame frame) {
        Object[] arguments = frame.getArguments();
        Object head = arguments.length == 0 ? null : arguments[0];
        if (head instanceof OuroFunction function) {
            return new RunningBody(frame.materialize(), function);
        }
        return head instanceof Suspendable body && body.frame() != null
                ? new RunningBody(body.frame(), body.function())
                : null;
    }

    /** Where a module or class keeps its names; null for a function, which has slots for them. */
    OuroDict namespace() {
        if ((function.code().flags() & Code.OPTIMIZED) != 0) {
            return null;
        }
        Object[] arguments = frame.getArguments();
        return arguments.length > 1 && arguments[1] instanceof OuroDict names ? names : function.globals();
    }
}
