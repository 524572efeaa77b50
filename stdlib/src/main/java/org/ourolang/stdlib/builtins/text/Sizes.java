// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import org.ourolang.interpreter.object.Work;
import org.ourolang.interpreter.error.Errors;

/** Refuses results too large for memory before they are begun. */
public final class Sizes {
    private static final long LARGEST = Integer.MAX_VALUE - 64;

    private Sizes() {}

    /** Raises MemoryError if {@code size} (bytes or characters) does not fit the free memory. */
    public static void check(long size) {
        if (size < 0 || size > LARGEST) {
            throw Errors.memoryError();
        }
        if (size > 1 << 16) {
            Work.charge(size >> 10);
            Work.poll();
        }
        if (size > 1 << 20) {
            if (!Work.isAllocationAllowed(size)) {
                throw Errors.memoryError();
            }
            Runtime runtime = Runtime.getRuntime();
            if (size > runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory()) {
                throw Errors.memoryError();
            }
        }
    }

    /** Checks {@code unit * count} likewise and answers the count. */
    public static int repeat(long unit, long count) {
        if (count <= 0 || unit == 0) {
            return 0;
        }
        if (count > LARGEST / unit) {
            throw Errors.memoryError();
        }
        check(unit * count);
        return (int) count;
    }
}
