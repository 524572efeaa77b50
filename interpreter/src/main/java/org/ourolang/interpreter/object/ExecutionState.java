// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives;
import java.util.Collection;
import java.util.Map;

/**
 * What the one thread that runs a context's guest code is doing now. Functions carry a reference to it, so that no hot
 * path asks for the current context. Only the thread that runs the context reads or writes it.
 */
public final class ExecutionState {
    /** The builtins that names fall back to. */
    public final OuroDict builtins = new OuroDict();
    /** Number of guest calls now active. */
    public int depth;
    /** {@code sys.getrecursionlimit()}; CPython's default. */
    public int recursionLimit = 1000;
    /** The largest {@link #recursionLimit} that the host allows. */
    public int recursionCeiling = Integer.MAX_VALUE;
    /** Calls and loop turns that may still be made; counted only by programs of an engine that counts them. */
    public long stepsLeft = Long.MAX_VALUE;
    /** The bytes that one operation may allocate. */
    public long largestAllocation = Long.MAX_VALUE;
    /** The bits that an int may have. */
    public long integerBits = Long.MAX_VALUE;
    /** Ends the guest code when no steps are left; does not return. */
    public Runnable onExhausted;
    /** The exception being handled, as {@code sys.exception()} answers; null outside handlers. */
    public OuroException handled;
    /** What the last suspension handed to the driver. */
    @Bookkeeping
    public Object yielded;
    /** The value or, if not null, the error that the resumed suspension point receives; a null value means None. */
    public Object sent;
    /** See {@link #sent}. */
    public RuntimeException thrown;
    /** The suspendable body entered last, before its root has taken it; see the coroutine room. */
    public Object entering;
    /** The suspendable body being resumed. */
    @Bookkeeping
    public Object resuming;
    /** While a suspension travels outwards: the body that suspended last, which the next await links to. */
    @Bookkeeping
    public Object suspended;
    /** While a suspension travels outwards: the innermost body of the chain. */
    @Bookkeeping
    public Object innermost;
    /** While a suspension travels outwards: whether one of the bodies that suspended did so inside a handler. */
    public boolean chainHandles;
    /** While a suspension travels outwards: what the innermost body awaits, if not another body. */
    @Bookkeeping
    public Object awaited;
    /** While a suspension travels outwards: the exception handled where the innermost body stopped. */
    public OuroException suspendedHandled;
    /** The coroutine made last of those that have not begun; null for none. */
    @Bookkeeping
    public Object newestFreshCoroutine;
    /** How many coroutines were made. */
    public int made;
    /** How many values there are that would have something to report if nobody had them, see {@link Droppable#isLoose}. */
    public int loose;
    /** {@link #made} when whoever drives the running coroutine from outside began to: no expression under way has younger ones. */
    public int floor;
    /** Whether to search for what may have been dropped; not where a host can hold values too. */
    public boolean searches;
    /** What lost a reference in a function whose callers may still have others. */
    @Bookkeeping
    public Collection<Droppable> suspects;
    /** How many objects searches may still look at. */
    public long searchCredit = 4_000_000;
    /** How many of {@link #loose} are asynchronous generators, of which there may be some as long as a program runs. */
    public int streams;
    /** How many values may still be looked at while nothing else is loose; not above 0 once they have ceased to count. */
    private long streamCredit = 2_000_000;
    /** How many callers each new coroutine remembers, see {@link #origins}. */
    public int originDepth;
    /** Where the coroutines were made that were to remember it; null for none. */
    public Map<Object, Object> origins;
    /** Is told of every await; null for nobody. */
    public AwaitObserver observer;
    /** Who pays for what runs now besides the session, such as a task with limits of its own; null for nobody. */
    public Object account;
    /** Where warnings go that no guest code can catch; null for nowhere. */
    public RuntimeReports reports;
    /** The event loop's hooks for asynchronous generators; null for none. */
    public Object asyncGeneratorHooks;
    /** The context this belongs to; typed as an object because contexts are a room above. */
    public final Object context;

    /** Counts one call or one turn of a loop. */
    public void tick() {
        if (--stepsLeft < 0) {
            CompilerDirectives.transferToInterpreter();
            onExhausted.run();
        }
    }

    /** Counts work done by Java code, before it is done. */
    public void charge(long steps) {
        stepsLeft -= steps;
        if (stepsLeft < 0) {
            CompilerDirectives.transferToInterpreter();
            onExhausted.run();
        }
    }

    /** Takes out what belongs to the thread that runs guest code now, so that another can run it. */
    public Object[] takeThreadState() {
        Object[] taken = {
                depth, handled, yielded, sent, thrown, entering, resuming, suspended, innermost, chainHandles, awaited,
                suspendedHandled, asyncGeneratorHooks
        };
        putThreadState(new Object[] {0, null, null, null, null, null, null, null, null, false, null, null, null});
        return taken;
    }

    /** Puts back what {@link #takeThreadState} took for the same thread. */
    public void putThreadState(Object[] taken) {
        depth = (int) taken[0];
        handled = (OuroException) taken[1];
        yielded = taken[2];
        sent = taken[3];
        thrown = (RuntimeException) taken[4];
        entering = taken[5];
        resuming = taken[6];
        suspended = taken[7];
        innermost = taken[8];
        chainHandles = (boolean) taken[9];
        awaited = taken[10];
        suspendedHandled = (OuroException) taken[11];
        asyncGeneratorHooks = taken[12];
    }

    /** @param context the instance of Ouro whose guest code this describes */
    public ExecutionState(Object context) {
        this.context = context;
    }

    /** Whether asynchronous generators are counted among what is {@link #loose}. */
    public boolean watchesStreams() {
        return searches && streamCredit > 0;
    }

    /** One of them has ended, or is reported. */
    public void streamEnds() {
        if (streams > 0) {
            streams--;
            loose--;
        }
    }

    /** Pays for looking at values; ends the watch of asynchronous generators if it was for them alone, and too much. */
    public void looked(int values) {
        if (streams > 0 && loose == streams) {
            streamCredit -= values;
            if (streamCredit <= 0) {
                loose -= streams;
                streams = 0;
            }
        }
    }
}
