// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.node.Completion;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.NodeTags;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.TickNode;
import org.ourolang.interpreter.node.expression.TakeTemporaryNode;
import org.ourolang.interpreter.node.statement.AssertNode;
import org.ourolang.interpreter.node.statement.BlockNode;
import org.ourolang.interpreter.node.statement.CollectNode;
import org.ourolang.interpreter.node.statement.CompletionNode;
import org.ourolang.interpreter.node.statement.EmptyNode;
import org.ourolang.interpreter.node.statement.EnterScopeNode;
import org.ourolang.interpreter.node.statement.ExpressionStatementNode;
import org.ourolang.interpreter.node.statement.ForNode;
import org.ourolang.interpreter.node.statement.IfNode;
import org.ourolang.interpreter.node.statement.PrintStatementNode;
import org.ourolang.interpreter.node.statement.RaiseNode;
import org.ourolang.interpreter.node.statement.ReturnNode;
import org.ourolang.interpreter.node.statement.SetTemporaryNode;
import org.ourolang.interpreter.node.statement.WhileNode;
import org.ourolang.interpreter.node.suspend.AsyncForNode;
import org.ourolang.interpreter.object.Work;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;

/** Translates statements: the simple ones, branches and loops itself. */
final class StatementTranslator {
    private final BodyTranslator body;

    StatementTranslator(BodyTranslator body) {
        this.body = body;
    }

    /** A node for all statements; null for none at all. */
    StatementNode orNull(List<Statement> statements) {
        return statements.isEmpty() ? null : block(statements);
    }

    StatementNode block(List<Statement> statements) {
        int first = body.layout.nextSite();
        List<StatementNode> nodes = new ArrayList<>();
        for (Statement statement : statements) {
            Work.poll();
            nodes.add(translate(statement));
        }
        tagStatements(statements, nodes);
        return sequence(nodes, first);
    }

    /**
     * Tags the first node of each statement of the source. What {@code suspend} made of one statement are neighbours,
     * and the last of them covers the others' places.
     */
    private static void tagStatements(List<Statement> statements, List<StatementNode> nodes) {
        Span whole = null;
        for (int i = statements.size() - 1; i >= 0; i--) {
            Span span = statements.get(i).span();
            boolean part = whole != null && whole.start() <= span.start() && span.end() <= whole.end();
            if (!part) {
                if (whole != null) {
                    tagStatement(statements.get(i + 1), nodes.get(i + 1));
                }
                whole = span;
            }
        }
        if (whole != null) {
            tagStatement(statements.getFirst(), nodes.getFirst());
        }
    }

    private static void tagStatement(Statement statement, StatementNode node) {
        boolean declares = statement instanceof Statement.Global || statement instanceof Statement.Nonlocal;
        if (!declares) {
            node.addTags(NodeTags.STATEMENT);
        }
    }

    StatementNode sequence(List<StatementNode> nodes, int first) {
        if (nodes.size() == 1) {
            return nodes.get(0);
        }
        StatementNode block = new BlockNode(nodes.toArray(StatementNode[]::new));
        block.setSites(first, body.layout.nextSite());
        return block;
    }

    StatementNode translate(Statement statement) {
        int first = body.layout.nextSite();
        StatementNode node = body.watching.statement(statement, built(statement, first));
        if (node.span() == null) {
            node.setSpan(statement.span());
        }
        node.setSites(first, body.layout.nextSite());
        return node;
    }

    private StatementNode built(Statement statement, int first) {
        StatementNode node = build(statement);
        if (node.span() == null) {
            node.setSpan(statement.span());
        }
        node.setSites(first, body.layout.nextSite());
        return node;
    }

    private StatementNode build(Statement statement) {
        ExpressionTranslator expressions = body.expressions;
        return switch (statement) {
            case Statement.ExpressionStatement expression -> expression(expression);
            case Statement.Assign assign -> body.assignments.assign(assign);
            case Statement.AugmentedAssign augmented -> body.assignments.augmented(augmented);
            case Statement.AnnotatedAssign annotated -> body.assignments.annotated(annotated);
            case Statement.Delete delete -> body.assignments.delete(delete);
            case Statement.Pass ignored -> new EmptyNode();
            case Statement.Global ignored -> new EmptyNode();
            case Statement.Nonlocal ignored -> new EmptyNode();
            case Statement.Break ignored -> new CompletionNode(Completion.BREAK);
            case Statement.Continue ignored -> new CompletionNode(Completion.CONTINUE);
            case Statement.Return result -> new ReturnNode(expressions.orNone(result.value()));
            case Statement.Raise raise ->
                new RaiseNode(expressions.orNull(raise.exception()), expressions.orNull(raise.cause()));
            case Statement.Assert check ->
                new AssertNode(
                        expressions.test(check.test()),
                        expressions.orNull(check.message()),
                        check.test().span());
            case Statement.Import imports -> body.imports.imports(imports);
            case Statement.ImportFrom imports -> body.imports.importFrom(imports);
            case Statement.If branch ->
                new IfNode(expressions.test(branch.test()), block(branch.body()), orNull(branch.orElse()));
            case Statement.While loop ->
                new WhileNode(
                        orNull(loop.prefix()),
                        expressions.test(loop.test()),
                        turn(block(loop.body())),
                        orNull(loop.orElse()));
            case Statement.For loop -> loop(loop);
            case Statement.Try attempt -> body.attempts.attempt(attempt);
            case Statement.With with -> body.attempts.with(with, 0);
            case Statement.Match match -> body.patterns.match(match);
            case Statement.FunctionDefinition definition -> body.functions.definition(definition);
            case Statement.ClassDefinition definition -> body.functions.classDefinition(definition);
            case Statement.TypeAlias alias -> body.functions.typeAlias(alias);
            case Statement.SetTemporary set ->
                new SetTemporaryNode(body.layout.temporary(set.index()), expressions.orNull(set.value()));
            case Statement.Suspend suspend -> body.suspensions.suspend(suspend);
            case Statement.InScope inner ->
                body.inScope(inner.scope(), () -> {
                    int first = body.layout.nextSite();
                    List<StatementNode> nodes = new ArrayList<>();
                    nodes.add(enterScope(body.scope()));
                    nodes.add(block(inner.body()));
                    return sequence(nodes, first);
                });
            case Statement.Collect collect ->
                new CollectNode(
                        collect.kind(),
                        body.layout.temporary(collect.collection()),
                        expressions.translate(collect.element()),
                        expressions.orNull(collect.value()));
        };
    }

    private StatementNode expression(Statement.ExpressionStatement statement) {
        ExpressionNode value = body.expressions.translateDirectly(statement.value());
        boolean shown = body.unit.program().kind() == Program.Kind.SINGLE
                && body.scope().kind() == Scope.Kind.MODULE;
        return shown ? new PrintStatementNode(value) : new ExpressionStatementNode(value);
    }

    private StatementNode loop(Statement.For loop) {
        ExpressionNode iterable = body.expressions.translate(loop.iterable());
        int slot = body.layout.newSlot();
        if (loop.async()) {
            int site = body.layout.newSite();
            TargetNode target = body.targets.translate(loop.target());
            StatementNode node = new AsyncForNode(
                    site, slot, loop.span(), loop.failing(), iterable, target, turn(block(loop.body())),
                    orNull(loop.orElse()));
            node.addTags(NodeTags.AWAIT);
            return node;
        }
        TargetNode target = body.watching.target(
                loop.target(), body.targets.translate(loop.target()), loop.iterable());
        boolean generator = FrameLayout.yieldSlot(body.scope().frame()) >= 0;
        StatementNode[] turn = new StatementNode[1];
        boolean runsThrough = body.suspensions.runsThrough(() -> turn[0] = turn(block(loop.body())));
        ForNode node = new ForNode(slot, generator, iterable, target, turn[0], orNull(loop.orElse()));
        if (runsThrough) {
            body.suspensions.letPush(node, loop.iterable());
        }
        return node;
    }

    /** The body of a loop, which counts its turns where that is wanted. */
    private StatementNode turn(StatementNode node) {
        return body.unit.isMetered() ? TickNode.turn(node) : node;
    }

    StatementNode enterScope(Scope scope) {
        List<Integer> own = scope.comprehensionSlots();
        int[] slots = own.stream().mapToInt(Integer::intValue).toArray();
        boolean[] captured = new boolean[slots.length];
        for (int i = 0; i < slots.length; i++) {
            captured[i] = scope.frame().isCell(slots[i]);
        }
        return new EnterScopeNode(slots, captured);
    }

    /** The loops of an inlined comprehension that cannot suspend; the first iterable's value is in {@code iterable}. */
    StatementNode comprehensionLoops(Expression.Comprehension comprehension, int collection, int iterable) {
        return clause(comprehension, 0, collection, iterable);
    }

    private StatementNode clause(Expression.Comprehension comprehension, int index, int collection, int iterable) {
        if (index == comprehension.clauses().size()) {
            ExpressionNode element = body.expressions.translate(comprehension.element());
            ExpressionNode value = body.expressions.orNull(comprehension.value());
            return BodyTranslator.at(
                    comprehension.element().span(), new CollectNode(comprehension.kind(), collection, element, value));
        }
        Expression.Comprehension.Clause clause = comprehension.clauses().get(index);
        ExpressionNode source = index == 0
                ? BodyTranslator.at(clause.iterable().span(), new TakeTemporaryNode(iterable))
                : body.expressions.translate(clause.iterable());
        int slot = body.layout.newSlot();
        TargetNode target = body.targets.translate(clause.target());
        StatementNode inner = null;
        List<ExpressionNode> conditions = new ArrayList<>();
        for (Expression condition : clause.conditions()) {
            conditions.add(body.expressions.translate(condition));
        }
        inner = clause(comprehension, index + 1, collection, iterable);
        for (int i = conditions.size() - 1; i >= 0; i--) {
            inner = new IfNode(conditions.get(i), inner, null);
        }
        ForNode node = new ForNode(slot, false, source, target, turn(inner), null);
        body.suspensions.letPush(node, clause.iterable());
        return BodyTranslator.at(clause.span(), node);
    }
}
