// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.unicode;

import java.util.Arrays;

/** An immutable set of code points, written as hexadecimal ranges such as {@code "b2-b3 b9"}. */
public final class CodePointSet {
    private final int[] starts;
    private final int[] ends;

    private CodePointSet(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** The set that {@code ranges} writes: ascending hexadecimal numbers or ranges, between single spaces. */
    public static CodePointSet of(String ranges) {
        String[] parts = ranges.split(" ");
        int[] starts = new int[parts.length];
        int[] ends = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int dash = parts[i].indexOf('-');
            starts[i] = Integer.parseInt(dash < 0 ? parts[i] : parts[i].substring(0, dash), 16);
            ends[i] = dash < 0 ? starts[i] : Integer.parseInt(parts[i].substring(dash + 1), 16);
        }
        return new CodePointSet(starts, ends);
    }

    /** Whether {@code codePoint} is in the set. */
    public boolean contains(int codePoint) {
        if (codePoint < starts[0]) {
            return false;
        }
        int index = Arrays.binarySearch(starts, codePoint);
        return index >= 0 || codePoint <= ends[-index - 2];
    }
}
