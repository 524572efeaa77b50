// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import org.ourolang.interpreter.error.Errors;

/** What TRegex made of a pattern for one way of matching. */
final class Automaton {
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    private final Object regex;

    Automaton(Object regex) {
        this.regex = regex;
    }

    Object regex() {
        return regex;
    }

    /** Whether it goes back over what it has read, so that its time may explode. */
    boolean isBacktracking() {
        return Boolean.TRUE.equals(fact("isBacktracking"));
    }

    /** What TRegex says of it. */
    Object fact(String name) {
        try {
            return INTEROP.readMember(regex, name);
        } catch (InteropException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Where it matches. Needs no context: any thread may ask.
     *
     * @param groups number of groups, the whole match included
     * @return start and end of each group (-1 for one that took no part), then the number of the last group; null when
     *     there is no match
     */
    int[] find(Subject subject, int from, int end, int groups) {
        try {
            Object result = end == subject.length
                    ? INTEROP.invokeMember(regex, "exec", subject.text, from)
                    : INTEROP.invokeMember(regex, "exec", subject.text, from, end, 0, end);
            if (!INTEROP.asBoolean(INTEROP.readMember(result, "isMatch"))) {
                return null;
            }
            int[] places = new int[2 * groups + 1];
            for (int group = 0; group < groups; group++) {
                places[2 * group] = INTEROP.asInt(INTEROP.invokeMember(result, "getStart", group));
                places[2 * group + 1] = INTEROP.asInt(INTEROP.invokeMember(result, "getEnd", group));
            }
            places[2 * groups] = INTEROP.asInt(INTEROP.readMember(result, "lastGroup"));
            return places;
        } catch (NoClassDefFoundError missing) {
            throw Errors.unsupported("a back reference that ignores case");
        } catch (InteropException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
