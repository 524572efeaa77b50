// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import java.util.function.BooleanSupplier;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.stdlib.asyncio.LoopDriver;
import org.ourolang.stdlib.asyncio.TaskFacts;

/** Finds out, from another thread, which code keeps the loop busy, and where it is. */
final class HogWatch {
    /** Shorter steps are nobody's business, in nanoseconds. */
    private static final long PATIENCE = 1_000_000_000L;

    private final OuroContext context;
    private final LoopDriver loop;
    private volatile String place;
    private volatile long askedFor;

    HogWatch(OuroContext context, LoopDriver loop) {
        this.context = context;
        this.loop = loop;
    }

    /** What has kept the loop busy for too long; null for nothing. Its place may only be known at the next look. */
    Hog look(BooleanSupplier ownInput) {
        long start = loop.stepStart();
        if (start == 0 || System.nanoTime() - start < PATIENCE) {
            place = null;
            askedFor = 0;
            return null;
        }
        if (askedFor != start) {
            askedFor = start;
            place = null;
            locate();
        }
        boolean own = ownInput.getAsBoolean();
        Object task = loop.stepTask();
        String name = own ? "the input" : task == null ? "a callback" : TaskFacts.of(task).label();
        return new Hog(name, place, (System.nanoTime() - start) / 1e9, own);
    }

    private void locate() {
        context.env().submitThreadLocal(null, new ThreadLocalAction(false, false) {
            @Override
            protected void perform(Access access) {
                Node node = access.getLocation();
                SourceSection section = node == null ? null : node.getEncapsulatingSourceSection();
                if (section != null && section.isAvailable()) {
                    place = section.getSource().getName() + ":" + section.getStartLine();
                }
            }
        });
    }
}
