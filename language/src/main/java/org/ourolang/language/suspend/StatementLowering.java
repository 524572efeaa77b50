// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.UnaryOperator;

/** Lowers statements: their expressions, and their bodies in turn. */
final class StatementLowering {
    private final Emission emission;
    private final ExpressionLowering expressions;
    private final TargetLowering targets;
    private final boolean keepValues;

    /** @param keepValues whether expression statements show their value and so must stay */
    StatementLowering(Emission emission, boolean keepValues) {
        this.emission = emission;
        this.expressions = new ExpressionLowering(emission);
        this.targets = new TargetLowering(emission, expressions);
        this.keepValues = keepValues;
    }

    /** The same list when nothing in it can suspend. */
    List<Statement> body(List<Statement> body) {
        return SuspensionPoints.in(body) ? emission.collect(() -> emitAll(body)) : body;
    }

    private void emitAll(List<Statement> body) {
        for (Statement statement : body) {
            if (SuspensionPoints.in(statement)) {
                int mark = emission.mark();
                lower(statement);
                emission.clear(mark, statement.span());
            } else {
                emission.emit(statement);
            }
        }
    }

    private void lower(Statement statement) {
        switch (statement) {
            case Statement.ExpressionStatement s -> expressionStatement(s);
            case Statement.Assign s -> targets.assign(s);
            case Statement.AugmentedAssign s -> targets.augmentedAssign(s);
            case Statement.AnnotatedAssign s -> targets.annotatedAssign(s);
            case Statement.Delete s -> s.targets().forEach(target -> targets.delete(s.span(), target));
            case Statement.Return s -> returnStatement(s);
            case Statement.Raise s -> raise(s);
            case Statement.Assert s -> assertStatement(s);
            case Statement.If s -> ifStatement(s);
            case Statement.While s -> whileStatement(s);
            case Statement.For s -> forStatement(s);
            case Statement.Try s -> emission.emit(new Statement.Try(
                    s.span(),
                    body(s.body()),
                    handlers(s.span(), s.handlers(), s.star()),
                    body(s.orElse()),
                    body(s.finalBody()),
                    s.star()));
            case Statement.With s -> with(s, s.items());
            case Statement.Match s -> match(s);
            case Statement.FunctionDefinition s -> functionDefinition(s);
            case Statement.ClassDefinition s -> classDefinition(s);
            case Statement.Pass s -> emission.emit(s);
            case Statement.Break s -> emission.emit(s);
            case Statement.Continue s -> emission.emit(s);
            case Statement.Global s -> emission.emit(s);
            case Statement.Nonlocal s -> emission.emit(s);
            case Statement.Import s -> emission.emit(s);
            case Statement.ImportFrom s -> emission.emit(s);
            case Statement.TypeAlias s -> emission.emit(s);
            case Statement.SetTemporary s -> throw lowered();
            case Statement.Suspend s -> throw lowered();
            case Statement.InScope s -> throw lowered();
            case Statement.Collect s -> throw lowered();
        }
    }

    private static IllegalStateException lowered() {
        return new IllegalStateException("the body is lowered already");
    }

    private void expressionStatement(Statement.ExpressionStatement s) {
        Expression value = expressions.lower(s.value());
        if (keepValues || !(value instanceof Expression.Temporary)) {
            emission.emit(new Statement.ExpressionStatement(s.span(), value));
        }
    }

    private void returnStatement(Statement.Return s) {
        int mark = emission.mark();
        emission.emit(new Statement.Return(s.span(), expressions.lower(s.value())));
        emission.release(mark);
    }

    private void raise(Statement.Raise s) {
        int mark = emission.mark();
        List<Expression> operands = expressions.sequence(s.exception(), s.cause());
        emission.emit(new Statement.Raise(s.span(), operands.get(0), operands.get(1)));
        emission.release(mark);
    }

    private void assertStatement(Statement.Assert s) {
        Expression test = expressions.test(s.test());
        if (!SuspensionPoints.in(s.message())) {
            emission.emit(new Statement.Assert(s.span(), test, s.message()));
            return;
        }
        List<Statement> failure = emission.collect(() -> {
            Expression message = expressions.lower(s.message());
            Expression no = new Expression.Constant(s.test().span(), Expression.Literal.FALSE);
            emission.emit(new Statement.Assert(s.span(), no, message));
        });
        Expression failed = new Expression.Unary(s.test().span(), UnaryOperator.NOT, test);
        emission.emit(new Statement.If(s.span(), failed, failure, List.of()));
    }

    private void ifStatement(Statement.If s) {
        int mark = emission.mark();
        Expression test = expressions.test(s.test());
        emission.release(mark);
        emission.emit(new Statement.If(s.span(), test, body(s.body()), body(s.orElse())));
    }

    private void whileStatement(Statement.While s) {
        int mark = emission.mark();
        Expression[] test = new Expression[1];
        List<Statement> prefix = emission.collect(() -> test[0] = expressions.test(s.test()));
        emission.release(mark);
        emission.emit(new Statement.While(s.span(), prefix, test[0], body(s.body()), body(s.orElse())));
    }

    private void forStatement(Statement.For s) {
        int mark = emission.mark();
        Expression iterable = expressions.lower(s.iterable());
        Expression target = targets.simple(s.target());
        List<Statement> store = stored(s.span(), s.target(), target);
        emission.release(mark);
        emission.emit(new Statement.For(
                s.span(), s.failing(), s.async(), target, iterable, joined(store, body(s.body())), body(s.orElse())));
    }

    /** The statements that store the temporary put in the place of {@code target}. */
    private List<Statement> stored(Span span, Expression target, Expression temporary) {
        return target == temporary ? List.of() : emission.collect(() -> targets.store(span, target, temporary));
    }

    private static List<Statement> joined(List<Statement> first, List<Statement> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<Statement> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** A handler whose class can suspend becomes a bare one that raises again within a statement of its own. */
    private List<Statement.Handler> handlers(Span span, List<Statement.Handler> handlers, boolean star) {
        List<Statement.Handler> lowered = new ArrayList<>();
        for (int i = 0; i < handlers.size(); i++) {
            Statement.Handler handler = handlers.get(i);
            if (SuspensionPoints.in(handler.type())) {
                if (star) {
                    lowered.add(starHandler(handler));
                    continue;
                }
                List<Statement.Handler> rest = handlers.subList(i, handlers.size());
                lowered.add(new Statement.Handler(
                        handler.span(), null, null, emission.collect(() -> raiseAgain(span, rest))));
                return lowered;
            }
            lowered.add(new Statement.Handler(handler.span(), handler.type(), handler.name(), body(handler.body())));
        }
        return lowered;
    }

    private Statement.Handler starHandler(Statement.Handler handler) {
        int mark = emission.mark();
        Expression[] type = new Expression[1];
        List<Statement> prefix = emission.collect(() -> type[0] = expressions.lower(handler.type()));
        emission.release(mark);
        return new Statement.Handler(handler.span(), prefix, type[0], handler.name(), body(handler.body()));
    }

    private void raiseAgain(Span span, List<Statement.Handler> handlers) {
        Statement.Handler handler = handlers.getFirst();
        int mark = emission.mark();
        Expression type = expressions.lower(handler.type());
        List<Statement.Handler> lowered = new ArrayList<>();
        lowered.add(new Statement.Handler(handler.span(), type, handler.name(), body(handler.body())));
        lowered.addAll(handlers(span, handlers.subList(1, handlers.size()), false));
        List<Statement> again = List.of(new Statement.Raise(handler.span(), null, null));
        emission.emit(new Statement.Try(span, again, lowered, List.of(), List.of(), false));
        emission.clear(mark, handler.span());
    }

    /** Items after one whose target, or before one whose context, can suspend go into a statement of their own. */
    private void with(Statement.With s, List<Statement.WithItem> items) {
        int mark = emission.mark();
        List<Statement.WithItem> together = new ArrayList<>();
        List<Statement> store = List.of();
        int next = 0;
        do {
            Statement.WithItem item = items.get(next++);
            Expression target = targets.simple(item.target());
            together.add(new Statement.WithItem(item.span(), expressions.lower(item.context()), target));
            store = stored(s.span(), item.target(), target);
        } while (store.isEmpty() && next < items.size() && !SuspensionPoints.in(items.get(next).context()));
        emission.release(mark);
        List<Statement.WithItem> rest = items.subList(next, items.size());
        List<Statement> inner = rest.isEmpty() ? body(s.body()) : emission.collect(() -> with(s, rest));
        emission.emit(new Statement.With(s.span(), s.async(), together, joined(store, inner)));
    }

    private void match(Statement.Match s) {
        Expression subject = expressions.lower(s.subject());
        if (s.cases().stream().noneMatch(c -> SuspensionPoints.in(c.guard()))) {
            emission.emit(new Statement.Match(s.span(), subject, cases(s.cases())));
            return;
        }
        Expression stored = emission.stash(subject);
        Expression.Temporary undecided = new Expression.Temporary(s.subject().span(), emission.temporary());
        emission.set(undecided.index(), new Expression.Constant(s.subject().span(), Expression.Literal.TRUE));
        match(s.span(), stored, undecided, s.cases());
    }

    private List<Statement.Case> cases(List<Statement.Case> cases) {
        List<Statement.Case> lowered = new ArrayList<>();
        cases.forEach(c -> lowered.add(new Statement.Case(c.span(), c.pattern(), c.guard(), body(c.body()))));
        return lowered;
    }

    /** One statement for the cases up to the first guard that can suspend, then the others while undecided. */
    private void match(Span span, Expression subject, Expression.Temporary undecided, List<Statement.Case> cases) {
        List<Statement.Case> lowered = new ArrayList<>();
        int next = 0;
        boolean more = true;
        while (more && next < cases.size()) {
            Statement.Case branch = cases.get(next++);
            more = !SuspensionPoints.in(branch.guard());
            lowered.add(decided(branch, undecided));
        }
        emission.emit(new Statement.Match(span, subject, lowered));
        List<Statement.Case> rest = cases.subList(next, cases.size());
        if (!rest.isEmpty()) {
            List<Statement> others = emission.collect(() -> match(span, subject, undecided, rest));
            emission.emit(new Statement.If(span, undecided, others, List.of()));
        }
    }

    private Statement.Case decided(Statement.Case branch, Expression.Temporary undecided) {
        Span span = branch.span();
        Statement decide = new Statement.SetTemporary(
                span, undecided.index(), new Expression.Constant(span, Expression.Literal.FALSE));
        if (!SuspensionPoints.in(branch.guard())) {
            List<Statement> body = joined(List.of(decide), body(branch.body()));
            return new Statement.Case(span, branch.pattern(), branch.guard(), body);
        }
        List<Statement> body = emission.collect(() -> {
            int mark = emission.mark();
            Expression guard = expressions.test(branch.guard());
            emission.release(mark);
            List<Statement> chosen = joined(List.of(decide), body(branch.body()));
            emission.emit(new Statement.If(branch.guard().span(), guard, chosen, List.of()));
        });
        return new Statement.Case(span, branch.pattern(), null, body);
    }

    private void functionDefinition(Statement.FunctionDefinition s) {
        List<Expression> decorators = s.decorators();
        List<Expression> defaults = ParameterLists.defaults(s.parameters());
        List<Expression> parts = new ArrayList<>(decorators);
        parts.addAll(defaults);
        parts.addAll(ParameterLists.annotations(s.parameters()));
        parts.add(s.returns());
        parts = expressions.sequence(parts, false);
        int first = decorators.size();
        int second = first + defaults.size();
        emission.emit(new Statement.FunctionDefinition(
                s.span(),
                s.scope(),
                s.async(),
                s.name(),
                s.nameSpan(),
                s.typeParameterScope(),
                s.typeParameters(),
                ParameterLists.withAnnotations(
                        ParameterLists.withDefaults(
                                s.parameters(), parts.subList(first, second).iterator()),
                        parts.subList(second, parts.size() - 1).iterator()),
                parts.getLast(),
                s.body(),
                parts.subList(0, first)));
    }

    private void classDefinition(Statement.ClassDefinition s) {
        boolean suspendingArguments = SuspensionPoints.inArguments(s.arguments());
        List<Expression> decorators = expressions.sequence(s.decorators(), suspendingArguments);
        List<Argument> arguments = suspendingArguments ? expressions.arguments(s.arguments()) : s.arguments();
        emission.emit(new Statement.ClassDefinition(
                s.span(),
                s.scope(),
                s.name(),
                s.nameSpan(),
                s.typeParameterScope(),
                s.typeParameters(),
                arguments,
                s.body(),
                decorators));
    }
}
