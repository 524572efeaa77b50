// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.OuroSlice;

/** Slices as positions. */
public final class Slices {
    private Slices() {}

    /**
     * Positions of a slice in a sequence.
     *
     * @param count number of positions
     */
    public record Range(int start, int stop, int step, int count) {}

    /** {@code slice.indices(length)}, with the count. */
    public static Range of(OuroSlice slice, int length) { throw new UnsupportedOperationException(); }
}
