// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroList;

/** What scripts may see of a loop's queues, as copies. */
final class LoopViews {
    private LoopViews() {}

    static OuroList ready(EventLoop loop) {
        OuroList items = new OuroList();
        for (int i = 0; i < loop.ready.size(); i++) {
            Ready item = loop.ready.at(i);
            items.append(item instanceof Handle handle
                    ? handle
                    : new Handle(NativeFunctions.of("internal()", noCode()), new Object[0], loop, null));
        }
        return items;
    }

    static OuroList scheduled(EventLoop loop) {
        OuroList items = new OuroList();
        for (int i = 0; i < loop.timers.size(); i++) {
            Timer timer = loop.timers.at(i);
            items.append(timer instanceof SleepFuture sleep ? sleep.handle() : timer);
        }
        return items;
    }

    private static Fn0 noCode() {
        return () -> None.NONE;
    }
}
