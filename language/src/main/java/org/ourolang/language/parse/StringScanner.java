// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/** Finds the ends of string literals and walks through f-strings, text and replacement fields in turn. */
final class StringScanner {
    private static final int MAX_DEPTH = 150;
    private static final int MAX_FIELDS = 3;

    private final SourceText source;
    private final String text;
    private final Tokenizer tokenizer;
    private final Brackets brackets;
    private final boolean endsInLineFeed;
    private final Deque<Formatted> open = new ArrayDeque<>();

    /** @param endsInLineFeed whether the last line counts as ended by a line feed even without one */
    StringScanner(SourceText source, Tokenizer tokenizer, Brackets brackets, boolean endsInLineFeed) {
        this.endsInLineFeed = endsInLineFeed;
        this.source = source;
        this.text = source.text();
        this.tokenizer = tokenizer;
        this.brackets = brackets;
    }

    /** An f-string that has not ended yet. */
    private static final class Formatted {
        private final int start;
        private final char quote;
        private final int size;
        private final boolean raw;
        private final Deque<Field> fields = new ArrayDeque<>();
        private boolean inText = true;

        Formatted(int start, char quote, int size, boolean raw) {
            this.start = start;
            this.quote = quote;
            this.size = size;
            this.raw = raw;
        }
    }

    /** A replacement field that has not ended yet. */
    private static final class Field {
        private final int depth;
        private boolean inFormat;

        Field(int depth) {
            this.depth = depth;
        }
    }

    /** Whether an f-string has not ended yet. */
    boolean inFormatted() {
        return !open.isEmpty();
    }

    /** Whether what comes next is an f-string's text rather than code. */
    boolean inFormattedText() {
        return !open.isEmpty() && open.peek().inText;
    }

    /** The bracket depth inside the innermost replacement field, or -1 outside of any. */
    int floor() {
        return open.isEmpty() || open.peek().fields.isEmpty() ? -1 : open.peek().fields.peek().depth;
    }

    /** Whether {@code c} ends the expression of the innermost replacement field and starts its format. */
    boolean endsField(char c) {
        return c == ':' && brackets.depth() == floor();
    }

    /** Says that the colon before a format was read. */
    void startFormat() {
        open.peek().fields.peek().inFormat = true;
        open.peek().inText = true;
    }

    /** Says that a closing bracket was read. */
    void closed(char bracket) {
        if (bracket == '}' && floor() == brackets.depth() + 1) {
            open.peek().fields.pop();
            open.peek().inText = true;
        }
    }

    /** Whether the word is a string's prefix, such as {@code rb}. */
    static boolean isPrefix(String text, int start, int end) {
        if (end - start > 2) {
            return false;
        }
        String prefix = text.substring(start, end).toLowerCase(Locale.ROOT);
        return switch (prefix) {
            case "", "r", "b", "u", "f", "rb", "br", "rf", "fr" -> true;
            default -> false;
        };
    }

    /**
     * Reads a string from its prefix on.
     *
     * @param quoteAt offset of the first quote
     * @return the offset behind the string, or behind an f-string's opening quotes
     */
    int scan(int start, int quoteAt) {
        char quote = text.charAt(quoteAt);
        int size = 1;
        if (text.startsWith(String.valueOf(quote).repeat(3), quoteAt)) {
            size = 3;
        }
        String prefix = text.substring(start, quoteAt);
        if (prefix.indexOf('f') >= 0 || prefix.indexOf('F') >= 0) {
            return openFormatted(start, quoteAt, quote, size, prefix);
        }
        int end = size == 3 ? endOfTriple(start, quoteAt + 3, quote) : endOfSingle(start, quoteAt + 1, quote);
        tokenizer.add(OuroParser.STRING, start, end);
        return end;
    }

    private int openFormatted(int start, int quoteAt, char quote, int size, String prefix) {
        if (open.size() + 1 >= MAX_DEPTH) {
            throw LexicalError.at(quoteAt, "too many nested f-strings");
        }
        boolean raw = prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0;
        open.push(new Formatted(start, quote, size, raw));
        tokenizer.add(OuroParser.FSTRING_START, start, quoteAt + size);
        return quoteAt + size;
    }

    private int endOfSingle(int start, int from, char quote) {
        boolean escapedQuote = false;
        boolean continued = false;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == quote) {
                return at + 1;
            }
            if (c == '\n' || c == '\r') {
                break;
            }
            continued = c == '\\' && (at + 1 == text.length() || source.lineOf(at + 1) < source.lineOf(at + 2));
            if (c == '\\' && at + 1 < text.length()) {
                escapedQuote |= text.charAt(at + 1) == quote;
                at += lineEndLength(at + 1);
            }
            at++;
        }
        checkMissingBrace(start, quote, 1);
        boolean isAtEnd = at >= text.length();
        String message = "unterminated string literal (detected at line %d)%s".formatted(
                isAtEnd ? lastLine() : source.lineOf(at),
                escapedQuote ? "; perhaps you escaped the end quote?" : "");
        throw new LexicalError(
                SyntaxErrorException.Kind.SYNTAX_ERROR,
                message,
                new Span(start, start),
                isAtEnd && (continued || !endsInLineFeed));
    }

    private int lineEndLength(int at) {
        return text.startsWith("\r\n", at) ? 2 : 1;
    }

    private int endOfTriple(int start, int from, char quote) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == quote && text.startsWith(String.valueOf(quote).repeat(3), at)) {
                return at + 3;
            }
            at += c == '\\' ? 2 : 1;
        }
        checkMissingBrace(start, quote, 3);
        throw LexicalError.incomplete(
                start, "unterminated triple-quoted string literal (detected at line %d)", lastLine());
    }

    private void checkMissingBrace(int start, char quote, int size) {
        if (floor() >= 0 && open.peek().quote == quote && open.peek().size == size) {
            throw LexicalError.at(start, "f-string: expecting '}'");
        }
    }

    private int lastLine() {
        int lines = source.lineCount();
        return lines > 1 && source.line(lines).isEmpty() && source.lineStart(lines) == text.length()
                ? lines - 1
                : lines;
    }

    /**
     * Reads an f-string's text up to a brace or the closing quotes.
     *
     * @return the offset to go on from
     */
    int continueFormatted(int from) {
        Formatted string = open.peek();
        boolean inFormat = !string.fields.isEmpty();
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == string.quote && (string.size == 1 || text.startsWith(String.valueOf(c).repeat(3), at))) {
                middle(from, at);
                return endOfFormatted(string, at);
            }
            if (string.size == 1 && (c == '\n' || c == '\r')) {
                if (inFormat) {
                    middle(from, at);
                    string.inText = false;
                    return at;
                }
                break;
            }
            if (c == '{') {
                if (inFormat || at + 1 >= text.length() || text.charAt(at + 1) != '{') {
                    middle(from, at);
                    return openField(string, at);
                }
                at += 2;
            } else if (c == '}') {
                if (inFormat) {
                    middle(from, at);
                    string.inText = false;
                    return at;
                }
                if (at + 1 >= text.length() || text.charAt(at + 1) != '}') {
                    middle(from, at);
                    throw LexicalError.at(at, "f-string: single '}' is not allowed");
                }
                at += 2;
            } else if (c == '\\') {
                at = afterEscape(string, at);
            } else {
                at++;
            }
        }
        if (inFormat && string.size == 1 && endsInLineFeed) {
            middle(from, at);
            string.inText = false;
            return at;
        }
        throw unterminated(string, at);
    }

    private LexicalError unterminated(Formatted string, int at) {
        if (string.size == 1) {
            return LexicalError.at(
                    string.start, "unterminated f-string literal (detected at line %d)",
                    source.lineOf(Math.min(at, text.length())));
        }
        return LexicalError.incomplete(
                string.start, "unterminated triple-quoted f-string literal (detected at line %d)", lastLine())
                .quietly();
    }

    private int afterEscape(Formatted string, int at) {
        int next = at + 1;
        if (next >= text.length()) {
            return next;
        }
        char c = text.charAt(next);
        if (c == '{' || c == '}') {
            return next;
        }
        if (c == 'N' && !string.raw && text.startsWith("{", next + 1)) {
            int end = next + 2;
            while (end < text.length() && isCharacterName(text.charAt(end))) {
                end++;
            }
            return text.startsWith("}", end) ? end + 1 : next + 2;
        }
        return next + lineEndLength(next);
    }

    private static boolean isCharacterName(char c) {
        return c == ' ' || c == '-' || Words.continuesName(c);
    }

    private void middle(int start, int end) {
        if (end > start) {
            tokenizer.add(OuroParser.FSTRING_MIDDLE, start, end);
        }
    }

    private int openField(Formatted string, int at) {
        if (string.fields.size() >= MAX_FIELDS) {
            throw LexicalError.at(at - 1, "f-string: expressions nested too deeply");
        }
        brackets.open('{', at);
        tokenizer.add(OuroParser.LBRACE, at, at + 1);
        string.fields.push(new Field(brackets.depth()));
        string.inText = false;
        return at + 1;
    }

    private int endOfFormatted(Formatted string, int at) {
        int end = at + string.size;
        tokenizer.add(OuroParser.FSTRING_END, at, end);
        open.pop();
        return end;
    }
}
