// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

import java.math.BigInteger;
import java.util.List;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.FrameRecord;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Traceback;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.language.source.SourceText;

/** Renders exceptions as the reference's interpreter prints them. */
public final class TracebackText {
    private static final String CAUSE =
            "\nThe above exception was the direct cause of the following exception:\n\n";
    private static final String CONTEXT =
            "\nDuring handling of the above exception, another exception occurred:\n\n";
    /** Frames of library modules written in Ouro are no news to who reads a traceback. */
    static final String LIBRARY = "/org/ourolang/library/";

    private static final int REPEATS = 3;
    private static final int GROUP_WIDTH = 15;
    private static final int GROUP_DEPTH = 10;

    private final StringBuilder text = new StringBuilder();

    private Palette palette;
    /** How many frames are shown at most, the innermost ones. */
    private int limit = Integer.MAX_VALUE;
    private boolean marks = true;
    private boolean placed = true;
    private boolean open;

    private TracebackText(Palette palette) {
        this.palette = palette;
    }

    /** The whole text with causes, contexts, notes and groups; ends with a line end. */
    public static String of(OuroException exception) {
        return of(exception, Palette.PLAIN);
    }

    /** As {@link #of(OuroException)}, in colours. The members of groups stay plain, as the reference has it. */
    public static String of(OuroException exception, Palette palette) {
        TracebackText renderer = new TracebackText(palette);
        renderer.chain(ShownException.of(exception), 0);
        return renderer.text.toString();
    }

    /**
     * As {@link #of(OuroException, Palette)}, as far as {@code sys.tracebacklimit} lets it.
     *
     * @param limit the value of that; null for none
     */
    public static String limited(OuroException exception, Palette palette, Object limit) {
        TracebackText renderer = new TracebackText(palette);
        if (limit instanceof Long || limit instanceof Boolean) {
            long count = limit instanceof Long number ? number : (boolean) limit ? 1 : 0;
            renderer.limit = Math.clamp(count, 0, Integer.MAX_VALUE);
        } else if (limit instanceof BigInteger number) {
            renderer.limit = number.signum() < 0 ? 0 : Integer.MAX_VALUE;
        } else if (limit != null && limit != None.NONE) {
            renderer.marks = false;
        }
        renderer.chain(ShownException.of(exception), 0);
        return renderer.text.toString();
    }

    /** Without carets, notes and what was handled before, as exceptions are shown that nobody can handle. */
    public static String plainly(OuroException exception) {
        TracebackText renderer = new TracebackText(Palette.PLAIN);
        renderer.marks = false;
        renderer.header(exception);
        renderer.frames(exception.traceback());
        return renderer.text + name(exception) + ": " + message(exception) + "\n";
    }

    /** The last line or lines, such as {@code ValueError: bad}; ends with a line end. */
    public static String only(OuroException exception) {
        return only(exception, false);
    }

    /**
     * As {@link #only(OuroException)}.
     *
     * @param placed whether names may be suggested that the failed frame knew
     */
    public static String only(OuroException exception, boolean placed) {
        TracebackText renderer = new TracebackText(Palette.PLAIN);
        renderer.placed = placed;
        renderer.summary(exception);
        return renderer.text.toString();
    }

    private void chain(ShownException shown, int depth) {
        if (shown.cause != null) {
            chain(shown.cause, depth);
            indented(CAUSE, depth);
        } else if (shown.context != null) {
            chain(shown.context, depth);
            indented(CONTEXT, depth);
        }
        single(shown, depth);
    }

    private void single(ShownException shown, int depth) {
        if (shown.isGroup() && marks) {
            group(shown, depth);
            return;
        }
        OuroException exception = shown.exception;
        int start = text.length();
        header(exception);
        frames(exception.traceback());
        summary(exception);
        if (depth > 0) {
            String own = text.substring(start);
            text.setLength(start);
            indented(own, depth);
        }
    }

    private void header(OuroException exception) {
        if (hasFrames(exception)) {
            text.append("Traceback (most recent call last):\n");
        }
    }

    private boolean hasFrames(OuroException exception) {
        return exception.traceback() != null && limit > 0;
    }

    private void indented(String block, int depth) {
        text.append(depth == 0 ? block : margin(block, "  ".repeat(depth) + "| "));
    }

    private static String margin(String block, String prefix) {
        StringBuilder result = new StringBuilder();
        for (String line : block.split("\n", -1)) {
            result.append(prefix).append(line).append('\n');
        }
        result.setLength(result.length() - prefix.length() - 1);
        return result.toString();
    }

    private void group(ShownException shown, int outer) {
        OuroException exception = shown.exception;
        int depth = outer;
        boolean outermost = depth == 0;
        if (outermost) {
            depth = 1;
        }
        StringBuilder saved = new StringBuilder(text);
        text.setLength(0);
        if (hasFrames(exception)) {
            text.append("Exception Group Traceback (most recent call last):\n");
            frames(exception.traceback());
        }
        summary(exception);
        String own = text.toString();
        text.setLength(0);
        text.append(saved);
        String block = margin(own, "  ".repeat(depth) + "| ");
        if (outermost && hasFrames(exception)) {
            block = "  + " + block.substring(4);
        }
        text.append(block);
        Palette current = palette;
        palette = Palette.PLAIN;
        members(shown.members, depth);
        palette = current;
    }

    private void members(List<ShownException> members, int depth) {
        if (depth >= GROUP_DEPTH) {
            text.append("  ".repeat(depth + 1)).append("| ... (max_group_depth is 10)\n");
            return;
        }
        int count = Math.min(members.size(), GROUP_WIDTH + (members.size() > GROUP_WIDTH ? 1 : 0));
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            boolean truncated = i == GROUP_WIDTH;
            open = true;
            String title = truncated ? "..." : String.valueOf(i + 1);
            text.append("  ".repeat(depth)).append(i == 0 ? "+-" : "  ");
            text.append("+---------------- ").append(title).append(" ----------------\n");
            if (truncated) {
                int more = members.size() - GROUP_WIDTH;
                indented("and " + more + " more exception" + (more == 1 ? "" : "s") + "\n", depth + 1);
            } else {
                chain(members.get(i), depth + 1);
            }
            boolean nested = !truncated && members.get(i).isGroup();
            if (last && nested) {
                closeNested(depth);
            } else if (last && open) {
                text.append("  ".repeat(depth + 1)).append("+------------------------------------\n");
            }
        }
        open = false;
    }

    private void closeNested(int depth) {
        String end = "  ".repeat(depth + 2) + "+------------------------------------\n";
        if (!text.toString().endsWith("+------------------------------------\n")) {
            text.append(end);
        }
    }

    private void frames(Traceback first) {
        String previous = null;
        int repeated = 0;
        long omitted = omitted(first);
        for (Traceback entry = first; entry != null; entry = entry.next()) {
            FrameRecord frame = entry.frame();
            if (isOfLibrary(entry) || omitted-- > 0) {
                continue;
            }
            String line = "  File \"" + frame.code().fileName() + "\", line " + entry.line() + ", in "
                    + frame.code().name() + "\n";
            if (line.equals(previous)) {
                repeated++;
            } else {
                repeats(repeated);
                repeated = 0;
                previous = line;
            }
            if (repeated >= REPEATS) {
                continue;
            }
            text.append("  File ")
                    .append(palette.place("\"" + frame.code().fileName() + "\""))
                    .append(", line ")
                    .append(palette.place(entry.line()))
                    .append(", in ")
                    .append(palette.place(frame.code().name()))
                    .append('\n');
            text.append(excerpt(entry));
        }
        repeats(repeated);
    }

    private static boolean isOfLibrary(Traceback entry) {
        return entry.frame().code().fileName().startsWith(LIBRARY);
    }

    /** Where there are fewer frames than the limit, but more than half, the reference counts on from the end. */
    private long omitted(Traceback first) {
        if (limit == Integer.MAX_VALUE) {
            return 0;
        }
        long count = 0;
        for (Traceback entry = first; entry != null; entry = entry.next()) {
            count += isOfLibrary(entry) ? 0 : 1;
        }
        return count >= limit ? count - limit : Math.max(0, 2 * count - limit);
    }

    private String excerpt(Traceback entry) {
        SourceText source = entry.frame().code().source();
        if (marks) {
            return SourceExcerpt.of(palette, source, entry.span(), entry.line());
        }
        boolean isFile = !entry.frame().code().fileName().startsWith("<");
        return isFile ? SourceExcerpt.of(palette, source, null, entry.line()) : "";
    }

    private void repeats(int repeated) {
        int hidden = repeated - REPEATS + 1;
        if (hidden > 0) {
            text.append("  [Previous line repeated ").append(hidden).append(" more time");
            text.append(hidden == 1 ? "]\n" : "s]\n");
        }
    }

    private void summary(OuroException exception) {
        if (exception.type().isSubclassOf(ExceptionTypes.SYNTAX_ERROR)) {
            text.append(SyntaxErrorText.of(palette, exception));
        } else {
            String message = message(exception);
            String name = name(exception);
            String shown =
                    message.isEmpty() ? "" : ": " + palette.message(message + SuggestionText.of(exception, placed));
            text.append(palette.type(name)).append(shown).append('\n');
        }
        notes(exception);
    }

    /** The class's name with its module, unless that is builtins or the main one. */
    static String name(OuroException exception) {
        Object module = Attributes.getOrNull(exception.type(), "__module__");
        String qualified = exception.type().qualifiedName();
        if (!(module instanceof String text)) {
            return "<unknown>." + qualified;
        }
        return text.equals("builtins") || text.equals("__main__") ? qualified : text + "." + qualified;
    }

    static String message(OuroException exception) {
        try {
            return Representation.str(exception);
        } catch (OuroError failed) {
            return "<exception str() failed>";
        }
    }

    private void notes(OuroException exception) {
        Object notes = Attributes.getOrNull(exception, "__notes__");
        if (notes == null || notes == None.NONE) {
            return;
        }
        if (!(notes instanceof OuroList || notes instanceof OuroTuple)) {
            text.append(Representation.repr(notes)).append('\n');
            return;
        }
        for (Object note : Iteration.toArray(notes)) {
            text.append(note instanceof String string ? string : Representation.str(note)).append('\n');
        }
    }
}
