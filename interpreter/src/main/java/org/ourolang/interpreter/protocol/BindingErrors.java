// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroFunction;

/** The TypeErrors of calls of user functions. */
final class BindingErrors {
    private BindingErrors() {}

    static OuroError multipleValues(OuroFunction function, String keyword) {
        return Errors.typeError("%s() got multiple values for argument '%s'", function.qualifiedName(), keyword);
    }

    static OuroError repeatedKeyword(OuroFunction function, String keyword) {
        return Errors.typeError(
                "%s() got multiple values for keyword argument '%s'", function.qualifiedName(), keyword);
    }

    static OuroError unexpectedKeyword(OuroFunction function, String[] keywords, String keyword) {
        Code code = function.code();
        List<String> positionalOnly = new ArrayList<>();
        for (int i = 0; i < code.positionalOnlyCount(); i++) {
            for (String given : keywords) {
                if (given.equals(code.variableNames()[i])) {
                    positionalOnly.add(given);
                }
            }
        }
        if (!positionalOnly.isEmpty()) {
            return Errors.typeError(
                    "%s() got some positional-only arguments passed as keyword arguments: '%s'",
                    function.qualifiedName(),
                    String.join(", ", positionalOnly));
        }
        List<String> candidates = new ArrayList<>();
        int end = code.positionalCount() + code.keywordOnlyCount();
        for (int i = code.positionalOnlyCount(); i < end; i++) {
            candidates.add(code.variableNames()[i]);
        }
        return Suggestions.unexpectedKeyword(function.qualifiedName(), keyword, candidates);
    }

    static OuroError tooMany(OuroFunction function, int given, Object[] frame) {
        Code code = function.code();
        int positional = code.positionalCount();
        int keywordOnlyGiven = 0;
        for (int i = positional; i < positional + code.keywordOnlyCount(); i++) {
            keywordOnlyGiven += frame[i + 1] != null ? 1 : 0;
        }
        int defaults = function.defaults().length;
        String takes = defaults > 0 ? "from " + (positional - defaults) + " to " + positional : "" + positional;
        String extra = "";
        if (keywordOnlyGiven > 0) {
            extra = " positional argument" + plural(given) + " (and " + keywordOnlyGiven + " keyword-only argument"
                    + plural(keywordOnlyGiven) + ")";
        }
        return Errors.typeError(
                "%s() takes %s positional argument%s but %d%s %s given",
                function.qualifiedName(),
                takes,
                defaults > 0 || positional != 1 ? "s" : "",
                given,
                extra,
                given == 1 && keywordOnlyGiven == 0 ? "was" : "were");
    }

    static OuroError missingPositional(OuroFunction function, Object[] frame, int required) {
        return missing(function, frame, 0, required, "positional");
    }

    static OuroError missingKeywordOnly(OuroFunction function, Object[] frame, int from, int to) {
        return missing(function, frame, from, to, "keyword-only");
    }

    private static OuroError missing(OuroFunction function, Object[] frame, int from, int to, String kind) {
        List<String> names = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (frame[i + 1] == null) {
                names.add("'" + function.code().variableNames()[i] + "'");
            }
        }
        return Errors.typeError(
                "%s() missing %d required %s argument%s: %s",
                function.qualifiedName(),
                names.size(),
                kind,
                plural(names.size()),
                enumerate(names));
    }

    /** {@code 'a'}, {@code 'a' and 'b'}, {@code 'a', 'b', and 'c'}. */
    private static String enumerate(List<String> names) {
        int last = names.size() - 1;
        return switch (names.size()) {
            case 1 -> names.get(0);
            case 2 -> names.get(0) + " and " + names.get(1);
            default -> String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
        };
    }

    private static String plural(int count) {
        return count == 1 ? "" : "s";
    }
}
