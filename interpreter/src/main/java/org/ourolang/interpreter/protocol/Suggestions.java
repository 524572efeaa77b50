// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Collection;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;

/** "Did you mean": the name nearest to a mistyped one, by the reference's weighted edit distance. */
public final class Suggestions {
    private static final int MOVE_COST = 2;
    private static final int CASE_COST = 1;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_CANDIDATES = 750;

    private Suggestions() {}

    /** The nearest candidate, or null when none is near enough. */
    @TruffleBoundary
    public static String find(Collection<String> candidates, String name) {
        if (candidates.size() >= MOST_CANDIDATES) {
            return null;
        }
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            if (candidate.equals(name)) {
                continue;
            }
            int most = (name.length() + candidate.length() + 3) * MOVE_COST / 6;
            most = Math.min(most, bestDistance - 1);
            int distance = distance(name, candidate, most);
            if (distance <= most) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The TypeError of a call with a keyword that is none of {@code names}; it suggests the nearest of them. */
    @TruffleBoundary
    public static OuroError unexpectedKeyword(String function, String keyword, Collection<String> names) {
        String nearest = find(names, keyword);
        return Errors.typeError(
                "%s() got an unexpected keyword argument '%s'%s",
                function,
                keyword,
                nearest == null ? "" : ". Did you mean '" + nearest + "'?");
    }

    private static int substitution(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : MOVE_COST;
    }

    private static int distance(String a, String b, int most) {
        if (a.equals(b)) {
            return 0;
        }
        if (a.length() > LONGEST_NAME || b.length() > LONGEST_NAME) {
            return most + 1;
        }
        if (Math.abs(a.length() - b.length()) * MOVE_COST > most) {
            return most + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j * MOVE_COST;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i * MOVE_COST;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + substitution(a.charAt(i - 1), b.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + MOVE_COST);
            }
        }
        return row[b.length()];
    }
}
