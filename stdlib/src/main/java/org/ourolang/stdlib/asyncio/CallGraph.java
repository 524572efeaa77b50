// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.FrameRecord;
import org.ourolang.interpreter.object.GuestFrames;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Attributes;

/** What the module {@code asyncio.graph} asks about tasks: read off their links when somebody asks, never kept. */
final class CallGraph {
    private CallGraph() {}

    /** The tasks and futures that wait for a future. */
    static OuroList awaiters(Object future) {
        Set<Object> found = new LinkedHashSet<>();
        if (future instanceof Future own) {
            for (Future.Callback callback : own.callbacks()) {
                Object awaiter = callback.function() instanceof Future.NativeCallback code ? code.awaiter() : null;
                if (awaiter != null) {
                    found.add(awaiter);
                }
            }
        }
        OuroList result = new OuroList();
        found.forEach(result::append);
        return result;
    }

    /** The task that sleeps on a future; null for none. */
    static Object sleeperOn(Future future) {
        for (Future.Callback callback : future.callbacks()) {
            if (callback.function() instanceof Task task) {
                return task;
            }
        }
        return null;
    }

    /** The frames of the running task, innermost first; those of the library left out. */
    static OuroList runningFrames() {
        OuroList frames = new OuroList();
        Suspendable[] bottom = new Suspendable[1];
        GuestFrames.visit((instance, place) -> {
            Object[] arguments = GuestFrames.arguments(instance);
            Object head = arguments.length == 0 ? null : arguments[0];
            if (head instanceof Suspendable body) {
                bottom[0] = body;
                add(frames, body.function(), place);
                return body;
            }
            if (head instanceof OuroFunction function) {
                add(frames, function, place);
            } else if (arguments.length == 0 && frames.size() > 0 && place == null) {
                return instance;
            }
            return null;
        });
        for (Suspendable outer = bottom[0] == null ? null : bottom[0].awaiter(); outer != null; outer =
                outer.awaiter()) {
            Object frame = Attributes.getOrNull(outer, "cr_frame");
            if (frame instanceof FrameRecord) {
                frames.append(frame);
            }
        }
        return trimmed(frames);
    }

    /** Up to the outermost coroutine: what is below it runs the loop. */
    private static OuroList trimmed(OuroList frames) {
        int end = frames.size();
        int last = -1;
        for (int i = 0; i < end; i++) {
            if ((((FrameRecord) frames.get(i)).code().flags() & Code.COROUTINE) != 0) {
                last = i;
            } else if (last >= 0) {
                break;
            }
        }
        OuroList kept = new OuroList();
        for (int i = 0; i <= last; i++) {
            kept.append(frames.get(i));
        }
        return kept;
    }

    private static void add(OuroList frames, OuroFunction function, Node place) {
        Code code = function.code();
        if (code.fileName().startsWith("/org/ourolang/") || code.fileName().startsWith("<frozen ")) {
            return;
        }
        SourceSection section = place == null ? null : place.getEncapsulatingSourceSection();
        int line = section == null || !section.isAvailable() ? code.firstLine() : section.getStartLine();
        frames.append(new FrameRecord(code, function.globals(), line));
    }

}
