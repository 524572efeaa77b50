// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.terminal;

import java.util.regex.Pattern;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.ourolang.language.parse.Lexeme;
import org.ourolang.language.parse.Lexemes;
import org.ourolang.repl.session.InputText;

/** Colours what is typed, and marks the brackets that belong together at the cursor. */
final class Colours implements Highlighter {
    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private final boolean coloured;
    private Keys suggestions;

    Colours(boolean coloured) {
        this.coloured = coloured;
    }

    /** Sets who knows how the line may go on. */
    void setSuggestions(Keys source) {
        suggestions = source;
    }

    @Override
    public AttributedString highlight(LineReader reader, String text) {
        if (coloured && suggestions != null && reader.isReading()) {
            String rest = suggestions.suggestion(text, reader.getBuffer().cursor());
            reader.setTailTip(rest.lines().findFirst().orElse(""));
        }
        if (!coloured || text.isEmpty()) {
            return new AttributedString(text);
        }
        AttributedStyle[] styles = new AttributedStyle[text.length()];
        java.util.Arrays.fill(styles, PLAIN);
        if (InputText.isCommand(text)) {
            int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
            paint(styles, 0, end, AttributedStyle.BOLD.foreground(AttributedStyle.CYAN));
        } else {
            for (Lexeme lexeme : Lexemes.of(text)) {
                paint(styles, lexeme.start(), lexeme.end(), style(lexeme.kind()));
            }
            int[] brackets = InputText.matchingBrackets(text, reader.getBuffer().cursor());
            if (brackets != null && brackets[0] < styles.length && brackets[1] < styles.length) {
                styles[brackets[0]] = styles[brackets[0]].underline().bold();
                styles[brackets[1]] = styles[brackets[1]].underline().bold();
            }
        }
        AttributedStringBuilder built = new AttributedStringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            built.style(styles[i]).append(text.charAt(i));
        }
        return built.toAttributedString();
    }

    private static void paint(AttributedStyle[] styles, int start, int end, AttributedStyle style) {
        for (int i = start; i < Math.min(end, styles.length); i++) {
            styles[i] = style;
        }
    }

    private static AttributedStyle style(Lexeme.Kind kind) {
        return switch (kind) {
            case KEYWORD -> PLAIN.bold().foreground(AttributedStyle.BLUE);
            case CONSTANT -> PLAIN.foreground(AttributedStyle.BLUE);
            case NUMBER -> PLAIN.foreground(AttributedStyle.CYAN);
            case STRING -> PLAIN.foreground(AttributedStyle.GREEN);
            case COMMENT -> PLAIN.foreground(AttributedStyle.RED);
            case ERROR -> PLAIN.foreground(AttributedStyle.RED).underline();
            case NAME, OPERATOR, OPEN, CLOSE, NEWLINE -> PLAIN;
        };
    }

    @Override
    public void setErrorPattern(Pattern pattern) {
        // The tokenizer says what is wrong.
    }

    @Override
    public void setErrorIndex(int index) {
        // The tokenizer says what is wrong.
    }
}
