// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The C3 method resolution order. */
public final class Linearization {
    private Linearization() {}

    /** The order for a class with these bases, the class first; null when there is no consistent one. */
    public static OuroClass[] of(OuroClass type, OuroClass[] bases) {
        if (bases.length == 1) {
            return prepend(type, bases[0].mro());
        }
        Merge merge = new Merge(type, bases);
        return merge.run() ? merge.order.toArray(new OuroClass[0]) : null;
    }

    /** The names of the classes at which the merge got stuck, joined by commas, for the error message. */
    public static String conflict(OuroClass type, OuroClass[] bases) {
        Merge merge = new Merge(type, bases);
        merge.run();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < merge.positions.length; i++) {
            OuroClass[] sequence = merge.sequences.get(i);
            if (merge.positions[i] < sequence.length) {
                names.add(sequence[merge.positions[i]].name());
            }
        }
        return String.join(", ", names);
    }

    /** Takes the classes off the orders of the bases, and off the bases themselves, one after the other. */
    private static final class Merge {
        private final List<OuroClass[]> sequences = new ArrayList<>();
        private final int[] positions;
        private final List<OuroClass> order = new ArrayList<>();

        Merge(OuroClass type, OuroClass[] bases) {
            for (OuroClass base : bases) {
                sequences.add(base.mro());
            }
            sequences.add(bases);
            positions = new int[sequences.size()];
            order.add(type);
        }

        /** Whether all were taken; false when every class that is left stands behind another one. */
        boolean run() {
            while (!isDone()) {
                OuroClass next = next();
                if (next == null) {
                    return false;
                }
                order.add(next);
                take(next);
            }
            return true;
        }

        private boolean isDone() {
            for (int i = 0; i < positions.length; i++) {
                if (positions[i] < sequences.get(i).length) {
                    return false;
                }
            }
            return true;
        }

        private OuroClass next() {
            for (int i = 0; i < positions.length; i++) {
                OuroClass[] sequence = sequences.get(i);
                if (positions[i] < sequence.length && !isInAnyTail(sequence[positions[i]])) {
                    return sequence[positions[i]];
                }
            }
            return null;
        }

        private void take(OuroClass taken) {
            for (int i = 0; i < positions.length; i++) {
                OuroClass[] sequence = sequences.get(i);
                if (positions[i] < sequence.length && sequence[positions[i]] == taken) {
                    positions[i]++;
                }
            }
        }

        private boolean isInAnyTail(OuroClass candidate) {
            for (int i = 0; i < positions.length; i++) {
                OuroClass[] sequence = sequences.get(i);
                for (int j = positions[i] + 1; j < sequence.length; j++) {
                    if (sequence[j] == candidate) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static OuroClass[] prepend(OuroClass type, OuroClass[] rest) {
        OuroClass[] order = new OuroClass[rest.length + 1];
        order[0] = type;
        System.arraycopy(rest, 0, order, 1, rest.length);
        return order;
    }
}
