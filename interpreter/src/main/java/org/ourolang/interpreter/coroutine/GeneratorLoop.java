// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import org.ourolang.interpreter.coroutine.Suspendable.State;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;

/** Drives a generator for a loop of a node, which the generator's body is compiled into. */
public final class GeneratorLoop {
    private GeneratorLoop() {}

    /** Where what a generator yielded is, if it did. */
    public enum Advance {
        ENDED,
        IN_FRAME,
        ELSEWHERE
    }

    /**
     * Starts a created generator for a loop in a node that begins to iterate over it. What it yields first waits for
     * {@link #advance}: so the loop meets only generators that have a frame.
     *
     * @return whether it yielded; if not, {@link #end} is to be called
     */
    public static boolean prime(Generator generator, Code code, ExecutionState state, BodyCaller caller) {
        generator.enter(State.RUNNING);
        Object result;
        try {
            result = caller.startInline(code, generator.rootArguments());
        } catch (OuroError error) {
            generator.finish();
            throw error;
        }
        if (result == Driver.STOPPED) {
            noteYield(generator);
            generator.prime(true);
            return true;
        }
        if (caller.delegates(code) && result == Driver.SUSPENDED) {
            noteStop(generator, state);
            generator.prime(false);
            return true;
        }
        return false;
    }

    /**
     * Sends None to a generator, for nodes. What it yields is in its frame, in the slot that {@code caller} knows, or
     * elsewhere, in {@code state.yielded}. After the end {@link #end} is to be called: were it done here, paths would meet
     * that differ in it, and the compiler would keep the generator on the heap.
     *
     * @param code the generator's
     */
    public static Advance advance(Generator generator, Code code, ExecutionState state, BodyCaller caller) {
        if (injectBranchProbability(FASTPATH_PROBABILITY, generator.isAloneAndSuspended())) {
            return advanceAlone(generator, code, state, caller);
        }
        if (generator.isPrimed()) {
            Advance how = generator.isPrimedInFrame() ? Advance.IN_FRAME : Advance.ELSEWHERE;
            generator.enter(State.SUSPENDED);
            return how;
        }
        caller.seeChain();
        if (generator.is(State.CLOSED)) {
            return Advance.ENDED;
        }
        Object result = generator.is(State.SUSPENDED) && generator.awaiter == null
                ? Chain.run(generator, None.NONE, null, state, caller)
                : Driver.send(generator, None.NONE, state);
        return result == Driver.YIELDED ? Advance.ELSEWHERE : Advance.ENDED;
    }

    private static Advance advanceAlone(Generator generator, Code code, ExecutionState state, BodyCaller caller) {
        OuroException outerHandled = state.handled;
        generator.enter(State.RUNNING);
        Object result;
        try {
            result = caller.resume(code, generator);
        } catch (OuroError raised) {
            state.handled = outerHandled;
            Driver.discardSent(state);
            generator.finish();
            throw raised;
        }
        if (result == Driver.STOPPED) {
            noteYield(generator);
            restoreHandled(state, outerHandled);
            return Advance.IN_FRAME;
        }
        restoreHandled(state, outerHandled);
        if (caller.delegates(code) && result == Driver.SUSPENDED) {
            noteStop(generator, state);
            return Advance.ELSEWHERE;
        }
        return Advance.ENDED;
    }

    private static void restoreHandled(ExecutionState state, OuroException handled) {
        if (state.handled != handled) {
            state.handled = handled;
        }
    }

    static void noteStop(Suspendable root, ExecutionState state) {
        root.stopAt((Suspendable) state.innermost, root);
        root.noteHandlers(state.chainHandles);
    }

    private static void noteYield(Generator generator) {
        generator.noteHandlers(generator.handledException() != null);
    }

    /**
     * Closes a generator that ended.
     *
     * @param keep whether it may keep its frame, because the body that iterates over it ends too
     */
    public static void end(Generator generator, boolean keep) {
        if (keep) {
            generator.enter(State.CLOSED);
        } else if (!generator.isClosed()) {
            generator.finish();
        }
    }
}
