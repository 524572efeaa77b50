// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.reach;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.coroutine.DriverRoot;
import org.ourolang.interpreter.object.ExecutionState;

/** Whether the callers of the running function keep values in Java's variables, where no search finds them. */
final class Callers {
    private Callers() {}

    /** How many coroutines had been made when one of the callers may have begun to keep some; the largest int for unknown. */
    static int floor(ExecutionState state) {
        boolean[] innermost = {true};
        Integer found = Truffle.getRuntime().iterateFrames(instance -> {
            if (innermost[0]) {
                innermost[0] = false;
                return null;
            }
            if (instance.getCallTarget() instanceof RootCallTarget target
                    && target.getRootNode() instanceof DriverRoot) {
                return state.floor;
            }
            return keepsNothing(instance) ? null : Integer.valueOf(Integer.MAX_VALUE);
        });
        return found == null ? 0 : found;
    }

    private static boolean keepsNothing(FrameInstance instance) {
        Node child = instance.getCallNode();
        if (!(child instanceof DirectCallNode)) {
            return false;
        }
        for (Node each = child.getParent(); each instanceof Step step; child = each, each = each.getParent()) {
            Step.Kept kept = step.keptDuring(child);
            if (kept != Step.Kept.NONE) {
                return kept == Step.Kept.NONE_AROUND;
            }
        }
        return false;
    }
}
