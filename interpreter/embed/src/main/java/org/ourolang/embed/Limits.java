// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What a session may use from its start to its end. A session that reaches a limit ends: its script cannot catch that,
 * and the exception names the limit. What is not set is not limited, but for the depth of recursion (1000) and the size
 * of ints.
 */
public final class Limits {
    private static final int INTEGER_BITS = 1 << 19;

    private final Map<String, String> options = new HashMap<>();

    Limits() {
        options.put("ouro.IntegerLimit", String.valueOf(INTEGER_BITS));
    }

    /** Calls and loop turns; the same script takes the same number on every machine and in every mode. */
    public Limits steps(long most) {
        return set("StepLimit", most);
    }

    /** Processor time of the thread that runs the script; looked at every few milliseconds. */
    public Limits cpu(Duration most) {
        return set("CpuLimit", most.toMillis());
    }

    /** Time that passes while the script runs or waits for itself. */
    public Limits time(Duration most) {
        return set("TimeLimit", most.toMillis());
    }

    /** Bytes allocated in all, freed or not; a single operation that would exceed it raises MemoryError. */
    public Limits memory(long mostBytes) {
        return set("MemoryLimit", mostBytes);
    }

    /** Bytes written to standard output and error together. */
    public Limits output(long mostBytes) {
        return set("OutputLimit", mostBytes);
    }

    /** Depth of calls; a script cannot set its own limit higher. */
    public Limits recursion(int deepest) {
        return set("RecursionLimit", deepest);
    }

    /** Bits of the largest int; larger results raise MemoryError. The default is 524,288. */
    public Limits integerBits(int most) {
        return set("IntegerLimit", most);
    }

    private Limits set(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("a limit must be positive: " + name + " = " + value);
        }
        options.put("ouro." + name, String.valueOf(value));
        return this;
    }

    Map<String, String> options() {
        return options;
    }
}
