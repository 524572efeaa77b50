// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.util.List;
import org.ourolang.interpreter.protocol.Suggestions;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.language.syntax.ComparisonOperator;

/** {@code min} and {@code max}. */
final class Extremes {
    private Extremes() {}

    static Object find(String name, Object arguments, Object keywords) {
        OuroTuple values = (OuroTuple) arguments;
        OuroDict options = (OuroDict) keywords;
        if (values.size() == 0) {
            throw Errors.typeError("%s expected at least 1 argument, got 0", name);
        }
        Object key = options.getString("key");
        Object fallback = options.getString("default");
        if (options.size() > (key == null ? 0 : 1) + (fallback == null ? 0 : 1)) {
            throw unexpected(name, options);
        }
        boolean several = values.size() > 1;
        if (several && fallback != null) {
            throw Errors.typeError(
                    "Cannot specify a default for %s() with multiple positional arguments", name);
        }
        Object iterator = Iteration.iterator(several ? values : values.get(0));
        ComparisonOperator better = name.equals("min") ? ComparisonOperator.LESS : ComparisonOperator.GREATER;
        Object found = search(iterator, key == None.NONE ? null : key, better);
        if (found != null) {
            return found;
        }
        if (fallback == null) {
            throw Errors.valueError("%s() iterable argument is empty", name);
        }
        return fallback;
    }

    private static Object search(Object iterator, Object key, ComparisonOperator better) {
        Object found = null;
        Object rank = null;
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            Object value = key == null ? item : Calls.call(key, item);
            if (found == null || Truth.isTrue(Comparison.compare(better, value, rank))) {
                found = item;
                rank = value;
            }
        }
        return found;
    }

    private static RuntimeException unexpected(String name, OuroDict options) {
        for (Object key : Iteration.toArray(options)) {
            if (!key.equals("key") && !key.equals("default")) {
                return Suggestions.unexpectedKeyword(name, (String) key, List.of("key", "default"));
            }
        }
        throw new IllegalStateException(name);
    }
}
