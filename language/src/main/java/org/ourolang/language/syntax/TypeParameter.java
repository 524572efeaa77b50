// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.syntax;

import org.ourolang.language.source.Span;

/**
 * A type parameter (PEP 695, PEP 696).
 *
 * @param bound of a {@link Kind#TYPE_VARIABLE}, or null
 * @param defaultValue null for none
 */
public record TypeParameter(Span span, Kind kind, String name, Expression bound,
        Expression defaultValue) implements Tree {
    /** {@code T}, {@code *Ts}, {@code **P}. */
    public enum Kind {
        TYPE_VARIABLE,
        TYPE_VARIABLE_TUPLE,
        PARAMETER_SPECIFICATION
    }
}
