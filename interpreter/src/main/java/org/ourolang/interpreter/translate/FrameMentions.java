// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a program may look at the lines of its running frames, by the names that stand in its text. Calls of Java code
 * tell their places from then on, which makes each of them slower: what asks for less than lines does not count, such as
 * for the module that a function was called from.
 */
final class FrameMentions {
    private static final List<FrameMention> MENTIONS = List.of(
            new FrameMention("_getframe", "_getframe(?!modulename)"),
            new FrameMention("currentframe", ""),
            new FrameMention("getouterframes", ""),
            new FrameMention("_frame", "_frame\\b(?!\\.f_(code|globals|builtins)\\b)"),
            new FrameMention("f_lineno", ""),
            new FrameMention("_locals", "_locals\\b"),
            new FrameMention("_stack", "_stack\\b"),
            new FrameMention("stacklevel", ""),
            // A running task shows its line when it is printed, which not just a method is called of.
            new FrameMention("all_tasks", "all_tasks\\b"),
            new FrameMention("current_task", "current_task(?!\\(\\)\\.\\w+\\()"));

    private static final FrameMention STACK = new FrameMention("stack", "\\bstack\\b");

    private FrameMentions() {}

    /** @param text of a whole program */
    static boolean areIn(String text) {
        return MENTIONS.stream().anyMatch(mention -> mention.isIn(text))
                || text.contains("inspect") && STACK.isIn(text);
    }

    /** A name, which is looked for first because that is fast, and how exactly it has to stand there. */
    private record FrameMention(String name, Pattern exact) {
        FrameMention(String name, String exact) {
            this(name, exact.isEmpty() ? null : Pattern.compile(exact));
        }

        boolean isIn(String text) {
            return text.contains(name) && (exact == null || exact.matcher(text).find());
        }
    }
}
