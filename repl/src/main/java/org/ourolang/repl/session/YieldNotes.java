// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.Map;

/** Whether awaiting a function of asyncio lets other tasks run. */
final class YieldNotes {
    private static final String IF_NOT_DONE = "only if something it waits for is not done yet";
    private static final Map<String, String> NOTES = Map.ofEntries(
            Map.entry("asyncio.sleep", "always, even for 0 seconds"),
            Map.entry("asyncio.gather", "always, unless all arguments are futures that are done"),
            Map.entry("asyncio.wait", "always"),
            Map.entry("asyncio.wait_for", IF_NOT_DONE),
            Map.entry("asyncio.shield", IF_NOT_DONE),
            Map.entry("asyncio.to_thread", "always"),
            Map.entry("asyncio.create_task", "never: it makes a task and returns; the task starts at the next await"),
            Map.entry("asyncio.Lock.acquire", "only if the lock is held or others wait for it"),
            Map.entry("asyncio.Event.wait", "only if the event is not set"),
            Map.entry("asyncio.Semaphore.acquire", "only if no permit is free or others wait for one"),
            Map.entry("asyncio.Condition.wait", "always"),
            Map.entry("asyncio.Queue.get", "only if the queue is empty"),
            Map.entry("asyncio.Queue.put", "only if the queue is full"),
            Map.entry("asyncio.Queue.join", "only if something was put that is not done"),
            Map.entry("asyncio.run", "it cannot be awaited; inside of a running loop write `await main()`"));

    private YieldNotes() {}

    /** A sentence; null if there is nothing to say. */
    static String about(String name) {
        return NOTES.get(name);
    }
}
