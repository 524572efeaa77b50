// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.Tree;

/**
 * Finds shared state that a body reads, and writes after a possible switch, when the write depends on the read: through a
 * local variable, or because an {@code if} or {@code while} looked at it. Reads under a lock that is still held do not
 * count, and a second look after the switch makes the first harmless.
 */
final class Races {
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
    private final Set<Span> suspending;
    private final Body body;
    private final List<Finding> found = new ArrayList<>();
    private final Set<Span> reported = new HashSet<>();
    private final List<Read> reads = new ArrayList<>();
    private final Map<Variable, Set<Read>> carried = new HashMap<>();
    private final Deque<Collection<Read>> conditions = new ArrayDeque<>();
    private final Deque<Span> locks = new ArrayDeque<>();

    /** One look at shared state. */
    private static final class Read {
        final String location;
        final int line;
        final Set<Span> locks;
        /** The line of the first possible switch since; 0 for none. */
        int yieldLine;

        Read(String location, int line, Collection<Span> locks) {
            this.location = location;
            this.line = line;
            this.locks = new HashSet<>(locks);
        }
    }

    Races(Survey survey, Evaluation evaluation, Effects effects, Set<Span> suspending, Body body) {
        this.survey = survey;
        this.evaluation = evaluation;
        this.effects = effects;
        this.suspending = suspending;
        this.body = body;
    }

    List<Finding> find() {
        block(body.statements);
        return found;
    }

    private void block(List<Statement> statements) {
        int guards = conditions.size();
        for (Statement statement : statements) {
            statement(statement);
        }
        while (conditions.size() > guards) {
            conditions.pop();
        }
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Assign s -> {
                Set<Read> used = look(s.value());
                s.targets().forEach(target -> store(target, used));
            }
            case Statement.AnnotatedAssign s -> {
                if (s.value() != null) {
                    store(s.target(), look(s.value()));
                }
            }
            case Statement.AugmentedAssign s -> {
                Set<Read> used = look(s.target());
                used.addAll(look(s.value()));
                store(s.target(), used);
            }
            case Statement.If s -> branch(s);
            case Statement.While s -> {
                conditions.push(look(s.test()));
                block(s.body());
                conditions.pop();
                block(s.orElse());
            }
            case Statement.For s -> {
                Set<Read> used = look(s.iterable());
                if (s.async()) {
                    passed(s.span());
                }
                store(s.target(), used);
                block(s.body());
                block(s.orElse());
            }
            case Statement.With s -> with(s);
            case Statement.Delete s -> s.targets().forEach(target -> store(target, Set.of()));
            case Statement.Try s -> {
                block(s.body());
                s.handlers().forEach(handler -> block(handler.body()));
                block(s.orElse());
                block(s.finalBody());
            }
            default -> Children.of(statement).forEach(this::part);
        }
    }

    private void part(Tree tree) {
        switch (tree) {
            case Statement s -> statement(s);
            case Expression e -> look(e);
            default -> Children.of(tree).forEach(this::part);
        }
    }

    /** What an {@code if} looked at decides its body; if that leaves, also all that follows. */
    private void branch(Statement.If s) {
        Set<Read> test = look(s.test());
        conditions.push(test);
        block(s.body());
        block(s.orElse());
        conditions.pop();
        boolean leaves = !s.body().isEmpty()
                && (s.body().getLast() instanceof Statement.Return
                        || s.body().getLast() instanceof Statement.Raise
                        || s.body().getLast() instanceof Statement.Continue
                        || s.body().getLast() instanceof Statement.Break);
        if (leaves) {
            conditions.push(test);
        }
    }

    private void with(Statement.With s) {
        int taken = 0;
        for (Statement.WithItem item : s.items()) {
            look(item.context());
            if (s.async()) {
                passed(item.context().span());
            }
            if (isLock(item.context())) {
                locks.push(item.context().span());
                taken++;
            }
        }
        block(s.body());
        for (; taken > 0; taken--) {
            locks.pop();
        }
    }

    private boolean isLock(Expression context) {
        if (effects.lockOf(context) != null) {
            return true;
        }
        String text = survey.source.text().substring(context.span().start(), context.span().end());
        return evaluation.of(context) instanceof Thing.Made made && made.is("Lock")
                || text.toLowerCase(java.util.Locale.ROOT).contains("lock");
    }

    // Looking

    /** The looks at shared state on which the value depends. */
    private Set<Read> look(Expression expression) {
        Set<Read> used = new LinkedHashSet<>();
        look(expression, used);
        return used;
    }

    private void look(Tree tree, Set<Read> used) {
        switch (tree) {
            case null -> {}
            case Expression.Await e -> {
                look(e.value(), used);
                passed(e.span());
            }
            case Expression.Name e -> {
                String location = locationOf(e);
                if (location != null) {
                    used.add(read(location, e.span()));
                } else {
                    used.addAll(carried.getOrDefault(survey.variables.get(e), Set.of()));
                }
            }
            case Expression.Attribute e -> {
                String location = locationOf(e);
                if (location != null) {
                    used.add(read(location, e.span()));
                } else {
                    look(e.value(), used);
                }
            }
            case Expression.Call e -> call(e, used);
            case Expression.Lambda ignored -> {}
            case Expression.NamedExpression e -> {
                Set<Read> inner = look(e.value());
                store(e.target(), inner);
                used.addAll(inner);
            }
            default -> Children.of(tree).forEach(child -> look(child, used));
        }
    }

    private void call(Expression.Call e, Set<Read> used) {
        if (e.function() instanceof Expression.Attribute method) {
            String location = locationOf(method.value());
            if (location != null && WRITERS.contains(method.name())) {
                Set<Read> arguments = new LinkedHashSet<>();
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

    private Read read(String location, Span span) {
        Read read = new Read(location, survey.source.lineOf(span.start()), locks);
        reads.add(read);
        return read;
    }

    private void passed(Span span) {
        if (suspending.contains(span)) {
            int line = survey.source.lineOf(span.start());
            for (Read read : reads) {
                read.yieldLine = read.yieldLine == 0 ? line : read.yieldLine;
            }
        }
    }

    // Storing

    private void store(Expression target, Set<Read> used) {
        switch (target) {
            case Expression.Name name -> {
                String location = locationOf(name);
                if (location != null) {
                    write(location, name.span(), used);
                } else if (survey.variables.get(name) != null) {
                    carried.put(survey.variables.get(name), used);
                }
            }
            case Expression.Attribute attribute -> {
                String location = locationOf(attribute);
                if (location != null) {
                    write(location, attribute.span(), used);
                }
            }
            case Expression.Subscript subscript -> {
                String location = locationOf(subscript.value());
                Set<Read> all = new LinkedHashSet<>(used);
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

    private void write(String location, Span span, Set<Read> used) {
        Read stale = null;
        Set<Read> all = new LinkedHashSet<>(used);
        conditions.forEach(all::addAll);
        for (Read read : all) {
            if (!read.location.equals(location)) {
                continue;
            }
            if (read.yieldLine == 0) {
                return;
            }
            boolean guarded = read.locks.stream().anyMatch(locks::contains);
            stale = guarded || stale != null ? stale : read;
        }
        if (stale != null && reported.add(span)) {
            found.add(new Finding(
                    Finding.Rule.SHARED_STATE,
                    span,
                    body.name(),
                    location + " is written here as line " + stale.line + " found it, but line " + stale.yieldLine
                            + " may let other tasks change it in between"));
        }
    }

    // Shared state

    /** The name of the shared state that an expression is: a global, a variable of an outer function, or self.x. */
    private String locationOf(Expression expression) {
        if (expression instanceof Expression.Name name) {
            Variable variable = survey.variables.get(name);
            boolean outer = variable != null && isAround(variable.scope());
            boolean data = outer
                    && !survey.definitionsOf(variable).isEmpty()
                    && survey.definitionsOf(variable).stream()
                            .allMatch(d -> d instanceof Definition.Value || d instanceof Definition.Other);
            return data && !(evaluation.of(name) instanceof Thing.Made) ? name.name() : null;
        }
        boolean own = expression instanceof Expression.Attribute attribute
                && attribute.value() instanceof Expression.Name base
                && evaluation.of(base) instanceof Thing.Instance
                && !isMethod(attribute);
        if (!own || evaluation.of(expression) instanceof Thing.Made) {
            return null;
        }
        Expression.Attribute attribute = (Expression.Attribute) expression;
        return ((Expression.Name) attribute.value()).name() + "." + attribute.name();
    }

    private boolean isAround(int scope) {
        for (Scope each = body.scope.parent(); each != null; each = each.parent()) {
            if (each.number() == scope) {
                return true;
            }
        }
        return false;
    }

    private boolean isMethod(Expression.Attribute attribute) {
        return survey.classes.stream().anyMatch(info -> info.methods.containsKey(attribute.name()));
    }
}
