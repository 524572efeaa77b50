// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.Fn1;
import java.util.function.Consumer;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.object.OuroList;

/** What scripts may see of the library's queues: copies, to which they may append. */
final class LoopViews {
    private LoopViews() {}

    /**
     * A copy that tells what a script appends to it.
     *
     * @param kind the class of the library's module of views
     */
    static Object open(String kind, OuroList items, Consumer<Object> added) {
        Fn1 tell = item -> {
            added.accept(item);
            return None.NONE;
        };
        Object module = OuroContext.get().importModule("asyncio._views");
        return Calls.call(Attributes.get(module, kind), items, NativeFunctions.of("added(item, /)", tell));
    }

    static Object ready(EventLoop loop) {
        OuroList items = new OuroList();
        for (int i = 0; i < loop.ready.size(); i++) {
            Ready item = loop.ready.at(i);
            items.append(item instanceof Handle handle
                    ? handle
                    : new Handle(NativeFunctions.of("internal()", noCode()), new Object[0], loop, null));
        }
        return open("deque", items, item -> loop.ready.add(handle(item, Handle.class)));
    }

    static Object scheduled(EventLoop loop) {
        OuroList items = new OuroList();
        for (int i = 0; i < loop.timers.size(); i++) {
            Timer timer = loop.timers.at(i);
            items.append(timer instanceof SleepFuture sleep ? sleep.handle() : timer);
        }
        return open("list", items, item -> loop.timers.push(handle(item, TimerHandle.class)));
    }

    static <T extends Handle> T handle(Object item, Class<T> kind) {
        if (kind.isInstance(item)) {
            return kind.cast(item);
        }
        throw Errors.typeError("a %s was expected, got %s", kind.getSimpleName(), Representation.repr(item));
    }

    private static Fn0 noCode() {
        return () -> None.NONE;
    }
}
