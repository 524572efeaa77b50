// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.List;

/**
 * Is told what event loops do, by the thread that runs the loop. What it does must not run guest code. Tasks and futures
 * are known by identity only.
 */
public interface LoopObserver {
    /** How a task ended. */
    enum Outcome {
        RETURNED,
        RAISED,
        CANCELLED
    }

    /**
     * A pass over the loop begins to run what is ready.
     *
     * @param time on the loop's clock, in seconds
     * @param ready what it will run, in order: the names of tasks, the texts of callbacks
     */
    void passBegins(double time, List<String> ready);

    /**
     * Nothing is ready; the loop sleeps.
     *
     * @param until on the loop's clock; infinite when only something from outside can end the sleep
     */
    void sleeps(double time, double until);

    /**
     * A task was made.
     *
     * @param coroutine the name of its coroutine
     * @param file where the coroutine is defined; empty when unknown
     * @param line where the coroutine is defined; 0 when unknown
     * @param eager whether its first step runs now, within whoever made it
     */
    void taskCreated(Object task, String name, String coroutine, String file, int line, boolean eager);

    /** A step of a task begins; eager steps lie within the step of another. */
    void stepBegins(Object task, String name);

    void stepEnds(Object task, String name);

    /**
     * A suspended task sleeps until a future is done; without a future it has its next turn already.
     *
     * @param future null for none
     * @param purpose what the future stands for, in words
     */
    void taskSleeps(Object task, Object future, String purpose);

    /** A future is done, which gives the task that slept on it its next turn. */
    void taskWoken(Object task, String name, Object future);

    /** Somebody asked for a task's cancellation. */
    void cancelRequested(Object task, String name);

    /** @param detail the repr of the result, or type and text of the exception; empty for neither */
    void taskEnds(Object task, String name, Outcome outcome, String detail);

    /** A callback that is no task's step begins: the text tells which. */
    void callbackBegins(String text);

    void callbackEnds();

    /** An exception was lost: nobody asked the task or future for it. */
    void neverRetrieved(String name, String detail);
}
