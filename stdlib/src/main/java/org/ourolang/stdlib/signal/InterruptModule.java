// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.signal;

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
}
