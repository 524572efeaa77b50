// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.object.Work;

/** Merges neighbouring sorted runs of one array, galloping where one of them wins again and again. */
final class RunMerges {
    private static final int MIN_GALLOP = 7;

    private final Object[] keys;
    private final Object[] values;
    private final StableSort.Less less;
    private final Gallop gallop;
    /** How often in a row a run must win before it pays to gallop: learnt from one merge to the next. */
    private int minGallop = MIN_GALLOP;

    /** @param values entries that move with their keys, or null */
    RunMerges(Object[] keys, Object[] values, StableSort.Less less) {
        this.keys = keys;
        this.values = values;
        this.less = less;
        this.gallop = new Gallop(less);
    }

    /** Merges the runs that start at {@code first} and, right behind it, at {@code b}. */
    void merge(int first, int lengthA, int b, int lengthB) {
        int skipped = gallop.right(keys[b], keys, first, lengthA, 0);
        int a = first + skipped;
        int countA = lengthA - skipped;
        if (countA == 0) {
            return;
        }
        int countB = gallop.left(keys[a + countA - 1], keys, b, lengthB, lengthB - 1);
        if (countB == 0) {
            return;
        }
        Merge merge = countA <= countB ? new Upwards(a, countA, b, countB) : new Downwards(a, countA, b, countB);
        merge.run();
    }

    private static Object[] copy(Object[] array, int from, int count) {
        Object[] result = new Object[count];
        System.arraycopy(array, from, result, 0, count);
        return result;
    }

    /** A merge under way: the shorter run is held aside, what is left of the other one stays where it is. */
    private abstract class Merge {
        final Object[] heldKeys;
        final Object[] heldValues;
        /** How many entries of the run held aside, and of the other, are still to be taken. */
        int held;
        int others;
        private int longestStretch;

        Merge(int firstHeld, int held, int others) {
            this.heldKeys = copy(keys, firstHeld, held);
            this.heldValues = values == null ? null : copy(values, firstHeld, held);
            this.held = held;
            this.others = others;
        }

        final void run() {
            try {
                if (takeOthers(1) && held > 1) {
                    while (oneByOne() && galloping()) {
                        minGallop++;
                    }
                }
            } finally {
                finish();
            }
        }

        /** Takes single entries until one run wins often; false at the end of the merge. */
        private boolean oneByOne() {
            Work.poll();
            int winsOfHeld = 0;
            int winsOfOthers = 0;
            while (winsOfHeld < minGallop && winsOfOthers < minGallop) {
                boolean otherWins = otherIsNext();
                winsOfHeld = otherWins ? 0 : winsOfHeld + 1;
                winsOfOthers = otherWins ? winsOfOthers + 1 : 0;
                if (!(otherWins ? takeOthers(1) : takeHeld(1))) {
                    return false;
                }
            }
            minGallop++;
            return true;
        }

        /** Takes whole stretches while they are long; false at the end of the merge. */
        private boolean galloping() {
            do {
                minGallop -= minGallop > 1 ? 1 : 0;
                longestStretch = 0;
                if (!takeStretches()) {
                    return false;
                }
            } while (longestStretch >= MIN_GALLOP);
            return true;
        }

        /** Takes all that the run held aside wins, and the other's entry behind it; false at the end of the merge. */
        final boolean takeStretchOfHeld() {
            int won = wonByHeld();
            longestStretch = Math.max(longestStretch, won);
            return takeHeld(won) && takeOthers(1);
        }

        /** Takes all that the other run wins, and the entry held aside behind it; false at the end of the merge. */
        final boolean takeStretchOfOthers() {
            int won = wonByOthers();
            longestStretch = Math.max(longestStretch, won);
            return takeOthers(won) && takeHeld(1);
        }

        /** The last entry held aside belongs behind all others; after an error the rest fills the gap. */
        private void finish() {
            if (held == 1) {
                takeOthers(others);
            }
            takeHeld(held);
        }

        private boolean takeHeld(int count) {
            int from = nextHeld(count);
            int to = nextDestination(count);
            held -= count;
            System.arraycopy(heldKeys, from, keys, to, count);
            if (values != null) {
                System.arraycopy(heldValues, from, values, to, count);
            }
            return held > 1;
        }

        private boolean takeOthers(int count) {
            int from = nextOther(count);
            int to = nextDestination(count);
            others -= count;
            System.arraycopy(keys, from, keys, to, count);
            if (values != null) {
                System.arraycopy(values, from, values, to, count);
            }
            return others > 0;
        }

        /** A stretch of each run, the left run's first; false at the end of the merge. */
        abstract boolean takeStretches();

        abstract boolean otherIsNext();

        abstract int wonByHeld();

        abstract int wonByOthers();

        /** Where the next {@code count} entries held aside begin. */
        abstract int nextHeld(int count);

        /** Where the other run's next {@code count} entries begin; they are passed. */
        abstract int nextOther(int count);

        /** Where the next {@code count} entries go; their places are passed. */
        abstract int nextDestination(int count);
    }

    /** Merges upwards, with the left run held aside. */
    private final class Upwards extends Merge {
        private final int lengthA;
        private int b;
        private int destination;

        Upwards(int a, int countA, int b, int countB) {
            super(a, countA, countB);
            this.lengthA = countA;
            this.b = b;
            this.destination = a;
        }

        @Override
        boolean takeStretches() {
            return takeStretchOfHeld() && takeStretchOfOthers();
        }

        @Override
        boolean otherIsNext() {
            return less.test(keys[b], heldKeys[lengthA - held]);
        }

        @Override
        int wonByHeld() {
            return gallop.right(keys[b], heldKeys, lengthA - held, held, 0);
        }

        @Override
        int wonByOthers() {
            return gallop.left(heldKeys[lengthA - held], keys, b, others, 0);
        }

        @Override
        int nextHeld(int count) {
            return lengthA - held;
        }

        @Override
        int nextOther(int count) {
            b += count;
            return b - count;
        }

        @Override
        int nextDestination(int count) {
            destination += count;
            return destination - count;
        }
    }

    /** Merges downwards, with the right run held aside. */
    private final class Downwards extends Merge {
        private final int a;
        private int destination;

        Downwards(int a, int countA, int b, int countB) {
            super(b, countB, countA);
            this.a = a;
            this.destination = b + countB;
        }

        @Override
        boolean takeStretches() {
            return takeStretchOfOthers() && takeStretchOfHeld();
        }

        @Override
        boolean otherIsNext() {
            return less.test(heldKeys[held - 1], keys[a + others - 1]);
        }

        @Override
        int wonByHeld() {
            return held - gallop.left(keys[a + others - 1], heldKeys, 0, held, held - 1);
        }

        @Override
        int wonByOthers() {
            return others - gallop.right(heldKeys[held - 1], keys, a, others, others - 1);
        }

        @Override
        int nextHeld(int count) {
            return held - count;
        }

        @Override
        int nextOther(int count) {
            return a + others - count;
        }

        @Override
        int nextDestination(int count) {
            destination -= count;
            return destination;
        }
    }
}
