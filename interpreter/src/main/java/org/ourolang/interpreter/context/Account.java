// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

/**
 * What a session, or a task of it, has used of what it may. The thread that runs guest code begins and ends its laps; any
 * thread may ask how much was used. Steps are told by the {@link Meter}, which counts them.
 */
public final class Account {
    /** What a limit is about. */
    public enum Kind {
        STEPS("step", " steps", "StepLimit"),
        CPU("CPU time", " ms", "CpuLimit"),
        TIME("time", " ms", "TimeLimit"),
        MEMORY("memory", " bytes", "MemoryLimit"),
        OUTPUT("output", " bytes", "OutputLimit");

        private final String text;
        private final String unit;
        private final String option;

        Kind(String text, String unit, String option) {
            this.text = text;
            this.unit = unit;
            this.option = option;
        }

        /** The name of the context's option that limits it. */
        public String option() {
            return option;
        }

        boolean isTime() {
            return this == CPU || this == TIME;
        }
    }

    static final long MILLISECOND = 1_000_000;

    private static final Kind[] WATCHED = {Kind.CPU, Kind.TIME, Kind.MEMORY};

    private final String owner;
    private final long[] limits = new long[Kind.values().length];
    private final long[] before = new long[Kind.values().length];
    private volatile Lap lap;
    private volatile Kind exhausted;

    /** A stretch of time during which one thread runs for the account. */
    private record Lap(Thread thread, long cpu, long time, long memory) {
        long used(Kind kind) {
            return switch (kind) {
                case CPU -> ThreadUsage.cpu(thread) - cpu;
                case TIME -> System.nanoTime() - time;
                case MEMORY -> ThreadUsage.memory(thread) - memory;
                default -> 0;
            };
        }
    }

    /** @param owner whose it is, as the text that names the limit ends */
    Account(String owner) {
        this.owner = owner;
    }

    /** @param most in steps, nanoseconds or bytes; 0 for no limit */
    Account limit(Kind kind, long most) {
        limits[kind.ordinal()] = most;
        return this;
    }

    long limit(Kind kind) {
        return limits[kind.ordinal()];
    }

    boolean isLimited() {
        return isWatched() || limit(Kind.STEPS) > 0 || limit(Kind.OUTPUT) > 0;
    }

    /** Whether somebody must look now and then how much was used. */
    boolean isWatched() {
        return limit(Kind.CPU) > 0 || limit(Kind.TIME) > 0 || limit(Kind.MEMORY) > 0;
    }

    /** From now on the thread's time and memory are this account's. */
    void begin(Thread thread) {
        lap = new Lap(thread, ThreadUsage.cpu(thread), System.nanoTime(), ThreadUsage.memory(thread));
    }

    /** Ends what {@link #begin} began. */
    void end() {
        Lap last = lap;
        if (last != null) {
            for (Kind kind : WATCHED) {
                before[kind.ordinal()] += last.used(kind);
            }
            lap = null;
        }
    }

    void add(Kind kind, long amount) {
        before[kind.ordinal()] += amount;
    }

    /** The thread that runs for the account now; null for none. */
    Thread thread() {
        Lap running = lap;
        return running == null ? null : running.thread;
    }

    /** How much was used so far, in steps, nanoseconds or bytes. */
    long used(Kind kind) {
        Lap running = lap;
        return before[kind.ordinal()] + (running == null ? 0 : running.used(kind));
    }

    /** Which of the limits that must be watched is exceeded; null for none. */
    Kind exceeded() {
        for (Kind kind : WATCHED) {
            if (limit(kind) > 0 && used(kind) > limit(kind)) {
                return kind;
            }
        }
        return null;
    }

    void exhaust(Kind kind) {
        exhausted = kind;
    }

    /** Which limit ended the work; null for none. */
    Kind exhausted() {
        return exhausted;
    }

    /** Whether a limit ended the work; what is left of it shall not run. */
    public boolean isExhausted() {
        return exhausted != null;
    }

    /** Which limit ended the work, in words; null for none. */
    public String exhaustion() {
        return exhausted == null ? null : text(exhausted);
    }

    String text(Kind kind) {
        long shown = kind.isTime() ? limit(kind) / MILLISECOND : limit(kind);
        return "The " + kind.text + " limit of " + shown + kind.unit + owner + " is exhausted";
    }
}
