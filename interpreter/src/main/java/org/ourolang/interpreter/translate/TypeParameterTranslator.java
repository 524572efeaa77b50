// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Statement;

/** Translates type parameters and type aliases (PEP 695): hidden functions in scopes of their own. */
final class TypeParameterTranslator {
    private TypeParameterTranslator() {}

    static ExpressionNode function(BodyTranslator body, Statement.FunctionDefinition definition) {
        throw refused(definition.span(), body);
    }

    static ExpressionNode type(BodyTranslator body, Statement.ClassDefinition definition) {
        throw refused(definition.span(), body);
    }

    static ExpressionNode alias(BodyTranslator body, Statement.TypeAlias alias) {
        throw refused(alias.span(), body);
    }

    private static RuntimeException refused(Span span, BodyTranslator body) {
        return new org.ourolang.language.diagnostic.SyntaxErrorException(
                org.ourolang.language.diagnostic.SyntaxErrorException.Kind.SYNTAX_ERROR,
                "Ouro does not support type parameter syntax and type aliases",
                body.unit.source(),
                span,
                false);
    }
}
