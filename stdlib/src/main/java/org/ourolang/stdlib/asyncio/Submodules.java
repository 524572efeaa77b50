// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ourolang.interpreter.object.OuroTuple;

/** Which names each module of the package shows, in the order in which the reference lists them. */
final class Submodules {
    /** In the order in which the package lists their names; those of modules that are left out are missing. */
    private static final List<String> ORDER = List.of(
            "base_events", "coroutines", "events", "exceptions", "futures", "locks", "protocols", "runners", "queues",
            "graph", "tasks", "taskgroups", "threads", "timeouts", "transports", "unix_events");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("base_events", "BaseEventLoop"),
            Map.entry("coroutines", "iscoroutinefunction iscoroutine"),
            Map.entry(
                    "events",
                    "AbstractEventLoopPolicy AbstractEventLoop AbstractServer Handle TimerHandle get_event_loop_policy"
                            + " set_event_loop_policy get_event_loop set_event_loop new_event_loop _set_running_loop"
                            + " get_running_loop _get_running_loop"),
            Map.entry(
                    "exceptions",
                    "BrokenBarrierError CancelledError InvalidStateError TimeoutError IncompleteReadError"
                            + " LimitOverrunError SendfileNotAvailableError"),
            Map.entry("futures", "Future wrap_future isfuture"),
            Map.entry("locks", "Lock Event Condition Semaphore BoundedSemaphore Barrier"),
            Map.entry("protocols", "BaseProtocol Protocol DatagramProtocol SubprocessProtocol BufferedProtocol"),
            Map.entry("runners", "Runner run"),
            Map.entry("queues", "Queue PriorityQueue LifoQueue QueueFull QueueEmpty QueueShutDown"),
            Map.entry(
                    "graph",
                    "capture_call_graph format_call_graph print_call_graph FrameCallGraphEntry FutureCallGraph"),
            Map.entry(
                    "tasks",
                    "Task create_task FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED wait wait_for as_completed sleep"
                            + " gather shield ensure_future run_coroutine_threadsafe current_task all_tasks"
                            + " create_eager_task_factory eager_task_factory _register_task _unregister_task"
                            + " _enter_task _leave_task"),
            Map.entry("taskgroups", "TaskGroup"),
            Map.entry("threads", "to_thread"),
            Map.entry("timeouts", "Timeout timeout timeout_at"),
            Map.entry(
                    "transports",
                    "BaseTransport ReadTransport WriteTransport Transport DatagramTransport SubprocessTransport"),
            Map.entry("unix_events", "SelectorEventLoop DefaultEventLoopPolicy EventLoop"),
            Map.entry("selector_events", "BaseSelectorEventLoop"),
            Map.entry("base_futures", ""));

    private static final Map<String, String> HOMES = homes();

    private Submodules() {}

    private static Map<String, String> homes() {
        Map<String, String> found = new HashMap<>();
        for (String module : ORDER) {
            for (String name : NAMES.get(module).split(" ")) {
                found.put(name, "asyncio." + module);
            }
        }
        found.put("isfuture", "asyncio.base_futures");
        return found;
    }

    /** The module that the reference has a name in; the package for names that it does not show. */
    static String home(String name) {
        return HOMES.getOrDefault(name, "asyncio");
    }

    /** {@code __all__} of a module with its full name; null where the reference has none. */
    static OuroTuple names(String module) {
        if (module.equals("asyncio")) {
            List<Object> all = new ArrayList<>();
            ORDER.forEach(each -> all.addAll(List.of(NAMES.get(each).split(" "))));
            return OuroTuple.of(all.toArray());
        }
        String names = NAMES.get(module.substring(module.indexOf('.') + 1));
        if (names == null) {
            return null;
        }
        return names.isEmpty() ? OuroTuple.of() : OuroTuple.of((Object[]) names.split(" "));
    }
}
