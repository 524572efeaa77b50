// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.language.parse.Lexeme;
import org.ourolang.language.parse.Lexemes;

/**
 * What could stand at a cursor.
 *
 * @param start offset at which the word to replace begins; it ends at the cursor
 */
public record Completion(int start, List<Candidate> candidates) {
    static final Completion NONE = new Completion(0, List.of());

    /** Completes at {@code cursor}; only on the session's thread. */
    static Completion of(Session session, String text, int cursor) {
        String before = text.substring(0, cursor);
        if (before.stripLeading().startsWith(":")) {
            return CommandCompletion.of(session, before);
        }
        return python(session, before);
    }

    /** Completes program text at its end. */
    static Completion python(Session session, String before) {
        List<Lexeme> lexemes = Lexemes.of(before);
        Lexeme last = lexemes.isEmpty() ? null : lexemes.get(lexemes.size() - 1);
        if (last != null && last.end() == before.length()) {
            if (last.kind() == Lexeme.Kind.COMMENT) {
                return NONE;
            }
            if (last.kind() == Lexeme.Kind.STRING && isOpenString(before, last)) {
                return path(before, last);
            }
        }
        Cursor at = Cursor.of(before, lexemes);
        Completion modules = ModuleNames.complete(session, at);
        if (modules != null) {
            return modules;
        }
        if (at.isAttribute()) {
            return attributes(session, at);
        }
        return names(session, at);
    }

    private static boolean isOpenString(String text, Lexeme string) {
        String body = text.substring(string.start());
        int quote = Math.max(0, firstQuote(body));
        char mark = body.charAt(quote);
        return body.length() == quote + 1 || body.charAt(body.length() - 1) != mark;
    }

    private static int firstQuote(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"' || text.charAt(i) == '\'') {
                return i;
            }
        }
        return -1;
    }

    private static Completion path(String before, Lexeme string) {
        int quote = string.start() + firstQuote(before.substring(string.start()));
        return PathNames.complete(before, quote + 1);
    }

    private static Completion attributes(Session session, Cursor at) {
        Object owner = at.literalOwner() != null ? at.literalOwner() : evaluate(session, at.owner());
        if (owner == null) {
            return NONE;
        }
        return new Completion(at.start(), words(StaticLook.names(owner), at.prefix()));
    }

    /** The value of a dotted name, found without running code; null if that does not tell it. */
    static Object evaluate(Session session, List<String> path) {
        if (path.isEmpty()) {
            return null;
        }
        Object value = session.main().globals().getString(path.get(0));
        if (value == null) {
            value = session.context().state().builtins.getString(path.get(0));
        }
        for (int i = 1; i < path.size() && value != null; i++) {
            value = StaticLook.attribute(value, path.get(i));
        }
        return value;
    }

    private static Completion names(Session session, Cursor at) {
        if (at.prefix().isEmpty() && at.callee().isEmpty()) {
            return NONE;
        }
        List<Candidate> all = new ArrayList<>();
        if (at.startsArgument()) {
            Object function = evaluate(session, at.callee());
            for (String parameter : ParameterNames.of(function)) {
                if (parameter.startsWith(at.prefix())) {
                    all.add(new Candidate(parameter + "=", parameter + "=", true));
                }
            }
        }
        if (at.prefix().isEmpty()) {
            return new Completion(at.start(), all);
        }
        Set<String> names = new TreeSet<>(Lexemes.keywords());
        keys(names, session.main().globals());
        keys(names, session.context().state().builtins);
        all.addAll(words(names, at.prefix()));
        return new Completion(at.start(), all);
    }

    private static void keys(Set<String> names, OuroDict dictionary) {
        for (Object key : dictionary.keysToArray()) {
            if (key instanceof String name) {
                names.add(name);
            }
        }
    }

    /** The names with the prefix; those that begin with an underscore only if it is asked for. */
    static List<Candidate> words(Collection<String> names, String prefix) {
        List<Candidate> found = new ArrayList<>();
        for (String name : names) {
            boolean hidden = name.startsWith("_") && !prefix.startsWith("_");
            if (name.startsWith(prefix) && !hidden) {
                found.add(Candidate.word(name));
            }
        }
        return found;
    }

    /** What stands before a cursor. */
    record Cursor(
            int start,
            String prefix,
            boolean isAttribute,
            List<String> owner,
            Object literalOwner,
            List<String> callee,
            boolean startsArgument,
            List<String> statement) {
        static Cursor of(String text, List<Lexeme> lexemes) {
            int end = lexemes.size();
            String prefix = "";
            if (end > 0) {
                Lexeme last = lexemes.get(end - 1);
                boolean word = last.kind() == Lexeme.Kind.NAME
                        || last.kind() == Lexeme.Kind.KEYWORD
                        || last.kind() == Lexeme.Kind.CONSTANT;
                if (word && last.end() == text.length()) {
                    prefix = text.substring(last.start());
                    end--;
                }
            }
            boolean attribute = end > 0 && is(text, lexemes.get(end - 1), ".");
            List<String> owner = attribute ? dotted(text, lexemes, end - 1) : List.of();
            Object literal = attribute && owner.isEmpty() && end > 1 ? literal(text, lexemes, end - 2) : null;
            int open = openParenthesis(text, lexemes, end);
            List<String> callee = open < 0 ? List.of() : dotted(text, lexemes, open);
            boolean argument = end > 0 && (is(text, lexemes.get(end - 1), "(") || is(text, lexemes.get(end - 1), ","));
            return new Cursor(
                    text.length() - prefix.length(), prefix, attribute, owner, literal, callee,
                    argument && !callee.isEmpty(), statement(text, lexemes, end));
        }

        private static boolean is(String text, Lexeme lexeme, String wanted) {
            return text.substring(lexeme.start(), lexeme.end()).equals(wanted);
        }

        /** The names of the dotted name that ends before {@code end}. */
        private static List<String> dotted(String text, List<Lexeme> lexemes, int end) {
            List<String> names = new ArrayList<>();
            int i = end - 1;
            while (i >= 0 && lexemes.get(i).kind() == Lexeme.Kind.NAME) {
                names.add(0, text.substring(lexemes.get(i).start(), lexemes.get(i).end()));
                if (i == 0 || !is(text, lexemes.get(i - 1), ".")) {
                    return names;
                }
                i -= 2;
            }
            return List.of();
        }

        private static Object literal(String text, List<Lexeme> lexemes, int index) {
            Lexeme lexeme = lexemes.get(index);
            if (lexeme.kind() == Lexeme.Kind.STRING) {
                return text.substring(lexeme.start(), lexeme.end()).toLowerCase(java.util.Locale.ROOT).startsWith("b")
                        ? BuiltinTypes.BYTES
                        : BuiltinTypes.STR;
            }
            if (lexeme.kind() != Lexeme.Kind.CLOSE) {
                return null;
            }
            int open = opening(lexemes, index);
            boolean subscript = open > 0 && switch (lexemes.get(open - 1).kind()) {
                case NAME, CLOSE, STRING -> true;
                default -> false;
            };
            if (open < 0 || subscript) {
                return null;
            }
            return switch (text.charAt(lexeme.start())) {
                case ']' -> BuiltinTypes.LIST;
                case '}' -> BuiltinTypes.DICT;
                default -> null;
            };
        }

        private static int opening(List<Lexeme> lexemes, int close) {
            int depth = 0;
            for (int i = close; i >= 0; i--) {
                Lexeme.Kind kind = lexemes.get(i).kind();
                depth += kind == Lexeme.Kind.CLOSE ? 1 : kind == Lexeme.Kind.OPEN ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return -1;
        }

        private static int openParenthesis(String text, List<Lexeme> lexemes, int end) {
            int depth = 0;
            for (int i = end - 1; i >= 0; i--) {
                Lexeme.Kind kind = lexemes.get(i).kind();
                if (kind == Lexeme.Kind.CLOSE) {
                    depth++;
                } else if (kind == Lexeme.Kind.OPEN && --depth < 0) {
                    return text.charAt(lexemes.get(i).start()) == '(' ? i : -1;
                }
            }
            return -1;
        }

        /** The words of the statement before the cursor's word. */
        private static List<String> statement(String text, List<Lexeme> lexemes, int end) {
            int first = end;
            while (first > 0
                    && lexemes.get(first - 1).kind() != Lexeme.Kind.NEWLINE
                    && !is(text, lexemes.get(first - 1), ";")) {
                first--;
            }
            List<String> words = new ArrayList<>();
            for (int i = first; i < end; i++) {
                words.add(text.substring(lexemes.get(i).start(), lexemes.get(i).end()));
            }
            return words;
        }
    }
}
