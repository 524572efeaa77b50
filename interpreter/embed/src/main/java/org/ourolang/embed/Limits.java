// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.ourolang.interpreter.context.Account.Kind;

/**
 * What a session, or a task of it, may use from its start to its end. Who reaches a limit ends: a script cannot catch
 * that, and the exception names the limit. What is not set is not limited, but for a session's depth of recursion (1000,
 * which a script may set to 20,000 at most) and size of ints.
 */
public final class Limits {
    private static final int INTEGER_BITS = 1 << 19;
    /** Deeper stacks take long to leave. */
    private static final int DEEPEST = 20_000;

    private static final long MILLISECOND = 1_000_000;

    private final Map<Kind, Long> most = new EnumMap<>(Kind.class);
    private int recursion = -1;
    private int integerBits;

    Limits() {}

    /** Calls and loop turns; the same script takes the same number on every machine and in every mode. */
    public Limits steps(long count) {
        return set(Kind.STEPS, count);
    }

    /** Processor time of the thread that runs the script; looked at every few milliseconds. */
    public Limits cpu(Duration time) {
        return set(Kind.CPU, time.toMillis() * MILLISECOND);
    }

    /** Time that passes while the script runs; of a session, also while it waits for itself. */
    public Limits time(Duration time) {
        return set(Kind.TIME, time.toMillis() * MILLISECOND);
    }

    /** Bytes allocated in all, freed or not; a single operation that would exceed it raises MemoryError. */
    public Limits memory(long bytes) {
        return set(Kind.MEMORY, bytes);
    }

    /** Bytes written to standard output and error together. */
    public Limits output(long bytes) {
        return set(Kind.OUTPUT, bytes);
    }

    /** Depth of calls, of sessions alone; a script cannot set its own limit higher. */
    public Limits recursion(int deepest) {
        checkPositive("recursion", deepest);
        recursion = deepest;
        return this;
    }

    /** Bits of the largest int, of sessions alone; larger results raise MemoryError. The default is 524,288. */
    public Limits integerBits(int bits) {
        checkPositive("integerBits", bits);
        integerBits = bits;
        return this;
    }

    private Limits set(Kind kind, long value) {
        checkPositive(kind.name(), value);
        most.put(kind, value);
        return this;
    }

    private static void checkPositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("a limit must be positive: " + name + " = " + value);
        }
    }

    /** In the words of the context. */
    Map<String, String> options() {
        Map<String, String> options = new HashMap<>();
        most.forEach((kind, value) -> {
            boolean time = kind == Kind.CPU || kind == Kind.TIME;
            options.put("ouro." + kind.option(), String.valueOf(time ? value / MILLISECOND : value));
        });
        options.put("ouro.RecursionLimit", String.valueOf(recursion < 0 ? DEEPEST : recursion));
        options.put("ouro.IntegerLimit", String.valueOf(integerBits == 0 ? INTEGER_BITS : integerBits));
        return options;
    }

    /** In steps, nanoseconds or bytes, for a task. */
    Map<Kind, Long> ofTask() {
        if (recursion > 0 || integerBits != 0) {
            throw new IllegalArgumentException("recursion and integerBits can be limited for sessions alone");
        }
        return most;
    }

    boolean limitSteps() {
        return most.containsKey(Kind.STEPS);
    }
}
