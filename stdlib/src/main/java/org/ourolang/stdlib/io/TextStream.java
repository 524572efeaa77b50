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
    private static final int CHUNK = 8192;

    private BinaryStream buffer;
    private String encoding = "utf-8";
    private String unmarked = "utf-8";
    private boolean marked;
    private String errors = "strict";
    private String newline;
    private boolean lineBuffering;
    /** Decoded text with its own line ends; what stands before {@code next} has been read. */
    private String pending = "";
    private int next;
    private ChunkDecoder decoder;
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
        decoder = null;
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
        if (isReadAhead() && buffer.isSeekable()) {
            buffer.store().seek(tell());
            forget();
        }
    }

    private boolean isReadAhead() {
        return next < pending.length() || decoder != null && decoder.waiting() > 0;
    }

    private void forget() {
        pending = "";
        next = 0;
        decoder = null;
    }

    private ChunkDecoder decoder() {
        if (decoder == null) {
            boolean isBegun = hasMark() && buffer.isSeekable() && bytes().store().position() != 0;
            decoder = new ChunkDecoder(encoding, errors, isBegun);
        }
        return decoder;
    }

    /** Decodes what is there next into the pending text; answers false at the end. */
    private boolean fill() {
        return fill(1);
    }

    /** @param chunks how often to ask for more, for the sake of very long lines */
    private boolean fill(int chunks) {
        String left = pending.substring(next);
        pending = "";
        next = 0;
        StringBuilder text = new StringBuilder(left);
        boolean isAtEnd = false;
        for (int i = 0; i < chunks && !isAtEnd; i++) {
            isAtEnd = !addChunk(text);
        }
        pending = text.toString();
        return pending.length() > left.length();
    }

    /** Whether there may be more. A line end of two characters is never torn. */
    private boolean addChunk(StringBuilder text) {
        ChunkDecoder chunks = decoder();
        int before = text.length();
        boolean isAtEnd;
        do {
            byte[] bytes = bytes().store().readOnce(CHUNK);
            isAtEnd = bytes.length == 0;
            text.append(chunks.decode(bytes, isAtEnd));
        } while (!isAtEnd && (text.length() == before || isAnyLineEnd() && text.charAt(text.length() - 1) == '\r'));
        noteLineEnds(text.substring(before));
        return !isAtEnd;
    }

    /** Whether each of the three line ends ends a line. */
    private boolean isAnyLineEnd() {
        return newline == null || newline.isEmpty();
    }

    private void noteLineEnds(String text) {
        if (!isAnyLineEnd()) {
            return;
        }
        boolean both = text.contains("\r\n");
        String apart = both ? text.replace("\r\n", "") : text;
        seenReturn |= apart.indexOf('\r') >= 0;
        seenFeed |= apart.indexOf('\n') >= 0;
        seenBoth |= both;
    }

    /** The kinds of line ends read so far: None, one text or a tuple. */
    Object lineEnds() {
        if (newline != null && !newline.isEmpty()) {
            return None.NONE;
        }
        return lineEnds(seenReturn, seenFeed, seenBoth);
    }

    /** None, the only end of lines that was seen, or a tuple of all. */
    static Object lineEnds(boolean seenReturn, boolean seenFeed, boolean seenBoth) {
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
        String left = pending.substring(next);
        pending = "";
        next = 0;
        ChunkDecoder all = decoder();
        String rest = all.decode(bytes().store().read(Long.MAX_VALUE), true);
        decoder = null;
        noteLineEnds(rest);
        return translated(left + rest);
    }

    /** @param count in code points */
    String read(long count) {
        StringBuilder read = new StringBuilder();
        long missing = count;
        while (missing > 0 && (next < pending.length() || fill())) {
            String part = translated(pending.substring(next, endOf(missing)));
            next = endOf(missing);
            missing -= part.codePointCount(0, part.length());
            read.append(part);
        }
        return read.toString();
    }

    /** Where at most so many code points of the pending text end, line ends counted as they are read. */
    private int endOf(long count) {
        int end = next;
        for (long i = 0; i < count && end < pending.length(); i++) {
            boolean isPair = newline == null && pending.startsWith("\r\n", end);
            end += isPair ? 2 : Character.charCount(pending.codePointAt(end));
        }
        return end;
    }

    private String translated(String text) {
        return newline == null && text.indexOf('\r') >= 0 ? text.replace("\r\n", "\n").replace('\r', '\n') : text;
    }

    @Override
    Object readLine(long limit) {
        String ends = newline == null ? "" : newline;
        int end = Lines.end(pending, next, ends);
        for (int chunks = 1; end < 0 && pending.length() - next < limit && fill(chunks); chunks *= 2) {
            end = Lines.end(pending, next, ends);
        }
        if (end < 0) {
            end = pending.length();
        }
        if (end - next > limit) {
            end = Math.min(end, pending.offsetByCodePoints(next, (int) limit));
        }
        String line = translated(pending.substring(next, end));
        next = end;
        return line;
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
        if (!isReadAhead()) {
            return position;
        }
        String left = pending.substring(next);
        return position - decoder().waiting() - Encodings.encode(left, unmarked, errors).length;
    }

    void seek(long position) {
        forget();
        marked = hasMark() && position != 0;
        bytes().store().seek(position);
    }
}
