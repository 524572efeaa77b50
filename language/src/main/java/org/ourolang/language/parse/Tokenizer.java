// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.diagnostic.SyntaxNotice;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/**
 * Cuts a program into tokens: indentation becomes {@code INDENT} and {@code DEDENT}, lines inside brackets are joined,
 * the parts of an f-string are tokens of their own (PEP 701). Text that is no token ends the list with an
 * {@code ERROR} token, so that an earlier mistake is reported first.
 */
final class Tokenizer {
    private final SourceText source;
    private final String text;
    private final int length;
    private final List<SourceToken> tokens;
    private final Brackets brackets;
    private final Indentation indentation;
    private final StringScanner strings;
    private final NumberScanner numbers;
    private final Runnable pause;
    private int position;
    /** Where the present line's comment begins, to which the end of the line belongs; -1 for none. */
    private int comment = -1;

    private final Program.Kind kind;
    private final boolean leavesBlocksOpen;
    private boolean atLineStart = true;
    /** Whether the last line has an indentation and at most a comment, but no line feed. */
    private boolean endsInBlanks;
    private LexicalError error;

    Tokenizer(SourceText source) {
        this(source, Program.Kind.EXEC, false, () -> {});
    }

    /**
     * @param leavesBlocksOpen whether a single statement without a line feed at its end has no end of its blocks
     * @param pause called now and then; may throw to give up
     */
    Tokenizer(SourceText source, Program.Kind kind, boolean leavesBlocksOpen, Runnable pause) {
        this.source = source;
        this.kind = kind;
        this.leavesBlocksOpen = leavesBlocksOpen;
        this.pause = pause;
        this.text = source.text();
        this.length = text.length();
        this.tokens = new ArrayList<>(length / 4 + 16);
        this.brackets = new Brackets(source);
        this.indentation = new Indentation(source);
        this.strings = new StringScanner(source, this, brackets, kind == Program.Kind.EXEC);
        this.numbers = new NumberScanner(text);
    }

    /** What ended the tokens before the text's end, or null. */
    LexicalError error() {
        return error;
    }

    /** What is legal but hardly meant. */
    List<SyntaxNotice> notices() {
        return numbers.notices();
    }

    /** Cuts the whole text; the last token is the end of the file. */
    List<SourceToken> run() {
        try {
            if (text.startsWith("\uFEFF")) {
                position = 1;
            }
            while (step()) {
                // each step adds tokens or skips blanks
            }
        } catch (LexicalError found) {
            error = strings.inFormatted() ? found.quietly() : found;
            add(OuroParser.ERROR, found.span().start(), found.span().end());
            addEnd(SourceToken.EOF);
        }
        SoftKeywords.mark(tokens, source);
        return tokens;
    }

    void add(int type, int start, int end) {
        tokens.add(new SourceToken(source, type, start, end, tokens.size()));
        if ((tokens.size() & 0xfff) == 0) {
            pause.run();
        }
    }

    private boolean step() {
        if (strings.inFormattedText()) {
            position = strings.continueFormatted(position);
            return true;
        }
        if (atLineStart && !startLine()) {
            return true;
        }
        skipBlanks();
        if (position >= length) {
            finish();
            return false;
        }
        char c = text.charAt(position);
        if (c == '#') {
            comment = position;
            position = lineEnd(position);
            return true;
        }
        if (c == '\n' || c == '\r') {
            newline();
            return true;
        }
        if (c == '\\') {
            continueLine();
            return true;
        }
        if (Words.startsName(c)) {
            word();
        } else if (c >= '0' && c <= '9' || c == '.' && position + 1 < length && isDigit(text.charAt(position + 1))) {
            int end = numbers.scan(position);
            add(OuroParser.NUMBER, position, end);
            position = end;
        } else if (c == '"' || c == '\'') {
            position = strings.scan(position, position);
        } else {
            operator(c);
        }
        return true;
    }

    /** Reads a line's indentation; false when the line holds no token. */
    private boolean startLine() {
        atLineStart = false;
        int lineStart = position;
        int column = 0;
        int alternative = 0;
        int continued = -1;
        int continuedAlternative = -1;
        while (position < length) {
            char c = text.charAt(position);
            if (c == ' ') {
                column++;
                alternative++;
            } else if (c == '\t') {
                column = (column / 8 + 1) * 8;
                alternative++;
            } else if (c == '\f') {
                column = 0;
                alternative = 0;
            } else if (c == '\\') {
                if (continued < 0) {
                    continued = column;
                    continuedAlternative = alternative;
                }
                continueLine();
                column = 0;
                alternative = 0;
                continue;
            } else {
                break;
            }
            position++;
        }
        if (continued >= 0) {
            column = continued;
            alternative = continuedAlternative;
        }
        char c = position < length ? text.charAt(position) : '\n';
        boolean isComment = c == '#';
        endsInBlanks = kind != Program.Kind.EXEC && column > 0 && (isComment ? lineEnd(position) : position) >= length;
        if (isComment || !endsInBlanks && (c == '\n' || c == '\r')) {
            skipEmptyLine();
            return false;
        }
        int change = indentation.enter(column, alternative, position);
        if (change > 0) {
            add(OuroParser.INDENT, lineStart, position);
        }
        for (; change < 0; change++) {
            add(OuroParser.DEDENT, position, position);
        }
        return true;
    }

    private void skipEmptyLine() {
        position = lineEnd(position);
        if (position >= length) {
            finish();
            position = length + 1;
            return;
        }
        position = afterLineEnd(position);
        atLineStart = true;
    }

    private void newline() {
        int end = afterLineEnd(position);
        if (brackets.depth() == 0) {
            add(OuroParser.NEWLINE, comment < 0 ? position : comment, end);
            atLineStart = true;
        }
        position = end;
        comment = -1;
    }

    private void finish() {
        if (position > length || !tokens.isEmpty() && tokens.get(tokens.size() - 1).getType() == SourceToken.EOF) {
            return;
        }
        if (brackets.depth() > 0) {
            throw LexicalError.unclosed(brackets.innermost(), brackets.innermostOffset());
        }
        int last = tokens.isEmpty() ? OuroParser.NEWLINE : tokens.get(tokens.size() - 1).getType();
        boolean inLine = last != OuroParser.NEWLINE && last != OuroParser.DEDENT;
        switch (kind) {
            case EXEC -> finishFile(inLine);
            case SINGLE -> finishStatement(inLine);
            case EVAL -> {
                // an expression ends without a line end
            }
        }
        addEnd(SourceToken.EOF);
    }

    private void finishFile(boolean inLine) {
        if (inLine) {
            add(OuroParser.NEWLINE, comment < 0 ? length : comment, length);
        }
        closeBlocks();
    }

    /** The end of the text counts once as a line end, and once more as the one behind a compound statement. */
    private void finishStatement(boolean inLine) {
        if (inLine) {
            addEnd(OuroParser.NEWLINE);
        }
        if (endsInBlanks && !tokens.isEmpty()) {
            addEnd(OuroParser.NEWLINE);
        }
        boolean closes = indentation.depth() > 0 && !((inLine || endsInBlanks) && leavesBlocksOpen);
        if (closes) {
            closeBlocks();
        }
        if (!tokens.isEmpty() && (closes || !inLine && !endsInBlanks)) {
            addEnd(OuroParser.NEWLINE);
        }
    }

    private void closeBlocks() {
        for (int i = indentation.depth(); i > 0; i--) {
            addEnd(OuroParser.DEDENT);
        }
    }

    private void addEnd(int type) {
        tokens.add(SourceToken.end(source, type, kind != Program.Kind.EXEC, tokens.size()));
    }

    private void continueLine() {
        int next = position + 1;
        if (next >= length) {
            throw kind == Program.Kind.EXEC ? endOfText() : strayContinuation(position);
        }
        char c = text.charAt(next);
        if (c != '\n' && c != '\r') {
            throw strayContinuation(next);
        }
        position = afterLineEnd(next);
        if (position >= length) {
            throw endOfText();
        }
    }

    private static LexicalError strayContinuation(int offset) {
        return LexicalError.at(offset, "unexpected character after line continuation character")
                .quietly()
                .end(SyntaxErrorException.START_ONLY);
    }

    private LexicalError endOfText() {
        if (brackets.depth() > 0) {
            return LexicalError.unclosed(brackets.innermost(), brackets.innermostOffset());
        }
        int end = text.endsWith("\n") ? length - 1 : length;
        return LexicalError.endOfText(end);
    }

    private void word() {
        int start = position;
        int end = Words.end(text, start);
        if (end < length && isQuote(text.charAt(end)) && StringScanner.isPrefix(text, start, end)) {
            position = strings.scan(start, end);
            return;
        }
        int type = end - start <= 8 ? Keywords.typeOf(text.substring(start, end)) : OuroParser.NAME;
        if (type == OuroParser.NAME) {
            Words.check(text, start, end);
        }
        add(type, start, end);
        position = end;
    }

    private void operator(char c) {
        int start = position;
        switch (c) {
            case '(', '[', '{' -> brackets.open(c, start);
            case ')', ']', '}' -> {
                brackets.close(c, start, strings.floor());
                strings.closed(c);
            }
            default -> {
                if (strings.endsField(c)) {
                    add(OuroParser.COLON, start, start + 1);
                    position = start + 1;
                    strings.startFormat();
                    return;
                }
            }
        }
        long found = Operators.match(text, start);
        if (found == 0) {
            throw Words.invalidCharacter(text, start);
        }
        int end = start + Operators.length(found);
        add(Operators.type(found), start, end);
        position = end;
    }

    private void skipBlanks() {
        while (position < length) {
            char c = text.charAt(position);
            if (c != ' ' && c != '\t' && c != '\f') {
                return;
            }
            position++;
        }
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < length && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private int afterLineEnd(int at) {
        return text.charAt(at) == '\r' && at + 1 < length && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
