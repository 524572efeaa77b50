// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Parameters;

/** The parameters of a function or lambda in source order, with the rules about which may follow which. */
final class ParameterCollector {
    private final TreeBuilder builder;
    private List<Parameters.Parameter> positionalOnly = List.of();
    private List<Parameters.Parameter> positional = new ArrayList<>();
    private final List<Parameters.Parameter> keywordOnly = new ArrayList<>();
    private Parameters.Parameter star;
    private Parameters.Parameter doubleStar;
    private boolean slashSeen;
    private boolean starSeen;
    private boolean bare;
    private boolean defaultSeen;

    ParameterCollector(TreeBuilder builder) {
        this.builder = builder;
    }

    void plain(Span span, String name, Expression annotation, Expression defaultValue) {
        builder.require(doubleStar == null);
        Parameters.Parameter parameter = new Parameters.Parameter(span, name, annotation, defaultValue);
        if (starSeen) {
            bare = false;
            keywordOnly.add(parameter);
            return;
        }
        builder.require(defaultValue != null || !defaultSeen);
        defaultSeen |= defaultValue != null;
        positional.add(parameter);
    }

    void slash() {
        builder.require(!slashSeen && !starSeen && doubleStar == null && !positional.isEmpty());
        slashSeen = true;
        positionalOnly = positional;
        positional = new ArrayList<>();
    }

    void star(Span span, String name, Expression annotation) {
        builder.require(!starSeen && doubleStar == null);
        starSeen = true;
        star = new Parameters.Parameter(span, name, annotation, null);
    }

    void bareStar() {
        builder.require(!starSeen && doubleStar == null);
        starSeen = true;
        bare = true;
    }

    void doubleStar(Span span, String name, Expression annotation) {
        builder.require(doubleStar == null && !bare);
        doubleStar = new Parameters.Parameter(span, name, annotation, null);
    }

    Parameters finish() {
        builder.require(!bare);
        return new Parameters(positionalOnly, positional, star, keywordOnly, doubleStar);
    }
}
