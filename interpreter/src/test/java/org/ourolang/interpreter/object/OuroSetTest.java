// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The expected orders were printed by CPython 3.13 with hash seed 0. */
class OuroSetTest {
    private static OuroSet upTo(long count) {
        OuroSet set = new OuroSet();
        for (long i = 0; i < count; i++) {
            set.add(i);
        }
        return set;
    }

    @Test
    void aRemovedElementsPlaceIsUsedAgain() {
        OuroSet set = upTo(10);
        set.remove(5L);
        set.remove(3L);
        set.add(35L);
        set.add(67L);
        assertArrayEquals(new Object[] {0L, 1L, 2L, 67L, 4L, 35L, 6L, 7L, 8L, 9L}, set.toArray());
    }

    @Test
    void differenceWalksTheTable() {
        OuroSet a = new OuroSet();
        for (long i = 0; i < 100; i += 7) {
            a.add(i);
        }
        OuroSet b = new OuroSet();
        for (long i = 0; i < 120; i += 5) {
            b.add(i);
        }
        Object[] expected = {98L, 7L, 42L, 77L, 14L, 49L, 84L, 21L, 56L, 91L, 28L, 63L};
        assertArrayEquals(expected, a.difference(b, BuiltinTypes.SET).toArray());
    }

    @Test
    void popTakesWhatTheReferenceTakes() {
        OuroSet set = upTo(5);
        assertEquals(0L, set.pop());
        assertEquals(1L, set.pop());
        set.add(0L);
        assertEquals(2L, set.pop());
    }
}
