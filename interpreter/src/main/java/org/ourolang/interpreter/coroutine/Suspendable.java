// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Identified;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.Renamable;
import org.ourolang.interpreter.object.Typed;

/**
 * A call of a generator function, coroutine function or asynchronous generator function: its frame, the site where it
 * stopped, and its neighbours in the chain of awaits.
 *
 * <p>Invariants: {@code frame} is null until the first suspension and after the end; {@code awaiting} and the inner
 * body's {@code awaiter} point at each other; {@code leaf} is meaningful only on a body that a driver resumes and then names
 * the innermost body of its chain.
 */
public abstract class Suspendable implements Droppable, Typed, Identified, Renamable, TruffleObject {
    /** Where a body is in its life; the states of {@code inspect.getcoroutinestate}. */
    public enum State {
        CREATED,
        RUNNING,
        SUSPENDED,
        CLOSED
    }

    /** The one class of materialised frames; said to the compiler, slot accesses need no calls. */
    private static final Class<? extends MaterializedFrame> FRAME_CLASS =
            Truffle.getRuntime().createMaterializedFrame(new Object[0]).getClass();

    // Who alone has the body, as far as that can be known.
    private static final byte UNKNOWN = 0;
    private static final byte CALLER = 1;
    private static final byte NAME = 2;
    /** A name, and a loop that iterates over the body. */
    private static final byte LENT = 3;

    /** Stage of a generator whose first value waits in its frame for the loop that started it. */
    private static final byte PRIMED = (byte) State.values().length;
    /** As {@link #PRIMED}, but the value waits in {@code state.yielded}. */
    private static final byte PRIMED_ELSEWHERE = (byte) (PRIMED + 1);

    private static final State[] STATES = {
            State.CREATED, State.RUNNING, State.SUSPENDED, State.CLOSED, State.RUNNING, State.RUNNING
    };

    /** The function; wrapped if its names are not the code's. One of a million bodies has no room for names. */
    private Object origin;

    private byte stage;
    private byte owner;
    /** How many bodies of its chain await it, each the next; as many as fit where none of a million bodies has room. */
    char depth;
    MaterializedFrame frame;
    /**
     * The site at which it stopped; its complement on a body that a driver resumes and of whose chain a body may have
     * stopped inside a handler. Of a coroutine that has not begun its {@link Coroutine#number}, negative once a task has
     * it, which then keeps it. One of a million bodies has no room for a flag, nor for a number.
     */
    int place;
    Suspendable awaiter;
    Suspendable awaiting;
    Suspendable leaf = this;
    Object awaited;
    private int identity;
    /** The frame arguments until the start, from then on the exception it handles where it stopped; null for none. */
    private Object held;

    private record Named(OuroFunction function, String name, String qualifiedName) {}

    /** @param arguments the frame arguments for the start; null if the body already runs */
    protected Suspendable(OuroFunction function, Object[] arguments) {
        Code code = function.code();
        boolean same = function.name() == code.name() && function.qualifiedName() == code.qualifiedName();
        this.origin = same ? function : named(function);
        this.held = arguments;
        enter(arguments == null ? State.RUNNING : State.CREATED);
    }

    @TruffleBoundary
    private static Object named(OuroFunction function) {
        return new Named(function, function.name(), function.qualifiedName());
    }

    /** The word that error messages use: {@code generator}, {@code coroutine}, {@code async generator}. */
    public abstract String kindName();

    public final OuroFunction function() {
        return origin instanceof OuroFunction function ? function : ((Named) origin).function;
    }

    public final Code code() {
        return function().code();
    }

    @Override
    public final String name() {
        return origin instanceof Named named ? named.name : code().name();
    }

    @Override
    public final void setName(String name) {
        origin = new Named(function(), name, qualifiedName());
    }

    @Override
    public final String qualifiedName() {
        return origin instanceof Named named ? named.qualifiedName : code().qualifiedName();
    }

    @Override
    public final void setQualifiedName(String qualifiedName) {
        origin = new Named(function(), name(), qualifiedName);
    }

    @Override
    public final int identity() {
        return identity;
    }

    @Override
    public final void setIdentity(int newIdentity) {
        identity = newIdentity;
    }

    @Override
    public final void setOwned() {
        owner = CALLER;
    }

    /** Hands this body from the expression that made it to a name that nobody else can see. */
    public final void giveToName() {
        if (owner == CALLER) {
            owner = NAME;
        }
    }

    /** Takes back {@link #setOwned}. */
    public final void disown() {
        owner = UNKNOWN;
    }

    /** Whether a loop iterates over this body that had a name until then, which nobody else can see. */
    public final boolean isLent() {
        return owner == LENT;
    }

    final boolean isOwned() {
        return owner == NAME || owner == CALLER;
    }

    /** Whether only the loop that iterates over this body knows it, and so ends it when it is left early. */
    public final boolean isOwnedByLoop() {
        return owner == CALLER;
    }

    /** A loop begins or ceases to iterate over this body: meanwhile a name is not its only owner. */
    public final void lend(boolean begins) {
        if (begins && owner == NAME) {
            owner = LENT;
        } else if (!begins && owner == LENT) {
            owner = NAME;
        }
    }

    @Override
    public void dropped(ExecutionState execution, String file, int line, String text) {
        if (isOwned() && isRootSuspended()) {
            Closing.abandon(this, execution);
        }
    }

    public final State state() {
        return STATES[stage];
    }

    /** Whether {@link #state} is {@code asked}; what compiled code asks. */
    public final boolean is(State asked) {
        return stage == asked.ordinal();
    }

    final void enter(State next) {
        stage = (byte) next.ordinal();
    }

    /** Whether it is suspended and no other body awaits it. */
    public final boolean isRootSuspended() {
        return is(State.SUSPENDED) && awaiter == null;
    }

    /** Whether it is suspended, awaits no other body, and none awaits it. */
    final boolean isAloneAndSuspended() {
        return is(State.SUSPENDED) && awaiter == null && leaf == this && awaiting == null;
    }

    final boolean isPrimed() {
        return stage >= PRIMED;
    }

    final boolean isPrimedInFrame() {
        return stage == PRIMED;
    }

    final void prime(boolean inFrame) {
        stage = inFrame ? PRIMED : PRIMED_ELSEWHERE;
    }

    /** The frame of a suspended body; null otherwise. */
    public final MaterializedFrame frame() {
        return is(State.CLOSED) ? null : frame;
    }

    /** Gives a generator that starts its frame, so that it has the same one whether it stops or ends. */
    public final void giveFrame(MaterializedFrame started) {
        frame = started;
    }

    /** The frame of a suspended body, for nodes. */
    public final MaterializedFrame exactFrame() {
        return exact(frame);
    }

    /** A frame, such that the compiler knows its class. */
    public static MaterializedFrame exact(MaterializedFrame frame) {
        return CompilerDirectives.castExact(frame, FRAME_CLASS);
    }

    /** The site at which a suspended body stopped. */
    public final int site() {
        return place < 0 ? ~place : place;
    }

    /** Whether a body of the chain that a driver resumes here may have stopped inside a handler. */
    final boolean chainHandles() {
        return place < 0;
    }

    final void noteHandlers(boolean found) {
        if (found && place >= 0) {
            place = ~place;
        }
    }

    /** The frame arguments of a body that starts now; null if there are none to take. */
    public final Object[] takeArguments() {
        Object[] taken = (Object[]) held;
        held = null;
        return taken;
    }

    /**
     * Stops the chain that starts here at its innermost body.
     *
     * @param known the body from which the chain was resumed: those below it are new
     */
    final void stopAt(Suspendable innermost, Suspendable known) {
        leaf = innermost;
        if (innermost.awaiter == known) {
            innermost.depth = (char) Math.min(known.depth + 1, Character.MAX_VALUE);
        } else if (innermost != known) {
            countBelow(innermost, known);
        }
    }

    @TruffleBoundary
    private static void countBelow(Suspendable innermost, Suspendable known) {
        int deepest = known.depth;
        for (Suspendable each = innermost; each != known && each != null; each = each.awaiter) {
            deepest++;
        }
        for (Suspendable each = innermost; each != known && each != null; each = each.awaiter) {
            each.depth = (char) Math.min(deepest--, Character.MAX_VALUE);
        }
    }

    /** The body that awaits this one; null if none does. */
    public final Suspendable awaiter() {
        return awaiter;
    }

    /** What this body waits for: another body, a native awaitable, a foreign iterator, or null. */
    public final Object awaiting() {
        return awaiting != null ? awaiting : awaited;
    }

    /** As {@link #awaiting}, for scripts: they see a coroutine also where a body in Java waits without one. */
    public final Object awaitingObject() {
        if (frame != null && awaiting == null && awaited instanceof Standing standing) {
            awaited = null;
            link(standing.toCoroutine());
        }
        return awaiting();
    }

    /** Makes this coroutine, which has no frame, one that is suspended where {@code rest} says. */
    final void standAt(NativeRest rest) {
        enter(State.SUSPENDED);
        awaited = rest;
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
        return held instanceof OuroException handled ? handled : null;
    }

    /**
     * Takes the frame at a suspension, and links this body into the chain of awaits that is being built: a body that
     * {@code state.suspended} names is what this one awaits.
     */
    public final void suspendAt(MaterializedFrame suspendedFrame, int suspendedSite, ExecutionState execution) {
        if (frame != suspendedFrame) {
            frame = suspendedFrame;
        }
        place = place < 0 ? ~suspendedSite : suspendedSite;
        enter(State.SUSPENDED);
        takeWhatItWaitsFor(execution);
        Suspendable inner = (Suspendable) execution.suspended;
        if (inner == null) {
            execution.innermost = this;
            execution.chainHandles = held != null;
        } else {
            link(inner);
            execution.chainHandles |= held != null;
        }
        execution.suspended = this;
    }

    /** As {@link #suspendAt}, at a generator's own yield; nobody is told of it before {@link #publishYield}. */
    public final void stopAtYield(MaterializedFrame suspendedFrame, int suspendedSite, ExecutionState execution) {
        if (frame != suspendedFrame) {
            frame = suspendedFrame;
        }
        place = place < 0 ? ~suspendedSite : suspendedSite;
        enter(State.SUSPENDED);
        takeHandled(execution);
    }

    /** Says in {@code execution} that this body, which just stopped at its own yield, is the innermost of its chain. */
    public final void publishYield(ExecutionState execution) {
        execution.yielded = takeYielded();
        execution.innermost = this;
        execution.chainHandles = held != null;
        execution.suspended = this;
    }

    private Object takeYielded() {
        int slot = code().yieldSlot();
        MaterializedFrame suspended = exactFrame();
        if (suspended.isObject(slot)) {
            Object yielded = suspended.getObject(slot);
            suspended.setObject(slot, null);
            return yielded;
        }
        return suspended.isLong(slot) ? (Object) suspended.getLong(slot) : (Object) suspended.getDouble(slot);
    }

    private void takeWhatItWaitsFor(ExecutionState execution) {
        if (execution.awaited != null) {
            awaited = execution.awaited;
            execution.awaited = null;
        }
        takeHandled(execution);
    }

    private void takeHandled(ExecutionState execution) {
        if (held != execution.suspendedHandled) {
            held = execution.suspendedHandled;
        }
        if (held != null) {
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
        return is(State.CLOSED);
    }

    /** It ends without having begun. */
    final void neverBegins() {
        if (this instanceof Coroutine coroutine) {
            NeverAwaited.settled(coroutine, function().state());
        }
        finish();
    }

    /** What has begun ends. */
    final void finish() {
        if (this instanceof AsyncGenerator generator) {
            generator.ceaseToCount();
        }
        enter(State.CLOSED);
        frame = null;
        awaited = null;
        awaiting = null;
        leaf = this;
        held = null;
        place = 0;
    }

    final void link(Suspendable inner) {
        awaiting = inner;
        inner.awaiter = this;
    }

    final void unlink() {
        if (awaiting != null) {
            awaiting.awaiter = null;
            awaiting = null;
            leaf = this;
        }
    }
}
