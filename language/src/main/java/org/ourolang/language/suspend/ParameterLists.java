// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Parameters.Parameter;

/** Takes parameters apart in order of evaluation and puts them together again. */
final class ParameterLists {
    private ParameterLists() {}

    /** All parameters in the order their annotations are evaluated. */
    static List<Parameter> all(Parameters parameters) {
        List<Parameter> all = new ArrayList<>(parameters.positionalOnly());
        all.addAll(parameters.positional());
        if (parameters.star() != null) {
            all.add(parameters.star());
        }
        all.addAll(parameters.keywordOnly());
        if (parameters.doubleStar() != null) {
            all.add(parameters.doubleStar());
        }
        return all;
    }

    /** The default, or null, of every parameter. */
    static List<Expression> defaults(Parameters parameters) {
        List<Expression> defaults = new ArrayList<>();
        all(parameters).forEach(p -> defaults.add(p.defaultValue()));
        return defaults;
    }

    /** The annotation, or null, of every parameter. */
    static List<Expression> annotations(Parameters parameters) {
        List<Expression> annotations = new ArrayList<>();
        all(parameters).forEach(p -> annotations.add(p.annotation()));
        return annotations;
    }

    static Parameters withDefaults(Parameters parameters, Iterator<Expression> defaults) {
        return map(parameters, defaults, (p, e) -> new Parameter(p.span(), p.name(), p.annotation(), e));
    }

    static Parameters withAnnotations(Parameters parameters, Iterator<Expression> annotations) {
        return map(parameters, annotations, (p, e) -> new Parameter(p.span(), p.name(), e, p.defaultValue()));
    }

    private static Parameters map(
            Parameters parameters, Iterator<Expression> parts, BiFunction<Parameter, Expression, Parameter> change) {
        return new Parameters(
                map(parameters.positionalOnly(), parts, change),
                map(parameters.positional(), parts, change),
                map(parameters.star(), parts, change),
                map(parameters.keywordOnly(), parts, change),
                map(parameters.doubleStar(), parts, change));
    }

    private static List<Parameter> map(
            List<Parameter> parameters, Iterator<Expression> parts, BiFunction<Parameter, Expression, Parameter> change) {
        List<Parameter> mapped = new ArrayList<>(parameters.size());
        parameters.forEach(p -> mapped.add(map(p, parts, change)));
        return mapped;
    }

    private static Parameter map(
            Parameter parameter, Iterator<Expression> parts, BiFunction<Parameter, Expression, Parameter> change) {
        return parameter == null ? null : change.apply(parameter, parts.next());
    }
}
