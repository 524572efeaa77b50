// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.util.Locale;
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

        private final String option = name().toLowerCase(Locale.ROOT);
    }

    private static final int UNROLLED_AT_MOST = 1000;
    /** The time that TRegex takes to read nested repetitions doubles with each few. */
    private static final int REPETITIONS_IN_ONE_ANOTHER_AT_MOST = 30;
    /** In CPython reading a group takes two calls, and all of it some more. */
    private static final int CALLS_OF_A_GROUP = 2;

    private static final int CALLS_OF_A_PATTERN = 9;
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    private final Object original;
    private final String text;
    private final boolean isBytes;
    private final String letters;
    private final Effort effort;
    private final Automaton[] variants = new Automaton[2 * Method.values().length];
    private final Automaton[] linear = new Automaton[variants.length];

    /**
     * @param original the pattern as the script gave it, for errors
     * @param text bytes as Latin-1
     */
    CompiledPattern(Object original, String text, boolean isBytes, int flags) {
        this.original = original;
        this.text = CharacterNames.replace(text, isBytes);
        this.isBytes = isBytes;
        this.letters = Flags.letters(flags);
        this.effort = new Effort(this.text);
        checkSize();
    }

    private void checkSize() {
        if (effort.isCountTooLarge()) {
            throw Errors.overflowError("the repetition number is too large");
        }
        int calls = CALLS_OF_A_GROUP * effort.groupDepth() + CALLS_OF_A_PATTERN;
        if (calls > OuroContext.get().state().recursionLimit) {
            throw Errors.recursionError();
        }
        if (effort.repetitionDepth() > REPETITIONS_IN_ONE_ANOTHER_AT_MOST) {
            throw Errors.unsupported("a regular expression of more than " + REPETITIONS_IN_ONE_ANOTHER_AT_MOST
                    + " repetitions in one another");
        }
    }

    /** @param mustAdvance whether an empty match at the very start does not count */
    private static int index(Method method, boolean mustAdvance) {
        return 2 * method.ordinal() + (mustAdvance ? 1 : 0);
    }

    private Automaton variant(Method method, boolean mustAdvance) {
        int index = index(method, mustAdvance);
        if (variants[index] == null) {
            variants[index] = new Automaton(compile(method, mustAdvance, 0));
            if (INTEROP.isNull(variants[index].regex())) {
                throw Errors.unsupported("a regular expression of this kind");
            }
        }
        return variants[index];
    }

    /** A variant that needs time in proportion to the string, or a null object where there is none. */
    private Automaton linear(Method method, boolean mustAdvance) {
        int index = index(method, mustAdvance);
        if (linear[index] == null) {
            linear[index] = new Automaton(compile(method, mustAdvance, UNROLLED_AT_MOST));
        }
        return linear[index];
    }

    /** @param unrolled how often what is repeated may be written out to keep the time linear; 0 for any time */
    private Object compile(Method method, boolean mustAdvance, int unrolled) {
        Source.SourceBuilder builder = Source.newBuilder("regex", "/" + text + "/" + letters, "re")
                .internal(true)
                .option("regex.Flavor", "Python")
                .option("regex.Encoding", isBytes ? "LATIN-1" : "UTF-32")
                .option("regex.MatchingMode", method.option)
                .option("regex.MustAdvance", String.valueOf(mustAdvance));
        if (isBytes) {
            builder.option("regex.PythonLocale", "C");
        }
        if (unrolled > 0) {
            builder.option("regex.ForceLinearExecution", "true")
                    .option("regex.QuantifierUnrollLimitGroup", String.valueOf(unrolled))
                    .option("regex.QuantifierUnrollLimitSingleCC", String.valueOf(unrolled));
        }
        return parse(builder);
    }

    private Object parse(Source.SourceBuilder builder) {
        try {
            return OuroContext.get().env().parseInternal(builder.build()).call();
        } catch (AbstractTruffleException wrong) {
            throw syntaxError(wrong);
        } catch (NoClassDefFoundError missing) {
            throw Errors.unsupported("this regular expression");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
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
        return variant(Method.SEARCH, false).fact(name);
    }

    /**
     * Where the pattern matches, as {@link Automaton#find} answers it. A string that could take long is given to an
     * automaton that needs linear time; where the pattern allows none, the match can at least be interrupted.
     *
     * @param groups number of groups, the whole match included
     */
    int[] find(Subject subject, int from, int end, Method method, boolean mustAdvance, int groups) {
        Automaton automaton = variant(method, mustAdvance);
        if (effort.isSmall(end - from) || !automaton.isBacktracking()) {
            return automaton.find(subject, from, end, groups);
        }
        Automaton fast = linear(method, mustAdvance);
        if (!INTEROP.isNull(fast.regex())) {
            return fast.find(subject, from, end, groups);
        }
        // Truffle prepares code at its first run, which only a thread in the context may do: here on nothing at all.
        automaton.find(subject, from, from, groups);
        return LongMatch.run(() -> automaton.find(subject, from, end, groups));
    }
}
