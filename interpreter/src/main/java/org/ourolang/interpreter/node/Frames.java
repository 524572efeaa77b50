// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.frame.Frame;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;

/** What every frame carries in its arguments: element 0 is the function that runs. */
public final class Frames {
    private Frames() {}

    public static OuroFunction function(Frame frame) {
        return (OuroFunction) frame.getArguments()[0];
    }

    public static ExecutionState state(Frame frame) {
        return function(frame).state();
    }

    public static OuroDict globals(Frame frame) {
        return function(frame).globals();
    }

    /** The namespace of a class body or of code run with locals of its own: a dict or another mapping. */
    public static Object namespace(Frame frame) {
        return frame.getArguments()[1];
    }
}
