// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.Map;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Attributes;

/** The names that modules written in Ouro provide; such a module is loaded when one of its names is first used. */
final class LazyNames {
    private static final String WAITING = "asyncio._waiting";

    private static final Map<String, String> MODULE_OF = Map.ofEntries(
            Map.entry("sleep", "asyncio._sleep"),
            Map.entry("wait", WAITING),
            Map.entry("wait_for", WAITING),
            Map.entry("as_completed", WAITING),
            Map.entry("to_thread", WAITING),
            Map.entry("wrap_future", WAITING),
            Map.entry("run_coroutine_threadsafe", WAITING),
            Map.entry("_wrap_awaitable", WAITING),
            Map.entry("_shutdown_asyncgens", WAITING),
            Map.entry("_shutdown_default_executor", WAITING),
            Map.entry("Lock", "asyncio.locks"),
            Map.entry("Event", "asyncio.locks"),
            Map.entry("Condition", "asyncio.locks"),
            Map.entry("Semaphore", "asyncio.locks"),
            Map.entry("BoundedSemaphore", "asyncio.locks"),
            Map.entry("Barrier", "asyncio.locks"),
            Map.entry("Queue", "asyncio.queues"),
            Map.entry("PriorityQueue", "asyncio.queues"),
            Map.entry("LifoQueue", "asyncio.queues"),
            Map.entry("TaskGroup", "asyncio.taskgroups"),
            Map.entry("Timeout", "asyncio.timeouts"),
            Map.entry("timeout", "asyncio.timeouts"),
            Map.entry("timeout_at", "asyncio.timeouts"));

    private LazyNames() {}

    static Iterable<String> all() {
        return MODULE_OF.keySet();
    }

    /** The value of a lazy name, kept in {@code asyncio} from then on; null for other names. */
    static Object find(String name) {
        String module = MODULE_OF.get(name);
        if (module == null) {
            return null;
        }
        OuroContext context = OuroContext.get();
        Object value = Attributes.get(context.importModule(module), name);
        if (context.modules().getString("asyncio") instanceof OuroModule asyncio) {
            asyncio.globals().putIfAbsent(name, value);
        }
        return value;
    }

    /** As {@link #find}, for a name that is known to be there. */
    static Object get(String name) {
        if (OuroContext.get().modules().getString("asyncio") instanceof OuroModule asyncio) {
            Object known = asyncio.globals().getString(name);
            if (known != null) {
                return known;
            }
        }
        return find(name);
    }
}
