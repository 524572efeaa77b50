// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Pattern;

/** The items of a mapping pattern; {@code **rest} comes last. */
final class MappingPatternItems {
    private final List<Expression> keys = new ArrayList<>();
    private final List<Pattern> values = new ArrayList<>();
    private String rest;

    /** Adds an item; false when {@code **rest} came before. */
    boolean item(Expression key, Pattern value) {
        keys.add(key);
        values.add(value);
        return rest == null;
    }

    /** Sets the name of the rest; false when it has one. */
    boolean rest(String name) {
        boolean first = rest == null;
        rest = name;
        return first;
    }

    Pattern finish(Span span) {
        return new Pattern.Mapping(span, keys, values, rest);
    }
}
