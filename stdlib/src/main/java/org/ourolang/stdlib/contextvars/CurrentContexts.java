// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.contextvars;

import org.ourolang.interpreter.context.GuestLock;
import org.ourolang.interpreter.context.OuroContext;

/** Which {@link Context} is current in one running instance of Ouro, for the thread that runs it now. */
public final class CurrentContexts implements GuestLock.ThreadState {
    /** Null until somebody asks. */
    Context current;

    private CurrentContexts() {
        GuestLock.get().register(this);
    }

    /** The holder of the running instance. */
    public static CurrentContexts get() {
        return OuroContext.get().extension(CurrentContexts.class, CurrentContexts::new);
    }

    /** The current context; an empty one if nobody has asked before. */
    public Context current() {
        if (current == null) {
            current = new Context();
        }
        return current;
    }

    /** A copy of the current context. */
    public Context copyCurrent() {
        return current == null ? new Context() : current.copy();
    }

    @Override
    public Object save() {
        return current;
    }

    @Override
    public void restore(Object saved) {
        current = (Context) saved;
    }

    @Override
    public void clear() {
        current = null;
    }
}
