// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.syntax;

import java.util.List;
import org.ourolang.language.source.Span;

/**
 * A function's parameters.
 *
 * @param star {@code *args}, or null
 * @param doubleStar {@code **kwargs}, or null
 */
public record Parameters(
        List<Parameter> positionalOnly,
        List<Parameter> positional,
        Parameter star,
        List<Parameter> keywordOnly,
        Parameter doubleStar) {
    /**
     * @param annotation null for none
     * @param defaultValue null for none
     */
    public record Parameter(Span span, String name, Expression annotation, Expression defaultValue) implements Tree {}
}
