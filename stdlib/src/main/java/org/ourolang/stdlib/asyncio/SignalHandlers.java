// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** The callbacks that a loop runs when signals arrive; which signals can be handled, the module {@code signal} says. */
final class SignalHandlers {
    private static final long INTERRUPT = 2;

    private final EventLoop loop;
    private final Map<Long, Handle> handles = new HashMap<>();

    SignalHandlers(EventLoop loop) {
        this.loop = loop;
    }

    /** {@code add_signal_handler}. */
    void add(Object signal, Object callback, Object[] arguments) {
        if (Coroutines.isCoroutine(callback) || Coroutines.isCoroutineFunction(callback)) {
            throw Errors.typeError("coroutines cannot be used with add_signal_handler()");
        }
        long number = number(signal);
        loop.checkClosed();
        Fn2 arrived = (ignored, frame) -> {
            arrive(number);
            return None.NONE;
        };
        Handle handle = loop.newHandle(callback, arguments, null);
        try {
            Calls.method(module(), "signal", number, NativeFunctions.of("handle(signum, frame, /)", arrived));
        } catch (OuroError error) {
            throw refused(number, error);
        }
        handles.put(number, handle);
    }

    private static OuroError refused(long number, OuroError error) {
        if (error.is(ExceptionTypes.OS_ERROR)) {
            return Errors.runtimeError("sig " + number + " cannot be caught");
        }
        return error.is(ExceptionTypes.VALUE_ERROR)
                ? Errors.runtimeError("set_wakeup_fd only works in main thread of the main interpreter")
                : error;
    }

    private void arrive(long number) {
        Handle handle = handles.get(number);
        if (handle != null && !loop.closed) {
            loop.ready.add(handle);
            loop.inbox.wake();
        }
    }

    /** {@code remove_signal_handler}; answers whether there was one. */
    boolean remove(Object signal) {
        long number = number(signal);
        if (handles.remove(number) == null) {
            return false;
        }
        Object module = module();
        String usual = number == INTERRUPT ? "default_int_handler" : "SIG_DFL";
        Calls.method(module, "signal", number, Attributes.get(module, usual));
        return true;
    }

    void removeAll() {
        List<Long> numbers = new ArrayList<>(handles.keySet());
        numbers.forEach(this::remove);
    }

    private static long number(Object signal) {
        if (!Types.isInstance(signal, BuiltinTypes.INT)) {
            throw Errors.typeError("sig must be an int, not %s", Representation.repr(signal));
        }
        if (!Comparison.contains(Calls.method(module(), "valid_signals"), signal)) {
            throw Errors.valueError("invalid signal number %s", Representation.str(signal));
        }
        return Numbers.asSize(signal);
    }

    private static Object module() {
        return OuroContext.get().importModule("signal");
    }
}
