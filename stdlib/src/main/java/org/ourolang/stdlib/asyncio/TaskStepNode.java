// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.coroutine.BodyCaller;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;

/** Takes the ordinary turns of tasks: resumes the coroutine with None or an error and sees what it waits for next. */
final class TaskStepNode extends Node {
    @Child
    private BodyCaller caller = BodyCaller.create();

    /** Runs the task, for which {@link Task#hasOrdinaryTurn} holds, to its next suspension. */
    void run(Task task, EventLoop loop) {
        OuroException thrown = task.takeTurn();
        task.context.enter(loop.contexts);
        loop.currentTask = task;
        try {
            step(task, thrown, loop);
        } catch (OuroError raised) {
            task.stepFailed(loop, raised);
        } finally {
            loop.currentTask = null;
            task.context.exit(loop.contexts);
            loop.dropTurn();
        }
        if (task.isDone()) {
            task.reportIfLost();
        }
    }

    private void step(Task task, OuroException thrown, EventLoop loop) {
        ExecutionState execution = loop.execution;
        Object answer;
        try {
            answer = Driver.sendOrThrow((Coroutine) task.coroutine, thrown, execution, caller);
        } catch (OuroError raised) {
            task.finishWith(raised);
            return;
        }
        if (answer != Driver.YIELDED) {
            task.finish(answer);
            return;
        }
        Object yielded = execution.yielded;
        execution.yielded = null;
        if (yielded == None.NONE && loop.isPlain() && !loop.closed) {
            loop.ready.add(task);
        } else {
            task.suspendOn(yielded);
        }
    }
}
