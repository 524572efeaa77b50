// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroFunction;

/**
 * What is left to do of a coroutine function written in Java that suspended.
 *
 * <p>Where the call was awaited on the spot there is no coroutine object: the awaiting body holds the rest itself and goes
 * on with it, until somebody asks what that body awaits ({@link Suspendable#awaitingObject}).
 */
public abstract class NativeRest implements Purpose, Standing {
    /** The result, if nothing else is left to do when the driver sends a value; else null. */
    private final Object soleResult;

    private OuroFunction function;

    protected NativeRest(Object soleResult) {
        this.soleResult = soleResult;
    }

    protected final Object soleResult() {
        return soleResult;
    }

    /**
     * Goes on after the driver sent a value or threw an error.
     *
     * @param thrown null if a value was sent
     * @return the result of the body, or the rest at which it stands now, which has told {@code state} what it waits for
     */
    protected abstract Object goOn(ExecutionState state, Object sent, OuroError thrown);

    /** The error as it leaves the body. */
    protected abstract OuroError leave(OuroError error, ExecutionState state);

    /**
     * Suspends a body that was awaited on the spot. Only if it awaits another body does it get a coroutine object, to be a
     * link of the chain.
     */
    public final void suspendInPlace(OuroFunction body, ExecutionState state) {
        function = body;
        if (state.suspended == null) {
            state.awaited = this;
        } else {
            suspendAsCoroutine(state);
        }
    }

    @TruffleBoundary
    private void suspendAsCoroutine(ExecutionState state) {
        state.awaited = this;
        new Coroutine(function, null).suspendAt(null, 0, state);
    }

    /** As {@link AwaitProtocol#await}, for the body that holds this. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    final Object goOnInPlace(ExecutionState state, Object sent, OuroError thrown) {
        Object answer;
        try {
            answer = goOn(state, sent, thrown);
        } catch (OuroError error) {
            throw leave(error, state);
        }
        if (thrown != null && Driver.isGeneratorExit(thrown.exception())) {
            throw answer instanceof NativeRest ? Errors.runtimeError("coroutine ignored GeneratorExit") : thrown;
        }
        if (answer instanceof NativeRest rest) {
            rest.suspendInPlace(function, state);
            return null;
        }
        return answer;
    }

    /** Says whose rest this is, if it never suspended in place. */
    protected final void belongTo(OuroFunction body) {
        function = body;
    }

    @Override
    public final Suspendable toCoroutine() {
        Coroutine made = new Coroutine(function, null);
        made.standAt(this);
        return made;
    }
}
