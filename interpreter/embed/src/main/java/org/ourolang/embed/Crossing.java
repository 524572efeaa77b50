// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.interop.Boundary;
import org.ourolang.interpreter.interop.ForeignException;
import org.ourolang.interpreter.interop.HostCode;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.stdlib.traceback.TracebackText;

/** How values, Java code and failures of one session cross the border between Java and the script. */
final class Crossing {
    private final Context context;
    private String traceback;
    private Throwable hostCause;

    Crossing(Context context) {
        this.context = context;
    }

    /** Runs Java code inside the context, with the values as guest values. */
    void inside(Function<Object[], Object> code, Object... values) {
        guarded(() -> context.asValue(new HostCode(code)).execute(values));
    }

    /** As {@link #inside(Function, Object...)}, for code that neither takes nor answers values. */
    void inside(Runnable code) {
        inside(nothing -> {
            code.run();
            return null;
        });
    }

    Value guarded(Supplier<Value> code) {
        try {
            return code.get();
        } catch (PolyglotException failed) {
            throw wrapped(failed);
        }
    }

    /** What the host sees of a guest exception that nobody caught. */
    SessionException failure(OuroError error) {
        try {
            throw context.asValue(Boundary.leaving(error)).throwException();
        } catch (PolyglotException reason) {
            return wrapped(reason);
        }
    }

    private SessionException wrapped(PolyglotException failed) {
        traceback = null;
        hostCause = null;
        boolean ended = failed.isCancelled() || failed.isInterrupted() || failed.isInternalError();
        if (!ended && failed.getGuestObject() != null) {
            try {
                context.asValue(new HostCode(values -> note(values[0]))).execute(failed.getGuestObject());
            } catch (PolyglotException meanwhile) {
                return new SessionException(meanwhile, null, null);
            }
        }
        return new SessionException(failed, traceback, hostCause);
    }

    private Object note(Object raised) {
        if (raised instanceof OuroException exception) {
            traceback = TracebackText.of(exception);
            if (exception instanceof ForeignException foreign) {
                noteCause(foreign);
            }
        }
        return null;
    }

    private void noteCause(ForeignException foreign) {
        var env = OuroContext.get().env();
        if (env.isHostException(foreign.original())) {
            hostCause = env.asHostException(foreign.original());
        }
    }

    /** A guest value as a host may see it. */
    <T> T export(Object guest, Class<T> type) {
        return convert(context.asValue(Boundary.export(guest)), type);
    }

    <T> T convert(Value value, Class<T> type) {
        if (value == null || value.isNull()) {
            return null;
        }
        return type == Object.class ? type.cast(Values.toJava(value)) : value.as(type);
    }
}
