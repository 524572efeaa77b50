// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.expression.CallNode;
import org.ourolang.interpreter.node.expression.ConstantNode;
import org.ourolang.interpreter.node.expression.DefaultsNode;
import org.ourolang.interpreter.node.expression.FunctionNode;
import org.ourolang.interpreter.node.expression.GenericFunctionNode;
import org.ourolang.interpreter.node.expression.LibraryCallNode;
import org.ourolang.interpreter.node.expression.TupleDisplayNode;
import org.ourolang.interpreter.node.statement.BlockNode;
import org.ourolang.interpreter.node.statement.ReturnNode;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.resolve.Scopes;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.TypeParameter;

/**
 * Translates type parameters and type aliases (PEP 695): hidden functions in scopes of their own, whose results are
 * completed by the library module {@code _typing}.
 */
final class TypeParameterTranslator {
    private static final String LIBRARY = "_typing";
    private static final Parameters NONE = new Parameters(List.of(), List.of(), null, List.of(), null);

    private final BodyTranslator outer;
    private final List<TypeParameter> parameters;
    private final Span span;

    private TypeParameterTranslator(BodyTranslator outer, List<TypeParameter> parameters, Span span) {
        this.outer = outer;
        this.parameters = parameters;
        this.span = span;
    }

    static ExpressionNode function(BodyTranslator body, Statement.FunctionDefinition definition) {
        ExpressionNode made = new TypeParameterTranslator(body, definition.typeParameters(), definition.span())
                .hidden(
                        definition.typeParameterScope(),
                        inner -> inner.functions.function(definition, DefaultsNode.none()));
        DefaultsNode defaults = body.functions.defaults(definition);
        return defaults.isEmpty()
                ? made
                : BodyTranslator.at(definition.span(), new GenericFunctionNode(defaults, made));
    }

    static ExpressionNode type(BodyTranslator body, Statement.ClassDefinition definition) {
        TypeParameterTranslator translator =
                new TypeParameterTranslator(body, definition.typeParameters(), definition.span());
        return translator.hidden(
                definition.typeParameterScope(),
                inner -> inner.functions.type(definition, List.of(translator.call("generic", translator.all(inner)))));
    }

    static ExpressionNode alias(BodyTranslator body, Statement.TypeAlias alias) {
        TypeParameterTranslator translator =
                new TypeParameterTranslator(body, alias.typeParameters(), alias.span());
        if (alias.typeParameterScope() < 0) {
            return translator.alias(body, alias, new ConstantNode(OuroTuple.EMPTY));
        }
        return translator.hidden(
                alias.typeParameterScope(), inner -> translator.alias(inner, alias, translator.all(inner)));
    }

    private ExpressionNode alias(BodyTranslator body, Statement.TypeAlias alias, ExpressionNode all) {
        Scope scope = body.unit.scopes().scope(alias.scope());
        return call("alias", new ConstantNode(alias.name()), lazy(body, scope, alias.value()), all);
    }

    private ExpressionNode call(String function, ExpressionNode... arguments) {
        return BodyTranslator.at(span, new LibraryCallNode(LIBRARY, function, arguments));
    }

    private ExpressionNode all(BodyTranslator body) {
        ExpressionNode[] reads = new ExpressionNode[parameters.size()];
        for (int i = 0; i < reads.length; i++) {
            reads[i] = body.expressions.read(parameters.get(i).name());
        }
        return new TupleDisplayNode(reads);
    }

    private ExpressionNode hidden(int number, java.util.function.Function<BodyTranslator, ExpressionNode> result) {
        Unit unit = outer.unit;
        Scope scope = unit.scopes().scope(number);
        Code code = CodeMaker.hidden(unit, scope, span, body -> {
            List<StatementNode> nodes = new ArrayList<>();
            for (TypeParameter parameter : parameters) {
                nodes.add(body.assignments.assignTo(make(body, parameter), body.targets.name(parameter.name())));
            }
            ExpressionNode value = result.apply(body);
            nodes.add(new ReturnNode(call("finish", value, all(body))));
            return new BlockNode(nodes.toArray(StatementNode[]::new));
        });
        FunctionNode function = new FunctionNode(code, outer.functions.closure(scope));
        return BodyTranslator.at(span, new CallNode(function, new ExpressionNode[0], Keywords.NONE));
    }

    private ExpressionNode make(BodyTranslator body, TypeParameter parameter) {
        Scopes scopes = body.unit.scopes();
        boolean constrained = parameter.bound() instanceof Expression.TupleDisplay;
        return call(
                "parameter",
                new ConstantNode(parameter.kind().name()),
                new ConstantNode(parameter.name()),
                lazy(body, scopes.boundScope(parameter), parameter.bound()),
                new ConstantNode(constrained),
                lazy(body, scopes.defaultScope(parameter), parameter.defaultValue()));
    }

    private static ExpressionNode lazy(BodyTranslator body, Scope scope, Expression value) {
        if (value == null) {
            return new ConstantNode(org.ourolang.interpreter.object.None.NONE);
        }
        Expression shown =
                value instanceof Expression.Starred starred ? FunctionTranslator.onlyElement(starred) : value;
        List<Statement> statements = List.of(new Statement.Return(value.span(), shown));
        int line = body.unit.source().lineOf(value.span().start());
        Code code = CodeMaker.make(body.unit, scope, NONE, null, value.span(), line, statements);
        return new FunctionNode(code, body.functions.closure(scope));
    }
}
