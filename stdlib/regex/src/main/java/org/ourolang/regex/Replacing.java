// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.regex.CompiledPattern.Method;

/** The operations that look at all matches of a string. */
final class Replacing {
    private Replacing() {}

    /** A text with replacements, and how many there were. */
    record Replaced(Object text, long count) {
        OuroTuple pair() {
            return OuroTuple.of(text, count);
        }
    }

    /** What each match found: the text, the only group, or a tuple of the groups. */
    static OuroList findAll(Searching searching) {
        OuroList found = new OuroList();
        for (MatchObject match = searching.step(Method.SEARCH); match != null; match = searching.step(Method.SEARCH)) {
            Object empty = match.subject.empty();
            found.append(
                    match.pattern.groups == 1
                            ? match.group(0)
                            : match.pattern.groups == 2 ? match.group(1, empty) : match.all(empty));
        }
        return found;
    }

    /** @param most how many splits; 0 for no limit, none when negative */
    static OuroList split(PatternObject pattern, Object string, long most) {
        Subject subject = pattern.subject(string);
        Searching searching = new Searching(pattern, subject, 0, subject.length);
        OuroList parts = new OuroList();
        int last = 0;
        for (long i = 0; most == 0 || i < most; i++) {
            MatchObject match = searching.step(Method.SEARCH);
            if (match == null) {
                break;
            }
            parts.append(subject.slice(last, match.start()));
            for (int group = 1; group < pattern.groups; group++) {
                parts.append(match.group(group, None.NONE));
            }
            last = match.end();
        }
        parts.append(subject.slice(last, subject.length));
        return parts;
    }

    /**
     * Replaces matches.
     *
     * @param replacement a template, or a function of the match
     * @param most how many; 0 for all
     */
    static Replaced replace(PatternObject pattern, Object replacement, Object string, long most) {
        Subject subject = pattern.subject(string);
        boolean calls = Calls.isCallable(replacement);
        Template template = calls ? null : Template.parse(replacement, pattern);
        Object literal = calls ? null : template.literalOrNull();
        Searching searching = new Searching(pattern, subject, 0, subject.length);
        OuroList parts = new OuroList();
        long count = 0;
        int last = 0;
        while (most == 0 || count < most) {
            MatchObject match = searching.step(Method.SEARCH);
            if (match == null) {
                break;
            }
            if (last < match.start()) {
                parts.append(subject.slice(last, match.start()));
            }
            Object piece = calls
                    ? Calls.call(replacement, match)
                    : literal == null ? template.expand(match) : literal;
            if (piece != None.NONE) {
                parts.append(piece);
            }
            last = match.end();
            count++;
        }
        if (last < subject.length) {
            parts.append(subject.slice(last, subject.length));
        }
        return new Replaced(joined(subject, parts, count), count);
    }

    private static Object joined(Subject subject, OuroList parts, long count) {
        if (count == 0) {
            Object plain = OuroInstance.unwrap(subject.original);
            return plain instanceof String || plain instanceof OuroBytes ? plain : subject.slice(0, subject.length);
        }
        return Calls.method(subject.empty(), "join", parts);
    }
}
