// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ourolang.language.audit.RaceState.Look;
import org.ourolang.language.audit.RaceState.Source;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.Tree;

/**
 * Finds shared state that a body reads, and writes after a possible switch, when the write depends on the read: through a
 * local variable, or because an {@code if} or {@code while} looked at it. Reads under a lock that is still held do not
 * count, and a second look after the switch makes the first harmless. Loops are followed until nothing new is learnt, so
 * that what one turn read can be found outdated in the next.
 */
final class Races {
    private static final int MOST_TURNS = 6;
    private static final Set<String> WRITERS = Set.of(
            "append",
            "appendleft",
            "add",
            "update",
            "pop",
            "popleft",
            "popitem",
            "remove",
            "discard",
            "insert",
            "extend",
            "clear",
            "setdefault");

    private final Survey survey;
    private final Evaluation evaluation;
    private final Effects effects;
    private final Suspensions suspensions;
    private final Body body;
    private final SharedState shared;
    private final List<Finding> found = new ArrayList<>();
    private final Set<Span> reported = new HashSet<>();
    private final Deque<Set<Source>> conditions = new ArrayDeque<>();
    private final Deque<Span> locks = new ArrayDeque<>();
    private final Deque<Loop> loops = new ArrayDeque<>();
    /** For each {@code try} around, what may hold where it is left by an exception. */
    private final Deque<RaceState> raised = new ArrayDeque<>();

    private RaceState state = new RaceState();

    private static final class Loop {
        final RaceState broken = RaceState.unreachable();
        final RaceState continued = RaceState.unreachable();
    }

    Races(Survey survey, Evaluation evaluation, Effects effects, Suspensions suspensions, Body body) {
        this.survey = survey;
        this.evaluation = evaluation;
        this.effects = effects;
        this.suspensions = suspensions;
        this.body = body;
        this.shared = new SharedState(survey, evaluation, body);
    }

    List<Finding> find() {
        block(body.statements);
        return found;
    }

    // Statements

    private void block(List<Statement> statements) {
        int guards = conditions.size();
        for (Statement statement : statements) {
            if (state.isDead()) {
                break;
            }
            raised.forEach(each -> each.join(state));
            statement(statement);
        }
        raised.forEach(each -> each.join(state));
        while (conditions.size() > guards) {
            conditions.pop();
        }
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Assign s -> {
                Set<Source> used = look(s.value());
                s.targets().forEach(target -> store(target, used));
            }
            case Statement.AnnotatedAssign s -> {
                if (s.value() != null) {
                    store(s.target(), look(s.value()));
                }
            }
            case Statement.AugmentedAssign s -> {
                Set<Source> used = look(s.target());
                used.addAll(look(s.value()));
                store(s.target(), used);
            }
            case Statement.If s -> branch(s);
            case Statement.While s -> whileLoop(s);
            case Statement.For s -> forLoop(s);
            case Statement.With s -> with(s, 0);
            case Statement.Match s -> match(s);
            case Statement.Delete s -> s.targets().forEach(target -> store(target, Set.of()));
            case Statement.Try s -> attempt(s);
            case Statement.Break ignored -> {
                loops.peek().broken.join(state);
                state.leave();
            }
            case Statement.Continue ignored -> {
                loops.peek().continued.join(state);
                state.leave();
            }
            case Statement.Return ignored -> {
                parts(statement);
                state.leave();
            }
            case Statement.Raise ignored -> {
                parts(statement);
                state.leave();
            }
            default -> parts(statement);
        }
    }

    private void parts(Statement statement) {
        for (Tree tree : Children.of(statement)) {
            look(tree, new LinkedHashSet<>());
        }
    }

    /** What an {@code if} looked at decides its body; if that leaves, also all that follows. */
    private void branch(Statement.If s) {
        Set<Source> test = look(s.test());
        RaceState other = state.copy();
        conditions.push(test);
        block(s.body());
        RaceState after = state;
        state = other;
        block(s.orElse());
        conditions.pop();
        if (after.isDead()) {
            conditions.push(test);
        }
        state.join(after);
    }

    private void match(Statement.Match s) {
        Set<Source> subject = look(s.subject());
        RaceState after = state.copy();
        for (Statement.Case branch : s.cases()) {
            RaceState next = state.copy();
            Set<Source> decided = new LinkedHashSet<>(subject);
            look(branch.guard(), decided);
            conditions.push(decided);
            block(branch.body());
            conditions.pop();
            after.join(state);
            state = next;
        }
        state = after;
    }

    private void whileLoop(Statement.While s) {
        RaceState ended = RaceState.unreachable();
        boolean forever =
                s.test() instanceof Expression.Constant constant && constant.value() == Expression.Literal.TRUE;
        RaceState broken = repeat(() -> {
            Set<Source> test = look(s.test());
            if (!forever) {
                ended.join(state);
            }
            conditions.push(test);
            block(s.body());
            conditions.pop();
        });
        state = ended;
        block(s.orElse());
        state.join(broken);
    }

    private void forLoop(Statement.For s) {
        Set<Source> used = look(s.iterable());
        RaceState ended = RaceState.unreachable();
        RaceState broken = repeat(() -> {
            if (s.async()) {
                passed(s.span(), Site.Kind.NEXT);
            }
            ended.join(state);
            store(s.target(), used);
            block(s.body());
        });
        state = ended;
        block(s.orElse());
        state.join(broken);
    }

    /** Runs turns until they bring nothing new; answers what holds where the loop is broken off. */
    private RaceState repeat(Runnable turn) {
        RaceState broken = RaceState.unreachable();
        Object before = null;
        for (int i = 0; i < MOST_TURNS && !state.summary().equals(before); i++) {
            before = state.summary();
            RaceState head = state.copy();
            Loop loop = new Loop();
            loops.push(loop);
            turn.run();
            loops.pop();
            state.join(loop.continued);
            state.join(head);
            broken.join(loop.broken);
        }
        return broken;
    }

    private void attempt(Statement.Try s) {
        RaceState thrown = state.copy();
        raised.push(thrown);
        block(s.body());
        raised.pop();
        RaceState all = thrown.copy();
        block(s.orElse());
        RaceState after = state;
        for (Statement.Handler handler : s.handlers()) {
            state = thrown.copy();
            block(handler.body());
            after.join(state);
        }
        if (s.finalBody().isEmpty()) {
            state = after;
            return;
        }
        boolean leaves = after.isDead();
        all.join(after);
        state = all;
        block(s.finalBody());
        if (leaves) {
            state.leave();
        }
    }

    private void with(Statement.With s, int index) {
        if (index == s.items().size()) {
            block(s.body());
            return;
        }
        Expression context = s.items().get(index).context();
        Set<Source> used = look(context);
        if (s.async()) {
            passed(context.span(), Site.Kind.ENTER);
        }
        if (s.items().get(index).target() != null) {
            store(s.items().get(index).target(), used);
        }
        boolean lock = isLock(context);
        if (lock) {
            locks.push(context.span());
        }
        with(s, index + 1);
        if (lock) {
            locks.pop();
        }
        if (s.async() && !state.isDead()) {
            passed(context.span(), Site.Kind.EXIT);
        }
    }

    private boolean isLock(Expression context) {
        if (effects.lockOf(context) != null) {
            return true;
        }
        String text = survey.source.text().substring(context.span().start(), context.span().end());
        return evaluation.of(context) instanceof Thing.Made made && made.is("Lock")
                || text.toLowerCase(Locale.ROOT).contains("lock");
    }

    // Looking

    /** The looks at shared state on which the value depends. */
    private Set<Source> look(Expression expression) {
        Set<Source> used = new LinkedHashSet<>();
        look(expression, used);
        return used;
    }

    private void look(Tree tree, Set<Source> used) {
        switch (tree) {
            case null -> {}
            case Statement nested -> Children.of(nested).forEach(child -> look(child, used));
            case Expression.Await e -> {
                look(e.value(), used);
                passed(e.span(), Site.Kind.AWAIT);
            }
            case Expression.Name e -> {
                if (!read(e, used) && survey.variables.get(e) != null) {
                    used.addAll(state.of(survey.variables.get(e)));
                }
            }
            case Expression.Attribute e -> {
                if (!read(e, used)) {
                    look(e.value(), used);
                }
            }
            case Expression.Call e -> call(e, used);
            case Expression.Lambda ignored -> {}
            case Expression.Comprehension e -> comprehension(e, used);
            case Expression.NamedExpression e -> {
                Set<Source> inner = look(e.value());
                store(e.target(), inner);
                used.addAll(inner);
            }
            default -> Children.of(tree).forEach(child -> look(child, used));
        }
    }

    private void comprehension(Expression.Comprehension e, Set<Source> used) {
        for (Expression.Comprehension.Clause clause : e.clauses()) {
            look(clause.iterable(), used);
            if (clause.async()) {
                passed(clause.span(), Site.Kind.NEXT);
            }
            clause.conditions().forEach(condition -> look(condition, used));
        }
        look(e.element(), used);
        look(e.value(), used);
    }

    private void call(Expression.Call e, Set<Source> used) {
        if (e.function() instanceof Expression.Attribute method) {
            String location = shared.nameOf(method.value());
            if (location != null && WRITERS.contains(method.name())) {
                Set<Source> arguments = new LinkedHashSet<>();
                for (Argument argument : e.arguments()) {
                    look(argument.value(), arguments);
                }
                write(location, e.span(), arguments);
                used.addAll(arguments);
                return;
            }
            look(method.value(), used);
        } else if (!(e.function() instanceof Expression.Name)) {
            look(e.function(), used);
        }
        e.arguments().forEach(argument -> look(argument.value(), used));
    }

    /** Whether the expression is shared state. */
    private boolean read(Expression expression, Set<Source> used) {
        String location = shared.nameOf(expression);
        if (location != null) {
            Span span = expression.span();
            Look look = state.look(location, span, survey.source.lineOf(span.start()), new HashSet<>(locks));
            used.add(new Source(location, Set.of(look)));
        }
        return location != null;
    }

    private void passed(Span span, Site.Kind kind) {
        if (suspensions.at(span, kind)) {
            state.switchAt(survey.source.lineOf(span.start()));
        }
    }

    // Storing

    private void store(Expression target, Set<Source> used) {
        switch (target) {
            case Expression.Name name -> {
                String location = shared.nameOf(name);
                if (location != null) {
                    write(location, name.span(), used);
                } else if (survey.variables.get(name) != null) {
                    state.assign(survey.variables.get(name), used);
                }
            }
            case Expression.Attribute attribute -> {
                String location = shared.nameOf(attribute);
                if (location != null) {
                    write(location, attribute.span(), used);
                }
            }
            case Expression.Subscript subscript -> {
                String location = shared.nameOf(subscript.value());
                Set<Source> all = new LinkedHashSet<>(used);
                look(subscript.index(), all);
                if (location != null) {
                    write(location, subscript.span(), all);
                }
            }
            case Expression.Starred starred -> store(starred.value(), used);
            case Expression.TupleDisplay tuple -> tuple.elements().forEach(each -> store(each, used));
            case Expression.ListDisplay list -> list.elements().forEach(each -> store(each, used));
            default -> {}
        }
    }

    private void write(String location, Span span, Set<Source> used) {
        Set<Source> all = new LinkedHashSet<>(used);
        conditions.forEach(all::addAll);
        Look stale = null;
        for (Source source : all) {
            if (!source.location().equals(location)) {
                continue;
            }
            if (state.isFresh(source)) {
                return;
            }
            stale = stale == null ? outdated(source) : stale;
        }
        if (stale != null && reported.add(span)) {
            found.add(new Finding(
                    Finding.Rule.SHARED_STATE,
                    span,
                    body.name(),
                    location + " is written here as line " + stale.line + " found it, but line "
                            + state.switchSince(stale) + " may let other tasks change it in between"));
        }
    }

    /** A look that was outdated without a lock that is held since; null for none. */
    private Look outdated(Source source) {
        for (Look look : source.alternatives()) {
            if (state.switchSince(look) != 0 && look.locks.stream().noneMatch(locks::contains)) {
                return look;
            }
        }
        return null;
    }
}
