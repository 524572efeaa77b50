// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

import java.util.List;

/** The nearest of several names by edit distance; the costs and the limit are the reference's. */
final class Spelling {
    private static final int MOVE = 2;
    private static final int CASE = 1;
    private static final int MAX_CANDIDATES = 750;
    private static final int MAX_LENGTH = 40;

    private Spelling() {}

    /** The closest name, of equally close ones the first; null when none is close enough. */
    static String closest(String wanted, List<String> candidates) {
        if (candidates.size() > MAX_CANDIDATES || wanted.length() > MAX_LENGTH) {
            return null;
        }
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            if (candidate.equals(wanted)) {
                continue;
            }
            int limit = (candidate.length() + wanted.length() + 3) * MOVE / 6;
            limit = Math.min(limit, bestDistance - 1);
            int distance = distance(wanted, candidate, limit);
            if (distance <= limit) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static int cost(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE : MOVE;
    }

    private static int distance(String a, String b, int limit) {
        if (b.length() > MAX_LENGTH || Math.abs(a.length() - b.length()) * MOVE > limit) {
            return limit + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j * MOVE;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i * MOVE;
            for (int j = 1; j <= b.length(); j++) {
                int substitute = diagonal + cost(a.charAt(i - 1), b.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(substitute, Math.min(row[j], row[j - 1]) + MOVE);
            }
        }
        return row[b.length()];
    }
}
