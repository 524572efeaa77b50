// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.function.Supplier;

/**
 * What Java code that works long for a script owes: it asks now and then whether it shall stop, and tells how much it
 * does. Nothing is counted until a context has a limit.
 */
public final class Work {
    private static volatile Supplier<ExecutionState> limited;

    private Work() {}

    /** Called when a context with limits is made. */
    public static void install(Supplier<ExecutionState> current) {
        limited = current;
    }

    /** Whether a context may have limits, so that work is to be counted. */
    public static boolean isLimited() {
        return limited != null;
    }

    /** Stops here if the host has asked for it, or if a step limit is exhausted; counts one step. */
    public static void step() {
        TruffleSafepoint.poll(null);
        if (limited != null) {
            chargeCurrent(1);
        }
    }

    /** Stops here if the host has asked for it. */
    public static void poll() {
        TruffleSafepoint.poll(null);
    }

    /** Counts steps in proportion to an amount of work, before it is done. */
    public static void charge(long steps) {
        if (limited != null && steps > 0) {
            chargeCurrent(steps);
        }
    }

    @TruffleBoundary
    private static void chargeCurrent(long steps) {
        ExecutionState state = limited.get();
        if (state != null) {
            state.charge(steps);
        }
    }

    /** Whether {@code bytes} may be allocated at once. */
    @TruffleBoundary
    public static boolean isAllocationAllowed(long bytes) {
        if (limited == null) {
            return true;
        }
        ExecutionState state = limited.get();
        return state == null || bytes <= state.largestAllocation;
    }

    /** Whether an int of that many bits may be made. */
    @TruffleBoundary
    public static boolean isIntegerAllowed(long bits) {
        if (limited == null) {
            return true;
        }
        ExecutionState state = limited.get();
        return state == null || bits <= state.integerBits;
    }
}
