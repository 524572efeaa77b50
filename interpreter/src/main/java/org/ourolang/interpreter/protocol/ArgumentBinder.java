// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Signature;

/** Binds the arguments of a call to parameters, with the reference's errors. */
public final class ArgumentBinder {
    private ArgumentBinder() {}

    /** The values in slot order: positional, keyword-only, {@code *args}, {@code **kwargs}. */
    public static Object[] bind(OuroFunction function, Object[] arguments, String[] keywords) {
        Object[] frame = frameArguments(function, null, arguments, keywords);
        return Arrays.copyOfRange(frame, 1, frame.length);
    }

    /**
     * As {@link #bind}, into an array whose element 0 is the function.
     *
     * @param first an argument before the others (self), or null
     * @param keywords names of the last arguments
     */
    public static Object[] frameArguments(
            OuroFunction function, Object first, Object[] arguments, String[] keywords) {
        Code code = function.code();
        Object[] frame = new Object[code.parameterCount() + 1];
        frame[0] = function;
        int shift = 1;
        if (first != null && code.positionalCount() > 0) {
            frame[1] = first;
            shift = 2;
        }
        boolean direct = keywords.length == 0
                && arguments.length + shift == frame.length
                && code.positionalCount() == code.parameterCount()
                && (first == null || shift == 2);
        if (direct) {
            System.arraycopy(arguments, 0, frame, shift, arguments.length);
            return frame;
        }
        bindSlowly(function, frame, first == null ? arguments : Calls.prepend(first, arguments), keywords);
        return frame;
    }

    @TruffleBoundary
    private static void bindSlowly(OuroFunction function, Object[] frame, Object[] arguments, String[] keywords) {
        Code code = function.code();
        int given = arguments.length - keywords.length;
        int positional = code.positionalCount();
        int named = positional + code.keywordOnlyCount();
        System.arraycopy(arguments, 0, frame, 1, Math.min(given, positional));
        if (code.hasStar()) {
            boolean some = given > positional;
            frame[named + 1] =
                    some ? OuroTuple.of(Arrays.copyOfRange(arguments, positional, given)) : OuroTuple.EMPTY;
        }
        OuroDict extra = code.hasDoubleStar() ? new OuroDict() : null;
        if (extra != null) {
            frame[frame.length - 1] = extra;
        }
        for (int i = 0; i < keywords.length; i++) {
            bindKeyword(function, frame, extra, keywords, i, arguments[given + i]);
        }
        if (given > positional && !code.hasStar()) {
            throw BindingErrors.tooMany(function, given, frame);
        }
        fillPositional(function, frame, given);
        fillKeywordOnly(function, frame, positional, named);
    }

    private static void bindKeyword(
            OuroFunction function, Object[] frame, OuroDict extra, String[] keywords, int position, Object value) {
        Code code = function.code();
        String keyword = keywords[position];
        int index = indexOf(code, keyword);
        if (index < 0) {
            if (extra == null) {
                throw BindingErrors.unexpectedKeyword(function, keywords, keyword);
            }
            if (extra.put(keyword, value) != null) {
                throw BindingErrors.repeatedKeyword(function, keyword);
            }
            return;
        }
        if (frame[index + 1] != null) {
            throw BindingErrors.multipleValues(function, keyword);
        }
        frame[index + 1] = value;
    }

    private static int indexOf(Code code, String keyword) {
        String[] names = code.variableNames();
        int end = code.positionalCount() + code.keywordOnlyCount();
        for (int i = code.positionalOnlyCount(); i < end; i++) {
            if (names[i] == keyword) {
                return i;
            }
        }
        for (int i = code.positionalOnlyCount(); i < end; i++) {
            if (names[i].equals(keyword)) {
                return i;
            }
        }
        return -1;
    }

    private static void fillPositional(OuroFunction function, Object[] frame, int given) {
        int positional = function.code().positionalCount();
        if (given >= positional) {
            return;
        }
        Object[] defaults = function.defaults();
        int required = Math.max(0, positional - defaults.length);
        for (int i = given; i < required; i++) {
            if (frame[i + 1] == null) {
                throw BindingErrors.missingPositional(function, frame, required);
            }
        }
        for (int i = Math.max(given, required); i < positional; i++) {
            if (frame[i + 1] == null) {
                frame[i + 1] = defaults[i - positional + defaults.length];
            }
        }
    }

    private static void fillKeywordOnly(OuroFunction function, Object[] frame, int from, int to) {
        boolean missing = false;
        for (int i = from; i < to; i++) {
            if (frame[i + 1] == null) {
                OuroDict defaults = function.keywordDefaults();
                frame[i + 1] = defaults == null ? null : defaults.getString(function.code().variableNames()[i]);
                missing |= frame[i + 1] == null;
            }
        }
        if (missing) {
            throw BindingErrors.missingKeywordOnly(function, frame, from, to);
        }
    }

    /** Binds a call of native code: one element per parameter of the signature; null for absent. */
    @TruffleBoundary
    public static Object[] bind(Signature signature, Object[] arguments, String[] keywords) {
        return NativeBinder.bind(signature, arguments, keywords, null);
    }
}
