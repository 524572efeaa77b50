// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.List;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.parse.Lexeme;
import org.ourolang.language.parse.Lexemes;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/** What an editor has to know of unfinished input. Any thread. */
public final class InputText {
    private static final int INDENT = 4;
    private static final List<String> LEAVING = List.of("return", "pass", "break", "continue", "raise");

    private InputText() {}

    /** Whether the parser wants more lines; a compound statement ends with a blank one. */
    public static boolean isIncomplete(String text) {
        if (isCommand(text) || text.isBlank()) {
            return false;
        }
        try {
            Parser.parse(new SourceText("<prompt>", withoutLastIndent(text)), Program.Kind.EXEC,
                    new Parser.Options(true, true));
            return false;
        } catch (SyntaxErrorException wrong) {
            return wrong.isIncomplete();
        }
    }

    /** Whether the input is no Python but a command of the prompt or a question such as {@code x?}. */
    public static boolean isCommand(String text) {
        String line = text.strip();
        return line.startsWith(":") || isQuestion(line);
    }

    /** Whether the line asks for help: {@code x?}, {@code x??} or {@code ?x}. */
    static boolean isQuestion(String line) {
        if (line.indexOf('\n') >= 0 || line.length() < 2) {
            return false;
        }
        String name = line.startsWith("?") ? line.substring(1).strip() : beforeMarks(line);
        return name != null && !name.isEmpty()
                && name.chars().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c));
    }

    private static String beforeMarks(String line) {
        if (!line.endsWith("?")) {
            return null;
        }
        String name = line.substring(0, line.length() - 1);
        return (name.endsWith("?") ? name.substring(0, name.length() - 1) : name).strip();
    }

    private static String withoutLastIndent(String text) {
        int line = text.lastIndexOf('\n') + 1;
        return text.substring(line).isBlank() ? text.substring(0, line) : text;
    }

    /** The blanks with which the line behind {@code text} should begin. */
    public static String indentAfter(String text) {
        int start = text.lastIndexOf('\n') + 1;
        List<Lexeme> lexemes = Lexemes.of(text);
        String line = text.substring(lineOfStatement(text, lexemes));
        int indent = depth(lexemes) > 0 ? indentOf(text.substring(start)) : indentOf(line);
        Lexeme last = null;
        for (Lexeme lexeme : lexemes) {
            if (lexeme.kind() != Lexeme.Kind.COMMENT && lexeme.kind() != Lexeme.Kind.NEWLINE) {
                last = lexeme;
            }
        }
        if (last == null || last.start() < start && last.end() > start) {
            return "";
        }
        if (opensBlock(text, lexemes, last)) {
            return " ".repeat(indent + INDENT);
        }
        String first = line.strip().split("\\W", 2)[0];
        if (LEAVING.contains(first) && depth(lexemes) == 0) {
            indent = Math.max(0, indent - INDENT);
        }
        return " ".repeat(indent);
    }

    /** Where the line begins on which the last statement begins. */
    private static int lineOfStatement(String text, List<Lexeme> lexemes) {
        int first = text.length();
        for (int i = lexemes.size() - 1; i >= 0; i--) {
            Lexeme.Kind kind = lexemes.get(i).kind();
            if (kind == Lexeme.Kind.NEWLINE && lexemes.get(i).start() < text.stripTrailing().length()) {
                break;
            }
            first = lexemes.get(i).start();
        }
        return text.lastIndexOf('\n', first - 1) + 1;
    }

    private static boolean opensBlock(String text, List<Lexeme> lexemes, Lexeme last) {
        if (last.kind() == Lexeme.Kind.OPEN) {
            return true;
        }
        return text.substring(last.start(), last.end()).equals(":") && depth(lexemes) == 0;
    }

    private static int depth(List<Lexeme> lexemes) {
        int depth = 0;
        for (Lexeme lexeme : lexemes) {
            if (lexeme.kind() == Lexeme.Kind.OPEN) {
                depth++;
            } else if (lexeme.kind() == Lexeme.Kind.CLOSE) {
                depth--;
            }
        }
        return depth;
    }

    private static int indentOf(String line) {
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                column++;
            } else if (c == '\t') {
                column = (column / 8 + 1) * 8;
            } else {
                break;
            }
        }
        return column;
    }

    /**
     * The brackets that belong together at the cursor.
     *
     * @param cursor offset in the text
     * @return the offsets of both, or null if there is no pair at the cursor or before it
     */
    public static int[] matchingBrackets(String text, int cursor) {
        List<Lexeme> lexemes = Lexemes.of(text);
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            boolean atCursor = lexeme.start() == cursor || lexeme.end() == cursor;
            if (atCursor && (lexeme.kind() == Lexeme.Kind.OPEN || lexeme.kind() == Lexeme.Kind.CLOSE)) {
                int partner = partner(lexemes, i);
                if (partner >= 0) {
                    return new int[] {lexeme.start(), lexemes.get(partner).start()};
                }
            }
        }
        return null;
    }

    private static int partner(List<Lexeme> lexemes, int index) {
        int direction = lexemes.get(index).kind() == Lexeme.Kind.OPEN ? 1 : -1;
        int depth = 0;
        for (int i = index; i >= 0 && i < lexemes.size(); i += direction) {
            Lexeme.Kind kind = lexemes.get(i).kind();
            if (kind == Lexeme.Kind.OPEN) {
                depth += direction;
            } else if (kind == Lexeme.Kind.CLOSE) {
                depth -= direction;
            }
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
