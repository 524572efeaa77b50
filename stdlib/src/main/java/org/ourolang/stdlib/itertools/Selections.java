// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.itertools;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;

/** Products, permutations and combinations: rows of positions that advance in lexicographic order. */
abstract class Selections extends NativeIterator {
    private final OuroClass type;
    private final Object[][] pools;
    final int[] positions;
    private boolean started;
    private boolean done;

    private Selections(OuroClass type, Object[][] pools, boolean empty) {
        this.type = type;
        this.pools = pools;
        this.positions = new int[pools.length];
        this.done = empty;
    }

    @Override
    public OuroClass type() {
        return type;
    }

    @Override
    public Object next() {
        if (done) {
            return null;
        }
        if (started && !advance()) {
            done = true;
            return null;
        }
        started = true;
        Object[] row = new Object[positions.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = pools[i][positions[i]];
        }
        return row.length == 0 ? OuroTuple.EMPTY : OuroTuple.of(row);
    }

    /** Moves the positions on; false when there are no more. */
    abstract boolean advance();

    private static Object[][] same(Object[] pool, long size) {
        if (size < 0) {
            throw Errors.valueError("r must be non-negative");
        }
        if (size > Integer.MAX_VALUE) {
            throw Errors.memoryError();
        }
        Object[][] pools = new Object[(int) size][];
        java.util.Arrays.fill(pools, pool);
        return pools;
    }

    static NativeIterator product(Object[] iterables, long repeat) {
        if (repeat < 0) {
            throw Errors.valueError("repeat argument cannot be negative");
        }
        if (iterables.length * (double) repeat > Integer.MAX_VALUE) {
            throw Errors.overflowError("repeat argument too large");
        }
        Object[][] pools = new Object[(int) (iterables.length * repeat)][];
        boolean empty = false;
        for (int i = 0; i < pools.length; i++) {
            pools[i] = i < iterables.length ? Iteration.toArray(iterables[i]) : pools[i - iterables.length];
            empty |= pools[i].length == 0;
        }
        return new Selections(ItertoolsModule.PRODUCT, pools, empty) {
            @Override
            boolean advance() {
                for (int i = positions.length - 1; i >= 0; i--) {
                    if (++positions[i] < pools[i].length) {
                        return true;
                    }
                    positions[i] = 0;
                }
                return false;
            }
        };
    }

    static NativeIterator permutations(Object[] pool, Object size) {
        long count = pool.length;
        if (!ItertoolsModule.isNone(size)) {
            if (!Numbers.isInteger(size)) {
                throw Errors.typeError("Expected int as r");
            }
            count = Numbers.asSize(size);
        }
        int[] order = new int[pool.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        boolean empty = count > pool.length;
        return new Permutations(same(pool, empty ? 0 : count), empty, order);
    }

    private static final class Permutations extends Selections {
        private final int[] order;
        private final int[] cycles;

        Permutations(Object[][] pools, boolean empty, int[] order) {
            super(ItertoolsModule.PERMUTATIONS, pools, empty);
            this.order = order;
            this.cycles = new int[pools.length];
            for (int i = 0; i < cycles.length; i++) {
                cycles[i] = order.length - i;
                positions[i] = i;
            }
        }

        @Override
        boolean advance() {
            for (int i = cycles.length - 1; i >= 0; i--) {
                if (--cycles[i] > 0) {
                    int other = order.length - cycles[i];
                    int kept = order[i];
                    order[i] = order[other];
                    order[other] = kept;
                    System.arraycopy(order, 0, positions, 0, positions.length);
                    return true;
                }
                int first = order[i];
                System.arraycopy(order, i + 1, order, i, order.length - i - 1);
                order[order.length - 1] = first;
                cycles[i] = order.length - i;
            }
            return false;
        }
    }

    static NativeIterator combinations(Object[] pool, long size) {
        boolean empty = size > pool.length;
        Selections result = new Selections(ItertoolsModule.COMBINATIONS, same(pool, empty ? 0 : size), empty) {
            @Override
            boolean advance() {
                int i = positions.length - 1;
                while (i >= 0 && positions[i] == pool.length - positions.length + i) {
                    i--;
                }
                if (i < 0) {
                    return false;
                }
                positions[i]++;
                for (i++; i < positions.length; i++) {
                    positions[i] = positions[i - 1] + 1;
                }
                return true;
            }
        };
        for (int i = 0; i < result.positions.length; i++) {
            result.positions[i] = i;
        }
        return result;
    }

    static NativeIterator combinationsWithReplacement(Object[] pool, long size) {
        boolean empty = pool.length == 0 && size > 0;
        return new Selections(ItertoolsModule.COMBINATIONS_WITH_REPLACEMENT, same(pool, size), empty) {
            @Override
            boolean advance() {
                int i = positions.length - 1;
                while (i >= 0 && positions[i] == pool.length - 1) {
                    i--;
                }
                if (i < 0) {
                    return false;
                }
                int next = positions[i] + 1;
                java.util.Arrays.fill(positions, i, positions.length, next);
                return true;
            }
        };
    }
}
