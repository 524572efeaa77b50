// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.stdlib.bodies.AwaitPause;
import org.ourolang.stdlib.support.Warnings;

/** The coroutines by which a loop ends what it began. */
final class Shutdowns {
    private Shutdowns() {}

    /** {@code loop.shutdown_asyncgens()}. */
    static Object asyncGenerators(ExecutionState state, EventLoop loop) {
        Object[] open = Iteration.toArray(loop.asyncGenerators.take());
        if (open.length == 0) {
            return None.NONE;
        }
        Object[] closings = new Object[open.length];
        for (int i = 0; i < open.length; i++) {
            closings[i] = Calls.method(open[i], "aclose");
        }
        return new Closing(loop, open).begin(state, GatheringFuture.gather(closings, true));
    }

    /** {@code loop.shutdown_default_executor(timeout)}. */
    static Object executor(ExecutionState state, EventLoop loop, Object timeout) {
        Object ended = loop.workers.shutDownInTheBackground();
        return ended == None.NONE ? None.NONE : new Ending(loop, timeout).begin(state, ended);
    }

    private static final class Closing extends AwaitPause {
        private final EventLoop loop;
        private final Object[] generators;

        Closing(EventLoop loop, Object[] generators) {
            this.loop = loop;
            this.generators = generators;
        }

        Object begin(ExecutionState state, Object future) {
            return await(state, future);
        }

        @Override
        protected Object awaited(ExecutionState state, Object value) {
            OuroList outcomes = (OuroList) value;
            for (int i = 0; i < generators.length; i++) {
                boolean failed = outcomes.get(i) instanceof OuroException error
                        && error.type().isSubclassOf(ExceptionTypes.EXCEPTION);
                if (failed) {
                    OuroDict report = new OuroDict();
                    report.put("message", "an error occurred during closing of asynchronous generator "
                            + Representation.repr(generators[i]));
                    report.put("exception", outcomes.get(i));
                    report.put("asyncgen", generators[i]);
                    Calls.method(loop, "call_exception_handler", report);
                }
            }
            return None.NONE;
        }
    }

    private static final class Ending extends AwaitPause {
        private final EventLoop loop;
        private final Object timeout;
        private final TimeLimit limit;

        Ending(EventLoop loop, Object timeout) {
            this.loop = loop;
            this.timeout = timeout;
            this.limit = TimeLimit.after(timeout);
        }

        Object begin(ExecutionState state, Object ended) {
            limit.enter();
            return await(state, ended);
        }

        @Override
        protected Object awaited(ExecutionState state, Object value) {
            limit.leave(null);
            return None.NONE;
        }

        @Override
        protected Object failed(ExecutionState state, OuroError error) {
            try {
                limit.leave(error.exception());
            } catch (OuroError expired) {
                Warnings.warn(
                        "The executor did not finishing joining its threads within "
                                + Representation.str(timeout) + " seconds.",
                        ExceptionTypes.RUNTIME_WARNING,
                        2);
                loop.workers.abandonGuests();
                return None.NONE;
            }
            throw error;
        }
    }
}
