// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.Typed;

/**
 * A call of a generator function, coroutine function or asynchronous generator function: its frame, the site where it
 * stopped, and its neighbours in the chain of awaits.
 *
 * <p>Invariants: {@code frame} is null until the first suspension and after the end; {@code arguments} is null from the
 * start on; {@code awaiting} and the inner body's {@code awaiter} point at each other; {@code leaf} is meaningful only
 * on a body that a driver resumes and then names the innermost body of its chain.
 */
public abstract class Suspendable implements Droppable, Typed, TruffleObject {
    /** Where a body is in its life; the states of {@code inspect.getcoroutinestate}. */
    public enum State {
        CREATED,
        RUNNING,
        SUSPENDED,
        CLOSED
    }

    /** Who alone has the body, as far as that can be known. */
    private enum Owner {
        UNKNOWN,
        CALLER,
        NAME,
        /** A name, and a loop that iterates over the body. */
        LENT
    }

    private final OuroFunction function;
    /** Null as long as it is the code's. */
    private String name;
    /** Null as long as it is the code's. */
    private String qualifiedName;
    Object[] arguments;
    State state;
    MaterializedFrame frame;
    int site;
    Suspendable awaiter;
    Suspendable awaiting;
    Suspendable leaf = this;
    Object awaited;
    OuroException handled;
    private Owner owner = Owner.UNKNOWN;
    /** On a body that a driver resumes: whether a body of its chain may have stopped inside a handler. */
    boolean chainHandles;

    /** @param arguments the frame arguments for the start; null if the body already runs */
    protected Suspendable(OuroFunction function, Object[] arguments) {
        this.function = function;
        Code code = function.code();
        this.name = function.name() == code.name() ? null : function.name();
        this.qualifiedName = function.qualifiedName() == code.qualifiedName() ? null : function.qualifiedName();
        this.arguments = arguments;
        this.state = arguments == null ? State.RUNNING : State.CREATED;
    }

    /** The word that error messages use: {@code generator}, {@code coroutine}, {@code async generator}. */
    public abstract String kindName();

    public final OuroFunction function() {
        return function;
    }

    public final Code code() {
        return function.code();
    }

    public final String name() {
        return name == null ? code().name() : name;
    }

    public final void setName(String name) {
        this.name = name;
    }

    public final String qualifiedName() {
        return qualifiedName == null ? code().qualifiedName() : qualifiedName;
    }

    public final void setQualifiedName(String qualifiedName) {
        this.qualifiedName = qualifiedName;
    }

    @Override
    public final void setOwned() {
        owner = Owner.CALLER;
    }

    /** Hands this body from the expression that made it to a name that nobody else can see. */
    public final void giveToName() {
        if (owner == Owner.CALLER) {
            owner = Owner.NAME;
        }
    }

    final boolean isOwned() {
        return owner == Owner.NAME || owner == Owner.CALLER;
    }

    /** Whether only the loop that iterates over this body knows it, and so ends it when it is left early. */
    public final boolean isOwnedByLoop() {
        return owner == Owner.CALLER;
    }

    /** A loop begins or ceases to iterate over this body: meanwhile a name is not its only owner. */
    public final void lend(boolean begins) {
        if (begins && owner == Owner.NAME) {
            owner = Owner.LENT;
        } else if (!begins && owner == Owner.LENT) {
            owner = Owner.NAME;
        }
    }

    @Override
    public void dropped(ExecutionState execution, String file, int line, String text) {
        if (isOwned() && state == State.SUSPENDED && awaiter == null) {
            Driver.abandon(this, execution);
        }
    }

    public final State state() {
        return state;
    }

    /** The frame of a suspended body; null otherwise. */
    public final MaterializedFrame frame() {
        return frame;
    }

    /** The site at which a suspended body stopped. */
    public final int site() {
        return site;
    }

    /** The body that awaits this one; null if none does. */
    public final Suspendable awaiter() {
        return awaiter;
    }

    /** What this body waits for: another body, a native awaitable, a foreign iterator, or null. */
    public final Object awaiting() {
        return awaiting != null ? awaiting : awaited;
    }

    /** The innermost body of the chain that starts here. */
    public final Suspendable innermost() {
        Suspendable current = this;
        while (current.awaiting != null) {
            current = current.awaiting;
        }
        return current;
    }

    /** The exception this body handled where it stopped, or null. */
    public final OuroException handledException() {
        return handled;
    }

    /**
     * Takes the frame at a suspension, and links this body into the chain of awaits that is being built: a body that
     * {@code state.suspended} names is what this one awaits.
     */
    public final void suspendAt(MaterializedFrame suspendedFrame, int suspendedSite, ExecutionState execution) {
        if (frame != suspendedFrame) {
            frame = suspendedFrame;
        }
        site = suspendedSite;
        state = State.SUSPENDED;
        takeWhatItWaitsFor(execution);
        Suspendable inner = (Suspendable) execution.suspended;
        if (inner == null) {
            execution.innermost = this;
            execution.chainHandles = handled != null;
        } else {
            link(inner);
            execution.chainHandles |= handled != null;
        }
        execution.suspended = this;
    }

    private void takeWhatItWaitsFor(ExecutionState execution) {
        if (execution.awaited != null) {
            awaited = execution.awaited;
            execution.awaited = null;
        }
        if (handled != execution.suspendedHandled) {
            handled = execution.suspendedHandled;
        }
        if (handled != null) {
            execution.suspendedHandled = null;
        }
    }

    /** Takes what this body waits for, at its resumption. */
    public final Object takeAwaited() {
        Object taken = awaited;
        if (taken != null) {
            awaited = null;
        }
        return taken;
    }

    /** Whether the body has ended or was closed. */
    public final boolean isClosed() {
        return state == State.CLOSED;
    }

    final void finish() {
        if (state == State.CREATED && this instanceof Coroutine coroutine) {
            NeverAwaited.settled(coroutine);
        }
        state = State.CLOSED;
        frame = null;
        arguments = null;
        awaited = null;
        awaiting = null;
        leaf = this;
        handled = null;
        chainHandles = false;
    }

    final void link(Suspendable inner) {
        awaiting = inner;
        inner.awaiter = this;
    }

    final void unlink() {
        if (awaiting != null) {
            awaiting.awaiter = null;
            awaiting = null;
        }
    }
}
