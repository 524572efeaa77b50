// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;

/** The source lines of a traceback entry with their carets. */
final class SourceExcerpt {
    private final Palette palette;
    private final List<String> lines;
    private final int start;
    private final int end;
    private final Anchors anchors;
    private final boolean carets;

    private SourceExcerpt(Palette palette, List<String> lines, int start, int end) {
        this.palette = palette;
        this.lines = lines;
        this.start = start;
        this.end = end;
        this.anchors = Anchors.of(segment());
        this.carets = showsCarets();
    }

    /** The text, each line indented by four; empty when there is no source. */
    static String of(Palette palette, SourceText source, Span span, int line) {
        if (source == null || !source.isShown() || source.line(line).isBlank()) {
            return "";
        }
        if (span == null || span.start() == span.end()) {
            return "    " + source.line(line).strip() + "\n";
        }
        int first = source.lineOf(span.start());
        int last = source.lineOf(span.end());
        List<String> lines = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            lines.add(source.line(i));
        }
        int dedent = indentation(lines);
        int start = Math.max(0, source.columnOf(span.start()) - dedent);
        int end = Math.max(0, source.columnOf(span.end()) - dedent);
        lines.replaceAll(each -> each.length() >= dedent ? each.substring(dedent) : each.strip());
        return new SourceExcerpt(palette, lines, start, end).render();
    }

    private static int indentation(List<String> lines) {
        int smallest = Integer.MAX_VALUE;
        for (String line : lines) {
            if (!line.isBlank()) {
                smallest = Math.min(smallest, line.length() - line.stripLeading().length());
            }
        }
        return smallest == Integer.MAX_VALUE ? 0 : smallest;
    }

    private String segment() {
        String all = String.join("\n", lines);
        int tail = lines.get(lines.size() - 1).length() - end;
        int stop = Math.max(start, all.length() - Math.max(0, tail));
        return start <= all.length() ? all.substring(start, Math.min(stop, all.length())) : "";
    }

    private boolean showsCarets() {
        if (spansCallStatement()) {
            return false;
        }
        if (anchors != null) {
            return true;
        }
        String first = lines.get(0);
        String last = lines.get(lines.size() - 1);
        return !first.substring(0, Math.min(start, first.length())).isBlank()
                || !last.substring(Math.min(end, last.length())).isBlank();
    }

    /** Whether the failing call is all that the statement assigns or returns: its carets would say nothing. */
    private boolean spansCallStatement() {
        Program program;
        String text = String.join("\n", lines);
        try {
            program = Parser.parse(new SourceText("<line>", text), Program.Kind.EXEC, Parser.Options.DEFAULT);
        } catch (SyntaxErrorException incomplete) {
            return false;
        }
        if (program.body().isEmpty()) {
            return true;
        }
        Expression call =
                switch (program.body().get(0)) {
                    case Statement.Return returned when returned.value() instanceof Expression.Call value
                            && value.function() instanceof Expression.Name ->
                        value;
                    case Statement.Assign assign when assign.value() instanceof Expression.Call value -> value;
                    default -> null;
                };
        int stop = text.length() - (lines.get(lines.size() - 1).length() - end);
        return call != null && call.span().start() == start && call.span().end() == stop;
    }

    private String render() {
        TreeSet<Integer> significant = new TreeSet<>(List.of(0, lines.size() - 1));
        if (anchors != null) {
            for (int i = -1; i <= 1; i++) {
                significant.add(anchors.leftLine() + i);
                significant.add(anchors.rightLine() + i);
            }
        }
        significant.removeIf(line -> line < 0 || line >= lines.size());
        StringBuilder text = new StringBuilder();
        int previous = -1;
        for (int line : significant) {
            int skipped = line - previous - 1;
            if (previous >= 0 && skipped == 1) {
                renderLine(text, line - 1);
            } else if (previous >= 0 && skipped > 1) {
                text.append("    ...<").append(skipped).append(" lines>...\n");
            }
            renderLine(text, line);
            previous = line;
        }
        return text.toString();
    }

    private void renderLine(StringBuilder text, int index) {
        String line = lines.get(index);
        if (!carets) {
            text.append("    ").append(line).append('\n');
            return;
        }
        StringBuilder shown = new StringBuilder("    ");
        StringBuilder below = new StringBuilder("    ");
        int last = index == lines.size() - 1 ? Math.min(end, line.length()) : line.length();
        int column = 0;
        while (column < line.length()) {
            char mark = mark(index, line, column, last);
            int stop = column + 1;
            while (stop < line.length() && mark(index, line, stop, last) == mark) {
                stop++;
            }
            String part = line.substring(column, stop);
            shown.append(palette.part(mark, part));
            if (column < last) {
                int width =
                        line.substring(column, Math.min(stop, last)).chars().map(c -> DisplayWidth.of((char) c)).sum();
                below.append(palette.part(mark, String.valueOf(mark).repeat(width)));
            }
            column = stop;
        }
        text.append(shown).append('\n').append(below).append('\n');
    }

    private char mark(int index, String line, int column, int last) {
        int spaces = line.length() - line.stripLeading().length();
        if (column < spaces || index == 0 && column < start || column >= last) {
            return ' ';
        }
        return anchors == null || isAnchored(index, column) ? '^' : '~';
    }

    private boolean isAnchored(int line, int column) {
        int left = anchors.leftColumn() + (anchors.leftLine() == 0 ? start : 0);
        int right = anchors.rightColumn() + (anchors.rightLine() == 0 ? start : 0);
        boolean behindLeft = line > anchors.leftLine() || line == anchors.leftLine() && column >= left;
        boolean beforeRight = line < anchors.rightLine() || line == anchors.rightLine() && column < right;
        return behindLeft && beforeRight;
    }
}
