// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

/** Exponential search in a sorted run, from a guess outwards. */
final class Gallop {
    private final StableSort.Less less;

    Gallop(StableSort.Less less) {
        this.less = less;
    }

    /** Where {@code key} belongs before entries equal to it: found from {@code hint} outwards. */
    int left(Object key, Object[] array, int base, int count, int hint) {
        int start = base + hint;
        int last = 0;
        int offset = 1;
        if (less.test(array[start], key)) {
            int most = count - hint;
            while (offset < most && less.test(array[start + offset], key)) {
                last = offset;
                offset = (offset << 1) + 1;
            }
            last += hint;
            offset = Math.min(offset, most) + hint;
        } else {
            int most = hint + 1;
            while (offset < most && !less.test(array[start - offset], key)) {
                last = offset;
                offset = (offset << 1) + 1;
            }
            int held = last;
            last = hint - Math.min(offset, most);
            offset = hint - held;
        }
        last++;
        while (last < offset) {
            int middle = last + ((offset - last) >> 1);
            if (less.test(array[base + middle], key)) {
                last = middle + 1;
            } else {
                offset = middle;
            }
        }
        return offset;
    }

    /** Where {@code key} belongs behind entries equal to it: found from {@code hint} outwards. */
    int right(Object key, Object[] array, int base, int count, int hint) {
        int start = base + hint;
        int last = 0;
        int offset = 1;
        if (less.test(key, array[start])) {
            int most = hint + 1;
            while (offset < most && less.test(key, array[start - offset])) {
                last = offset;
                offset = (offset << 1) + 1;
            }
            int held = last;
            last = hint - Math.min(offset, most);
            offset = hint - held;
        } else {
            int most = count - hint;
            while (offset < most && !less.test(key, array[start + offset])) {
                last = offset;
                offset = (offset << 1) + 1;
            }
            last += hint;
            offset = Math.min(offset, most) + hint;
        }
        last++;
        while (last < offset) {
            int middle = last + ((offset - last) >> 1);
            if (less.test(key, array[base + middle])) {
                offset = middle;
            } else {
                last = middle + 1;
            }
        }
        return offset;
    }
}
