// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Parameters.Parameter;

/** Takes parameters apart in order of evaluation and puts them together again. */
final class ParameterLists {
    private ParameterLists() {}

    /** All parameters in the order their annotations are evaluated: those of positional-only ones second. */
    static List<Parameter> all(Parameters parameters) {
        List<Parameter> all = new ArrayList<>(parameters.positional());
        all.addAll(parameters.positionalOnly());
        if (parameters.star() != null) {
            all.add(parameters.star());
        }
        all.addAll(parameters.keywordOnly());
        if (parameters.doubleStar() != null) {
            all.add(parameters.doubleStar());
        }
        return all;
    }

    /** The default, or null, of every parameter that can have one, in order of evaluation. */
    static List<Expression> defaults(Parameters parameters) {
        List<Expression> defaults = new ArrayList<>();
        parameters.positionalOnly().forEach(p -> defaults.add(p.defaultValue()));
        parameters.positional().forEach(p -> defaults.add(p.defaultValue()));
        parameters.keywordOnly().forEach(p -> defaults.add(p.defaultValue()));
        return defaults;
    }

    /** The annotation, or null, of every parameter, in order of evaluation. */
    static List<Expression> annotations(Parameters parameters) {
        List<Expression> annotations = new ArrayList<>();
        all(parameters).forEach(p -> annotations.add(p.annotation()));
        return annotations;
    }

    static Parameters withDefaults(Parameters parameters, Iterator<Expression> parts) {
        UnaryOperator<Parameter> change = p -> new Parameter(p.span(), p.name(), p.annotation(), parts.next());
        List<Parameter> positionalOnly = map(parameters.positionalOnly(), change);
        List<Parameter> positional = map(parameters.positional(), change);
        List<Parameter> keywordOnly = map(parameters.keywordOnly(), change);
        return new Parameters(positionalOnly, positional, parameters.star(), keywordOnly, parameters.doubleStar());
    }

    static Parameters withAnnotations(Parameters parameters, Iterator<Expression> parts) {
        UnaryOperator<Parameter> change =
                p -> p == null ? null : new Parameter(p.span(), p.name(), parts.next(), p.defaultValue());
        List<Parameter> positional = map(parameters.positional(), change);
        List<Parameter> positionalOnly = map(parameters.positionalOnly(), change);
        Parameter star = change.apply(parameters.star());
        List<Parameter> keywordOnly = map(parameters.keywordOnly(), change);
        return new Parameters(positionalOnly, positional, star, keywordOnly, change.apply(parameters.doubleStar()));
    }

    private static List<Parameter> map(List<Parameter> parameters, UnaryOperator<Parameter> change) {
        List<Parameter> mapped = new ArrayList<>(parameters.size());
        parameters.forEach(p -> mapped.add(change.apply(p)));
        return mapped;
    }
}
