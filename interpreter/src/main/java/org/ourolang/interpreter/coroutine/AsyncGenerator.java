// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;

/** A call of an asynchronous generator function (PEP 525). */
public final class AsyncGenerator extends Suspendable {
    private boolean running;
    private boolean hooksInstalled;
    private boolean closing;
    private boolean stepIsClose;
    /** As {@link org.ourolang.interpreter.object.Droppable#number}; 0 unless it is counted among what is loose. */
    private int number;

    /** @param arguments the frame arguments for the start */
    public AsyncGenerator(OuroFunction function, Object[] arguments) {
        super(function, arguments);
    }

    @Override
    public String kindName() {
        return "async generator";
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.ASYNC_GENERATOR;
    }

    /** Whether one of its awaitables is in flight ({@code ag_running}). */
    public boolean isRunning() {
        return running;
    }

    void setRunning(boolean value) {
        running = value;
    }

    /** Whether {@code aclose()} began. */
    public boolean isClosing() {
        return closing;
    }

    void setClosing() {
        closing = true;
    }

    /** Whether the step in flight is an {@code aclose()}. */
    boolean stepIsClose() {
        return stepIsClose;
    }

    void beginStep(boolean close) {
        stepIsClose = close;
    }

    void endStep() {
        stepIsClose = false;
    }

    /** Whether a step can begin that is not the first one, with nothing special about it. */
    public boolean isReady() {
        return hooksInstalled && !running && !closing && !isClosed();
    }

    @Override
    public boolean isLoose() {
        return number > 0 && !running && is(State.SUSPENDED) && awaiter == null;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public boolean needsQuietCallers() {
        return true;
    }

    @Override
    public void lost(ExecutionState state, String file, int line, String text) {
        ceaseToCount();
        Closing.abandon(this, state);
    }

    /** A loop shall close it: from now on it is looked after, unless one variable or loop has it and sees to that. */
    void count() {
        ExecutionState state = function().state();
        if (!isOwned() && state.watchesStreams()) {
            number = ++state.made;
            state.loose++;
            state.streams++;
        }
    }

    void ceaseToCount() {
        if (number > 0) {
            number = 0;
            function().state().streamEnds();
        }
    }

    /** Answers true once, at the first iteration. */
    boolean takeFirstIteration() {
        boolean first = !hooksInstalled;
        hooksInstalled = true;
        return first;
    }
}
