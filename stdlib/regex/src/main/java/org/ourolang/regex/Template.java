// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.ByteStrings;
import org.ourolang.interpreter.protocol.Types;

/** The replacement text of {@code sub} and {@code expand}: literal text and references to groups. */
final class Template {
    private static final String ESCAPES = "abfnrtv\\";
    private static final String MEANINGS = "\u0007\b\f\n\r\t\u000b\\";

    /** Strings, and numbers of groups. */
    private final List<Object> parts = new ArrayList<>();

    private final Object original;
    private final PatternObject pattern;
    private final String text;
    private final boolean isBytes;
    private final StringBuilder literal = new StringBuilder();
    private int position;

    private Template(Object original, String text, boolean isBytes, PatternObject pattern) {
        this.original = original;
        this.text = text;
        this.isBytes = isBytes;
        this.pattern = pattern;
    }

    /** Reads a template; raises {@code re.PatternError} for a wrong one. */
    static Template parse(Object value, PatternObject pattern) {
        byte[] bytes = ByteStrings.orNull(value);
        Object plain = OuroInstance.unwrap(value);
        if (bytes == null && !(plain instanceof String)) {
            throw Errors.typeError("decoding to str: need a bytes-like object, %s found", Types.name(value));
        }
        String text = bytes == null ? (String) plain : new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        Template template = new Template(value, text, bytes != null, pattern);
        template.read();
        return template;
    }

    /** The text, when the template refers to no group; else null. */
    Object literalOrNull() {
        if (parts.isEmpty()) {
            return isBytes ? OuroBytes.EMPTY : "";
        }
        return parts.size() == 1 && parts.get(0) instanceof String only
                ? isBytes ? OuroBytes.latin1(only) : only
                : null;
    }

    /** The text for a match. */
    Object expand(MatchObject match) {
        if (isBytes != match.subject.isBytes()) {
            Object wrong = isBytes ? OuroBytes.EMPTY : "";
            throw Errors.typeError(
                    "sequence item 0: expected %s, %s found",
                    isBytes ? "str instance" : "a bytes-like object", Types.name(wrong));
        }
        if (isBytes) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (Object part : parts) {
                Object piece = part instanceof Integer group ? match.group(group, OuroBytes.EMPTY) : null;
                out.writeBytes(piece == null ? OuroBytes.latin1((String) part).bytes : ((OuroBytes) piece).bytes);
            }
            return new OuroBytes(out.toByteArray());
        }
        StringBuilder out = new StringBuilder();
        for (Object part : parts) {
            out.append(part instanceof Integer group ? match.group(group, "") : part);
        }
        return out.toString();
    }

    private void read() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '\\') {
                escape();
            } else {
                literal.append(c);
                position++;
            }
        }
        endLiteral();
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            parts.add(literal.toString());
            literal.setLength(0);
        }
    }

    private void escape() {
        int start = position++;
        if (position == text.length()) {
            throw error("bad escape (end of pattern)", start);
        }
        char c = text.charAt(position);
        if (c == 'g') {
            position++;
            namedGroup();
        } else if (c == '0') {
            octal(start);
        } else if (c >= '1' && c <= '9') {
            numbered(start);
        } else if (ESCAPES.indexOf(c) >= 0) {
            literal.append(MEANINGS.charAt(ESCAPES.indexOf(c)));
            position++;
        } else if (c < 128 && Character.isLetter(c)) {
            throw error("bad escape \\" + c, start);
        } else {
            literal.append('\\').append(c);
            position++;
        }
    }

    private boolean isOctal(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '7';
    }

    private void octal(int start) {
        int end = position + 1;
        while (end < position + 3 && isOctal(end)) {
            end++;
        }
        literal.append((char) (Integer.parseInt(text.substring(start + 1, end), 8) & 255));
        position = end;
    }

    private void numbered(int start) {
        if (isOctal(start + 1) && isOctal(start + 2) && isOctal(start + 3)) {
            String digits = text.substring(start + 1, start + 4);
            int value = Integer.parseInt(digits, 8);
            if (value > 255) {
                throw error("octal escape value \\" + digits + " outside of range 0-0o377", start);
            }
            literal.append((char) value);
            position = start + 4;
            return;
        }
        int end = start + 2;
        if (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        refer(Integer.parseInt(text.substring(start + 1, end)), start + 1);
        position = end;
    }

    private void refer(int group, int where) {
        if (group >= pattern.groups) {
            throw error("invalid group reference " + group, where);
        }
        endLiteral();
        parts.add(group);
    }

    private void namedGroup() {
        if (position == text.length() || text.charAt(position) != '<') {
            throw error("missing <", position);
        }
        int start = ++position;
        int end = text.indexOf('>', start);
        if (end == start) {
            throw error("missing group name", start);
        }
        if (end < 0) {
            throw error(start == text.length() ? "missing group name" : "missing >, unterminated name", start);
        }
        String name = text.substring(start, end);
        position = end + 1;
        if (name.chars().allMatch(c -> c >= '0' && c <= '9')) {
            if (name.length() > 9) {
                throw error("invalid group reference " + name, start);
            }
            refer(Integer.parseInt(name), start);
            return;
        }
        if (!isName(name)) {
            throw error("bad character in group name " + quoted(name), start);
        }
        Object number = pattern.groupIndex.get(name);
        if (number == null) {
            throw Errors.raise(ExceptionTypes.INDEX_ERROR, "unknown group name " + quoted(name));
        }
        endLiteral();
        parts.add(((Long) number).intValue());
    }

    private String quoted(String name) {
        return org.ourolang.interpreter.protocol.Representation.repr(isBytes ? OuroBytes.latin1(name) : name);
    }

    private boolean isName(String name) {
        if (isBytes && !name.chars().allMatch(c -> c < 128)) {
            return false;
        }
        return Character.isUnicodeIdentifierStart(name.codePointAt(0)) || name.charAt(0) == '_'
                ? name.codePoints()
                        .allMatch(c -> Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c))
                : false;
    }

    private OuroError error(String message, int where) {
        return CompiledPattern.patternError(message, original, (long) text.codePointCount(0, where));
    }
}
