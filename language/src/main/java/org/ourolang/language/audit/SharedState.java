// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import org.ourolang.language.resolve.Scope;
import org.ourolang.language.syntax.Expression;

/** What a body shares with others: globals, variables of outer functions, and attributes of {@code self}. */
final class SharedState {
    private final Survey survey;
    private final Evaluation evaluation;
    private final Body body;

    SharedState(Survey survey, Evaluation evaluation, Body body) {
        this.survey = survey;
        this.evaluation = evaluation;
        this.body = body;
    }

    /** The name of the shared state that the expression is, or null. */
    String nameOf(Expression expression) {
        return switch (expression) {
            case Expression.Name name -> isShared(name) ? name.name() : null;
            case Expression.Attribute attribute -> isOwn(attribute)
                    ? ((Expression.Name) attribute.value()).name() + "." + attribute.name()
                    : null;
            default -> null;
        };
    }

    private boolean isShared(Expression.Name name) {
        Variable variable = survey.variables.get(name);
        return variable != null
                && isAround(variable.scope())
                && !survey.definitionsOf(variable).isEmpty()
                && survey.definitionsOf(variable).stream()
                        .allMatch(d -> d instanceof Definition.Value || d instanceof Definition.Other)
                && !(evaluation.of(name) instanceof Thing.Made);
    }

    private boolean isAround(int scope) {
        for (Scope each = body.scope.parent(); each != null; each = each.parent()) {
            if (each.number() == scope) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(Expression.Attribute attribute) {
        return attribute.value() instanceof Expression.Name base
                && evaluation.of(base) instanceof Thing.Instance
                && !(evaluation.of(attribute) instanceof Thing.Made)
                && survey.classes.stream().noneMatch(info -> info.methods.containsKey(attribute.name()));
    }
}
