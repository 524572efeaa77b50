// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.util.Arrays;

/** Sorts ints of 64 bits: those that are all but in order by moving them a little, others as the JDK does. */
public final class LongSorting {
    /** How far numbers may be moved on average, and how much farther in all. */
    private static final int MEAN_WAY = 8;

    private static final int MARGIN = 256;

    private LongSorting() {}

    /** Sorts the first {@code count} numbers, the smallest first. */
    public static void sort(long[] numbers, int count) {
        if (!insertEach(numbers, count)) {
            Arrays.sort(numbers, 0, count);
        }
    }

    /** Inserts each number among those before it; answers false if it gave up because the ways are long. */
    private static boolean insertEach(long[] numbers, int count) {
        long way = 0;
        for (int i = 1; i < count; i++) {
            long number = numbers[i];
            int place = i;
            while (place > 0 && numbers[place - 1] > number) {
                numbers[place] = numbers[place - 1];
                place--;
            }
            numbers[place] = number;
            way += i - place;
            if (way > (long) i * MEAN_WAY + MARGIN) {
                return false;
            }
        }
        return true;
    }
}
