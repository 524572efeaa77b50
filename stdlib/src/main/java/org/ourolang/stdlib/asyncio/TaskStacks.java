// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.stdlib.support.LiveFrame;
import org.ourolang.interpreter.object.FrameRecord;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.Traceback;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;

/** Where a task is, or where it failed. */
final class TaskStacks {
    private TaskStacks() {}

    /** The frames of {@code get_stack}, outermost first. */
    static Object[] of(Task task, Object limit) {
        List<Object> frames = new ArrayList<>();
        long most = limit == None.NONE ? Long.MAX_VALUE : Numbers.asSize(limit);
        if (task.coroutine instanceof Suspendable body && !body.isClosed()) {
            if (body.state() == Suspendable.State.RUNNING) {
                frames.addAll(LiveFrame.from(body));
            } else {
                frames.add(Attributes.get(body, "cr_frame"));
            }
            frames.subList((int) Math.min(Math.max(most, 0), frames.size()), frames.size()).clear();
            Collections.reverse(frames);
        } else if (task.exception() != null) {
            Traceback entry = task.exception().traceback();
            for (; entry != null && frames.size() < most; entry = entry.next()) {
                frames.add(entry.frame());
            }
        }
        return frames.toArray();
    }

    /** {@code print_stack}. */
    static void print(Task task, Object limit, Object file) {
        StringBuilder text = new StringBuilder();
        Object[] frames = of(task, limit);
        String shown = Representation.repr(task);
        if (frames.length == 0) {
            text.append("No stack for ").append(shown).append('\n');
        } else if (task.exception() != null) {
            text.append("Traceback for ").append(shown).append(" (most recent call last):\n");
        } else {
            text.append("Stack for ").append(shown).append(" (most recent call last):\n");
        }
        for (Object frame : frames) {
            if (frame instanceof FrameRecord record) {
                text.append(Runtime.formatFrame(record));
            }
        }
        if (task.exception() != null) {
            text.append(Runtime.formatExceptionOnly(task.exception()));
        }
        if (file == None.NONE) {
            Runtime.writeError(text.toString());
        } else {
            Calls.method(file, "write", text.toString());
        }
    }
}
