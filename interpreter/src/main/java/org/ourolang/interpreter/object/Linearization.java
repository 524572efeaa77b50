// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.util.ArrayList;
import java.util.List;

/** The C3 method resolution order. */
public final class Linearization {
    private Linearization() {}

    /** The order for a class with these bases, the class first; null when there is no consistent one. */
    public static OuroClass[] of(OuroClass type, OuroClass[] bases) {
        if (bases.length == 1) {
            return prepend(type, bases[0].mro());
        }
        List<OuroClass[]> sequences = new ArrayList<>();
        for (OuroClass base : bases) {
            sequences.add(base.mro());
        }
        sequences.add(bases);
        int[] positions = new int[sequences.size()];
        List<OuroClass> order = new ArrayList<>();
        order.add(type);
        while (true) {
            int state = step(sequences, positions, order);
            if (state == DONE) {
                return order.toArray(new OuroClass[0]);
            }
            if (state == STUCK) {
                return null;
            }
        }
    }

    /** The names of the classes at which the merge got stuck, joined by commas, for the error message. */
    public static String conflict(OuroClass type, OuroClass[] bases) {
        List<OuroClass[]> sequences = new ArrayList<>();
        for (OuroClass base : bases) {
            sequences.add(base.mro());
        }
        sequences.add(bases);
        int[] positions = new int[sequences.size()];
        List<OuroClass> order = new ArrayList<>();
        order.add(type);
        while (step(sequences, positions, order) == TAKEN) {
            continue;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] < sequences.get(i).length) {
                String name = sequences.get(i)[positions[i]].name();
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return String.join(", ", names);
    }

    private static final int TAKEN = 0;
    private static final int DONE = 1;
    private static final int STUCK = 2;

    private static int step(List<OuroClass[]> sequences, int[] positions, List<OuroClass> order) {
        boolean empty = true;
        for (int i = 0; i < positions.length; i++) {
            OuroClass[] sequence = sequences.get(i);
            if (positions[i] == sequence.length) {
                continue;
            }
            empty = false;
            OuroClass candidate = sequence[positions[i]];
            if (!inAnyTail(sequences, positions, candidate)) {
                order.add(candidate);
                advance(sequences, positions, candidate);
                return TAKEN;
            }
        }
        return empty ? DONE : STUCK;
    }

    private static void advance(List<OuroClass[]> sequences, int[] positions, OuroClass taken) {
        for (int i = 0; i < positions.length; i++) {
            OuroClass[] sequence = sequences.get(i);
            if (positions[i] < sequence.length && sequence[positions[i]] == taken) {
                positions[i]++;
            }
        }
    }

    private static boolean inAnyTail(List<OuroClass[]> sequences, int[] positions, OuroClass candidate) {
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

    private static OuroClass[] prepend(OuroClass type, OuroClass[] rest) {
        OuroClass[] order = new OuroClass[rest.length + 1];
        order[0] = type;
        System.arraycopy(rest, 0, order, 1, rest.length);
        return order;
    }
}
