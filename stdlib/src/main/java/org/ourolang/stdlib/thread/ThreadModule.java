// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.thread;

import org.ourolang.interpreter.context.GuestLock;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.stdlib.support.StructSequence;

/** The module {@code _thread}. */
public final class ThreadModule {
    private static final long STACK_SIZE = 64L << 20;

    private static final StructSequence HOOK_ARGUMENTS = new StructSequence(
            "_thread", "_ExceptHookArgs", 4, true, "exc_type", "exc_value", "exc_traceback", "thread");

    private ThreadModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_thread");
        builder.value("lock", LockObject.LOCK);
        builder.value("LockType", LockObject.LOCK);
        builder.value("RLock", LockObject.RLOCK);
        builder.value("error", ExceptionTypes.RUNTIME_ERROR);
        builder.value("_ExceptHookArgs", HOOK_ARGUMENTS.type());
        builder.value("TIMEOUT_MAX", 9223372036.0);
        builder.function("allocate_lock()", () -> new LockObject(LockObject.LOCK, false));
        builder.function("get_ident()", () -> number(Thread.currentThread()));
        builder.function("_get_native_name()", () -> Thread.currentThread().getName());
        builder.function("get_native_id()", () -> Thread.currentThread().threadId());
        builder.function("_start(function, name, /)",
                (function, name) -> start(function, new Object[0], (String) OuroInstance.unwrap(name)));
        builder.function("start_new_thread(function, args, /)",
                (function, args) -> start(function, Iteration.toArray(args), "guest"));
        builder.function("stack_size(size=0, /)", size -> {
            if (Numbers.asSize(size) != 0) {
                throw Errors.unsupported("thread stack sizes");
            }
            return 0L;
        });
        builder.function("interrupt_main(signum=2, /)", number -> {
            OuroContext.get().interrupt();
            return None.NONE;
        });
        return builder.module();
    }

    /** The number of a thread in guest code. */
    static long number(Thread thread) {
        return 0x7f0000000000L + (thread.threadId() << 12);
    }

    private static Object run(Object function, Object[] arguments) {
        try {
            return Calls.call(function, arguments);
        } catch (OuroError error) {
            Object threading = OuroContext.get().importModule("threading");
            return Calls.method(threading, "_report_ignored", function, error.exception());
        }
    }

    private static void enter(GuestLock lock, Object function, Object[] arguments) {
        try {
            lock.enter(() -> run(function, arguments));
        } finally {
            lock.retire();
        }
    }

    private static Object start(Object function, Object[] arguments, String name) {
        if (!Calls.isCallable(function)) {
            throw Errors.typeError("first arg must be callable");
        }
        if (!OuroContext.get().env().isCreateThreadAllowed()) {
            throw Errors.runtimeError("can't start new thread");
        }
        GuestLock lock = GuestLock.get();
        lock.share();
        Thread thread = new Thread(null, () -> enter(lock, function, arguments), name, STACK_SIZE);
        thread.setDaemon(true);
        lock.announce();
        thread.start();
        return number(thread);
    }
}
