// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.stdlib.bodies.AwaitPause;
import org.ourolang.stdlib.bodies.BodyClass;
import org.ourolang.stdlib.bodies.BodyFunctions;
import org.ourolang.stdlib.bodies.CompiledBody;

/** The functions and classes that each context has its own of; each is made when it is first asked for. */
final class Definitions {
    /** The names that every one of the modules shows, and the module that each belongs to. */
    static final Map<String, String> MODULES = modules();

    private final Map<String, Supplier<Object>> makers = new HashMap<>();
    private final Map<String, Object> made = new HashMap<>();
    private final Map<String, BodyClass> classes = new HashMap<>();
    private final Map<String, BodyFunctions> functions = new HashMap<>();

    private Definitions() {
        locks();
        queues();
        makers.put("Timeout", () -> type("Timeout", () -> Timeout.define(in("asyncio.timeouts"))));
        makers.put("timeout", () -> Timeout.after(in("asyncio.timeouts")));
        makers.put("timeout_at", () -> Timeout.at(in("asyncio.timeouts")));
        makers.put("TaskGroup", () -> type("TaskGroup", () -> TaskGroup.define(in("asyncio.taskgroups"))));
        waits();
        threads();
    }

    static Definitions get() {
        return OuroContext.get().extension(Definitions.class, Definitions::new);
    }

    private static Map<String, String> modules() {
        Map<String, String> found = new HashMap<>();
        for (String name : new String[] {"Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier"}) {
            found.put(name, "asyncio.locks");
        }
        for (String name : new String[] {"Queue", "PriorityQueue", "LifoQueue"}) {
            found.put(name, "asyncio.queues");
        }
        for (String name : new String[] {"Timeout", "timeout", "timeout_at"}) {
            found.put(name, "asyncio.timeouts");
        }
        found.put("TaskGroup", "asyncio.taskgroups");
        for (String name : new String[] {"sleep", "wait", "wait_for", "as_completed", "run_coroutine_threadsafe"}) {
            found.put(name, "asyncio.tasks");
        }
        found.put("to_thread", "asyncio.threads");
        found.put("wrap_future", "asyncio.futures");
        found.put("_wrap_awaitable", "asyncio.tasks");
        found.put("_make_subprocess_transport", "asyncio.base_events");
        found.put("_shutdown_asyncgens", "asyncio.base_events");
        found.put("_shutdown_default_executor", "asyncio.base_events");
        return found;
    }

    /** The names that scripts may use. */
    static Set<String> publicNames() {
        Set<String> names = new TreeSet<>(MODULES.keySet());
        names.removeIf(name -> name.startsWith("_"));
        return names;
    }

    /** The value of a name; null for names that are not here. */
    Object find(String name) {
        Object known = made.get(name);
        if (known == null && makers.containsKey(name)) {
            known = makers.get(name).get();
            made.put(name, known);
        }
        return known;
    }

    private BodyFunctions in(String module) {
        return functions.computeIfAbsent(module, BodyFunctions::new);
    }

    private OuroClass type(String name, Supplier<BodyClass> maker) {
        return bodyClass(name, maker).type();
    }

    private BodyClass bodyClass(String name, Supplier<BodyClass> maker) {
        BodyClass known = classes.get(name);
        if (known == null) {
            known = maker.get();
            classes.put(name, known);
        }
        return known;
    }

    BodyClass asCompletedClass() {
        find("_AsCompletedIterator");
        return classes.get("_AsCompletedIterator");
    }

    BodyClass timeoutClass() {
        find("Timeout");
        return classes.get("Timeout");
    }

    private void locks() {
        String module = "asyncio.locks";
        Supplier<BodyClass> lock = () -> bodyClass("Lock", () -> Lock.define(in(module)));
        Supplier<BodyClass> semaphore = () -> bodyClass("Semaphore", () -> Semaphore.define(in(module)));
        makers.put("Lock", () -> lock.get().type());
        makers.put("Event", () -> type("Event", () -> Event.define(in(module))));
        makers.put("Condition", () -> type("Condition", () -> Condition.define(in(module))));
        makers.put("Semaphore", () -> semaphore.get().type());
        makers.put(
                "BoundedSemaphore",
                () -> type("BoundedSemaphore", () -> Semaphore.defineBounded(in(module), semaphore.get())));
        makers.put("Barrier", () -> type("Barrier", () -> Barrier.define(in(module))));
    }

    private void queues() {
        String module = "asyncio.queues";
        Supplier<BodyClass> queue = () -> bodyClass("Queue", () -> QueueMethods.define(in(module)));
        makers.put("Queue", () -> queue.get().type());
        makers.put("PriorityQueue", () -> type("PriorityQueue", () -> QueueMethods.defineOrdered(
                in(module), queue.get(), "PriorityQueue", QueueOrder.SMALLEST)));
        makers.put("LifoQueue", () -> type("LifoQueue", () -> QueueMethods.defineOrdered(
                in(module), queue.get(), "LifoQueue", QueueOrder.LAST)));
    }

    private void waits() {
        BodyFunctions tasks = in("asyncio.tasks");
        makers.put("sleep", () -> tasks.coroutine(
                "sleep(delay, result=None)", "",
                (CompiledBody) (frame, state) -> Sleep.begin(state, frame[1], frame[2])));
        makers.put("wait", () -> tasks.coroutine(
                "wait(fs, *, timeout=None, return_when='ALL_COMPLETED')",
                "",
                (frame, state) -> Waiting.begin(state, frame[1], frame[2], frame[3])));
        makers.put("wait_for", () -> tasks.coroutine(
                "wait_for(fut, timeout)", "", (frame, state) -> WaitFor.begin(state, frame[1], frame[2])));
        makers.put(
                "_AsCompletedIterator", () -> type("_AsCompletedIterator", () -> AsCompleted.define(tasks)));
        makers.put("as_completed", () -> AsCompleted.function(tasks));
        makers.put("_wrap_awaitable", () -> tasks.coroutine(
                "_wrap_awaitable(awaitable)", "", (frame, state) -> new Wrapped().begin(state, frame[1])));
        makers.put("_make_subprocess_transport", () -> in("asyncio.base_events").coroutine(
                "_make_subprocess_transport(self)",
                "BaseEventLoop.",
                (frame, state) -> {
                    throw Errors.raise(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
                }));
        makers.put("_shutdown_asyncgens", () -> in("asyncio.base_events").coroutine(
                "shutdown_asyncgens(self)",
                "BaseEventLoop.",
                (frame, state) -> Shutdowns.asyncGenerators(state, (EventLoop) frame[1])));
        makers.put("_shutdown_default_executor", () -> in("asyncio.base_events").coroutine(
                "shutdown_default_executor(self, timeout=None)",
                "BaseEventLoop.",
                (frame, state) -> Shutdowns.executor(state, (EventLoop) frame[1], frame[2])));
    }

    private void threads() {
        makers.put("to_thread", () -> in("asyncio.threads").coroutine(
                "to_thread(func, /, *args, **kwargs)",
                "",
                (frame, state) -> Threads.toThread(state, frame[1], (OuroTuple) frame[2], (OuroDict) frame[3])));
        makers.put("wrap_future", () -> in("asyncio.futures").plain(
                "wrap_future(future, *, loop=None)", "", frame -> Threads.wrapFuture(frame[1], frame[2])));
        makers.put("run_coroutine_threadsafe", () -> in("asyncio.tasks").plain(
                "run_coroutine_threadsafe(coro, loop)", "", frame -> Threads.runThreadsafe(frame[1], frame[2])));
    }

    private static final class Wrapped extends AwaitPause {
        Object begin(ExecutionState state, Object awaitable) {
            return await(state, awaitable);
        }

        @Override
        protected Object awaited(ExecutionState state, Object value) {
            return value;
        }
    }
}
