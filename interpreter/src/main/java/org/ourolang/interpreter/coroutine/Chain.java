// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import org.ourolang.interpreter.coroutine.Suspendable.State;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;

/** Resumes bodies that wait for one another. */
public final class Chain {
    /** While it holds, the innermost body of a chain is resumed without those around it. */
    private static final Assumption ALONE = Truffle.getRuntime().createAssumption("nobody looks at chains of awaits");

    private Chain() {}

    /** From now on bodies are resumed from the outermost to the innermost, so that tools find them all on the stack. */
    public static void showChains() {
        ALONE.invalidate();
    }

    /** Whether those who await a resumed body are on the stack with it. */
    public static boolean showsChains() {
        return !ALONE.isValid();
    }

    /**
     * Resumes the innermost body of a chain, and passes results outwards. Bodies that it does not enter, because they wait
     * for the one that it resumes, count as calls under way, as in the reference, where they are.
     */
    static Object run(
            Suspendable root, Object firstValue, OuroError firstError, ExecutionState state, BodyCaller caller) {
        int depth = state.depth;
        try {
            return run(root, firstValue, firstError, state, caller, depth);
        } finally {
            state.depth = depth;
        }
    }

    private static Object run(
            Suspendable root,
            Object firstValue,
            OuroError firstError,
            ExecutionState state,
            BodyCaller caller,
            int depth) {
        OuroException outerHandled = state.handled;
        Object value = firstValue;
        OuroError error = firstError;
        Suspendable current = leafOf(root);
        root.enter(State.RUNNING);
        boolean throwing = error != null;
        if (throwing) {
            chain(error, current);
        }
        if (!ALONE.isValid()) {
            current = root;
        }
        while (true) {
            Suspendable outer = current == root ? null : current.awaiter;
            Object result;
            state.depth = depth + current.depth - root.depth;
            try {
                state.handled = firstError == null && root.chainHandles()
                        ? inheritedHandled(current, root, outerHandled)
                        : outerHandled;
                result = ALONE.isValid()
                        ? Driver.resume(current, value, error, state, caller)
                        : resumeChain(current, value, error, state, caller);
            } catch (OuroError raised) {
                state.handled = outerHandled;
                Driver.discardSent(state);
                current.finish();
                if (outer == null) {
                    throw raised;
                }
                value = null;
                error = leaving(current, outer, raised, throwing);
                if (error == null) {
                    value = None.NONE;
                }
                throwing &= error != null;
                current = outer;
                continue;
            }
            state.handled = outerHandled;
            if (result == Driver.SUSPENDED) {
                root.stopAt((Suspendable) state.innermost, current);
                root.noteHandlers(state.chainHandles);
                root.enter(State.SUSPENDED);
                return Driver.YIELDED;
            }
            if (result != Driver.PRODUCED) {
                current.finish();
            }
            if (outer == null) {
                return result;
            }
            error = null;
            value = result;
            if (current instanceof AsyncGenerator generator) {
                error = AsyncGeneratorSteps.errorOf(generator, result);
                value = error == null ? AsyncGeneratorSteps.valueOf(result, state) : null;
            }
            outer.unlink();
            current = outer;
            throwing = false;
        }
    }

    /** As {@link Driver#resume}, of a body with all that it awaits: what is written in Java does not resume it by itself. */
    private static Object resumeChain(
            Suspendable body, Object value, OuroError error, ExecutionState state, BodyCaller caller) {
        if (body.frame != null || body.awaiting == null) {
            return Driver.resume(body, value, error, state, caller);
        }
        body.enter(State.RUNNING);
        Object sent;
        try {
            sent = resumeInside(body, value, error, state);
        } catch (OuroError raised) {
            return Driver.resume(body, null, raised, state, caller);
        }
        if (sent != null) {
            return Driver.resume(body, sent, null, state, caller);
        }
        body.enter(State.SUSPENDED);
        state.suspended = body;
        state.chainHandles |= body.handledException() != null;
        return Driver.SUSPENDED;
    }

    /** Resumes the body that {@code outer}, itself just resumed, awaits; answers as {@link AwaitProtocol#await}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object resumeInside(Suspendable outer, Object value, OuroError thrown, ExecutionState state) {
        Suspendable inner = outer.awaiting;
        OuroException handled = state.handled;
        Object result;
        try {
            result = resumeChain(inner, value, thrown, state, BodyCaller.UNCACHED);
        } catch (OuroError raised) {
            Driver.discardSent(state);
            inner.finish();
            OuroError error = leaving(inner, outer, raised, thrown != null);
            if (error == null) {
                return None.NONE;
            }
            throw error;
        } finally {
            state.handled = handled;
        }
        if (result == Driver.SUSPENDED) {
            return null;
        }
        if (result != Driver.PRODUCED) {
            inner.finish();
        }
        outer.unlink();
        if (!(inner instanceof AsyncGenerator generator)) {
            return result;
        }
        OuroError end = AsyncGeneratorSteps.errorOf(generator, result);
        if (end != null) {
            throw end;
        }
        return AsyncGeneratorSteps.valueOf(result, state);
    }

    /** What {@code outer} receives after {@code raised} left {@code inner}; null to receive None. */
    @TruffleBoundary
    private static OuroError leaving(Suspendable inner, Suspendable outer, OuroError raised, boolean throwing) {
        OuroError error = AsyncGeneratorSteps.translate(inner, raised);
        outer.unlink();
        if (throwing && error != null) {
            chain(error, outer);
        }
        return error;
    }

    /** An error that is thrown into a body gets the exception that the body itself handles as its context, no other. */
    @TruffleBoundary
    private static void chain(OuroError error, Suspendable body) {
        error.markSettled();
        if (body.handledException() != null) {
            Errors.setContext(error.exception(), body.handledException());
        }
    }

    private static Suspendable leafOf(Suspendable root) {
        Suspendable leaf = root.leaf;
        return leaf.awaiting != null || leaf.is(State.CLOSED) ? innermost(root) : leaf;
    }

    @TruffleBoundary
    private static Suspendable innermost(Suspendable root) {
        return root.innermost();
    }

    @TruffleBoundary
    private static OuroException inheritedHandled(Suspendable leaf, Suspendable root, OuroException outer) {
        for (Suspendable body = leaf; body != root;) {
            body = body.awaiter;
            if (body.handledException() != null) {
                return body.handledException();
            }
        }
        return outer;
    }
}
