// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.coroutine.NativeAwaitable;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Representation;

/** Who watches the event loops of one running instance of Ouro. */
public final class Observation {
    private static final int SHOWN = 60;

    /** Null for nobody. */
    LoopObserver observer;
    /** Whether new loops start tasks eagerly, as {@code asyncio.eager_task_factory} does. */
    boolean eager;

    private Observation() {}

    /** That of the current context. */
    public static Observation get() {
        return OuroContext.get().extension(Observation.class, Observation::new);
    }

    /** @param observer null for nobody */
    public void setObserver(LoopObserver observer) {
        this.observer = observer;
    }

    /** Makes loops that are made from now on start their tasks eagerly. */
    public void setEager(boolean eager) {
        this.eager = eager;
    }

    /** The name of a task that an observer was told of. */
    public static String nameOf(Object task) {
        return task instanceof Task own ? own.name() : "";
    }

    void passBegins(EventLoop loop) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < loop.ready.size(); i++) {
            Ready item = loop.ready.at(i);
            if (!item.isSkipped()) {
                names.add(textOf(item));
            }
        }
        observer.passBegins(loop.clock.lastReading(), names);
    }

    void run(EventLoop loop, Ready item) {
        if (item instanceof Task) {
            item.run(loop);
            return;
        }
        observer.callbackBegins(textOf(item));
        try {
            item.run(loop);
        } finally {
            if (observer != null) {
                observer.callbackEnds();
            }
        }
    }

    void created(Task task, boolean eagerly) {
        if (task.coroutine instanceof Suspendable body) {
            String file = body.code().fileName();
            observer.taskCreated(task, task.name(), body.qualifiedName(), file, body.code().firstLine(), eagerly);
        } else {
            observer.taskCreated(task, task.name(), qualifiedName(task.coroutine), "", 0, eagerly);
        }
    }

    void sleeps(Task task, Object future) {
        String purpose = future instanceof NativeAwaitable own ? own.purpose() : future == null ? "" : "a future";
        observer.taskSleeps(task, future, purpose);
    }

    void ends(Task task) {
        if (task.isCancelled()) {
            observer.taskEnds(task, task.name(), LoopObserver.Outcome.CANCELLED, "");
        } else if (task.exception() != null) {
            observer.taskEnds(task, task.name(), LoopObserver.Outcome.RAISED, detail(task.exception()));
        } else {
            observer.taskEnds(task, task.name(), LoopObserver.Outcome.RETURNED, detail(task.result));
        }
    }

    void neverRetrieved(Future future) {
        String name = future instanceof Task task ? task.name() : "a future";
        observer.neverRetrieved(name, detail(future.exception()));
    }

    /** Only values whose repr runs no guest code are shown. */
    private static String detail(Object value) {
        if (value instanceof OuroException exception) {
            Object[] arguments = exception.args().toArray();
            String text = arguments.length > 0 && arguments[0] instanceof String message ? message : "";
            return shortened(exception.type().name() + (text.isEmpty() ? "" : ": " + text));
        }
        boolean plain = value instanceof String
                || value instanceof Long
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof java.math.BigInteger;
        return plain ? shortened(Representation.repr(value)) : "";
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }

    private static String textOf(Ready item) {
        return switch (item) {
            case Task task -> task.name();
            case SleepFuture sleep -> sleep.text();
            case TimerHandle timer -> timer.callback == null ? "timer" : "timer of " + qualifiedName(timer.callback);
            case Handle handle -> qualifiedName(handle.callback);
            default -> function(item.text());
        };
    }

    private static String qualifiedName(Object callback) {
        Object name = callback == null ? null : Attributes.getOrNull(callback, "__qualname__");
        if (!(name instanceof String text)) {
            Object inner = callback == null ? null : Attributes.getOrNull(callback, "func");
            return inner == null ? "from outside" : qualifiedName(inner);
        }
        boolean own = Attributes.getOrNull(callback, "__module__") instanceof String module
                && module.startsWith("asyncio.");
        return own ? function(text) : text;
    }

    /** The function of the library whose inner callback it is, as the program knows it. */
    private static String function(String qualifiedName) {
        String outer = qualifiedName.split("\\.<locals>|\\._|\\(\\)", 2)[0];
        return switch (outer) {
            case "_AsCompletedIterator" -> "asyncio.as_completed";
            case "callback" -> "from outside";
            case "report_to_host", "cancel_host_future" -> "the host";
            case "_chain_future" -> "a linked future";
            case "_run_until_complete_cb" -> "the end of the run";
            default -> "asyncio." + (outer.startsWith("_") ? outer.substring(1) : outer);
        };
    }
}
