// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.stdlib.contextvars.Context;
import org.ourolang.stdlib.contextvars.CurrentContexts;

/** A callback that the loop will run, as {@code call_soon} answers it. */
class Handle implements Ready, Typed, TruffleObject {
    final Object loop;
    final Context context;
    /** Who pays for the call: whoever asked for it. */
    Object account;
    /** Null after cancellation, and for handles of Java's making. */
    Object callback;
    Object[] arguments;
    /** The arguments as a script sees them; null until it asks. */
    OuroTuple shownArguments;
    boolean cancelled;
    /** Where it was made, outermost first; null unless the loop is in debug mode. */
    CreationStack created;
    /** What debug mode shows of a cancelled handle. */
    String textWhenCancelled;

    Handle(Object callback, Object[] arguments, Object loop, Context context) {
        this.callback = callback;
        this.arguments = arguments;
        this.loop = loop;
        this.context = context;
        this.account = loop instanceof EventLoop own ? own.execution.account : null;
    }

    @Override
    public final Object account() {
        return account;
    }

    @Override
    public boolean isSkipped() {
        return cancelled;
    }

    /** What it calls, for people, if that is Java code; null if {@link #callback} says it. */
    String nativeText() {
        return null;
    }

    void cancel() {
        if (cancelled) {
            return;
        }
        cancelled = true;
        if (created != null && callback != null) {
            textWhenCancelled = Reprs.handle(this);
        }
        callback = null;
        arguments = null;
        shownArguments = null;
    }

    /** Keeps the tuple that holds the arguments, if a script gave them in one. */
    final Handle keep(Object given) {
        shownArguments = given instanceof OuroTuple tuple ? tuple : null;
        return this;
    }

    final Object shownArguments() {
        if (shownArguments == null && arguments != null) {
            shownArguments = OuroTuple.of(arguments);
        }
        return AsyncioState.orNone(shownArguments);
    }

    @Override
    public void run(EventLoop running) {
        call(running.contexts);
        if (arguments != null && arguments.length == 1 && arguments[0] instanceof Future done) {
            done.suspectIfUnasked();
        }
    }

    final void call(CurrentContexts contexts) {
        context.enter(contexts);
        try {
            Calls.call(callback, arguments);
        } catch (OuroError error) {
            if (Errs.endsLoop(error)) {
                throw error;
            }
            Reports.callbackFailed(loop, this, error.exception());
        } finally {
            context.exit(contexts);
        }
    }

    @Override
    public OuroClass type() {
        return AsyncioTypes.HANDLE;
    }
}
