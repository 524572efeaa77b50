// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.LeftOut;
import org.ourolang.interpreter.module.LibraryProvider;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.FnN;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.stdlib.contextvars.Context;

/** Contributes {@code asyncio} and the submodules that scripts import by name. */
public final class AsyncioModule implements LibraryProvider {
    private static final Set<String> FACETS = Set.of(
            "asyncio.base_events", "asyncio.events", "asyncio.futures", "asyncio.tasks", "asyncio.exceptions",
            "asyncio.coroutines", "asyncio.runners", "asyncio.threads", "asyncio.unix_events",
            "asyncio.selector_events", "asyncio.locks", "asyncio.queues", "asyncio.taskgroups", "asyncio.timeouts",
            "asyncio.log", "asyncio.constants", "asyncio.format_helpers", "asyncio.base_futures", "asyncio.base_tasks",
            "_asyncio");

    /** The names that modules written in Ouro have for this one. */
    private static final Map<String, List<String>> ELSEWHERE = Map.of(
            "asyncio.graph",
            List.of(
                    "capture_call_graph",
                    "format_call_graph",
                    "print_call_graph",
                    "FrameCallGraphEntry",
                    "FutureCallGraph"),
            "asyncio.protocols",
            List.of("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol"),
            "asyncio.transports",
            List.of(
                    "BaseTransport",
                    "ReadTransport",
                    "WriteTransport",
                    "Transport",
                    "DatagramTransport",
                    "SubprocessTransport"),
            "asyncio._servers",
            List.of("AbstractServer"));

    /** What the package itself does not show. */
    private static final Set<String> HIDDEN =
            Set.of("BaseSelectorEventLoop", "_asyncio", "_GatheringFuture", "_awaiters", "_report_leftovers",
                    "_running_frames");

    /** Modules that the reference's submodules show because they import them. */
    private static final Set<String> IMPORTED = Set.of(
            "collections", "concurrent", "contextvars", "enum", "functools", "heapq", "inspect", "itertools", "logging",
            "os", "reprlib", "signal", "sys", "threading", "time", "traceback", "types", "warnings", "weakref");

    private static final String EAGER_FACTORY = "create_eager_task_factory.<locals>.factory";

    /** The functions that the reference has in C; the others are written in Python. */
    private static final Set<String> IN_C = Set.of(
            "get_event_loop", "get_running_loop", "_get_running_loop", "_set_running_loop", "current_task",
            "_enter_task", "_leave_task", "_swap_current_task", "_register_task", "_unregister_task",
            "_register_eager_task", "_unregister_eager_task");

    /** The names by which the reference tells its two implementations apart; here there is one. */
    private static final Map<String, String> ALIASES = aliases();

    private static Map<String, String> aliases() {
        Map<String, String> found = new HashMap<>();
        for (String name : List.of(
                "_enter_task", "_leave_task", "_swap_current_task", "_register_task", "_unregister_task",
                "_register_eager_task", "_unregister_eager_task", "_current_task", "_all_tasks")) {
            String own = List.of("_current_task", "_all_tasks").contains(name)
                    ? name.substring(1)
                    : name;
            found.put("_py" + name, own);
            found.put("_c" + name, own);
        }
        for (String name : List.of("_get_running_loop", "_set_running_loop", "get_running_loop", "get_event_loop")) {
            found.put("_py_" + name, name);
            found.put("_c_" + name, name);
        }
        found.put("_PyTask", "Task");
        found.put("_CTask", "Task");
        found.put("_PyFuture", "Future");
        found.put("_CFuture", "Future");
        return found;
    }

    @Override
    public Set<String> names() {
        Set<String> names = new HashSet<>(FACETS);
        names.add("asyncio");
        return names;
    }

    @Override
    public OuroModule load(String name) {
        ModuleBuilder module = new ModuleBuilder(name);
        types(module);
        tasks(module);
        loops(module);
        support(module);
        for (Object value : module.module().globals().valuesToArray()) {
            if (value instanceof BuiltinFunction function && IN_C.contains(function.name())) {
                function.setModule("_asyncio");
            } else if (value instanceof BuiltinFunction function) {
                function.setModule(Submodules.home(function.name()));
                function.signature()
                        .setWritten(function.name().equals("eager_task_factory") ? EAGER_FACTORY : function.name());
            }
        }
        switch (name) {
            case "asyncio.constants" -> constants(module);
            case "asyncio.base_events" -> module.value("_MIN_SCHEDULED_TIMER_HANDLES", 100L)
                    .value("_MIN_CANCELLED_TIMER_HANDLES_FRACTION", 0.5);
            case "asyncio.coroutines" -> module.function("_is_debug_mode()", DebugMode::byDefault)
                    .function("_format_coroutine(coro)", Reprs::coroutine);
            default -> {}
        }
        module.function("__getattr__(name)", attribute -> lazy(name, attribute));
        module.function("__dir__()", () -> directory(name, module.module()));
        if (name.equals("asyncio")) {
            module.value("__path__", new OuroList());
            module.value("__package__", "asyncio");
        }
        if (Submodules.names(name) != null) {
            module.value("__all__", Submodules.names(name));
        }
        return module.module();
    }

    /** Numbers of the reference's own; those of sockets are here for who imports them. */
    private static void constants(ModuleBuilder module) {
        module.value("DEBUG_STACK_DEPTH", 10L)
                .value("THREAD_JOIN_TIMEOUT", 300L)
                .value("ACCEPT_RETRY_DELAY", 1L)
                .value("LOG_THRESHOLD_FOR_CONNLOST_WRITES", 5L)
                .value("SSL_HANDSHAKE_TIMEOUT", 60.0)
                .value("SSL_SHUTDOWN_TIMEOUT", 30.0)
                .value("SENDFILE_FALLBACK_READBUFFER_SIZE", 256L * 1024);
    }

    private static Object lazy(String asked, Object name) {
        Object value = LazyNames.find((String) name);
        String inside = "asyncio." + name;
        if (value == null && asked.equals("asyncio")
                && (FACETS.contains(inside) || ELSEWHERE.containsKey(inside) || name.equals("staggered"))) {
            return OuroContext.get().importModule(inside);
        }
        for (Map.Entry<String, List<String>> module : ELSEWHERE.entrySet()) {
            if (value == null && module.getValue().contains(name)) {
                return Attributes.get(OuroContext.get().importModule(module.getKey()), (String) name);
            }
        }
        if (value == null && name.equals("logger")) {
            return Calls.method(OuroContext.get().importModule("logging"), "getLogger", "asyncio");
        }
        if (value == null && !asked.equals("asyncio") && IMPORTED.contains(name)) {
            return OuroContext.get().importModule((String) name);
        }
        if (value == null && ALIASES.containsKey(name)) {
            return Attributes.get(OuroContext.get().importModule("_asyncio"), ALIASES.get(name));
        }
        if (value == null && LeftOut.has("asyncio", (String) name)) {
            throw Errors.attributeError("asyncio.%s %s", name, LeftOut.TEXT);
        }
        if (value == null) {
            throw Errors.attributeError("module %s has no attribute %s", Representation.repr(asked),
                    Representation.repr(name));
        }
        return value;
    }

    /** What {@code dir()} shows: also what is loaded when it is asked for. */
    private static Object directory(String asked, OuroModule module) {
        Set<Object> names = new HashSet<>(List.of(module.globals().keysToArray()));
        names.addAll(LazyNames.all());
        ELSEWHERE.values().forEach(names::addAll);
        if (asked.equals("asyncio")) {
            for (String facet : FACETS) {
                names.add(facet.substring(facet.indexOf('.') + 1));
            }
        }
        names.removeAll(HIDDEN);
        return new OuroList(names.toArray());
    }

    private static void types(ModuleBuilder module) {
        module.type(AsyncioTypes.FUTURE)
                .type(AsyncioTypes.TASK)
                .type(AsyncioTypes.HANDLE)
                .type(AsyncioTypes.TIMER_HANDLE)
                .type(AsyncioTypes.ABSTRACT_EVENT_LOOP)
                .type(AsyncioTypes.BASE_EVENT_LOOP)
                .type(AsyncioTypes.BASE_SELECTOR_EVENT_LOOP)
                .type(AsyncioTypes.RUNNER)
                .type(AsyncioTypes.ABSTRACT_POLICY)
                .value("SelectorEventLoop", AsyncioTypes.UNIX_EVENT_LOOP)
                .value("EventLoop", AsyncioTypes.UNIX_EVENT_LOOP)
                .value("DefaultEventLoopPolicy", AsyncioTypes.DEFAULT_POLICY)
                .value("_GatheringFuture", AsyncioTypes.GATHERING_FUTURE)
                .type(Errs.CANCELLED)
                .type(Errs.INVALID_STATE)
                .type(Errs.BROKEN_BARRIER)
                .type(Errs.INCOMPLETE_READ)
                .type(Errs.LIMIT_OVERRUN)
                .type(Errs.SENDFILE_NOT_AVAILABLE)
                .type(Errs.QUEUE_EMPTY)
                .type(Errs.QUEUE_FULL)
                .type(Errs.QUEUE_SHUT_DOWN)
                .value("TimeoutError", ExceptionTypes.TIMEOUT_ERROR)
                .value("FIRST_COMPLETED", "FIRST_COMPLETED")
                .value("FIRST_EXCEPTION", "FIRST_EXCEPTION")
                .value("ALL_COMPLETED", "ALL_COMPLETED");
    }

    private static void tasks(ModuleBuilder module) {
        AsyncioState state = AsyncioState.get();
        module.function("create_task(coro, *, name=None, context=None)", (coroutine, name, context) -> Loops
                .createTask(Loops.running(state), coroutine, name, LoopMethods.contextOf(context)));
        module.function(
                "ensure_future(coro_or_future, *, loop=None)",
                (value, loop) -> Loops.ensureFuture(value, loop == None.NONE ? null : loop));
        module.function("gather(*coros_or_futures, return_exceptions=False)",
                (arguments, returnExceptions) -> GatheringFuture.gather(((OuroTuple) arguments).items,
                        Truth.isTrue(returnExceptions)));
        module.function("shield(arg)", argument -> Shield.of(argument));
        module.function("isfuture(obj)", value -> Loops.isFuture(value));
        module.function("iscoroutine(obj)", value -> Coroutines.isCoroutine(value));
        module.function("iscoroutinefunction(func)", value -> Coroutines.isCoroutineFunction(value));
        module.function("current_task(loop=None)",
                loop -> currentTask(loop == None.NONE ? Loops.running(state) : loop));
        module.function("all_tasks(loop=None)", loop -> allTasks(loop == None.NONE ? Loops.running() : loop));
        module.functionN("eager_task_factory(loop, coro, *, name=None, context=None)", bound -> eagerTask(
                AsyncioTypes.TASK, bound));
        module.function("create_eager_task_factory(custom_task_constructor)", AsyncioModule::eagerFactory);
        module.function("run(main, *, debug=None, loop_factory=None)",
                (main, debug, factory) -> Runner.run(main, debug, factory));
        module.function("_enter_task(loop, task)", (loop, task) -> {
            AsyncioState.enterTask(loop, task);
            return None.NONE;
        });
        module.function("_leave_task(loop, task)", (loop, task) -> {
            AsyncioState.leaveTask(loop, task);
            return None.NONE;
        });
        module.function("_swap_current_task(loop, task)",
                (loop, task) -> AsyncioState.orNone(AsyncioState.swapTask(loop, task == None.NONE ? null : task)));
        module.function("_report_leftovers()", () -> {
            AsyncioState.get().reportLeftovers();
            return None.NONE;
        });
        module.function("_awaiters(future)", CallGraph::awaiters);
        module.function("_running_frames()", CallGraph::runningFrames);
        for (String name : new String[] {"_register_eager_task(task)", "_unregister_eager_task(task)"}) {
            module.function(name, task -> None.NONE);
        }
        module.function("_register_task(task)", task -> {
            if (task instanceof Task own) {
                TaskRegistry.of(own.loop).add(own);
            } else {
                AsyncioState.get().register(task);
            }
            return None.NONE;
        });
        module.function("_unregister_task(task)", task -> {
            if (task instanceof Task own) {
                TaskRegistry.of(own.loop).remove(own);
            } else {
                AsyncioState.get().unregister(task);
            }
            return None.NONE;
        });
    }

    private static Object currentTask(Object loop) {
        Object task = AsyncioState.get().currentTask(loop);
        if (task instanceof Task own) {
            own.setShared();
        }
        return AsyncioState.orNone(task);
    }

    private static Object allTasks(Object loop) {
        OuroSet tasks = new OuroSet();
        for (Task task = TaskRegistry.of(loop).first(); task != null; task = task.nextTask) {
            if (!task.isDone()) {
                task.setShared();
                tasks.add(task);
            }
        }
        if (loop instanceof EventLoop own) {
            own.forsaken.stream().filter(task -> !task.isDone()).forEach(tasks::add);
        }
        for (Object task : AsyncioState.get().registered()) {
            if (Loops.ofFuture(task) == loop && !Truth.isTrue(Calls.method(task, "done"))) {
                tasks.add(task);
            }
        }
        return tasks;
    }

    private static Object eagerFactory(Object constructor) {
        BuiltinFunction factory = BuiltinFunction.of(
                "factory(loop, coro, *, name=None, context=None)",
                (FnN) bound -> eagerTask(constructor, bound));
        factory.signature().setWritten(EAGER_FACTORY);
        return factory;
    }

    private static Object eagerTask(Object constructor, Object[] bound) {
        return Calls.call(
                constructor,
                new Object[] {bound[1], bound[0], bound[2], bound[3], Boolean.TRUE},
                new String[] {"loop", "name", "context", "eager_start"});
    }

    private static void loops(ModuleBuilder module) {
        AsyncioState state = AsyncioState.get();
        module.function("get_running_loop()", () -> Loops.running(state));
        module.function("_get_running_loop()", () -> AsyncioState.orNone(AsyncioState.get().runningLoop()));
        module.function("_set_running_loop(loop, /)", loop -> {
            AsyncioState.get().setRunningLoop(loop == None.NONE ? null : loop);
            return None.NONE;
        });
        module.function("get_event_loop()", Loops::current);
        module.function("new_event_loop()", Policies::newEventLoop);
        module.function("set_event_loop(loop)", loop -> {
            Policies.setEventLoop(loop);
            return None.NONE;
        });
        module.function("get_event_loop_policy()", Policies::current);
        module.function("set_event_loop_policy(policy)", policy -> {
            Policies.set(policy);
            return None.NONE;
        });
    }

    private static void support(ModuleBuilder module) {
        module.function("_copy_future_state(source, dest)", (source, target) -> {
            if (!(target instanceof Future own)) {
                throw Errors.unsupported("copying a state to %s".formatted(Representation.repr(target)));
            }
            Threads.copyOutcome(source, own);
            return None.NONE;
        });
        module.function("_set_result_unless_cancelled(fut, result)", (future, result) -> Truth.isTrue(
                Calls.method(future, "cancelled")) ? None.NONE : Calls.method(future, "set_result", result));
        for (String name : new String[] {
                "open_connection", "start_server", "open_unix_connection", "start_unix_server",
                "create_subprocess_exec",
                "create_subprocess_shell"
        }) {
            module.functionN(name + "(*args, **kwargs)", bound -> {
                throw Errors.unsupported("asyncio." + name + "()");
            });
        }
    }
}
