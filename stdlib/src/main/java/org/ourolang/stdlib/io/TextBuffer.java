// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroClass;

/** Text in memory: {@code StringIO}. Positions count code points. */
final class TextBuffer extends Stream {
    private final StringBuilder content = new StringBuilder();
    private String newline = "\n";
    private boolean wide;
    private long position;

    TextBuffer(OuroClass type) {
        super(type);
    }

    void open(String initial, String newNewline) {
        newline = newNewline;
        content.setLength(0);
        position = 0;
        write(initial);
        position = 0;
    }

    String content() {
        return content.toString();
    }

    String newline() {
        return newline;
    }

    private int offset(long point) {
        return wide ? content.offsetByCodePoints(0, (int) point) : (int) point;
    }

    long length() {
        return wide ? content.codePointCount(0, content.length()) : content.length();
    }

    long position() {
        return position;
    }

    void seek(long newPosition) {
        position = newPosition;
    }

    void write(String text) {
        String added = text;
        if (newline == null) {
            added = text.replace("\r\n", "\n").replace('\r', '\n');
        } else if (!newline.isEmpty() && !newline.equals("\n")) {
            added = text.replace("\n", newline);
        }
        wide |= added.codePointCount(0, added.length()) != added.length();
        while (position > length()) {
            content.append('\0');
        }
        long points = added.codePointCount(0, added.length());
        int start = offset(position);
        int end = offset(Math.min(length(), position + points));
        if (start == content.length()) {
            content.append(added);
        } else {
            content.replace(start, end, added);
        }
        position += points;
    }

    String read(long count) {
        long end = Math.min(length(), count < 0 ? length() : position + count);
        if (position >= end) {
            return "";
        }
        String text = content.substring(offset(position), offset(end));
        position = end;
        return text;
    }

    @Override
    Object readLine(long limit) {
        if (position >= length()) {
            return "";
        }
        String rest = content.substring(offset(position));
        int end = Lines.end(rest, 0, newline);
        String line = rest.substring(0, end < 0 ? rest.length() : end);
        long points = line.codePointCount(0, line.length());
        return read(Math.min(limit, points));
    }

    void truncate(long length) {
        if (length < length()) {
            content.setLength(offset(length));
        }
    }

    @Override
    OuroError closedError() {
        return Errors.valueError("I/O operation on closed file");
    }

    @Override
    void release() {
        content.setLength(0);
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
