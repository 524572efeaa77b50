// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.object.Work;

/** Text in memory: {@code StringIO}. Positions count code points. */
final class TextBuffer extends Stream {
    private static final int SMALLEST = 16;
    private static final int MOST = Integer.MAX_VALUE - 8;

    /** The code points; only the first {@code length} count. */
    private int[] points = new int[SMALLEST];
    private int length;
    private String newline = "\n";
    private long position;
    private boolean seenReturn;
    private boolean seenFeed;
    private boolean seenBoth;

    TextBuffer(OuroClass type) {
        super(type);
    }

    void open(String initial, String newNewline) {
        newline = newNewline;
        length = 0;
        position = 0;
        write(initial);
        position = 0;
    }

    String content() {
        return new String(points, 0, length);
    }

    String newline() {
        return newline;
    }

    long length() {
        return length;
    }

    long position() {
        return position;
    }

    void seek(long newPosition) {
        position = newPosition;
    }

    private void noteLineEnds(String text) {
        String rest = text.replace("\r\n", "");
        seenBoth |= rest.length() < text.length();
        seenReturn |= rest.indexOf('\r') >= 0;
        seenFeed |= rest.indexOf('\n') >= 0;
    }

    /** The ends of lines that were written, as {@code newlines} gives them. */
    Object lineEnds() {
        return TextStream.lineEnds(seenReturn, seenFeed, seenBoth);
    }

    /** Overwrites from the position on; a gap behind the end is filled with nulls. */
    void write(String text) {
        String added = text;
        if (newline == null || newline.isEmpty()) {
            noteLineEnds(text);
        }
        if (newline == null) {
            added = text.replace("\r\n", "\n").replace('\r', '\n');
        } else if (!newline.isEmpty() && !newline.equals("\n")) {
            added = text.replace("\n", newline);
        }
        if (added.isEmpty()) {
            return;
        }
        reserve(position + Texts.length(added));
        if (position > length) {
            Arrays.fill(points, length, (int) position, 0);
        }
        for (int i = 0; i < added.length(); position++) {
            int point = added.codePointAt(i);
            points[(int) position] = point;
            i += Character.charCount(point);
        }
        length = Math.max(length, (int) position);
    }

    private void reserve(long end) {
        if (end <= points.length) {
            return;
        }
        long room = Math.min(Math.max(end, 2L * points.length), MOST);
        if (end > MOST || !Work.isAllocationAllowed(room * Integer.BYTES)) {
            throw Errors.memoryError();
        }
        points = Arrays.copyOf(points, (int) room);
    }

    String read(long count) {
        long end = count < 0 || count > length - position ? length : position + count;
        if (position >= end) {
            return "";
        }
        String text = new String(points, (int) position, (int) (end - position));
        position = end;
        return text;
    }

    @Override
    Object readLine(long limit) {
        if (position >= length) {
            return "";
        }
        long line = lineEnd((int) position) - position;
        return read(limit < 0 ? line : Math.min(limit, line));
    }

    /** The index behind the line that begins at {@code from}, or the end of the text. */
    private int lineEnd(int from) {
        boolean any = newline != null && newline.isEmpty();
        String mark = newline == null || any ? "\n" : newline;
        for (int i = from; i < length; i++) {
            if (stands(mark, i)) {
                return i + mark.length();
            }
            if (any && points[i] == '\r') {
                return stands("\r\n", i) ? i + 2 : i + 1;
            }
        }
        return length;
    }

    private boolean stands(String mark, int at) {
        return points[at] == mark.charAt(0)
                && (mark.length() == 1 || at + 1 < length && points[at + 1] == mark.charAt(1));
    }

    void truncate(long newLength) {
        length = (int) Math.min(length, newLength);
    }

    @Override
    OuroError closedError() {
        return Errors.valueError("I/O operation on closed file");
    }

    @Override
    void release() {
        points = new int[SMALLEST];
        length = 0;
    }

    @Override
    void flush() {
        checkOpen();
    }

    @Override
    boolean isReadable() {
        return true;
    }

    @Override
    boolean isWritable() {
        return true;
    }

    @Override
    boolean isSeekable() {
        return true;
    }

    @Override
    int number() {
        return -1;
    }
}
