// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Truth;

/** The future that {@code gather} answers: done when its children are, in whatever order. */
final class GatheringFuture extends Future {
    private final Object[] children;
    private boolean cancelRequested;

    private GatheringFuture(Object loop, Object[] children) {
        super(AsyncioTypes.GATHERING_FUTURE);
        this.children = children;
        initialize(loop);
    }

    /** {@code gather(*arguments, return_exceptions=...)}. */
    static Future gather(Object[] arguments, boolean returnExceptions) {
        if (arguments.length == 0) {
            Object loop = Loops.current();
            Future empty = Loops.createFuture(loop);
            empty.complete(new OuroList());
            return empty;
        }
        OuroDict futureOf = new OuroDict();
        Object[] children = new Object[arguments.length];
        Collector collector = new Collector(returnExceptions);
        List<Object> doneInOrder = new ArrayList<>();
        Object loop = null;
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            Object child = futureOf.get(argument);
            if (child == null) {
                child = Loops.ensureFuture(argument, loop);
                if (loop == null) {
                    loop = Loops.ofFuture(child);
                }
                if (child != argument && child instanceof Task task) {
                    task.logDestroyPending = false;
                }
                futureOf.put(argument, child);
                collector.expected++;
                if (isDone(child)) {
                    doneInOrder.add(child);
                } else {
                    collector.watch(child);
                }
            }
            children[i] = child;
        }
        collector.outer = new GatheringFuture(loop, children);
        for (Object child : doneInOrder) {
            collector.childDone(child);
        }
        return collector.outer;
    }

    private static boolean isDone(Object future) {
        return future instanceof Future own ? own.isDone() : Truth.isTrue(Calls.method(future, "done"));
    }

    /** What it gathers; callers only read. */
    Object[] children() {
        return children;
    }

    @Override
    public String purpose() {
        return children.length + " gathered awaitables";
    }

    @Override
    boolean cancel(Object message) {
        if (isDone()) {
            return false;
        }
        boolean any = false;
        for (Object child : children) {
            any |= Loops.cancelFuture(child, message);
        }
        if (any) {
            cancelRequested = true;
        }
        return any;
    }

    /** Counts the children's ends and settles the outer future. */
    private static final class Collector implements NativeCallback {
        private final boolean returnExceptions;
        private GatheringFuture outer;
        private int expected;
        private int finished;

        Collector(boolean returnExceptions) {
            this.returnExceptions = returnExceptions;
        }

        void watch(Object child) {
            if (child instanceof Future own) {
                own.addCallback(this);
            } else {
                Fn1 code = future -> {
                    childDone(future);
                    if (outer != null) {
                        outer.suspectIfUnasked();
                    }
                    return None.NONE;
                };
                Calls.method(child, "add_done_callback",
                        NativeFunctions.inner("gather.<locals>._done_callback", "(fut)", code));
            }
        }

        @Override
        public void completed(Future future) {
            childDone(future);
            if (outer != null) {
                outer.suspectIfUnasked();
            }
        }

        @Override
        public Object awaiter() {
            return outer;
        }

        @Override
        public String text() {
            return "gather.<locals>._done_callback()";
        }

        void childDone(Object child) {
            finished++;
            if (outer == null || outer.isDone()) {
                if (!isCancelled(child)) {
                    exceptionOf(child);
                }
                return;
            }
            if (!returnExceptions) {
                if (isCancelled(child)) {
                    outer.fail(cancelledErrorOf(child));
                    return;
                }
                OuroException exception = exceptionOf(child);
                if (exception != null) {
                    outer.fail(exception);
                    return;
                }
            }
            if (finished == expected) {
                settle();
            }
        }

        private void settle() {
            OuroList results = new OuroList();
            for (Object child : outer.children) {
                results.append(outcomeOf(child));
            }
            if (outer.cancelRequested) {
                outer.fail(cancelledErrorOf(outer.children[outer.children.length - 1]));
            } else {
                outer.complete(results);
            }
        }

        private static Object outcomeOf(Object child) {
            if (isCancelled(child)) {
                Object message = child instanceof Future own
                        ? own.cancelMessage()
                        : Attributes.get(child, "_cancel_message");
                return Errs.cancelled(message == None.NONE ? "" : message);
            }
            OuroException exception = exceptionOf(child);
            if (exception != null) {
                return exception;
            }
            return child instanceof Future own ? own.resultNow() : Calls.method(child, "result");
        }

        private static boolean isCancelled(Object child) {
            return child instanceof Future own ? own.isCancelled() : Truth.isTrue(Calls.method(child, "cancelled"));
        }

        private static OuroException exceptionOf(Object child) {
            if (child instanceof Future own) {
                return own.exceptionNow();
            }
            return Calls.method(child, "exception") instanceof OuroException exception ? exception : null;
        }

        private static OuroException cancelledErrorOf(Object child) {
            if (child instanceof Future own) {
                return own.makeCancelledError();
            }
            Object made = Calls.method(child, "_make_cancelled_error");
            if (made instanceof OuroException exception) {
                return exception;
            }
            throw Errors.typeError("invalid exception object");
        }
    }
}
