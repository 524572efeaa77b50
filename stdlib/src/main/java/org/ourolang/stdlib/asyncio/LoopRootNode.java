// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RepeatingNode;
import com.oracle.truffle.api.nodes.RootNode;
import org.ourolang.interpreter.context.OuroLanguage;
import org.ourolang.interpreter.context.TaskEnd;
import org.ourolang.interpreter.coroutine.DriverRoot;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.reach.Losses;

/** The root in which an event loop makes its passes, so that it compiles together with the steps of its tasks. */
final class LoopRootNode extends RootNode implements DriverRoot {
    @Child
    private LoopNode passes = Truffle.getRuntime().createLoopNode(new Pass());

    private LoopRootNode(OuroLanguage language) {
        super(language, new FrameDescriptor());
    }

    /** The target for all loops of a language instance; its argument is the loop. */
    @TruffleBoundary
    static CallTarget target(OuroLanguage language) {
        return language.shared(Holder.class, () -> new Holder(new LoopRootNode(language).getCallTarget())).target;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        passes.execute(frame);
        return None.NONE;
    }

    @Override
    public String getName() {
        return "event loop";
    }

    @Override
    public boolean isInternal() {
        return true;
    }

    private record Holder(CallTarget target) {}

    private static final class Pass extends Node implements RepeatingNode {
        @Child
        private TaskStepNode steps = new TaskStepNode();

        @Override
        public boolean executeRepeating(VirtualFrame frame) {
            EventLoop loop = (EventLoop) frame.getArguments()[0];
            int count = loop.beginPass();
            for (int i = 0; i < count; i++) {
                if (loop.execution.suspects != null) {
                    Losses.betweenTurns(loop.execution);
                }
                Ready item = loop.ready.take();
                if (item instanceof Task task && !loop.isWatched() && task.hasOrdinaryTurn(loop)) {
                    try {
                        steps.run(task, loop);
                    } catch (TaskEnd end) {
                        loop.accounts.end(end);
                    }
                } else {
                    loop.run(item);
                }
            }
            return !loop.stopping;
        }
    }
}
