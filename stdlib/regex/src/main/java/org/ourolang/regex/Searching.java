// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import org.ourolang.regex.CompiledPattern.Method;

/** The matches of a pattern one after another; an empty match is not followed by another one at the same place. */
final class Searching {
    private final PatternObject pattern;
    private final Subject subject;
    private final int begin;
    private final int end;
    private int next;
    private boolean mustAdvance;

    Searching(PatternObject pattern, Subject subject, int begin, int end) {
        this.pattern = pattern;
        this.subject = subject;
        this.begin = begin;
        this.end = end;
        this.next = begin;
    }

    /** The next match, or null. */
    MatchObject step(Method method) {
        if (next > end) {
            return null;
        }
        int[] places = pattern.compiled.find(subject, next, end, method, mustAdvance, pattern.groups);
        if (places == null) {
            next = end + 1;
            return null;
        }
        mustAdvance = places[0] == places[1];
        next = places[1];
        return new MatchObject(pattern, subject, places, begin, end);
    }
}
