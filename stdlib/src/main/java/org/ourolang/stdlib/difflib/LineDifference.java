// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.difflib;

import java.util.List;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Iteration;

/** Compares lines, and in lines that resemble each other the characters, as {@code difflib.Differ} shows them. */
final class LineDifference {
    private static final double SIMILAR = 0.75;
    private static final double LOWEST = 0.74;

    private final String[] first;
    private final String[] second;
    private final Object[][] firstCharacters;
    private final Target[] secondCharacters;
    private final Object characterJunk;
    private final OuroList lines = new OuroList();

    private LineDifference(String[] first, String[] second, Object characterJunk) {
        this.first = first;
        this.second = second;
        this.characterJunk = characterJunk;
        this.firstCharacters = new Object[first.length][];
        this.secondCharacters = new Target[second.length];
    }

    /** The lines with their marks. */
    static OuroList compare(String[] first, String[] second, Object lineJunk, Object characterJunk) {
        LineDifference difference = new LineDifference(first, second, characterJunk);
        Target target = new Target(second, lineJunk, true);
        for (Matching.Step step : Matching.steps(new Matching(target.numbers(first), target).blocks())) {
            if (step.tag().equals("equal")) {
                difference.show("  ", first, step.aStart(), step.aEnd());
            } else {
                difference.part(step.aStart(), step.aEnd(), step.bStart(), step.bEnd());
            }
        }
        return difference.lines;
    }

    private void show(String mark, String[] from, int start, int end) {
        for (int i = start; i < end; i++) {
            lines.append(mark + from[i]);
        }
    }

    private void part(int aStart, int aEnd, int bStart, int bEnd) {
        if (aStart == aEnd || bStart == bEnd) {
            show("- ", first, aStart, aEnd);
            show("+ ", second, bStart, bEnd);
            return;
        }
        int[] pair = mostSimilar(aStart, aEnd, bStart, bEnd);
        if (pair == null) {
            unlike(aStart, aEnd, bStart, bEnd);
            return;
        }
        part(aStart, pair[0], bStart, pair[1]);
        if (first[pair[0]].equals(second[pair[1]])) {
            lines.append("  " + first[pair[0]]);
        } else {
            alike(pair[0], pair[1]);
        }
        part(pair[0] + 1, aEnd, pair[1] + 1, bEnd);
    }

    private void unlike(int aStart, int aEnd, int bStart, int bEnd) {
        boolean fewerNew = bEnd - bStart < aEnd - aStart;
        if (fewerNew) {
            show("+ ", second, bStart, bEnd);
        }
        show("- ", first, aStart, aEnd);
        if (!fewerNew) {
            show("+ ", second, bStart, bEnd);
        }
    }

    /** The two lines that resemble each other most without being equal; else the first two equal ones; else null. */
    private int[] mostSimilar(int aStart, int aEnd, int bStart, int bEnd) {
        double best = LOWEST;
        int[] pair = null;
        int[] equal = null;
        for (int j = bStart; j < bEnd; j++) {
            for (int i = aStart; i < aEnd; i++) {
                if (first[i].equals(second[j])) {
                    equal = equal == null ? new int[] {i, j} : equal;
                    continue;
                }
                double ratio = ratioAbove(best, i, j);
                if (ratio > best) {
                    best = ratio;
                    pair = new int[] {i, j};
                }
            }
        }
        return best >= SIMILAR ? pair : equal;
    }

    private double ratioAbove(double best, int i, int j) {
        int a = characters(i).length;
        int b = target(j).numbers.length;
        if (Matching.ratio(Math.min(a, b), a + b) <= best) {
            return 0;
        }
        Matching matching = new Matching(target(j).numbers(characters(i)), target(j));
        return matching.quickRatio() <= best ? 0 : matching.ratio();
    }

    private Object[] characters(int i) {
        if (firstCharacters[i] == null) {
            firstCharacters[i] = Iteration.toArray(first[i]);
        }
        return firstCharacters[i];
    }

    private Target target(int j) {
        if (secondCharacters[j] == null) {
            secondCharacters[j] = new Target(Iteration.toArray(second[j]), characterJunk, true);
        }
        return secondCharacters[j];
    }

    private void alike(int i, int j) {
        List<Matching.Block> blocks =
                new Matching(target(j).numbers(characters(i)), target(j)).blocks();
        StringBuilder under = new StringBuilder();
        StringBuilder underNew = new StringBuilder();
        Object[] from = characters(i);
        Object[] to = Iteration.toArray(second[j]);
        for (Matching.Step step : Matching.steps(blocks)) {
            String tag = step.tag();
            mark(under, from, step.aStart(), step.aEnd(),
                    tag.equals("replace") ? "^" : tag.equals("equal") ? null : "-");
            mark(underNew, to, step.bStart(), step.bEnd(),
                    tag.equals("replace") ? "^" : tag.equals("equal") ? null : "+");
        }
        lines.append("- " + first[i]);
        guide(under);
        lines.append("+ " + second[j]);
        guide(underNew);
    }

    /** Under equal characters stands white space: their own, so that tabs stay aligned. */
    private static void mark(StringBuilder under, Object[] characters, int start, int end, String mark) {
        for (int k = start; k < end; k++) {
            String character = (String) characters[k];
            under.append(mark != null ? mark : character.isBlank() ? character : " ");
        }
    }

    private void guide(StringBuilder under) {
        String text = under.toString().stripTrailing();
        if (!text.isEmpty()) {
            lines.append("? " + text + "\n");
        }
    }
}
