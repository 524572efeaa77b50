// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.object.Work;

/**
 * The stable merge sort of {@code list.sort}: natural runs, binary insertion, galloping merges in power order. It asks
 * for comparisons in the order CPython 3.13 does, because a script's {@code __lt__} can see that order.
 */
final class StableSort {
    /** Asks whether {@code left < right}; may throw a guest exception. */
    @FunctionalInterface
    interface Less {
        boolean test(Object left, Object right);
    }

    private static final int MAX_MIN_RUN = 64;

    private final Object[] keys;
    private final Object[] values;
    private final Less less;
    private final int length;
    private final int[] runBase = new int[90];
    private final int[] runLength = new int[90];
    private final int[] runPower = new int[90];
    private final RunMerges merges;
    private int runs;

    private StableSort(Object[] keys, Object[] values, int length, Less less) {
        this.keys = keys;
        this.values = values;
        this.length = length;
        this.less = less;
        this.merges = new RunMerges(keys, values, less);
    }

    /**
     * Sorts the first {@code length} entries in place; when {@code less} throws, the entries are left as some
     * permutation of themselves.
     *
     * @param values entries that move with their keys, or null
     */
    static void sort(Object[] keys, Object[] values, int length, boolean reverse, Less less) {
        StableSort sort = new StableSort(keys, values, length, less);
        if (reverse) {
            sort.reverse(0, length);
        }
        try {
            sort.sortRuns();
        } finally {
            if (reverse) {
                sort.reverse(0, length);
            }
        }
    }

    private void sortRuns() {
        if (length < 2) {
            return;
        }
        int minRun = minRun(length);
        int low = 0;
        int remaining = length;
        while (remaining > 0) {
            Work.poll();
            int run = countRun(low, remaining);
            if (run < minRun) {
                int forced = Math.min(remaining, minRun);
                insertBinary(low, forced, run);
                run = forced;
            }
            collapseBefore(run);
            runBase[runs] = low;
            runLength[runs] = run;
            runs++;
            low += run;
            remaining -= run;
        }
        collapseAll();
    }

    private static int minRun(int count) {
        int n = count;
        int odd = 0;
        while (n >= MAX_MIN_RUN) {
            odd |= n & 1;
            n >>= 1;
        }
        return n + odd;
    }

    /** The length of the run that starts at {@code low}, made ascending. */
    private int countRun(int low, int remaining) {
        int n = 1;
        while (n < remaining && !less.test(keys[low + n], keys[low + n - 1])) {
            n++;
        }
        if (n == remaining) {
            return n;
        }
        if (n > 1) {
            if (less.test(keys[low], keys[low + n - 1])) {
                return n;
            }
            reverse(low, low + n);
        }
        n = descend(low, n + 1, remaining);
        reverse(low, low + n);
        while (n < remaining && !less.test(keys[low + n], keys[low + n - 1])) {
            n++;
        }
        return n;
    }

    /** Extends a descending run; equal keys inside it are turned round so that the final turn keeps them. */
    private int descend(int low, int from, int remaining) {
        int n = from;
        int equal = 0;
        for (; n < remaining; n++) {
            if (less.test(keys[low + n], keys[low + n - 1])) {
                reverseEqual(low + n, equal);
                equal = 0;
            } else if (less.test(keys[low + n - 1], keys[low + n])) {
                break;
            } else {
                equal++;
            }
        }
        reverseEqual(low + n, equal);
        return n;
    }

    private void reverseEqual(int end, int equal) {
        if (equal > 0) {
            reverse(end - equal - 1, end);
        }
    }

    private void insertBinary(int low, int count, int sorted) {
        Work.charge(count);
        Work.poll();
        for (int next = sorted; next < count; next++) {
            Object pivot = keys[low + next];
            int left = 0;
            int right = next;
            while (left < right) {
                int middle = (left + right) >>> 1;
                if (less.test(pivot, keys[low + middle])) {
                    right = middle;
                } else {
                    left = middle + 1;
                }
            }
            rotate(low + left, low + next);
        }
    }

    /** Moves the entry at {@code from} down to {@code to}, the entries between one up. */
    private void rotate(int to, int from) {
        Object key = keys[from];
        System.arraycopy(keys, to, keys, to + 1, from - to);
        keys[to] = key;
        if (values != null) {
            Object value = values[from];
            System.arraycopy(values, to, values, to + 1, from - to);
            values[to] = value;
        }
    }

    private void reverse(int from, int to) {
        reverse(keys, from, to);
        if (values != null) {
            reverse(values, from, to);
        }
    }

    private static void reverse(Object[] array, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            Object held = array[i];
            array[i] = array[j];
            array[j] = held;
        }
    }

    /** Merges pending runs whose power exceeds that of the boundary before a new run. */
    private void collapseBefore(int newLength) {
        if (runs == 0) {
            return;
        }
        int power = power(runBase[runs - 1], runLength[runs - 1], newLength);
        while (runs > 1 && runPower[runs - 2] > power) {
            mergeAt(runs - 2);
        }
        runPower[runs - 1] = power;
    }

    private int power(long start, long first, long second) {
        long a = 2 * start + first;
        long b = a + first + second;
        for (int power = 1;; power++) {
            if (a >= length) {
                a -= length;
                b -= length;
            } else if (b >= length) {
                return power;
            }
            a <<= 1;
            b <<= 1;
        }
    }

    private void collapseAll() {
        while (runs > 1) {
            int n = runs - 2;
            if (n > 0 && runLength[n - 1] < runLength[n + 1]) {
                n--;
            }
            mergeAt(n);
        }
    }

    private void mergeAt(int i) {
        int a = runBase[i];
        int countA = runLength[i];
        int b = runBase[i + 1];
        int countB = runLength[i + 1];
        runLength[i] = countA + countB;
        if (i == runs - 3) {
            runBase[i + 1] = runBase[i + 2];
            runLength[i + 1] = runLength[i + 2];
            runPower[i + 1] = runPower[i + 2];
        }
        runs--;
        merges.merge(a, countA, b, countB);
    }
}
