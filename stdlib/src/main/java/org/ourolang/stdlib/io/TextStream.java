// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.OuroClass;

/** A stream of text over a stream of bytes: {@code TextIOWrapper}. Text is decoded line by line. */
final class TextStream extends Stream {
    private BinaryStream buffer;
    private String encoding = "utf-8";
    private String errors = "strict";
    private String newline;
    private boolean lineBuffering;
    private String pending = "";
    private boolean translated;
    private boolean tellDisabled;

    TextStream(OuroClass type) {
        super(type);
    }

    /** @param newNewline null for universal newlines with translation */
    TextStream open(BinaryStream newBuffer, String newEncoding, String newErrors, String newNewline, boolean byLine) {
        buffer = newBuffer;
        encoding = newEncoding;
        errors = newErrors;
        newline = newNewline;
        lineBuffering = byLine;
        return this;
    }

    BinaryStream buffer() {
        return buffer;
    }

    String encoding() {
        return encoding;
    }

    String errors() {
        return errors;
    }

    boolean lineBuffering() {
        return lineBuffering;
    }

    void reconfigure(String newEncoding, String newErrors, String newNewline, boolean byLine) {
        buffer.flush();
        encoding = newEncoding;
        errors = newErrors;
        newline = newNewline;
        lineBuffering = byLine;
    }

    String newline() {
        return newline;
    }

    @Override
    void release() {
        if (buffer != null) {
            buffer.close();
        }
    }

    @Override
    void flush() {
        buffer.checkOpen();
        buffer.flush();
    }

    @Override
    boolean isReadable() {
        return buffer.isReadable();
    }

    @Override
    boolean isWritable() {
        return buffer.isWritable();
    }

    @Override
    boolean isSeekable() {
        return buffer.isSeekable();
    }

    @Override
    int number() {
        return buffer.number();
    }

    void write(String text) {
        dropReadAhead();
        String out = newline == null || newline.isEmpty() || newline.equals("\n") ? text : text.replace("\n", newline);
        buffer.store().write(Encodings.encode(out, encoding, errors));
        if (lineBuffering && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
            buffer.flush();
        }
    }

    private void dropReadAhead() {
        if (!pending.isEmpty() && buffer.isSeekable()) {
            buffer.store().seek(tell());
            pending = "";
        }
    }

    /** Decodes one more line into the pending text; answers false at the end. */
    private boolean fill() {
        byte[] bytes = Encodings.hasPlainLineFeeds(encoding)
                ? buffer.store().readLine(Long.MAX_VALUE)
                : buffer.store().read(Long.MAX_VALUE);
        if (bytes.length == 0) {
            return false;
        }
        String text = Encodings.decode(bytes, encoding, errors);
        if (newline == null && text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
            translated = true;
        }
        pending = pending.isEmpty() ? text : pending + text;
        return true;
    }

    String readAll() {
        StringBuilder out = new StringBuilder(pending);
        pending = "";
        while (fill()) {
            out.append(pending);
            pending = "";
        }
        return out.toString();
    }

    /** @param count in code points */
    String read(long count) {
        while (pending.codePointCount(0, pending.length()) < count && fill()) {
            continue;
        }
        int available = pending.codePointCount(0, pending.length());
        int end = pending.offsetByCodePoints(0, (int) Math.min(count, available));
        return take(end);
    }

    private String take(int end) {
        String taken = pending.substring(0, end);
        pending = pending.substring(end);
        return taken;
    }

    @Override
    Object readLine(long limit) {
        int end = Lines.end(pending, 0, newline);
        while (end < 0 && fill()) {
            end = Lines.end(pending, 0, newline);
        }
        if (end < 0) {
            end = pending.length();
        }
        int points = pending.codePointCount(0, end);
        return take(points > limit ? pending.offsetByCodePoints(0, (int) limit) : end);
    }

    void disableTell(boolean disabled) {
        tellDisabled = disabled;
    }

    boolean isTellDisabled() {
        return tellDisabled;
    }

    /** The position in bytes of the next character. */
    long tell() {
        long position = buffer.store().position();
        if (pending.isEmpty()) {
            return position;
        }
        if (translated) {
            throw Errors.unsupported("tell() in a text file with translated line ends");
        }
        return position - Encodings.encode(pending, encoding, errors).length;
    }

    void seek(long position) {
        pending = "";
        translated = false;
        buffer.store().seek(position);
    }
}
