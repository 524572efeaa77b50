// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.format;

import org.ourolang.interpreter.error.Errors;

/** Cuts a {@code str.format} template into literal text and replacement fields. */
public final class MarkupParser {
    private final String template;
    private int at;

    public MarkupParser(String template) {
        this(template, 0);
    }

    /** A parser of what stands from {@code at} on, an index into the Java string. */
    MarkupParser(String template, int at) {
        this.template = template;
        this.at = at;
    }

    /** Where the next piece begins. */
    int place() {
        return at;
    }

    /** Whether there is no further piece. */
    boolean atEnd() {
        return at == template.length();
    }

    /**
     * A piece of a template.
     *
     * @param literal the text before the field
     * @param field the field's name and accessors; null if there is no field
     * @param conversion the code point after {@code !}; 0 if there is none
     * @param specification the text after the colon
     */
    public record Piece(String literal, String field, int conversion, String specification) {}

    /** The next piece, which a doubled brace ends too, or null at the end; ValueError. */
    public Piece next() {
        if (atEnd()) {
            return null;
        }
        StringBuilder literal = new StringBuilder();
        while (at < template.length()) {
            char c = template.charAt(at++);
            if (c != '{' && c != '}') {
                literal.append(c);
                continue;
            }
            boolean doubled = at < template.length() && template.charAt(at) == c;
            if (doubled) {
                at++;
                return new Piece(literal.append(c).toString(), null, 0, "");
            }
            if (c == '}') {
                throw Errors.valueError("Single '}' encountered in format string");
            }
            if (atEnd()) {
                throw Errors.valueError("Single '{' encountered in format string");
            }
            return field(literal.toString());
        }
        return new Piece(literal.toString(), null, 0, "");
    }

    private Piece field(String literal) {
        int start = at;
        boolean bracket = false;
        char c = 0;
        while (at < template.length()) {
            c = template.charAt(at++);
            if (c == '{' && !bracket) {
                throw Errors.valueError("unexpected '{' in field name");
            }
            if (c == '[') {
                bracket = true;
            } else if (c == ']') {
                bracket = false;
            } else if (!bracket && (c == '}' || c == ':' || c == '!')) {
                break;
            }
        }
        boolean ended = !bracket && at > start && (c == '}' || c == ':' || c == '!');
        if (!ended) {
            throw Errors.valueError("expected '}' before end of string");
        }
        String field = template.substring(start, at - 1);
        int conversion = 0;
        if (c == '!') {
            conversion = conversion();
            if (atEnd()) {
                throw Errors.valueError("unmatched '{' in format spec");
            }
            c = template.charAt(at++);
            if (c == '}') {
                return new Piece(literal, field, conversion, "");
            }
            if (c != ':') {
                throw Errors.valueError("expected ':' after conversion specifier");
            }
        }
        return new Piece(literal, field, conversion, c == ':' ? specification() : "");
    }

    private int conversion() {
        if (atEnd()) {
            throw Errors.valueError("end of string while looking for conversion specifier");
        }
        int conversion = template.codePointAt(at);
        at += Character.charCount(conversion);
        return conversion;
    }

    private String specification() {
        int start = at;
        int depth = 1;
        while (at < template.length()) {
            char c = template.charAt(at++);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return template.substring(start, at - 1);
            }
        }
        throw Errors.valueError("unmatched '{' in format spec");
    }
}
