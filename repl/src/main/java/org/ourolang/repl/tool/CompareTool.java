// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code ouro compare}: runs a program under Python's rule, under the rule that every await yields, as in JavaScript, and
 * under eager tasks, and shows where the outputs part.
 */
final class CompareTool extends Tool {
    private static final int WIDTH = 34;
    private static final List<String> TITLES = List.of("Python", "every await yields", "eager tasks");

    /** The three runs see the same random numbers, so that only the rules make a difference. */
    private static final String SEED = "0";

    private static final List<Boolean> NONE = List.of(false, false, false);

    CompareTool(Launch launch) {
        super(launch);
    }

    @Override
    String usage() {
        return "usage: ouro compare [--clock virtual|real] [--seed N] file [arg] ...\n"
                + "Runs a program under Python's rule, as if every await yielded, and with eager tasks, side by side.";
    }

    @Override
    int start(List<String> arguments) throws UsageException {
        Words words = Words.read(arguments, Set.of("--clock", "--seed"), Set.of(), true);
        List<List<String>> columns = new ArrayList<>();
        int status = 0;
        String errors = "";
        for (int rule = 0; rule < TITLES.size(); rule++) {
            ComparedRun run = new ComparedRun(rule == 1, rule == 2);
            int ended = launch.run(words.command(SEED), run);
            if (!run.hasBegun()) {
                tell(run.errors());
                return ended;
            }
            columns.add(run.lines(ended));
            if (rule == 0) {
                status = ended;
                errors = run.errors();
            }
        }
        say(table(columns));
        tell(errors);
        return status;
    }

    private static String table(List<List<String>> columns) {
        StringBuilder out = new StringBuilder();
        row(out, NONE, TITLES);
        row(out, NONE, TITLES.stream().map(title -> "-".repeat(title.length())).toList());
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> parted = columns.stream()
                .map(column -> firstDifference(columns.getFirst(), column))
                .toList();
        for (int i = 0; i < rows; i++) {
            int line = i;
            row(
                    out,
                    parted.stream().map(first -> first == line).toList(),
                    columns.stream().map(column -> line < column.size() ? column.get(line) : "").toList());
        }
        out.append('\n').append(verdict(columns.get(0), columns.get(1), TITLES.get(1)));
        out.append(verdict(columns.get(0), columns.get(2), TITLES.get(2)));
        return out.toString();
    }

    /** @param marked which columns part here from the first */
    private static void row(StringBuilder out, List<Boolean> marked, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            int length = cell.codePointCount(0, cell.length());
            String cut = length <= WIDTH ? cell : cell.substring(0, cell.offsetByCodePoints(0, WIDTH - 1)) + "…";
            line.append(marked.get(i) ? "> " : "  ").append(cut).append(" ".repeat(Math.max(0, WIDTH - length)));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** The index of the first line that is not the same; -1 for none. */
    private static int firstDifference(List<String> python, List<String> other) {
        int most = Math.max(python.size(), other.size());
        for (int i = 0; i < most; i++) {
            boolean same = i < python.size() && i < other.size() && python.get(i).equals(other.get(i));
            if (!same) {
                return i;
            }
        }
        return -1;
    }

    private static String verdict(List<String> python, List<String> other, String rule) {
        int first = firstDifference(python, other);
        return first < 0
                ? "with " + rule + " the output is the same\n"
                : "with " + rule + " the output differs from line " + (first + 1) + " on\n";
    }
}
