// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.contextvars;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Representation;

/** A {@code contextvars.Context}: the values that context variables have for one task or callback. */
public final class Context implements Typed, TruffleObject {
    private static final Context NONE = new Context();

    VariableMap values;
    /** The context that was current at the entrance, {@link #NONE} if none was; null while nobody has entered. */
    private Context previous;

    /** An empty context. */
    public Context() {
        this(VariableMap.EMPTY);
    }

    private Context(VariableMap values) {
        this.values = values;
    }

    /** A context of its own with the values of this one; costs the same whatever their number. */
    public Context copy() {
        return new Context(values);
    }

    /** The context that the running code reads and writes. */
    public static Context current() {
        return CurrentContexts.get().current();
    }

    /** {@code contextvars.copy_context()}. */
    public static Context copyCurrent() {
        return current().copy();
    }

    /**
     * Makes this the current context until {@link #exit}.
     *
     * @throws org.ourolang.interpreter.error.OuroError RuntimeError when it is entered already
     */
    public void enter() {
        enter(CurrentContexts.get());
    }

    /** Whether it is entered now, so that it cannot be entered again. */
    public boolean isEntered() {
        return previous != null;
    }

    /** Restores the context that was current at {@link #enter}. */
    public void exit() {
        exit(CurrentContexts.get());
    }

    /** As {@link #enter()}, for callers that keep the holder at hand. */
    public void enter(CurrentContexts holder) {
        if (previous != null) {
            throw alreadyEntered();
        }
        previous = holder.current == null ? NONE : holder.current;
        holder.current = this;
    }

    /** As {@link #exit()}, for callers that keep the holder at hand. */
    public void exit(CurrentContexts holder) {
        holder.current = previous == NONE ? null : previous;
        previous = null;
    }

    @TruffleBoundary
    private OuroError alreadyEntered() {
        return Errors.runtimeError("cannot enter context: %s is already entered", Representation.repr(this));
    }

    @Override
    public OuroClass type() {
        return ContextTypes.CONTEXT;
    }
}
