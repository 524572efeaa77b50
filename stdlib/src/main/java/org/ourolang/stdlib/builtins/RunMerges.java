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

    /** A merge under way, with the shorter run held aside. */
    private abstract class Merge {
        final Object[] heldKeys;
        final Object[] heldValues;
        int countA;
        int countB;
        int destination;

        Merge(int held, int heldCount, int countA, int countB, int destination) {
            this.heldKeys = copy(keys, held, heldCount);
            this.heldValues = values == null ? null : copy(values, held, heldCount);
            this.countA = countA;
            this.countB = countB;
            this.destination = destination;
        }

        final void run() {
            try {
                if (begin()) {
                    while (oneByOne() && galloping()) {
                        minGallop++;
                    }
                }
            } finally {
                finish();
            }
        }

        /** Takes the entry that is known to come first; false when that ends the merge. */
        abstract boolean begin();

        /** Takes single entries until one run wins often; false at the end of the merge. */
        abstract boolean oneByOne();

        /** Takes whole stretches while they are long; false at the end of the merge. */
        abstract boolean galloping();

        abstract void takeA(int count);

        abstract void takeB(int count);

        /** Fills the gap with what is left, after an error too. */
        abstract void finish();
    }

    /** Merges upwards, with the left run held aside. */
    private final class Upwards extends Merge {
        private int a;
        private int b;

        Upwards(int a, int countA, int b, int countB) {
            super(a, countA, countA, countB, a);
            this.b = b;
        }

        @Override
        boolean oneByOne() {
            Work.poll();
            int winsA = 0;
            int winsB = 0;
            while (winsA < minGallop && winsB < minGallop) {
                if (less.test(keys[b], heldKeys[a])) {
                    takeB(1);
                    winsB++;
                    winsA = 0;
                    if (countB == 0) {
                        return false;
                    }
                } else {
                    takeA(1);
                    winsA++;
                    winsB = 0;
                    if (countA == 1) {
                        return false;
                    }
                }
            }
            minGallop++;
            return true;
        }

        @Override
        boolean galloping() {
            int wonA;
            int wonB;
            do {
                minGallop -= minGallop > 1 ? 1 : 0;
                wonA = gallop.right(keys[b], heldKeys, a, countA, 0);
                takeA(wonA);
                if (wonA > 0 && countA <= 1) {
                    return false;
                }
                takeB(1);
                if (countB == 0) {
                    return false;
                }
                wonB = gallop.left(heldKeys[a], keys, b, countB, 0);
                takeB(wonB);
                if (countB == 0) {
                    return false;
                }
                takeA(1);
                if (countA == 1) {
                    return false;
                }
            } while (wonA >= MIN_GALLOP || wonB >= MIN_GALLOP);
            return true;
        }

        @Override
        void takeA(int count) {
            System.arraycopy(heldKeys, a, keys, destination, count);
            if (values != null) {
                System.arraycopy(heldValues, a, values, destination, count);
            }
            a += count;
            countA -= count;
            destination += count;
        }

        @Override
        void takeB(int count) {
            System.arraycopy(keys, b, keys, destination, count);
            if (values != null) {
                System.arraycopy(values, b, values, destination, count);
            }
            b += count;
            countB -= count;
            destination += count;
        }

        /** The last entry of the left run is the largest; after an error its rest fills the gap. */
        @Override
        void finish() {
            if (countA == 1) {
                takeB(countB);
            }
            takeA(countA);
        }

        @Override
        boolean begin() {
            takeB(1);
            return countB > 0 && countA > 1;
        }
    }

    /** Merges downwards, with the right run held aside. */
    private final class Downwards extends Merge {
        private final int baseA;

        Downwards(int a, int countA, int b, int countB) {
            super(b, countB, countA, countB, b + countB);
            this.baseA = a;
        }

        @Override
        boolean oneByOne() {
            Work.poll();
            int winsA = 0;
            int winsB = 0;
            while (winsA < minGallop && winsB < minGallop) {
                if (less.test(heldKeys[countB - 1], keys[baseA + countA - 1])) {
                    takeA(1);
                    winsA++;
                    winsB = 0;
                    if (countA == 0) {
                        return false;
                    }
                } else {
                    takeB(1);
                    winsB++;
                    winsA = 0;
                    if (countB == 1) {
                        return false;
                    }
                }
            }
            minGallop++;
            return true;
        }

        @Override
        boolean galloping() {
            int wonA;
            int wonB;
            do {
                minGallop -= minGallop > 1 ? 1 : 0;
                wonA = countA - gallop.right(heldKeys[countB - 1], keys, baseA, countA, countA - 1);
                takeA(wonA);
                if (countA == 0) {
                    return false;
                }
                takeB(1);
                if (countB == 1) {
                    return false;
                }
                wonB = countB - gallop.left(keys[baseA + countA - 1], heldKeys, 0, countB, countB - 1);
                takeB(wonB);
                if (wonB > 0 && countB <= 1) {
                    return false;
                }
                takeA(1);
                if (countA == 0) {
                    return false;
                }
            } while (wonA >= MIN_GALLOP || wonB >= MIN_GALLOP);
            return true;
        }

        @Override
        void takeA(int count) {
            destination -= count;
            countA -= count;
            System.arraycopy(keys, baseA + countA, keys, destination, count);
            if (values != null) {
                System.arraycopy(values, baseA + countA, values, destination, count);
            }
        }

        @Override
        void takeB(int count) {
            destination -= count;
            countB -= count;
            System.arraycopy(heldKeys, countB, keys, destination, count);
            if (values != null) {
                System.arraycopy(heldValues, countB, values, destination, count);
            }
        }

        /** The last entry of the right run is the smallest; after an error its rest fills the gap. */
        @Override
        void finish() {
            if (countB == 1) {
                takeA(countA);
            }
            takeB(countB);
        }

        @Override
        boolean begin() {
            takeA(1);
            return countA > 0 && countB > 1;
        }
    }
}
