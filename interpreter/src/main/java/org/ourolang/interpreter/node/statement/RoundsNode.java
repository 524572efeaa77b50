// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RepeatingNode;
import org.ourolang.interpreter.node.Completion;
import org.ourolang.interpreter.node.OuroNode;

/** The rounds of a loop: it goes on as long as a round answers that, and ends with what another one answers. */
public abstract class RoundsNode extends OuroNode implements RepeatingNode {
    @Override
    public final boolean executeRepeating(VirtualFrame frame) {
        throw CompilerDirectives.shouldNotReachHere();
    }

    @Override
    public final boolean shouldContinue(Object value) {
        return value == CONTINUE_LOOP_STATUS;
    }

    /** What a round answers whose body came to this. */
    protected static Object afterBody(Object completion) {
        return completion == null || completion == Completion.CONTINUE ? CONTINUE_LOOP_STATUS : completion;
    }
}
