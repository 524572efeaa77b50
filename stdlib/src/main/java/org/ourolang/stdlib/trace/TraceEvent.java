// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import org.ourolang.interpreter.object.AwaitObserver;

/** Something that happened in a traced run. Complete once the trace is finished. */
public final class TraceEvent {
    /** What happened. */
    public enum Kind {
        /** The loop begins a pass; the text lists what is ready. */
        PASS,
        /** The loop sleeps until the time in {@link #until}. */
        SLEEP,
        /** A task was made: {@link #subject}. */
        CREATED,
        /** A task begins to run; the text says what gave it its turn. */
        STEP,
        /** A task stops running, at {@link #place}; {@link #from} is where the step began. */
        STOP,
        /** An await began; {@link #outcome} says how it went. */
        AWAIT,
        /** An await that had suspended is over. */
        CONTINUED,
        /** {@link #subject} gets its next turn. */
        WOKEN,
        /** Cancellation was asked for {@link #subject}. */
        CANCEL,
        /** The task ended; the text says how. */
        END,
        /** A callback begins that is no task's step. */
        CALLBACK,
        /** The program wrote the text. */
        OUTPUT,
        /** A coroutine was dropped that nobody awaited. */
        NEVER_AWAITED,
        /** An exception was lost that nobody asked for. */
        NEVER_RETRIEVED,
        /** Recording stopped: too many events. */
        FULL
    }

    /** How an await went. */
    public enum Outcome {
        /** Not known yet, or cut off by the end of the run. */
        OPEN,
        /** It completed without suspending. */
        INLINE,
        /** Control left the task. */
        YIELDED,
        /** It raised without suspending. */
        RAISED
    }

    public final Kind kind;
    /** The pass of the loop, from 1; 0 before the first. */
    public final int pass;
    /** Seconds since the start of the trace. */
    public final double time;
    /** Number of the task that was running; 0 for none. */
    public final int task;

    /** Number of the other task concerned; 0 for none. */
    public int subject;
    /** Where it happened. */
    public Place place = Place.UNKNOWN;
    /** Of {@link Kind#STOP}: the line where the step began; 0 when unknown. */
    public int from;

    public String text = "";
    /** The reason, for awaits what is waited for. */
    public String detail = "";
    /** Of {@link Kind#AWAIT}: how many awaits of the same step it lies in. */
    public int depth;

    public Outcome outcome = Outcome.OPEN;
    /** Of {@link Kind#AWAIT} and {@link Kind#CONTINUED}. */
    public AwaitObserver.Kind form;
    /** Of {@link Kind#SLEEP}: seconds since the start of the trace; infinite when nothing but the outside ends it. */
    public double until;

    TraceEvent(Kind kind, int pass, double time, int task) {
        this.kind = kind;
        this.pass = pass;
        this.time = time;
        this.task = task;
    }
}
