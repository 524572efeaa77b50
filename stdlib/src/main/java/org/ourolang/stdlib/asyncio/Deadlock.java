// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ourolang.interpreter.coroutine.NativeAwaitable;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.SourceModule;

/** The report of a loop whose tasks all wait for each other or for nothing that can happen. */
final class Deadlock {
    private Deadlock() {}

    /** A RuntimeError that says who waits where for what. */
    static OuroError of(EventLoop loop) {
        StringBuilder text =
                new StringBuilder("Deadlock: nothing is ready, no timer is set and nothing outside can wake "
                        + "the event loop");
        for (Task task = loop.tasks.first(); task != null; task = task.nextTask) {
            text.append("\n  ").append(task.name()).append(" waits").append(place(task)).append(purpose(task));
        }
        for (Task task = loop.tasks.first(); task != null; task = task.nextTask) {
            String circle = circle(task);
            if (circle != null) {
                text.append("\n  in a circle: ").append(circle);
                break;
            }
        }
        return Errors.runtimeError(text.toString());
    }

    /** The innermost place in the chain of awaits that is not the library's. */
    private static String place(Task task) {
        String place = "";
        Object body = task.coroutine;
        while (body instanceof Suspendable each) {
            String file = each.code().fileName();
            if (!SourceModule.isLibrary(file) && Runtime.lineOf(each) instanceof Long line
                    && line > 0) {
                place = " in " + each.qualifiedName() + "() at " + file + ":" + line;
            }
            body = each.awaiting();
        }
        return place;
    }

    private static String purpose(Task task) {
        String purpose = task.waiter instanceof NativeAwaitable own ? own.purpose() : "";
        return purpose.isEmpty() ? "" : " for " + purpose;
    }

    private static String circle(Task start) {
        Set<Task> seen = new LinkedHashSet<>();
        Task task = start;
        while (task != null && seen.add(task)) {
            task = task.waiter instanceof Task next ? next : null;
        }
        if (task != start) {
            return null;
        }
        StringBuilder names = new StringBuilder();
        seen.forEach(each -> names.append(each.name()).append(" -> "));
        return names.append(start.name()).toString();
    }
}
