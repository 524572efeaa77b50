// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.difflib;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ourolang.interpreter.object.Work;

/** Finds the blocks that two sequences have in common. */
final class Matching {
    private final int[] first;
    private final Target target;
    private final int[] second;

    /** @param first as numbers of the target's elements */
    Matching(int[] first, Target target) {
        this.first = first;
        this.target = target;
        this.second = target.numbers;
    }

    /** A common block. */
    record Block(int a, int b, int size) {}

    /** A step from the first sequence to the second. */
    record Step(String tag, int aStart, int aEnd, int bStart, int bEnd) {}

    private record Part(int aStart, int aEnd, int bStart, int bEnd) {}

    /**
     * The longest common block of two parts that begins and ends with elements that count; of several the first in the
     * first sequence, then in the second. It is widened by equal elements of any kind around it.
     */
    Block longest(int aStart, int aEnd, int bStart, int bEnd) {
        return widened(longestCounting(aStart, aEnd, bStart, bEnd), aStart, aEnd, bStart, bEnd);
    }

    private Block longestCounting(int aStart, int aEnd, int bStart, int bEnd) {
        int bestA = aStart;
        int bestB = bStart;
        int best = 0;
        int[] lengths = new int[second.length + 1];
        int[] before = new int[second.length + 1];
        int[] written = {};
        for (int i = aStart; i < aEnd; i++) {
            int[] places = target.positions(first[i]);
            Work.poll();
            for (int j : places) {
                if (j < bStart) {
                    continue;
                }
                if (j >= bEnd) {
                    break;
                }
                int length = before[j] + 1;
                lengths[j + 1] = length;
                if (length > best) {
                    best = length;
                    bestA = i - length + 1;
                    bestB = j - length + 1;
                }
            }
            for (int j : written) {
                before[j + 1] = 0;
            }
            int[] swapped = before;
            before = lengths;
            lengths = swapped;
            written = places;
        }
        return new Block(bestA, bestB, best);
    }

    private Block widened(Block block, int aStart, int aEnd, int bStart, int bEnd) {
        int a = block.a;
        int b = block.b;
        int size = block.size;
        for (boolean junk : new boolean[] {false, true}) {
            while (a > aStart && b > bStart && isSame(a - 1, b - 1, junk)) {
                a--;
                b--;
                size++;
            }
            while (a + size < aEnd && b + size < bEnd && isSame(a + size, b + size, junk)) {
                size++;
            }
        }
        return new Block(a, b, size);
    }

    private boolean isSame(int a, int b, boolean junk) {
        return target.isJunk(b) == junk && first[a] == second[b];
    }

    /** The common blocks in order, neighbours joined, ended by an empty block at the ends. */
    List<Block> blocks() {
        List<Block> found = new ArrayList<>();
        Deque<Part> waiting = new ArrayDeque<>();
        waiting.push(new Part(0, first.length, 0, second.length));
        while (!waiting.isEmpty()) {
            Part part = waiting.pop();
            Block block = longest(part.aStart, part.aEnd, part.bStart, part.bEnd);
            if (block.size == 0) {
                continue;
            }
            found.add(block);
            if (part.aStart < block.a && part.bStart < block.b) {
                waiting.push(new Part(part.aStart, block.a, part.bStart, block.b));
            }
            if (block.a + block.size < part.aEnd && block.b + block.size < part.bEnd) {
                waiting.push(new Part(block.a + block.size, part.aEnd, block.b + block.size, part.bEnd));
            }
        }
        found.sort((x, y) -> x.a != y.a ? Integer.compare(x.a, y.a) : Integer.compare(x.b, y.b));
        return joined(found);
    }

    private List<Block> joined(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        Block last = new Block(0, 0, 0);
        for (Block block : blocks) {
            if (last.a + last.size == block.a && last.b + last.size == block.b) {
                last = new Block(last.a, last.b, last.size + block.size);
                continue;
            }
            if (last.size > 0) {
                result.add(last);
            }
            last = block;
        }
        if (last.size > 0) {
            result.add(last);
        }
        result.add(new Block(first.length, second.length, 0));
        return result;
    }

    static List<Step> steps(List<Block> blocks) {
        List<Step> steps = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (Block block : blocks) {
            if (a < block.a || b < block.b) {
                String tag = a == block.a ? "insert" : b == block.b ? "delete" : "replace";
                steps.add(new Step(tag, a, block.a, b, block.b));
            }
            a = block.a + block.size;
            b = block.b + block.size;
            if (block.size > 0) {
                steps.add(new Step("equal", block.a, a, block.b, b));
            }
        }
        return steps;
    }

    /** Twice the share of what is common. */
    double ratio() {
        int common = 0;
        for (Block block : blocks()) {
            common += block.size;
        }
        return ratio(common, first.length + second.length);
    }

    /** Not less than {@link #ratio}. */
    double quickRatio() {
        return ratio(target.common(first), first.length + second.length);
    }

    static double ratio(int common, int all) {
        return all == 0 ? 1.0 : 2.0 * common / all;
    }
}
