// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.Locale;
import org.ourolang.interpreter.protocol.Numbers;

/** Runs steps in debug mode: knows the current handle and reports steps that take too long. */
final class SlowSteps {
    private SlowSteps() {}

    static void run(EventLoop loop, Ready item) {
        Handle before = loop.currentHandle;
        loop.currentHandle = item instanceof Handle handle ? handle : null;
        try {
            double start = loop.time();
            item.run(loop);
            double duration = loop.time() - start;
            if (duration >= Numbers.asDouble(loop.slowCallbackDuration)) {
                String text = Reprs.ready(item);
                String seconds = String.format(Locale.ROOT, "%.3f", duration);
                Log.warning(
                        "Executing " + text + " took " + seconds + " seconds",
                        "Executing %s took %.3f seconds",
                        text,
                        duration);
            }
        } finally {
            loop.currentHandle = before;
        }
    }
}
