// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.protocol.Types;

/**
 * What a sleeping task waits for.
 *
 * @param text for people, such as {@code sleep until t=3.0} or {@code 2 of 3 futures (gather)}
 * @param target the lock, queue, task or future; null for a sleep
 * @param awaited the tasks and futures whose end wakes it
 * @param deadline when a timer wakes it, in the loop's time; NaN for never
 */
public record PendingWait(String text, Object target, List<Object> awaited, double deadline) {
    static PendingWait of(Task task) {
        Object waiter = task.waiter;
        Timer timer = timerOf(task.loop, waiter);
        if (timer != null) {
            String text = String.format(Locale.ROOT, "the clock (t=%.3f)", timer.when());
            return new PendingWait(text, null, List.of(), timer.when());
        }
        if (task.coroutine instanceof Suspendable body && body.innermost().awaiting() instanceof Waiting waiting) {
            return group("wait", waiting.futures());
        }
        if (waiter instanceof GatheringFuture gathering) {
            return group("gather", gathering.children());
        }
        if (waiter instanceof Task other) {
            return new PendingWait("task " + other.name(), other, List.of(other), Double.NaN);
        }
        if (waiter instanceof OwnedFuture owned) {
            List<Object> members = owned.owner instanceof TaskGroup tasks ? tasks.members() : List.of();
            return new PendingWait(Types.name(owned.owner), owned.owner, members, Double.NaN);
        }
        return new PendingWait("a " + Types.name(waiter), waiter, List.of(waiter), Double.NaN);
    }

    /** The timer that completes the future; null if none does. */
    private static Timer timerOf(Object loop, Object future) {
        if (loop instanceof EventLoop own) {
            for (int i = 0; i < own.timers.size(); i++) {
                Timer timer = own.timers.at(i);
                if (!timer.isSkipped() && timer.completes() == future) {
                    return timer;
                }
            }
        }
        return null;
    }

    private static PendingWait group(String function, Object[] futures) {
        List<Object> pending = new ArrayList<>();
        for (Object future : futures) {
            if (!(future instanceof Future own) || !own.isDone()) {
                pending.add(future);
            }
        }
        String text = pending.size() + " of " + futures.length + " futures (" + function + ")";
        return new PendingWait(text, null, pending, Double.NaN);
    }
}
