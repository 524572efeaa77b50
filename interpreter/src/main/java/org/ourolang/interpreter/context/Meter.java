// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleContext;
import java.util.Arrays;
import org.graalvm.options.OptionValues;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.ExecutionState;

/**
 * Counts what one context uses and ends it when a limit is reached. Steps are counted by the program itself; time and
 * memory are looked at from outside every few milliseconds while guest code runs. What is exhausted stays exhausted:
 * scripts can neither catch the end nor run on after it.
 */
public final class Meter {
    /** What a limit is about. */
    public enum Kind {
        STEPS("step", " steps"),
        CPU("CPU time", " ms"),
        TIME("time", " ms"),
        MEMORY("memory", " bytes"),
        OUTPUT("output", " bytes");

        private final String text;
        private final String unit;

        Kind(String text, String unit) {
            this.text = text;
            this.unit = unit;
        }
    }

    private static final long MILLISECOND = 1_000_000;

    private final OuroContext context;
    private final ExecutionState state;
    private final long[] limits = new long[Kind.values().length];
    private final boolean watched;
    private TruffleContext handle;
    private int entered;
    private volatile Thread thread;
    private long cpuAtEntry;
    private long timeAtEntry;
    private long memoryAtEntry;
    private long cpuBefore;
    private long timeBefore;
    private long memoryBefore;
    private volatile long output;
    private volatile Kind exhausted;
    private volatile Runnable listener;

    Meter(OuroContext context, OptionValues options) {
        this.context = context;
        this.state = context.state();
        limits[Kind.STEPS.ordinal()] = OuroOptions.StepLimit.getValue(options);
        limits[Kind.CPU.ordinal()] = OuroOptions.CpuLimit.getValue(options) * MILLISECOND;
        limits[Kind.TIME.ordinal()] = OuroOptions.TimeLimit.getValue(options) * MILLISECOND;
        limits[Kind.MEMORY.ordinal()] = OuroOptions.MemoryLimit.getValue(options);
        limits[Kind.OUTPUT.ordinal()] = OuroOptions.OutputLimit.getValue(options);
        watched = limit(Kind.CPU) > 0 || limit(Kind.TIME) > 0 || limit(Kind.MEMORY) > 0;
        if (limit(Kind.STEPS) > 0) {
            state.stepsLeft = limit(Kind.STEPS);
        }
        if (limit(Kind.MEMORY) > 0) {
            state.largestAllocation = limit(Kind.MEMORY);
        }
        int bits = OuroOptions.IntegerLimit.getValue(options);
        if (bits > 0) {
            state.integerBits = bits;
        }
        int depth = OuroOptions.RecursionLimit.getValue(options);
        if (depth > 0) {
            state.recursionCeiling = depth;
            state.recursionLimit = Math.min(state.recursionLimit, depth);
        }
        state.onExhausted = () -> exhaust(Kind.STEPS);
    }

    /** Whether anything is limited. */
    boolean hasLimits() {
        return Arrays.stream(limits).anyMatch(limit -> limit > 0) || state.integerBits != Long.MAX_VALUE;
    }

    private long limit(Kind kind) {
        return limits[kind.ordinal()];
    }

    /** Makes the limits effective; the context is entered. */
    void arm() {
        if (hasLimits()) {
            handle = ContextEnder.current(context.env());
        }
    }

    /** Guest code begins to run, or to wait, on this thread; calls nest. */
    public void begin() {
        if (entered++ > 0) {
            return;
        }
        if (exhausted != null) {
            entered--;
            end(exhausted);
        }
        if (watched) {
            start(Thread.currentThread());
        }
    }

    private void start(Thread running) {
        if (limit(Kind.MEMORY) > 0 && !ThreadUsage.countsMemory(running)) {
            entered--;
            throw Errors.runtimeError("the memory limit cannot be kept on a virtual thread: use a platform thread");
        }
        cpuAtEntry = limit(Kind.CPU) > 0 ? ThreadUsage.cpu(running) : 0;
        timeAtEntry = System.nanoTime();
        memoryAtEntry = ThreadUsage.memory(running);
        thread = running;
        LimitWatch.add(this);
    }

    /** Ends what {@link #begin} began. */
    public void end() {
        if (--entered == 0 && watched) {
            LimitWatch.remove(this);
            cpuBefore = used(Kind.CPU);
            timeBefore = used(Kind.TIME);
            memoryBefore = used(Kind.MEMORY);
            thread = null;
        }
    }

    /** How much was used so far; may be asked from any thread. Times are nanoseconds. */
    public long used(Kind kind) {
        Thread running = thread;
        return switch (kind) {
            case STEPS -> (limit(Kind.STEPS) > 0 ? limit(Kind.STEPS) : Long.MAX_VALUE) - Math.max(0, state.stepsLeft);
            case CPU -> running == null ? cpuBefore : cpuBefore + ThreadUsage.cpu(running) - cpuAtEntry;
            case TIME -> running == null ? timeBefore : timeBefore + System.nanoTime() - timeAtEntry;
            case MEMORY -> running == null ? memoryBefore : memoryBefore + ThreadUsage.memory(running) - memoryAtEntry;
            case OUTPUT -> output;
        };
    }

    /** Which limit ended the context; null for none. */
    public Kind exhausted() {
        return exhausted;
    }

    /** Which limit ended the context, in words; null for none. */
    public String exhaustion() {
        Kind kind = exhausted;
        return kind == null ? null : text(kind);
    }

    /** Runs {@code action}, on any thread, when a limit ends the context. */
    public void onExhausted(Runnable action) {
        listener = action;
    }

    /** Counts written bytes before they are written. */
    @TruffleBoundary
    void write(int bytes) {
        long total = output + bytes;
        if (limit(Kind.OUTPUT) > 0 && total > limit(Kind.OUTPUT)) {
            exhaust(Kind.OUTPUT);
        }
        output = total;
    }

    boolean countsOutput() {
        return limit(Kind.OUTPUT) > 0;
    }

    /** Looks at the watched limits, from the watching thread. */
    void check() {
        if (exhausted != null || thread == null) {
            return;
        }
        for (Kind kind : new Kind[] {Kind.CPU, Kind.TIME, Kind.MEMORY}) {
            if (limit(kind) > 0 && used(kind) > limit(kind)) {
                exhausted = kind;
                Thread.ofPlatform().daemon().name("ouro end").start(() -> exhaust(kind));
                return;
            }
        }
    }

    /** Ends the context; throws when called by the thread that runs it. */
    @TruffleBoundary
    void exhaust(Kind kind) {
        exhausted = kind;
        Runnable told = listener;
        if (told != null) {
            told.run();
        }
        end(kind);
    }

    private void end(Kind kind) {
        handle.closeResourceExhausted(null, text(kind));
    }

    private String text(Kind kind) {
        boolean time = kind == Kind.CPU || kind == Kind.TIME;
        long shown = time ? limit(kind) / MILLISECOND : limit(kind);
        return "The " + kind.text + " limit of " + shown + kind.unit + " is exhausted";
    }
}
