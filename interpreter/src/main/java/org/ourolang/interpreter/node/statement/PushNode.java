// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import java.lang.invoke.VarHandle;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.node.PushedLoop;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.node.expression.FeedNode;
import org.ourolang.interpreter.object.Code;

/**
 * Runs generators that hand their values to a loop. Nobody else may know the generator: it could find out that it is not
 * suspended while the loop's body runs.
 */
final class PushNode extends Node {
    private final PushedLoop loop;
    private final boolean alone;

    /** The one body for which there is a target; the target is there before it. */
    @CompilationFinal
    private Code code;

    @CompilationFinal
    private boolean decided;

    @Child
    private DirectCallNode body;

    PushNode(PushedLoop loop, boolean alone) {
        this.loop = loop;
        this.alone = alone;
    }

    /** Whether the generator, which the loop begins to iterate over, can be run so. */
    boolean canPush(Generator generator) {
        boolean unseen = generator.isOwnedByLoop() || alone && generator.isLent();
        if (!unseen || !Tools.areAbsent() || !FeedNode.canFeed(generator)) {
            return false;
        }
        if (!decided) {
            decide(generator.code());
        }
        return code != null && generator.code() == code;
    }

    /** Threads of one engine may come here at once. */
    private void decide(Code met) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        CallTarget target = met.loopTarget(loop);
        atomic(() -> {
            if (!decided && target != null) {
                body = insert(DirectCallNode.create(target));
                VarHandle.storeStoreFence();
                code = met;
            }
            decided = true;
        });
    }

    /**
     * Runs the generator.
     *
     * @return whether the loop ended first
     */
    boolean push(Generator generator, PushedLoop.Run run) {
        Object[] arguments = {generator.function(), generator, generator.beginFeeding(), run};
        boolean ended = true;
        try {
            ended = body.call(arguments) != Driver.STOPPED;
        } finally {
            run.leaveGenerator();
            generator.endPushing(ended);
            if (CompilerDirectives.inInterpreter() || CompilerDirectives.hasNextTier()) {
                LoopNode.reportLoopCount(this, run.turns);
            }
        }
        return !ended;
    }

    /** What {@code thrown} is to be thrown as again. */
    static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }
}
