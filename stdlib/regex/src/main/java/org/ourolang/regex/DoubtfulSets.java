// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import java.util.List;
import java.util.regex.Pattern;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.protocol.Calls;

/** Warns of sets of characters that would mean something else if sets could be nested and combined. */
final class DoubtfulSets {
    private static final String DOUBLED = "-&~|";
    private static final List<String> OPERATIONS =
            List.of("difference", "intersection", "symmetric difference", "union");

    private static final Pattern VERBOSE = Pattern.compile("\\(\\?[a-zA-Z]*x");

    private final String pattern;
    private final boolean hasComments;
    private int position;

    private DoubtfulSets(String pattern, boolean hasComments) {
        this.pattern = pattern;
        this.hasComments = hasComments;
    }

    /** @param hasComments whether what follows a number sign is one */
    static void warn(String pattern, boolean hasComments) {
        if (pattern.indexOf('[') >= 0) {
            new DoubtfulSets(pattern, hasComments || VERBOSE.matcher(pattern).lookingAt()).readPattern();
        }
    }

    private boolean isAt(char wanted) {
        return position < pattern.length() && pattern.charAt(position) == wanted;
    }

    private void readPattern() {
        while (position < pattern.length()) {
            char c = pattern.charAt(position++);
            if (c == '\\') {
                position++;
            } else if (c == '#' && hasComments) {
                skipPast('\n');
            } else if (c == '(' && pattern.startsWith("?#", position)) {
                skipPast(')');
            } else if (c == '[') {
                readSet();
            }
        }
    }

    private void skipPast(char end) {
        int found = pattern.indexOf(end, position);
        position = found < 0 ? pattern.length() : found + 1;
    }

    private void readSet() {
        if (isAt('[')) {
            tell("nested set", position);
        }
        position += isAt('^') ? 1 : 0;
        for (boolean isFirst = true; position < pattern.length() && (isFirst || !isAt(']')); isFirst = false) {
            readElement(isFirst);
        }
        position++;
    }

    /** A character, or a range of them. */
    private void readElement(boolean isFirst) {
        char c = pattern.charAt(position++);
        int operation = DOUBLED.indexOf(c);
        if (c == '\\') {
            position++;
        } else if (!isFirst && operation >= 0 && isAt(c)) {
            tell("set " + OPERATIONS.get(operation), position - 1);
        }
        if (!isAt('-')) {
            return;
        }
        position++;
        if (isAt('-')) {
            tell("set difference", position - 1);
        }
        if (!isAt(']')) {
            position += isAt('\\') ? 2 : 1;
        }
    }

    private void tell(String what, int where) {
        String text = "Possible " + what + " at position " + pattern.codePointCount(0, where);
        Object warnings = OuroContext.get().importModule("warnings");
        Calls.method(warnings, "_warn_outside", text, ExceptionTypes.FUTURE_WARNING);
    }
}
