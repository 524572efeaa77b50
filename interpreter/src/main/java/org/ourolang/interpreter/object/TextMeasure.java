// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.WeakReference;

/**
 * How many code points a long text has, and where some of them stand, so that counting to one does not begin anew each
 * time. Immutable; the texts measured last are remembered for all threads and contexts, by identity and weakly, so that
 * nobody can tell but by the time.
 */
final class TextMeasure extends WeakReference<String> {
    /** Shorter texts are counted each time. */
    static final int LONG = 48;

    private static final int STRIDE = 64;
    private static final TextMeasure[] RECENT = new TextMeasure[256];

    final int length;
    /** The offset of each {@link #STRIDE}th code point; null where offsets and indices agree. */
    private final int[] marks;

    private TextMeasure(String text, int length) {
        super(text);
        this.length = length;
        this.marks = length == text.length() ? null : marks(text, length);
    }

    /** @param text longer than {@link #LONG} */
    static TextMeasure of(String text) {
        int place = System.identityHashCode(text) & RECENT.length - 1;
        TextMeasure known = RECENT[place];
        return known != null && known.refersTo(text) ? known : make(text, place);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static TextMeasure make(String text, int place) {
        TextMeasure made = new TextMeasure(text, text.codePointCount(0, text.length()));
        RECENT[place] = made;
        return made;
    }

    private static int[] marks(String text, int length) {
        int[] marks = new int[length / STRIDE + 1];
        int offset = 0;
        for (int mark = 1; mark < marks.length; mark++) {
            offset = text.offsetByCodePoints(offset, STRIDE);
            marks[mark] = offset;
        }
        return marks;
    }

    boolean isNarrow() {
        return marks == null;
    }

    /** The offset of the code point at {@code index}, which may be the length. */
    int offset(String text, int index) {
        return marks == null ? index : text.offsetByCodePoints(marks[index / STRIDE], index % STRIDE);
    }

    /** The index of the code point at {@code offset}, which may be the end. */
    int index(String text, int offset) {
        if (marks == null) {
            return offset;
        }
        int low = 0;
        int high = marks.length - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (marks[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * STRIDE + text.codePointCount(marks[low], offset);
    }
}
