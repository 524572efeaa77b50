// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * {@code ouro compare}: runs a program under Python's rule, under the rule that every await yields, as in JavaScript, and
 * under eager tasks, and shows where the outputs part.
 */
final class CompareTool extends Tool {
    private static final int WIDTH = 34;
    private static final List<String> TITLES = List.of("Python", "every await yields", "eager tasks");

    CompareTool(Launch launch) {
        super(launch);
    }

    @Override
    String usage() {
        return "usage: ouro compare [--clock virtual|real] [--seed N] file [arg] ...";
    }

    @Override
    int start(List<String> arguments) throws UsageException {
        Words words = Words.read(arguments, Set.of("--clock", "--seed"), Set.of(), true);
        List<List<String>> columns = new ArrayList<>();
        int[] status = new int[TITLES.size()];
        for (int rule = 0; rule < status.length; rule++) {
            TracedRun run = new TracedRun(true, rule == 1, rule == 2);
            status[rule] = launch.run(words.command(true), run);
            if (run.trace() == null) {
                return status[rule];
            }
            columns.add(lines(run.output(), status[rule]));
        }
        say(table(columns));
        return status[0];
    }

    private static List<String> lines(String output, int status) {
        List<String> lines = new ArrayList<>(output.isEmpty() ? List.of() : Arrays.asList(output.split("\n")));
        if (status != 0) {
            lines.add("(exit status " + status + ")");
        }
        return lines;
    }

    private static String table(List<List<String>> columns) {
        StringBuilder out = new StringBuilder();
        row(out, "  ", TITLES);
        row(out, "  ", TITLES.stream().map(title -> "-".repeat(title.length())).toList());
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        int first = -1;
        for (int i = 0; i < rows; i++) {
            List<String> cells = new ArrayList<>();
            for (List<String> column : columns) {
                cells.add(i < column.size() ? column.get(i) : "");
            }
            boolean same = cells.stream().allMatch(cells.getFirst()::equals);
            first = first < 0 && !same ? i : first;
            row(out, first == i ? "> " : "  ", cells);
        }
        out.append('\n').append(verdict(columns.get(0), columns.get(1), TITLES.get(1)));
        out.append(verdict(columns.get(0), columns.get(2), TITLES.get(2)));
        return out.toString();
    }

    private static void row(StringBuilder out, String mark, List<String> cells) {
        StringBuilder line = new StringBuilder(mark);
        for (String cell : cells) {
            int length = cell.codePointCount(0, cell.length());
            String cut = length <= WIDTH ? cell : cell.substring(0, cell.offsetByCodePoints(0, WIDTH - 1)) + "…";
            line.append(cut).append(" ".repeat(Math.max(0, WIDTH - length) + 2));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static String verdict(List<String> python, List<String> other, String rule) {
        int most = Math.max(python.size(), other.size());
        for (int i = 0; i < most; i++) {
            boolean same = i < python.size() && i < other.size() && python.get(i).equals(other.get(i));
            if (!same) {
                return "with " + rule + " the output differs from line " + (i + 1) + " on\n";
            }
        }
        return "with " + rule + " the output is the same\n";
    }
}
