// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.expression.CallNode;
import org.ourolang.interpreter.node.expression.ClassNode;
import org.ourolang.interpreter.node.expression.ConstantNode;
import org.ourolang.interpreter.node.expression.DefaultsNode;
import org.ourolang.interpreter.node.expression.FunctionNode;
import org.ourolang.interpreter.node.expression.GeneratorExpressionNode;
import org.ourolang.interpreter.node.expression.IteratorNode;
import org.ourolang.interpreter.node.expression.ReadCellObjectNode;
import org.ourolang.interpreter.node.expression.ReadTemporaryNode;
import org.ourolang.interpreter.node.expression.StatementsExpressionNode;
import org.ourolang.interpreter.node.statement.BlockNode;
import org.ourolang.interpreter.node.statement.SetTemporaryNode;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.language.resolve.Binding;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.source.Span;
import org.ourolang.language.suspend.Lowering;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Statement;

/** Translates definitions of functions and classes, lambdas and generator expressions. */
final class FunctionTranslator {
    private static final Parameters NO_PARAMETERS = new Parameters(List.of(), List.of(), null, List.of(), null);

    private final BodyTranslator body;

    FunctionTranslator(BodyTranslator body) {
        this.body = body;
    }

    StatementNode definition(Statement.FunctionDefinition definition) {
        ExpressionNode[] decorators = body.expressions.all(definition.decorators());
        ExpressionNode function = definition.typeParameterScope() >= 0
                ? TypeParameterTranslator.function(body, definition)
                : function(definition);
        ExpressionNode value = decorate(definition.decorators(), decorators, function);
        return body.assignments.assignTo(
                value, BodyTranslator.at(definition.nameSpan(), body.targets.name(definition.name())));
    }

    /** The function itself, without type parameters and decorators. */
    private FunctionNode function(Statement.FunctionDefinition definition) {
        return function(definition, defaults(definition));
    }

    /** The values of the parameters' defaults, which are evaluated around the scope of type parameters. */
    DefaultsNode defaults(Statement.FunctionDefinition definition) {
        return defaults(body.unit.scopes().scope(definition.scope()), definition.parameters());
    }

    /** As {@link #definition} makes it, with defaults that may be evaluated elsewhere. */
    FunctionNode function(Statement.FunctionDefinition definition, DefaultsNode defaults) {
        Scope scope = body.unit.scopes().scope(definition.scope());
        Span span = new Span(definition.span().start(), definition.nameSpan().end());
        Code code = code(scope, definition.parameters(), Constants.doc(definition.body()), span,
                firstLine(definition.span(), definition.decorators()), definition.body());
        return BodyTranslator.at(
                definition.span(), functionNode(code, scope, definition.parameters(), defaults, definition.returns()));
    }

    private long line(Span span) {
        return body.unit.source().lineOf(span.start());
    }

    private int firstLine(Span span, List<Expression> decorators) {
        return (int) line(decorators.isEmpty() ? span : decorators.get(0).span());
    }

    private ExpressionNode decorate(List<Expression> sources, ExpressionNode[] decorators, ExpressionNode value) {
        if (decorators.length == 0) {
            return value;
        }
        int first = body.layout.newSlot();
        StatementNode[] stores = new StatementNode[decorators.length];
        int[] slots = new int[decorators.length];
        for (int i = 0; i < decorators.length; i++) {
            slots[i] = i == 0 ? first : body.layout.newSlot();
            stores[i] = new SetTemporaryNode(slots[i], decorators[i]);
        }
        ExpressionNode decorated = value;
        for (int i = decorators.length - 1; i >= 0; i--) {
            decorated = BodyTranslator.at(
                    sources.get(i).span(),
                    new CallNode(
                            new ReadTemporaryNode(slots[i]), new ExpressionNode[] {decorated}, Keywords.NONE));
        }
        return new StatementsExpressionNode(new BlockNode(stores), decorated);
    }

    ExpressionNode lambda(Expression.Lambda lambda) {
        Scope scope = body.unit.scopes().scope(lambda.scope());
        List<Statement> statements = List.of(new Statement.Return(lambda.body().span(), lambda.body()));
        Code code = code(
                scope, lambda.parameters(), null, lambda.span(), (int) line(lambda.span()), statements);
        return functionNode(code, scope, lambda.parameters(), defaults(scope, lambda.parameters()), null);
    }

    ExpressionNode generatorExpression(Expression.Comprehension comprehension) {
        Scope scope = body.unit.scopes().scope(comprehension.scope());
        Expression.Comprehension.Clause first = comprehension.clauses().get(0);
        Span span = comprehension.span();
        Parameters parameters = new Parameters(
                List.of(new Parameters.Parameter(span, ".0", null, null)), List.of(), null, List.of(), null);
        List<Statement> statements = Lowering.generatorExpressionBody(comprehension);
        Code code = code(scope, parameters, null, span, (int) line(span), statements);
        FunctionNode function = functionNode(code, scope, parameters, DefaultsNode.none(), null);
        ExpressionNode iterable = body.expressions.translate(first.iterable());
        return new GeneratorExpressionNode(
                function,
                BodyTranslator.at(first.iterable().span(), new IteratorNode(iterable, first.async())));
    }

    StatementNode classDefinition(Statement.ClassDefinition definition) {
        ExpressionNode[] decorators = body.expressions.all(definition.decorators());
        ExpressionNode made = definition.typeParameterScope() >= 0
                ? TypeParameterTranslator.type(body, definition)
                : type(definition, List.of());
        ExpressionNode value = decorate(definition.decorators(), decorators, made);
        return body.assignments.assignTo(
                value, BodyTranslator.at(definition.nameSpan(), body.targets.name(definition.name())));
    }

    /** The class itself, without type parameters and decorators; {@code extraBases} follow the written ones. */
    ExpressionNode type(Statement.ClassDefinition definition, List<ExpressionNode> extraBases) {
        Scope scope = body.unit.scopes().scope(definition.scope());
        Span span = new Span(definition.span().start(), definition.nameSpan().end());
        int line = firstLine(definition.span(), definition.decorators());
        Code code = code(scope, NO_PARAMETERS, null, span, line, definition.body());
        FunctionNode function = new FunctionNode(code, closure(scope));
        List<ExpressionNode> values = new ArrayList<>();
        List<Argument.Kind> kinds = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Argument argument : definition.arguments()) {
            values.add(body.expressions.translate(argument.value()));
            kinds.add(argument.kind());
            names.add(argument.name());
        }
        for (ExpressionNode base : extraBases) {
            values.add(base);
            kinds.add(Argument.Kind.POSITIONAL);
            names.add(null);
        }
        ClassNode node = new ClassNode(
                definition.name(),
                function,
                kinds.toArray(Argument.Kind[]::new),
                names.toArray(String[]::new),
                values.toArray(ExpressionNode[]::new));
        return BodyTranslator.at(span(definition), node);
    }

    private static Span span(Statement.ClassDefinition definition) {
        return definition.span();
    }

    StatementNode typeAlias(Statement.TypeAlias alias) {
        return body.assignments.assignTo(
                BodyTranslator.at(alias.span(), TypeParameterTranslator.alias(body, alias)),
                BodyTranslator.at(alias.nameSpan(), body.targets.name(alias.name())));
    }

    /** An annotation's value: its text, under {@code from __future__ import annotations}. */
    ExpressionNode annotation(Expression annotation) {
        if (!body.unit.scopes().annotationsAreStrings()) {
            return annotation instanceof Expression.Starred starred
                    ? body.expressions.translate(onlyElement(starred))
                    : body.expressions.translate(annotation);
        }
        Span span = annotation.span();
        return new ConstantNode(AnnotationText.of(body.unit.source().text().substring(span.start(), span.end())));
    }

    /** What a starred annotation, or default of a type parameter, stands for: the one element of what is unpacked. */
    static Expression onlyElement(Expression.Starred starred) {
        Span span = starred.span();
        Expression elements = new Expression.TupleDisplay(span, List.of(starred));
        return new Expression.Subscript(span, elements, new Expression.Constant(span, 0L));
    }

    private DefaultsNode defaults(Scope scope, Parameters parameters) {
        List<ExpressionNode> values = new ArrayList<>();
        List<String> keywordNames = new ArrayList<>();
        List<ExpressionNode> keywordValues = new ArrayList<>();
        for (Parameters.Parameter parameter : CodeMaker.positional(parameters)) {
            if (parameter.defaultValue() != null) {
                values.add(body.expressions.translate(parameter.defaultValue()));
            }
        }
        for (Parameters.Parameter parameter : parameters.keywordOnly()) {
            if (parameter.defaultValue() != null) {
                keywordNames.add(scope.mangle(parameter.name()));
                keywordValues.add(body.expressions.translate(parameter.defaultValue()));
            }
        }
        return DefaultsNode.of(
                values.toArray(ExpressionNode[]::new),
                keywordNames.toArray(String[]::new),
                keywordValues.toArray(ExpressionNode[]::new));
    }

    private FunctionNode functionNode(
            Code code, Scope scope, Parameters parameters, DefaultsNode defaults, Expression returns) {
        List<String> annotationNames = new ArrayList<>();
        List<ExpressionNode> annotations = new ArrayList<>();
        for (Parameters.Parameter parameter : CodeMaker.annotationOrder(parameters)) {
            if (parameter.annotation() != null) {
                annotationNames.add(scope.mangle(parameter.name()));
                annotations.add(annotation(parameter.annotation()));
            }
        }
        if (returns != null) {
            annotationNames.add("return");
            annotations.add(annotation(returns));
        }
        return new FunctionNode(
                code,
                defaults,
                closure(scope),
                annotationNames.toArray(String[]::new),
                annotations.toArray(ExpressionNode[]::new));
    }

    /** Nodes that answer the cells that a function in {@code scope} captures. */
    ExpressionNode[] closure(Scope scope) {
        Binding[] sources = scope.closureSources();
        ExpressionNode[] nodes = new ExpressionNode[sources.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = switch (sources[i]) {
                case Binding.CellLocal cell -> new ReadCellObjectNode(cell.slot(), false);
                case Binding.Free free -> new ReadCellObjectNode(free.index(), true);
                default -> throw new IllegalStateException("no cell: " + sources[i]);
            };
        }
        return nodes;
    }

    private Code code(
            Scope scope, Parameters parameters, String doc, Span span, int firstLine, List<Statement> statements) {
        return CodeMaker.make(body.unit, scope, parameters, doc, span, firstLine, statements);
    }
}
