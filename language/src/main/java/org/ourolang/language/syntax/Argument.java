// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.syntax;

import org.ourolang.language.source.Span;

/**
 * An argument of a call or class definition.
 *
 * @param name the keyword of {@link Kind#KEYWORD}, else null
 */
public record Argument(Span span, Kind kind, String name, Expression value) implements Tree {
    /** {@code x}, {@code name=x}, {@code *x}, {@code **x}. */
    public enum Kind {
        POSITIONAL,
        KEYWORD,
        STAR,
        DOUBLE_STAR
    }
}
