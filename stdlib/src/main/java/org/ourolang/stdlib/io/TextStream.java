// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;

/** A stream of text over a stream of bytes: {@code TextIOWrapper}. Text is decoded line by line. */
final class TextStream extends Stream {
    private static final int WAITING = 8192;

    private BinaryStream buffer;
    private String encoding = "utf-8";
    private String unmarked = "utf-8";
    private boolean marked;
    private String errors = "strict";
    private String newline;
    private boolean lineBuffering;
    private String pending = "";
    private boolean translated;
    private boolean tellDisabled;
    private Object shown;
    private boolean writtenThrough;
    private boolean seenReturn;
    private boolean seenFeed;
    private boolean seenBoth;
    private boolean detached;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

    TextStream(OuroClass type) {
        super(type);
    }

    /**
     * Raises LookupError for an unknown encoding.
     *
     * @param newNewline null for universal newlines with translation
     */
    TextStream open(BinaryStream newBuffer, String newEncoding, String newErrors, String newNewline, boolean byLine) {
        buffer = newBuffer;
        setEncoding(newEncoding);
        errors = newErrors;
        newline = newNewline;
        lineBuffering = byLine;
        return this;
    }

    /** A byte order mark is written at the beginning only. */
    private void setEncoding(String name) {
        unmarked = Encodings.unmarked(name);
        encoding = name;
        marked = hasMark() && buffer.isSeekable() && buffer.store().position() != 0;
    }

    private boolean hasMark() {
        return !unmarked.equals(encoding);
    }

    /**
     * Says that written text waits for a flush, as in a wrapper that a script makes.
     *
     * @param newShown the object underneath, which {@code buffer} gives
     * @param through whether nothing waits
     */
    TextStream behind(Object newShown, boolean through) {
        shown = newShown;
        writtenThrough = through;
        return this;
    }

    boolean isWrittenThrough() {
        return shown != null && writtenThrough;
    }

    /** The stream underneath, after what waits was written to it. */
    BinaryStream bytes() {
        writeWaiting();
        return buffer;
    }

    Object shownBuffer() {
        checkUsable();
        return shown == null ? buffer : shown;
    }

    /** Lets go of what is underneath, and answers it. */
    Object detach() {
        flush();
        Object found = shownBuffer();
        buffer = null;
        detached = true;
        return found;
    }

    boolean isAttached() {
        return buffer != null;
    }

    @Override
    void checkUsable() {
        if (buffer == null) {
            throw detached ? Errors.valueError("underlying buffer has been detached") : IoErrors.uninitialized();
        }
    }

    private void writeWaiting() {
        if (waiting.size() > 0) {
            byte[] bytes = waiting.toByteArray();
            waiting.reset();
            buffer.store().write(bytes);
        }
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
        bytes().flush();
        setEncoding(newEncoding);
        errors = newErrors;
        newline = newNewline;
        lineBuffering = byLine;
    }

    String newline() {
        return newline;
    }

    @Override
    void release() {
        if (buffer == null) {
            return;
        }
        try {
            if (!buffer.isClosed()) {
                writeWaiting();
            }
        } finally {
            buffer.close();
        }
    }

    @Override
    void flush() {
        buffer.checkOpen();
        bytes().flush();
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
        byte[] bytes = Encodings.encode(out, marked ? unmarked : encoding, errors);
        marked |= hasMark();
        if (shown == null || writtenThrough || bytes.length > WAITING) {
            bytes().store().write(bytes);
        } else {
            waiting.writeBytes(bytes);
        }
        if (waiting.size() > WAITING) {
            writeWaiting();
        }
        if (lineBuffering && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
            bytes().flush();
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
        boolean atStart = !hasMark() || !buffer.isSeekable() || bytes().store().position() == 0;
        byte[] bytes = Encodings.hasPlainLineFeeds(encoding)
                ? bytes().store().readLine(Long.MAX_VALUE)
                : buffer.store().read(Long.MAX_VALUE);
        if (bytes.length == 0) {
            return false;
        }
        String text = Encodings.decode(bytes, atStart ? encoding : unmarked, errors);
        noteLineEnds(text);
        if (newline == null && text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
            translated = true;
        }
        pending = pending.isEmpty() ? text : pending + text;
        return true;
    }

    private void noteLineEnds(String text) {
        boolean both = text.contains("\r\n");
        String apart = both ? text.replace("\r\n", "") : text;
        seenReturn |= apart.indexOf('\r') >= 0;
        seenFeed |= apart.indexOf('\n') >= 0;
        seenBoth |= both;
    }

    /** The kinds of line ends read so far: None, one text or a tuple. */
    Object lineEnds() {
        List<Object> seen = new ArrayList<>();
        if (seenReturn) {
            seen.add("\r");
        }
        if (seenFeed) {
            seen.add("\n");
        }
        if (seenBoth) {
            seen.add("\r\n");
        }
        return seen.isEmpty() ? None.NONE : seen.size() == 1 ? seen.getFirst() : OuroTuple.of(seen.toArray());
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
        long position = bytes().store().position();
        if (pending.isEmpty()) {
            return position;
        }
        if (translated) {
            throw Errors.unsupported("tell() in a text file with translated line ends");
        }
        return position - Encodings.encode(pending, unmarked, errors).length;
    }

    void seek(long position) {
        pending = "";
        translated = false;
        marked = hasMark() && position != 0;
        bytes().store().seek(position);
    }
}
