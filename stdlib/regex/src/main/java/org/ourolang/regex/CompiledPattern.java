// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.source.Source;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/** One pattern as TRegex compiled it, in one variant for each way of matching that was asked for. */
final class CompiledPattern {
    /** Where a match may begin and end. */
    enum Method {
        SEARCH,
        MATCH,
        FULLMATCH;

        private final String option = "MatchingMode=" + name().toLowerCase(java.util.Locale.ROOT);
    }

    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    private final Object original;
    private final String text;
    private final boolean isBytes;
    private final String letters;
    private final Object[] variants = new Object[2 * Method.values().length];

    /**
     * @param original the pattern as the script gave it, for errors
     * @param text bytes as Latin-1
     */
    CompiledPattern(Object original, String text, boolean isBytes, int flags) {
        this.original = original;
        this.text = CharacterNames.replace(text, isBytes);
        this.isBytes = isBytes;
        this.letters = Flags.letters(flags);
    }

    /** @param mustAdvance whether an empty match at the very start does not count */
    private Object variant(Method method, boolean mustAdvance) {
        int index = 2 * method.ordinal() + (mustAdvance ? 1 : 0);
        if (variants[index] == null) {
            variants[index] = compile(method, mustAdvance);
        }
        return variants[index];
    }

    private Object compile(Method method, boolean mustAdvance) {
        String options =
                "Flavor=Python,Encoding=" + (isBytes ? "LATIN-1,PythonLocale=C" : "UTF-32") + "," + method.option
                        + (mustAdvance ? ",MustAdvance=true" : "");
        Source source = Source.newBuilder("regex", options + "/" + text + "/" + letters, "re")
                .internal(true)
                .build();
        Object compiled;
        try {
            compiled = OuroContext.get().env().parseInternal(source).call();
        } catch (AbstractTruffleException wrong) {
            throw syntaxError(wrong);
        } catch (NoClassDefFoundError missing) {
            throw Errors.unsupported("this regular expression");
        }
        if (INTEROP.isNull(compiled)) {
            throw Errors.unsupported("a regular expression of this kind");
        }
        return compiled;
    }

    private OuroError syntaxError(AbstractTruffleException wrong) {
        String message = wrong.getMessage();
        if (message.equals("the repetition number is too large")) {
            return Errors.overflowError(message);
        }
        if (message.startsWith("ASCII and") || message.startsWith("cannot use") || message.contains("incompatible")) {
            return Errors.valueError(message);
        }
        Object position = None.NONE;
        try {
            if (INTEROP.hasSourceLocation(wrong) && !message.startsWith("look-behind requires")) {
                position = (long) INTEROP.getSourceLocation(wrong).getCharIndex();
            }
        } catch (InteropException unknown) {
            position = None.NONE;
        }
        return patternError(message, original, position);
    }

    /** @param position in code points, or None */
    static OuroError patternError(String message, Object pattern, Object position) {
        Object type = Attributes.get(OuroContext.get().importModule("re"), "PatternError");
        return Errors.of((OuroException) Calls.call(type, message, pattern, position));
    }

    /** What TRegex says of the pattern: {@code flags}, {@code groups}, {@code groupCount}. */
    Object fact(String name) {
        try {
            return INTEROP.readMember(variant(Method.SEARCH, false), name);
        } catch (InteropException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Where the pattern matches.
     *
     * @param groups number of groups, the whole match included
     * @return start and end of each group (-1 for one that took no part), then the number of the last group; null when
     *     there is no match
     */
    int[] find(Subject subject, int from, int end, Method method, boolean mustAdvance, int groups) {
        Object regex = variant(method, mustAdvance);
        try {
            Object result = end == subject.length
                    ? INTEROP.invokeMember(regex, "exec", subject.text, from)
                    : INTEROP.invokeMember(regex, "exec", subject.text, from, end, 0, end);
            if (!INTEROP.asBoolean(INTEROP.readMember(result, "isMatch"))) {
                return null;
            }
            int[] places = new int[2 * groups + 1];
            for (int group = 0; group < groups; group++) {
                places[2 * group] = INTEROP.asInt(INTEROP.invokeMember(result, "getStart", group));
                places[2 * group + 1] = INTEROP.asInt(INTEROP.invokeMember(result, "getEnd", group));
            }
            places[2 * groups] = INTEROP.asInt(INTEROP.readMember(result, "lastGroup"));
            return places;
        } catch (NoClassDefFoundError missing) {
            throw Errors.unsupported("a back reference that ignores case");
        } catch (InteropException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
