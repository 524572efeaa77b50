// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.Tree;

/** Follows the paths through one body and judges each await on the way. */
final class Flow {
    /** Is told of each await, with its verdict as known at the moment; the last word counts. */
    interface Sites {
        void site(Span span, Site.Kind kind, String text, Effect effect);
    }

    private final Survey survey;
    private final Evaluation evaluation;
    private final Effects effects;
    private final Set<Object> contended;
    private final Sites sites;
    private final Deque<Object> held = new ArrayDeque<>();
    private final Deque<Loop> loops = new ArrayDeque<>();
    private final FlowState returned = FlowState.unreachable();
    private final Body body;
    private FlowState state = new FlowState();
    private boolean may;
    private String reason = "";
    private boolean lockAdded;

    private static final class Loop {
        final FlowState broken = FlowState.unreachable();
        final FlowState continued = FlowState.unreachable();
    }

    Flow(Body body, Survey survey, Evaluation evaluation, Effects effects, Set<Object> contended, Sites sites) {
        this.body = body;
        this.survey = survey;
        this.evaluation = evaluation;
        this.effects = effects;
        this.contended = contended;
        this.sites = sites;
    }

    /** Follows the body and notes in it whether a call may yield; answers whether that is news. */
    boolean learnMay() {
        follow();
        boolean news = lockAdded || may && !body.mayYield;
        body.mayYield |= may;
        if (may) {
            body.reason = reason;
        }
        return news;
    }

    /** Follows the body and notes in it whether a call must yield; answers whether that is news. */
    boolean learnMust() {
        follow();
        boolean must = body.isCoroutine() && !returned.dead && returned.yielded;
        boolean news = !must && body.mustYield;
        body.mustYield &= must;
        return news;
    }

    private void follow() {
        block(body.statements);
        returned.join(state);
    }

    // Suspension

    private void point(Span span, Site.Kind kind, Tree awaited, Effect effect) {
        sites.site(span, kind, text(awaited), effect);
        if (!effect.may()) {
            return;
        }
        int line = survey.source.lineOf(span.start());
        if (!may || effect.must() && !state.yielded) {
            reason = "line " + line + ", " + shortened(effect.reason());
        }
        may = true;
        suspendHolding();
        state.fresh.clear();
        state.yielded |= effect.must();
    }

    /** Whoever waits for a lock that is held now really waits. */
    private void suspendHolding() {
        for (Object lock : held) {
            lockAdded |= contended.add(lock);
        }
    }

    private static String shortened(String why) {
        int colon = why.indexOf(": line");
        return colon < 0 ? why : why.substring(0, colon);
    }

    private String text(Tree tree) {
        String text = survey.source.text().substring(tree.span().start(), tree.span().end());
        return text.replaceAll("\\s+", " ");
    }

    // Statements

    private void block(List<Statement> statements) {
        statements.forEach(this::statement);
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Assign s -> {
                expression(s.value());
                s.targets().forEach(target -> assign(target, s.value()));
            }
            case Statement.AnnotatedAssign s -> {
                if (s.value() != null) {
                    expression(s.value());
                    assign(s.target(), s.value());
                }
            }
            case Statement.AugmentedAssign s -> {
                expression(s.target());
                expression(s.value());
                assign(s.target(), null);
            }
            case Statement.Return s -> {
                expression(s.value());
                returned.join(state);
                state = FlowState.unreachable();
            }
            case Statement.Raise s -> {
                expression(s.exception());
                expression(s.cause());
                state = FlowState.unreachable();
            }
            case Statement.Break ignored -> {
                loops.peek().broken.join(state);
                state = FlowState.unreachable();
            }
            case Statement.Continue ignored -> {
                loops.peek().continued.join(state);
                state = FlowState.unreachable();
            }
            case Statement.If s -> {
                expression(s.test());
                branches(() -> block(s.body()), () -> block(s.orElse()));
            }
            case Statement.While s -> whileLoop(s);
            case Statement.For s -> forLoop(s);
            case Statement.Try s -> attempt(s);
            case Statement.With s -> {
                if (s.async()) {
                    asyncWith(s, 0);
                } else {
                    with(s);
                }
            }
            case Statement.Match s -> match(s);
            case Statement.Delete s -> s.targets().forEach(target -> assign(target, null));
            default -> Children.of(statement).forEach(this::part);
        }
    }

    private void part(Tree tree) {
        switch (tree) {
            case Statement statement -> statement(statement);
            case Expression expression -> expression(expression);
            case Argument argument -> expression(argument.value());
            default -> Children.of(tree).forEach(this::part);
        }
    }

    private void assign(Expression target, Expression value) {
        if (!(target instanceof Expression.Name name)) {
            if (target instanceof Expression.TupleDisplay || target instanceof Expression.ListDisplay
                    || target instanceof Expression.Starred) {
                Children.of(target).forEach(each -> assign((Expression) each, null));
            } else {
                Children.of(target).forEach(this::part);
            }
            return;
        }
        Variable variable = survey.variables.get(name);
        state.fresh.remove(variable);
        boolean local = variable != null && variable.scope() == body.scope.number();
        if (local && value != null && evaluation.of(value) instanceof Thing.Task task && task.variable() == null) {
            state.fresh.add(variable);
        }
    }

    private void branches(Runnable first, Runnable second) {
        FlowState before = state.copy();
        first.run();
        FlowState after = state;
        state = before;
        second.run();
        state.join(after);
    }

    private void whileLoop(Statement.While s) {
        boolean forever = s.test() instanceof Expression.Constant constant
                && (constant.value() == Expression.Literal.TRUE || Long.valueOf(1).equals(constant.value()));
        FlowState ended = FlowState.unreachable();
        Loop loop = repeat(() -> {
            expression(s.test());
            if (!forever) {
                ended.join(state);
            }
            block(s.body());
        });
        state = ended;
        block(s.orElse());
        state.join(loop.broken);
    }

    private void forLoop(Statement.For s) {
        expression(s.iterable());
        FlowState ended = FlowState.unreachable();
        Loop loop = repeat(() -> {
            if (s.async()) {
                boolean yielded = state.yielded;
                point(s.span(), Site.Kind.NEXT, s.iterable(), effects.next(s.iterable()));
                // The step that ends the loop need not suspend although the others do.
                state.yielded = yielded;
            }
            ended.join(state);
            assign(s.target(), null);
            block(s.body());
        });
        state = ended;
        block(s.orElse());
        state.join(loop.broken);
    }

    /** Runs a loop's body until what holds at its head no longer changes. */
    private Loop repeat(Runnable turn) {
        FlowState head = state.copy();
        while (true) {
            state = head.copy();
            Loop loop = new Loop();
            loops.push(loop);
            turn.run();
            loops.pop();
            state.join(loop.continued);
            FlowState joined = head.copy();
            joined.join(state);
            if (joined.isSame(head)) {
                return loop;
            }
            head = joined;
        }
    }

    private void attempt(Statement.Try s) {
        FlowState before = state.copy();
        block(s.body());
        block(s.orElse());
        FlowState after = state;
        for (Statement.Handler handler : s.handlers()) {
            state = before.afterError();
            expression(handler.type());
            block(handler.body());
            after.join(state);
        }
        if (s.finalBody().isEmpty()) {
            state = after;
            return;
        }
        FlowState normal = after.copy();
        state = before.afterError();
        state.join(normal);
        block(s.finalBody());
        state.yielded |= normal.yielded;
        state.dead |= normal.dead;
    }

    private void with(Statement.With s) {
        FlowState before = state.copy();
        for (Statement.WithItem item : s.items()) {
            expression(item.context());
            if (item.target() != null) {
                assign(item.target(), null);
            }
        }
        block(s.body());
        state.join(before.afterError());
    }

    private void asyncWith(Statement.With s, int index) {
        if (index == s.items().size()) {
            block(s.body());
            return;
        }
        Expression context = s.items().get(index).context();
        Expression target = s.items().get(index).target();
        FlowState before = state.copy();
        expression(context);
        point(context.span(), Site.Kind.ENTER, context, effects.enter(context));
        if (target != null) {
            assign(target, null);
        }
        Object lock = effects.lockOf(context);
        if (lock != null) {
            held.push(lock);
        }
        asyncWith(s, index + 1);
        if (lock != null) {
            held.pop();
        }
        boolean through = effects.letsErrorsThrough(context);
        point(context.span(), Site.Kind.EXIT, context, effects.exit(context, started(s, context, target)));
        if (!through) {
            state.join(before.afterError());
        }
    }

    /** Whether a task of the group cannot have begun; null when the group has no name, so that it has no tasks. */
    private Boolean started(Statement.With s, Expression context, Expression target) {
        if (target == null && context instanceof Expression.Call) {
            return null;
        }
        boolean leaves = s.body().stream().anyMatch(Flow::mayLeave);
        Variable group = (target == null ? context : target) instanceof Expression.Name name
                ? survey.variables.get(name)
                : null;
        return !leaves && group != null && state.fresh.contains(group);
    }

    private static boolean mayLeave(Statement statement) {
        boolean[] leaves = {false};
        Children.walk(
                statement,
                tree -> leaves[0] |= tree instanceof Statement.Return
                        || tree instanceof Statement.Break
                        || tree instanceof Statement.Continue);
        return leaves[0];
    }

    private void match(Statement.Match s) {
        expression(s.subject());
        FlowState before = state.copy();
        FlowState after = state.copy();
        for (Statement.Case branch : s.cases()) {
            state = before.copy();
            part(branch.pattern());
            expression(branch.guard());
            before.join(state);
            block(branch.body());
            after.join(state);
        }
        state = after;
    }

    // Expressions

    private void expression(Expression expression) {
        switch (expression) {
            case null -> {}
            case Expression.Await e -> {
                expression(e.value());
                point(e.span(), Site.Kind.AWAIT, e.value(), effects.awaiting(e.value(), state.fresh));
            }
            case Expression.Yield e -> {
                expression(e.value());
                suspendHolding();
                state.fresh.clear();
            }
            case Expression.BooleanOperation e -> {
                expression(e.values().getFirst());
                optionally(() -> e.values().stream().skip(1).forEach(this::expression));
            }
            case Expression.Comparison e -> {
                expression(e.first());
                expression(e.operands().getFirst());
                optionally(() -> e.operands().stream().skip(1).forEach(this::expression));
            }
            case Expression.Conditional e -> {
                expression(e.test());
                branches(() -> expression(e.body()), () -> expression(e.orElse()));
            }
            case Expression.Lambda e -> Children.ofParameters(e.parameters()).forEach(this::part);
            case Expression.Comprehension e -> comprehension(e);
            case Expression.NamedExpression e -> {
                expression(e.value());
                assign(e.target(), e.value());
            }
            case Expression.Call e -> {
                Children.of(e).forEach(this::part);
                startedBy(e);
            }
            default -> Children.of(expression).forEach(this::part);
        }
    }

    /** A task group that makes a task has one that cannot have begun. */
    private void startedBy(Expression.Call call) {
        if (call.function() instanceof Expression.Attribute attribute
                && attribute.name().equals("create_task")
                && attribute.value() instanceof Expression.Name name
                && evaluation.of(name) instanceof Thing.Made made
                && made.is("TaskGroup")
                && made.identity() instanceof Variable group) {
            state.fresh.add(group);
        }
    }

    private void optionally(Runnable part) {
        FlowState before = state.copy();
        part.run();
        state.join(before);
    }

    private void comprehension(Expression.Comprehension e) {
        expression(e.clauses().getFirst().iterable());
        if (e.kind() == Expression.Comprehension.Kind.GENERATOR) {
            generator(e);
            return;
        }
        optionally(() -> repeat(() -> clauses(e)));
    }

    /** The awaits of a generator expression happen when it is iterated, wherever that is. */
    private void generator(Expression.Comprehension e) {
        FlowState outside = state.copy();
        boolean outerMay = may;
        String outerReason = reason;
        List<Object> outerHeld = new ArrayList<>(held);
        held.clear();
        state = new FlowState();
        repeat(() -> clauses(e));
        held.addAll(outerHeld);
        state = outside;
        may = outerMay;
        reason = outerReason;
    }

    private void clauses(Expression.Comprehension e) {
        List<Expression.Comprehension.Clause> clauses = new ArrayList<>(e.clauses());
        for (int i = 0; i < clauses.size(); i++) {
            Expression.Comprehension.Clause clause = clauses.get(i);
            if (i > 0) {
                expression(clause.iterable());
            }
            if (clause.async()) {
                point(clause.span(), Site.Kind.NEXT, clause.iterable(), effects.next(clause.iterable()));
            }
            clause.conditions().forEach(this::expression);
        }
        expression(e.element());
        expression(e.value());
    }
}
