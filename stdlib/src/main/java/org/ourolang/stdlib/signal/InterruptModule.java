// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.signal;

import java.util.function.Supplier;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Calls;

/** Sets what an interrupt calls, and calls it. */
public final class InterruptModule {
    private InterruptModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_interrupt");
        builder.function("handle(handler, /)", handler -> {
            Runnable action = handler == None.NONE ? null : () -> Calls.call(handler);
            OuroContext.get().setInterruptHandler(action);
            return None.NONE;
        });
        builder.function("taken()", () -> Taken.now(OuroContext.get()));
        builder.function("give_back(handler, /)", handler -> {
            OuroContext context = OuroContext.get();
            Taken last = context.extension(Taken.class, Taken::new);
            if (last.shown != handler) {
                return false;
            }
            context.setInterruptHandler(last.handler);
            return true;
        });
        builder.function("default_int_handler(signalnum, frame, /)", (number, frame) -> {
            throw Errors.raise(ExceptionTypes.KEYBOARD_INTERRUPT);
        });
        builder.function("arrive()", () -> {
            Runnable handler = OuroContext.get().interruptHandler();
            if (handler == null) {
                throw Errors.raise(ExceptionTypes.KEYBOARD_INTERRUPT);
            }
            handler.run();
            return None.NONE;
        });
        return builder.module();
    }

    /** The handler by which the library took interrupts over when a script last asked. */
    private static final class Taken {
        private Runnable handler;
        private Object shown;

        /** What scripts see of the library's handler; None if it has none. */
        static Object now(OuroContext context) {
            Runnable current = context.interruptHandler();
            if (!(current instanceof Supplier<?> library)) {
                return None.NONE;
            }
            Taken last = context.extension(Taken.class, Taken::new);
            last.handler = current;
            last.shown = library.get();
            return last.shown;
        }
    }
}
