// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.TypeBuilder;

/** The methods of {@code asyncio.Runner}. */
final class RunnerMethods {
    private RunnerMethods() {}

    static void install(TypeBuilder type) {
        type.allocator(Runner::new);
        type.method("__init__(self, *, debug=None, loop_factory=None)", (self, debug, factory) -> {
            ((Runner) self).configure(debug, factory);
            return None.NONE;
        });
        type.method("__enter__(self)", (Object self) -> {
            ((Runner) self).initialize();
            return self;
        });
        type.method("__exit__(self, exc_type, exc_val, exc_tb)", (self, kind, value, traceback) -> {
            ((Runner) self).close(value instanceof OuroException error ? error : null);
            return None.NONE;
        });
        type.method("close(self)", (Object self) -> {
            ((Runner) self).close(null);
            return None.NONE;
        });
        type.method("_on_sigint(self, signum, frame, main_task)", (self, number, frame, task) -> {
            ((Runner) self).interrupt();
            return None.NONE;
        });
        type.method("get_loop(self)", (Object self) -> ((Runner) self).loop());
        type.method("run(self, coro, *, context=None)",
                (self, coroutine, context) -> ((Runner) self).run(coroutine, context));
    }
}
