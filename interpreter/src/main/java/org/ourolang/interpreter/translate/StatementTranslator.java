// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.node.expression.SubscriptNode;
import org.ourolang.interpreter.node.Completion;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.NodeTags;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.TickNode;
import org.ourolang.interpreter.node.expression.OwnedNode;
import org.ourolang.interpreter.node.expression.BinaryNode;
import org.ourolang.interpreter.node.expression.GetAttributeNode;
import org.ourolang.interpreter.node.expression.ImportNode;
import org.ourolang.interpreter.node.expression.ImportedNameNode;
import org.ourolang.interpreter.node.expression.ReadTemporaryNode;
import org.ourolang.interpreter.node.statement.AnnotateNode;
import org.ourolang.interpreter.node.statement.AssertNode;
import org.ourolang.interpreter.node.statement.AssignLocalNode;
import org.ourolang.interpreter.node.statement.AssignNode;
import org.ourolang.interpreter.node.statement.AttributeTargetNode;
import org.ourolang.interpreter.node.statement.AugmentedAttributeNode;
import org.ourolang.interpreter.node.statement.AugmentedSubscriptNode;
import org.ourolang.interpreter.node.statement.BlockNode;
import org.ourolang.interpreter.node.statement.CollectNode;
import org.ourolang.interpreter.node.statement.CompletionNode;
import org.ourolang.interpreter.node.statement.DeleteNode;
import org.ourolang.interpreter.node.statement.EmptyNode;
import org.ourolang.interpreter.node.statement.EnterScopeNode;
import org.ourolang.interpreter.node.statement.ExpressionStatementNode;
import org.ourolang.interpreter.node.statement.ForNode;
import org.ourolang.interpreter.node.statement.HandlerNode;
import org.ourolang.interpreter.node.statement.IfNode;
import org.ourolang.interpreter.node.statement.ImportAllNode;
import org.ourolang.interpreter.node.statement.LocalTargetNode;
import org.ourolang.interpreter.node.statement.PrintStatementNode;
import org.ourolang.interpreter.node.statement.RaiseNode;
import org.ourolang.interpreter.node.statement.RebindNode;
import org.ourolang.interpreter.node.statement.ReturnNode;
import org.ourolang.interpreter.node.statement.SetTemporaryNode;
import org.ourolang.interpreter.node.statement.UnsharedName;
import org.ourolang.interpreter.node.statement.StarHandlerNode;
import org.ourolang.interpreter.node.statement.SubscriptTargetNode;
import org.ourolang.interpreter.node.statement.TryExceptNode;
import org.ourolang.interpreter.node.statement.TryFinallyNode;
import org.ourolang.interpreter.node.statement.TryStarNode;
import org.ourolang.interpreter.node.statement.WhileNode;
import org.ourolang.interpreter.node.statement.WithNode;
import org.ourolang.interpreter.node.suspend.AsyncForNode;
import org.ourolang.interpreter.node.suspend.AsyncWithNode;
import org.ourolang.interpreter.node.suspend.AwaitNode;
import org.ourolang.interpreter.node.suspend.YieldFromNode;
import org.ourolang.interpreter.node.suspend.FeedFromNode;
import org.ourolang.interpreter.node.suspend.FeedYieldNode;
import org.ourolang.interpreter.node.suspend.ProduceNode;
import org.ourolang.interpreter.node.suspend.YieldNode;
import org.ourolang.interpreter.object.Work;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;

/** Translates statements. */
final class StatementTranslator {
    private final BodyTranslator body;
    private boolean delegates;
    private boolean feeds;

    StatementTranslator(BodyTranslator body) {
        this.body = body;
    }

    /** From now on, yields hand their values to what the body is fed to. */
    void feeds() {
        feeds = true;
    }

    /** Whether there was a suspension point other than a generator's own yield. */
    boolean delegates() {
        return delegates;
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

    private StatementNode sequence(List<StatementNode> nodes, int first) {
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
            case Statement.Assign assign -> assign(assign);
            case Statement.AugmentedAssign augmented -> augmented(augmented);
            case Statement.AnnotatedAssign annotated -> annotated(annotated);
            case Statement.Delete delete -> delete(delete);
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
            case Statement.Import imports -> imports(imports);
            case Statement.ImportFrom imports -> importFrom(imports);
            case Statement.If branch ->
                new IfNode(expressions.test(branch.test()), block(branch.body()), orNull(branch.orElse()));
            case Statement.While loop ->
                new WhileNode(
                        orNull(loop.prefix()),
                        expressions.test(loop.test()),
                        turn(block(loop.body())),
                        orNull(loop.orElse()));
            case Statement.For loop -> loop(loop);
            case Statement.Try attempt -> attempt(attempt);
            case Statement.With with -> with(with, 0);
            case Statement.Match match -> body.patterns.match(match);
            case Statement.FunctionDefinition definition -> body.functions.definition(definition);
            case Statement.ClassDefinition definition -> body.functions.classDefinition(definition);
            case Statement.TypeAlias alias -> body.functions.typeAlias(alias);
            case Statement.SetTemporary set ->
                new SetTemporaryNode(body.layout.temporary(set.index()), expressions.orNull(set.value()));
            case Statement.Suspend suspend -> suspend(suspend);
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

    private StatementNode assign(Statement.Assign assign) {
        ExpressionNode value = body.expressions.translateDirectly(assign.value());
        TargetNode[] targets = body.targets.all(assign.targets());
        UnsharedName name = body.unsharedName(assign.targets());
        if (name == null) {
            return assignTo(value, targets);
        }
        boolean makes = assign.value() instanceof Expression.Call;
        return new RebindNode(name, assignTo(makes ? new OwnedNode(value) : value, targets));
    }

    private StatementNode delete(Statement.Delete delete) {
        StatementNode node = new DeleteNode(body.targets.all(delete.targets()));
        UnsharedName name = body.unsharedName(delete.targets());
        return name == null ? node : new RebindNode(name, node);
    }

    StatementNode assignTo(ExpressionNode value, TargetNode... targets) {
        return targets.length == 1 && targets[0] instanceof LocalTargetNode local
                ? new AssignLocalNode(local.kinds(), local.slot(), value)
                : new AssignNode(value, targets);
    }

    private StatementNode augmented(Statement.AugmentedAssign statement) {
        ExpressionTranslator expressions = body.expressions;
        switch (statement.target()) {
            case Expression.Attribute attribute -> {
                int slot = body.layout.newSlot();
                String name = body.scope().mangle(attribute.name());
                GetAttributeNode read = BodyTranslator.at(attribute.span(), new GetAttributeNode(null, name));
                AttributeTargetNode target = BodyTranslator.at(attribute.span(), new AttributeTargetNode(null, name));
                ExpressionNode operation = operation(statement, new ReadTemporaryNode(slot));
                return new AugmentedAttributeNode(
                        expressions.translate(attribute.value()), read, target, slot, operation);
            }
            case Expression.Subscript subscript -> {
                int slot = body.layout.newSlot();
                SubscriptNode read = BodyTranslator.at(subscript.span(), new SubscriptNode(null, null));
                SubscriptTargetNode target =
                        BodyTranslator.at(subscript.span(), new SubscriptTargetNode(null, null));
                ExpressionNode operation = operation(statement, new ReadTemporaryNode(slot));
                return BodyTranslator.at(
                        subscript.span(),
                        new AugmentedSubscriptNode(
                                expressions.translate(subscript.value()),
                                expressions.translate(subscript.index()),
                                read,
                                target,
                                slot,
                                operation));
            }
            default -> {
                ExpressionNode old = expressions.translate(statement.target());
                return assignTo(operation(statement, old), body.targets.translate(statement.target()));
            }
        }
    }

    private ExpressionNode operation(Statement.AugmentedAssign statement, ExpressionNode old) {
        ExpressionNode value = body.expressions.translate(statement.value());
        return BodyTranslator.at(statement.span(), BinaryNode.create(statement.operator(), true, old, value));
    }

    private StatementNode annotated(Statement.AnnotatedAssign statement) {
        List<StatementNode> nodes = new ArrayList<>();
        int first = body.layout.nextSite();
        if (statement.value() != null) {
            nodes.add(assignTo(
                    body.expressions.translate(statement.value()), body.targets.translate(statement.target())));
        } else {
            for (Expression operand : operands(statement.target())) {
                nodes.add(new ExpressionStatementNode(body.expressions.translate(operand)));
            }
        }
        Scope.Kind kind = body.scope().kind();
        if (kind == Scope.Kind.MODULE || kind == Scope.Kind.CLASS) {
            ExpressionNode annotation = body.functions.annotation(statement.annotation());
            if (statement.simple() && statement.target() instanceof Expression.Name name) {
                ExpressionNode annotations = body.expressions.read("__annotations__");
                nodes.add(new AnnotateNode(body.scope().mangle(name.name()), annotations, annotation));
            } else {
                nodes.add(new ExpressionStatementNode(annotation));
            }
        }
        for (StatementNode node : nodes) {
            node.setSpan(statement.span());
        }
        return nodes.isEmpty() ? new EmptyNode() : sequence(nodes, first);
    }

    /** What is evaluated of a target that is only annotated. */
    private static List<Expression> operands(Expression target) {
        return switch (target) {
            case Expression.Attribute attribute -> List.of(attribute.value());
            case Expression.Subscript subscript -> List.of(subscript.value(), subscript.index());
            default -> List.of();
        };
    }

    private StatementNode imports(Statement.Import statement) {
        List<StatementNode> nodes = new ArrayList<>();
        int first = body.layout.nextSite();
        for (Statement.Alias alias : statement.names()) {
            boolean renamed = alias.asName() != null;
            ExpressionNode module =
                    BodyTranslator.at(statement.span(), new ImportNode(alias.name(), 0, renamed));
            int dot = alias.name().indexOf('.');
            String target = renamed ? alias.asName() : dot < 0 ? alias.name() : alias.name().substring(0, dot);
            nodes.add(BodyTranslator.at(statement.span(), assignTo(module, body.targets.name(target))));
        }
        return sequence(nodes, first);
    }

    private StatementNode importFrom(Statement.ImportFrom statement) {
        String name = statement.module() == null ? "" : statement.module();
        ExpressionNode module =
                BodyTranslator.at(statement.span(), new ImportNode(name, statement.level(), true));
        if (statement.names().get(0).name().equals("*")) {
            return new ImportAllNode(module, body.hasNamespace());
        }
        List<StatementNode> nodes = new ArrayList<>();
        int first = body.layout.nextSite();
        int slot = body.layout.newSlot();
        nodes.add(new SetTemporaryNode(slot, module));
        for (Statement.Alias alias : statement.names()) {
            String target = alias.asName() != null ? alias.asName() : alias.name();
            ExpressionNode value =
                    BodyTranslator.at(statement.span(), new ImportedNameNode(slot, alias.name()));
            nodes.add(BodyTranslator.at(statement.span(), assignTo(value, body.targets.name(target))));
        }
        nodes.add(new SetTemporaryNode(slot, null));
        return sequence(nodes, first);
    }

    private StatementNode loop(Statement.For loop) {
        ExpressionNode iterable = body.expressions.translate(loop.iterable());
        int slot = body.layout.newSlot();
        if (loop.async()) {
            int site = body.layout.newSite();
            TargetNode target = body.targets.translate(loop.target());
            StatementNode node = new AsyncForNode(
                    site, slot, loop.span(), iterable, target, turn(block(loop.body())), orNull(loop.orElse()));
            node.addTags(NodeTags.AWAIT);
            return node;
        }
        TargetNode target = body.watching.target(
                loop.target(), body.targets.translate(loop.target()), loop.iterable());
        boolean generator = FrameLayout.yieldSlot(body.scope().frame()) >= 0;
        return new ForNode(slot, generator, iterable, target, turn(block(loop.body())), orNull(loop.orElse()));
    }

    /** The body of a loop, which counts its turns where that is wanted. */
    private StatementNode turn(StatementNode node) {
        return body.unit.isMetered() ? TickNode.turn(node) : node;
    }

    private StatementNode attempt(Statement.Try statement) {
        int first = body.layout.nextSite();
        StatementNode node = statement.handlers().isEmpty() ? block(statement.body()) : handlers(statement);
        node.setSites(first, body.layout.nextSite());
        if (statement.finalBody().isEmpty()) {
            return node;
        }
        int slot = body.layout.newSlot();
        return new TryFinallyNode(slot, node, block(statement.finalBody()));
    }

    private StatementNode handlers(Statement.Try statement) {
        StatementNode attempted = block(statement.body());
        int count = statement.handlers().size();
        if (statement.star()) {
            StarHandlerNode[] nodes = new StarHandlerNode[count];
            int slot = body.layout.newSlot();
            for (int i = 0; i < count; i++) {
                Statement.Handler handler = statement.handlers().get(i);
                int first = body.layout.nextSite();
                StatementNode prefix = orNull(handler.prefix());
                nodes[i] = new StarHandlerNode(
                        prefix,
                        body.expressions.translate(handler.type()),
                        handlerName(handler),
                        block(handler.body()));
                nodes[i].setSites(first, body.layout.nextSite());
            }
            return BodyTranslator.at(
                    statement.span(), new TryStarNode(slot, attempted, nodes, orNull(statement.orElse())));
        }
        HandlerNode[] nodes = new HandlerNode[count];
        for (int i = 0; i < count; i++) {
            Statement.Handler handler = statement.handlers().get(i);
            int first = body.layout.nextSite();
            ExpressionNode type = body.expressions.orNull(handler.type());
            nodes[i] = new HandlerNode(
                    body.watching.isOn() ? body.watching.floor() : null, body.layout.newSlot(), type,
                    handlerName(handler), block(handler.body()));
            nodes[i].setSites(first, body.layout.nextSite());
            nodes[i].setSpan(handler.span());
        }
        if (attempted.span() == null) {
            attempted.setSpan(statement.body().getFirst().span());
        }
        attempted.addTags(NodeTags.TRY);
        return BodyTranslator.at(statement.span(), new TryExceptNode(attempted, nodes, orNull(statement.orElse())));
    }

    private TargetNode handlerName(Statement.Handler handler) {
        return handler.name() == null ? null : body.targets.name(handler.name());
    }

    private StatementNode with(Statement.With statement, int index) {
        if (index == statement.items().size()) {
            return block(statement.body());
        }
        int first = body.layout.nextSite();
        Statement.WithItem item = statement.items().get(index);
        ExpressionNode manager = body.expressions.translate(item.context());
        TargetNode target = item.target() == null ? null : body.targets.translate(item.target());
        int exit = body.layout.newSlot();
        StatementNode node;
        if (statement.async()) {
            int pending = body.layout.newSlot();
            int enterSite = body.layout.newSite();
            int exitSite = body.layout.newSite();
            node = new AsyncWithNode(
                    enterSite, exitSite, exit, pending, manager, target, with(statement, index + 1));
            node.addTags(NodeTags.AWAIT);
        } else {
            node = new WithNode(exit, manager, target, with(statement, index + 1));
        }
        node.setSites(first, body.layout.nextSite());
        return BodyTranslator.at(statement.span(), node);
    }

    private StatementNode suspend(Statement.Suspend suspend) {
        ExpressionNode operand = suspend.operand() == null
                ? body.expressions.orNone(null)
                : body.expressions.translateDirectly(suspend.operand());
        int site = body.layout.newSite();
        int result = body.layout.temporary(suspend.result());
        delegates |= suspend.kind() != Statement.Suspend.Kind.YIELD;
        StatementNode node = switch (suspend.kind()) {
            case AWAIT -> new AwaitNode(site, operand, result, suspend.span());
            case YIELD -> yieldNode(site, operand, result);
            case YIELD_FROM -> feeds
                    ? new FeedFromNode(site, operand, result, suspend.span())
                    : new YieldFromNode(site, operand, result, suspend.span());
        };
        node.addTags(suspend.kind() == Statement.Suspend.Kind.AWAIT ? NodeTags.AWAIT : NodeTags.YIELD);
        return node;
    }

    private StatementNode yieldNode(int site, ExpressionNode operand, int result) {
        if (body.isAsyncGenerator()) {
            return new ProduceNode(site, operand, result);
        }
        int slot = FrameLayout.yieldSlot(body.scope().frame());
        return feeds
                ? new FeedYieldNode(site, body.layout.kinds(), slot, operand, result)
                : new YieldNode(site, body.layout.kinds(), slot, operand, result);
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
                ? BodyTranslator.at(clause.iterable().span(), new ReadTemporaryNode(iterable))
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
        return BodyTranslator.at(clause.span(), new ForNode(slot, false, source, target, turn(inner), null));
    }
}
