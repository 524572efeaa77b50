// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;

/** The text that the bytes of a program stand for: a byte order mark or a comment may name the encoding (PEP 263). */
public final class SourceBytes {
    private static final Pattern BLANK = Pattern.compile("[ \t\f]*(?:#.*)?");
    private static final Pattern COOKIE = Pattern.compile("[ \t\f]*#.*?coding[:=][ \t]*([-\\w.]+).*");
    private static final int MARK_LENGTH = 3;

    private final byte[] bytes;
    private final String file;
    private final boolean isScript;

    private SourceBytes(byte[] bytes, String file, boolean isScript) {
        this.bytes = bytes;
        this.file = file;
        this.isScript = isScript;
    }

    /** The text of a script or of standard input; SyntaxError with the reference's texts for those. */
    public static String ofScript(byte[] bytes, String file) {
        return new SourceBytes(bytes, file, true).text();
    }

    /** The text of a module's file, or of bytes given to {@code compile}; SyntaxError with their texts. */
    public static String ofModule(byte[] bytes, String file) {
        return new SourceBytes(bytes, file, false).text();
    }

    /** Refuses a byte order mark in what is text already: one may stand before bytes only. */
    public static void refuseMark(String text, String file) {
        if (text.startsWith("\uFEFF")) {
            String line = text.lines().findFirst().orElse(text);
            throw new SourceBytes(null, file, false)
                    .placed("invalid non-printable character U+FEFF", 1, 1, line);
        }
    }

    private String text() {
        boolean marked = bytes.length >= MARK_LENGTH
                && bytes[0] == (byte) 0xef
                && bytes[1] == (byte) 0xbb
                && bytes[2] == (byte) 0xbf;
        String named = encoding(marked ? MARK_LENGTH : 0);
        boolean isUtf8 = named == null || isUtf8(named);
        if (marked && !isUtf8) {
            throw unplaced("encoding problem: " + shownName(named) + " with BOM", false);
        }
        String text = isUtf8 ? utf8(marked ? MARK_LENGTH : 0, named != null) : other(named);
        refuseMark(text, file);
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw containsZero(text, zero);
        }
        return text;
    }

    private String encoding(int start) {
        int end = lineEnd(start);
        String first = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        Matcher cookie = COOKIE.matcher(first);
        if (!cookie.matches()) {
            if (end == bytes.length || !BLANK.matcher(first).matches()) {
                return null;
            }
            int next = bytes[end] == '\r' && end + 1 < bytes.length && bytes[end + 1] == '\n' ? end + 2 : end + 1;
            cookie = COOKIE.matcher(new String(bytes, next, lineEnd(next) - next, StandardCharsets.ISO_8859_1));
        }
        return cookie.matches() ? cookie.group(1) : null;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return end;
    }

    private static boolean isUtf8(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return plain.equals("utf8") || plain.equals("utf-8") || plain.startsWith("utf-8-");
    }

    private static String shownName(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
        boolean latin = plain.matches("(latin-1|iso-8859-1|iso-latin-1)(-.*)?");
        return latin ? "iso-8859-1" : name;
    }

    private String utf8(int start, boolean declared) {
        ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(input)
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw notUtf8(input.position(), declared);
        }
    }

    private OuroError notUtf8(int position, boolean declared) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n') {
                line++;
                start = i + 1;
            }
        }
        String code = String.format("%02x", bytes[position] & 0xff);
        if (isScript && !declared) {
            return unplaced(
                    "Non-UTF-8 code starting with '\\x" + code + "' in file " + file + " on line " + line
                            + ", but no encoding declared; see https://peps.python.org/pep-0263/ for details",
                    false);
        }
        String shown = new String(bytes, start, lineEnd(start) - start, StandardCharsets.UTF_8);
        long column = new String(bytes, start, position - start, StandardCharsets.UTF_8).length() + 1L;
        return placed(
                "(unicode error) 'utf-8' codec can't decode byte 0x" + code + " in position 0: invalid start byte",
                line,
                column,
                shown);
    }

    private String other(String name) {
        try {
            return (String) Calls.method(new OuroBytes(bytes), "decode", name);
        } catch (OuroError unknown) {
            boolean known = unknown.is(ExceptionTypes.UNICODE_DECODE_ERROR);
            throw unplaced(isScript || known ? "encoding problem: " + name : "unknown encoding: " + name, !isScript);
        }
    }

    private OuroError containsZero(String text, int zero) {
        if (!isScript) {
            return unplaced("source code string cannot contain null bytes", false);
        }
        String before = text.substring(0, zero);
        int start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        long line = 1 + before.lines().count() - (start == before.length() ? 0 : 1);
        return placed("source code cannot contain null bytes", line, 0, before.substring(start));
    }

    private OuroError placed(String message, long line, long column, String text) {
        OuroTuple place = OuroTuple.of(file, line, column, text, line, column);
        return new OuroError((OuroException) Calls.call(ExceptionTypes.SYNTAX_ERROR, message, place));
    }

    /** @param namesFile whether the file is shown, with the line 0 */
    private OuroError unplaced(String message, boolean namesFile) {
        if (!namesFile) {
            return Errors.raise(ExceptionTypes.SYNTAX_ERROR, message);
        }
        OuroTuple place = OuroTuple.of(file, 0L, 0L, None.NONE, 0L, 0L);
        return new OuroError((OuroException) Calls.call(ExceptionTypes.SYNTAX_ERROR, message, place));
    }
}
