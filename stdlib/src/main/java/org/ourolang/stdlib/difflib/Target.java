// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.difflib;

import java.util.Arrays;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Truth;

/** The second sequence of a comparison, with the positions of each of its elements. */
final class Target {
    private static final int POPULAR_FROM = 200;
    private static final int[] NOWHERE = {};

    /** For each position the number of its element. */
    final int[] numbers;

    private final OuroDict numberOf = new OuroDict();
    private final int[][] positions;
    private final int[] counts;
    private final boolean[] junk;
    private final boolean[] popular;

    /** @param isJunk a guest predicate, or None */
    Target(Object[] elements, Object isJunk, boolean findPopular) {
        numbers = new int[elements.length];
        for (int i = 0; i < elements.length; i++) {
            Object known = numberOf.get(elements[i]);
            if (known == null) {
                known = (long) numberOf.size();
                numberOf.put(elements[i], known);
            }
            numbers[i] = ((Long) known).intValue();
        }
        int kinds = numberOf.size();
        counts = new int[kinds];
        for (int number : numbers) {
            counts[number]++;
        }
        junk = new boolean[kinds];
        popular = new boolean[kinds];
        mark(isJunk, findPopular);
        positions = positions();
    }

    private void mark(Object isJunk, boolean findPopular) {
        int limit = numbers.length / 100 + 1;
        for (int number = 0; number < counts.length; number++) {
            junk[number] = isJunk != None.NONE && Truth.isTrue(Calls.call(isJunk, numberOf.keyAt(number)));
            popular[number] =
                    findPopular && numbers.length >= POPULAR_FROM && !junk[number] && counts[number] > limit;
        }
    }

    private int[][] positions() {
        int[][] found = new int[counts.length][];
        for (int number = 0; number < counts.length; number++) {
            found[number] = junk[number] || popular[number] ? NOWHERE : new int[counts[number]];
        }
        int[] filled = new int[counts.length];
        for (int i = 0; i < numbers.length; i++) {
            int number = numbers[i];
            if (found[number].length > 0) {
                found[number][filled[number]++] = i;
            }
        }
        return found;
    }

    /** The numbers of another sequence's elements; -1 for those that do not occur here. */
    int[] numbers(Object[] elements) {
        int[] result = new int[elements.length];
        for (int i = 0; i < elements.length; i++) {
            Object known = numberOf.get(elements[i]);
            result[i] = known == null ? -1 : ((Long) known).intValue();
        }
        return result;
    }

    int[] positions(int number) {
        return number < 0 ? NOWHERE : positions[number];
    }

    boolean isJunk(int position) {
        return junk[numbers[position]];
    }

    /** How many elements of a sequence of numbers find a partner here, wherever it stands. */
    int common(int[] others) {
        int[] left = Arrays.copyOf(counts, counts.length);
        int common = 0;
        for (int number : others) {
            if (number >= 0 && left[number]-- > 0) {
                common++;
            }
        }
        return common;
    }

    OuroSet junkElements() {
        return elements(junk);
    }

    OuroSet popularElements() {
        return elements(popular);
    }

    private OuroSet elements(boolean[] chosen) {
        OuroSet set = new OuroSet();
        for (int number = 0; number < chosen.length; number++) {
            if (chosen[number]) {
                set.add(numberOf.keyAt(number));
            }
        }
        return set;
    }

    /** The dictionary {@code b2j}: the positions of each element that counts. */
    OuroDict positionsByElement() {
        OuroDict result = new OuroDict();
        for (int number = 0; number < positions.length; number++) {
            if (positions[number].length > 0) {
                Object[] boxed = Arrays.stream(positions[number]).mapToObj(i -> (Object) (long) i).toArray();
                result.put(numberOf.keyAt(number), OuroList.of(boxed));
            }
        }
        return result;
    }
}
