// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.syntax;

import java.util.List;
import org.ourolang.language.source.Span;

/** A pattern of a {@code case} (PEP 634). */
public sealed interface Pattern extends Tree {
    /** Compares with {@code ==}: a literal, a dotted name or a signed or complex number. */
    record Value(Span span, Expression value) implements Pattern {}

    /** {@code None}, {@code True}, {@code False}: compares with {@code is}. */
    record Singleton(Span span, Expression.Literal value) implements Pattern {}

    /** At most one element is a {@link Star}. */
    record Sequence(Span span, List<Pattern> elements) implements Pattern {}

    /** @param rest the name of {@code **rest}, or null */
    record Mapping(Span span, List<Expression> keys, List<Pattern> values, String rest) implements Pattern {}

    record ClassPattern(
            Span span, Expression type, List<Pattern> positional, List<String> keywords, List<Pattern> keywordPatterns)
            implements
                Pattern {}

    /** @param name null for {@code *_} */
    record Star(Span span, String name) implements Pattern {}

    /**
     * A capture, a wildcard or an {@code as} pattern.
     *
     * @param pattern null for a capture or a wildcard
     * @param name null for a wildcard
     */
    record As(Span span, Pattern pattern, String name) implements Pattern {}

    record Or(Span span, List<Pattern> alternatives) implements Pattern {}
}
