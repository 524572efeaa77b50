// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** A builtin's Python signature such as {@code pop(self, index=-1, /)}; its text is parsed at first use. */
public final class Signature {
    /** How a parameter takes its argument. */
    public enum Kind {
        POSITIONAL_ONLY,
        POSITIONAL,
        STAR,
        KEYWORD_ONLY,
        DOUBLE_STAR
    }

    /**
     * One parameter.
     *
     * @param required whether it has no default
     * @param defaultValue null when required or when the default cannot be expressed
     * @param defaultText as written; null when required
     */
    public record Parameter(String name, Kind kind, boolean required, Object defaultValue, String defaultText) {}

    private final String text;
    private final String name;
    private String writtenName;
    private boolean unpacked;
    /** Made at the first question; threads that ask at once make equal ones. */
    private Layout layout;

    /** What the text says. */
    private record Layout(
            Parameter[] parameters,
            int positionalOnlyCount,
            int positionalCount,
            int requiredPositionalCount,
            int starIndex,
            int doubleStarIndex) {}

    public Signature(String text) {
        int parenthesis = text.indexOf('(');
        if (parenthesis < 0) {
            throw new IllegalArgumentException(text);
        }
        this.text = text;
        this.name = text.substring(0, parenthesis).intern();
    }

    public String name() {
        return name;
    }

    /** The reference has the function in Python: errors speak of it as of a program's. */
    public void setWritten(String qualifiedName) {
        writtenName = qualifiedName;
    }

    /** What errors call a function that the reference has in Python; null for others. */
    public String writtenName() {
        return writtenName;
    }

    /**
     * The reference has the function in C, with a parser that looks at keywords even where none is known: its errors count
     * all that is given.
     */
    public Signature unpacked() {
        unpacked = true;
        return this;
    }

    public boolean isUnpacked() {
        return unpacked;
    }

    /** The whole text as declared. */
    public String text() {
        return text;
    }

    /** The part in parentheses, with them. */
    public String parameterText() {
        return text.substring(text.indexOf('('));
    }

    /** Callers only read. */
    public Parameter[] parameters() {
        return layout().parameters;
    }

    private Layout layout() {
        Layout known = layout;
        if (known == null) {
            known = parse();
            layout = known;
        }
        return known;
    }

    public int positionalOnlyCount() {
        return layout().positionalOnlyCount;
    }

    /** Positional parameters with the positional-only ones. */
    public int positionalCount() {
        return layout().positionalCount;
    }

    public int requiredPositionalCount() {
        return layout().requiredPositionalCount;
    }

    /** Index of {@code *args} or -1. */
    public int starIndex() {
        return layout().starIndex;
    }

    /** Index of {@code **kwargs} or -1. */
    public int doubleStarIndex() {
        return layout().doubleStarIndex;
    }

    /** Whether there are positional parameters only. */
    public boolean isSimple() {
        return layout().positionalCount == layout().parameters.length;
    }

    private Layout parse() {
        String body = text.substring(text.indexOf('(') + 1, text.lastIndexOf(')'));
        List<Parameter> found = new ArrayList<>();
        boolean keywordOnly = false;
        int slash = 0;
        int star = -1;
        int doubleStar = -1;
        for (String part : split(body)) {
            if (part.equals("/")) {
                slash = found.size();
            } else if (part.equals("*")) {
                keywordOnly = true;
            } else if (part.startsWith("**")) {
                doubleStar = found.size();
                found.add(new Parameter(part.substring(2).intern(), Kind.DOUBLE_STAR, false, null, null));
            } else if (part.startsWith("*")) {
                star = found.size();
                keywordOnly = true;
                found.add(new Parameter(part.substring(1).intern(), Kind.STAR, false, null, null));
            } else {
                found.add(parameter(part, keywordOnly ? Kind.KEYWORD_ONLY : Kind.POSITIONAL));
            }
        }
        return layout(found, slash, star, doubleStar);
    }

    private static Layout layout(List<Parameter> found, int slash, int star, int doubleStar) {
        int positional = 0;
        int required = 0;
        for (int i = 0; i < found.size(); i++) {
            Parameter p = found.get(i);
            if (i < slash) {
                found.set(i, new Parameter(p.name, Kind.POSITIONAL_ONLY, p.required, p.defaultValue, p.defaultText));
            }
            if (p.kind == Kind.POSITIONAL) {
                positional++;
                required += p.required ? 1 : 0;
            }
        }
        return new Layout(found.toArray(new Parameter[0]), slash, positional, required, star, doubleStar);
    }

    private static Parameter parameter(String part, Kind kind) {
        int equals = part.indexOf('=');
        if (equals < 0) {
            return new Parameter(part.intern(), kind, true, null, null);
        }
        String value = part.substring(equals + 1).strip();
        return new Parameter(part.substring(0, equals).strip().intern(), kind, false, literal(value), value);
    }

    private static Object literal(String value) {
        switch (value) {
            case "None" :
                return None.NONE;
            case "True" :
                return true;
            case "False" :
                return false;
            case "()" :
                return OuroTuple.EMPTY;
            case "..." :
                return Ellipsis.ELLIPSIS;
            default :
                break;
        }
        char first = value.charAt(0);
        if (first == '<') {
            return null;
        }
        if (first == '\'' || first == '"') {
            return unescape(value.substring(1, value.length() - 1)).intern();
        }
        if (first == 'b') {
            return OuroBytes.latin1(unescape(value.substring(2, value.length() - 1)));
        }
        if (value.matches("-?[0-9]+")) {
            return Integers.normalize(new BigInteger(value));
        }
        if (value.matches("-?[0-9.][0-9.e+-]*")) {
            return Double.parseDouble(value);
        }
        return null;
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\'", "'").replace("\\\\", "\\");
    }

    private static List<String> split(String body) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i <= body.length(); i++) {
            char c = i < body.length() ? body.charAt(i) : ',';
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                String part = body.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
