// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Attributes;

/** The last lines of a {@code SyntaxError}: file, line, carets and message. */
final class SyntaxErrorText {
    private SyntaxErrorText() {}

    static String of(Palette palette, OuroException exception) {
        StringBuilder text = new StringBuilder();
        Object line = field(exception, "lineno");
        Object file = field(exception, "filename");
        if (line instanceof Long number) {
            String shown = file instanceof String name ? name : "<string>";
            text.append("  File ")
                    .append(palette.place("\"" + shown + "\""))
                    .append(", line ")
                    .append(palette.place(number))
                    .append('\n');
            excerpt(palette, exception, number, text);
        } else if (file instanceof String) {
            text.append("");
        }
        Object message = field(exception, "msg");
        text.append(palette.type(TracebackText.name(exception))).append(": ");
        text.append(palette.message(message instanceof String string ? string : "<no detail available>"));
        text.append('\n');
        return text.toString();
    }

    private static Object field(OuroException exception, String name) {
        return Attributes.getOrNull(exception, name);
    }

    private static void excerpt(Palette palette, OuroException exception, long line, StringBuilder text) {
        if (!(field(exception, "text") instanceof String raw)) {
            return;
        }
        String right = raw.replaceAll("[\n\r]+$", "");
        String left = right.replaceAll("^[ \n\f]+", "");
        int spaces = right.length() - left.length();
        if (!(field(exception, "offset") instanceof Long given)) {
            text.append("    ").append(left).append('\n');
            return;
        }
        long behind = raw.isEmpty() ? Long.MAX_VALUE : right.length() + 1L;
        long offset = Math.min(given, behind);
        long end = Math.min(end(exception, line, offset, right.length() + 1L), behind);
        if (end == offset || end <= 0) {
            end = offset + 1;
        }
        long column = offset - 1 - spaces;
        long endColumn = end - 1 - spaces;
        if (column < 0) {
            text.append("    ").append(left).append('\n');
            return;
        }
        int from = (int) Math.min(column, left.length());
        int to = Math.clamp(endColumn, from, left.length());
        text.append("    ").append(left, 0, from);
        text.append(to > from ? palette.part('^', left.substring(from, to)) : "");
        text.append(left, to, left.length()).append("\n    ");
        for (int i = 0; i < from; i++) {
            text.append(Character.isWhitespace(left.charAt(i)) ? left.charAt(i) : ' ');
        }
        text.append(palette.part('^', "^".repeat((int) Math.max(1, endColumn - column)))).append('\n');
    }

    /** The column behind the carets, from 1: behind the line for a mistake that ends on another one. */
    private static long end(OuroException exception, long line, long offset, long behindLine) {
        boolean isSameLine = field(exception, "end_lineno") instanceof Long last && last == line;
        if (!isSameLine) {
            return behindLine;
        }
        return field(exception, "end_offset") instanceof Long end ? end : offset;
    }
}
