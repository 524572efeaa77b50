// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.Tree;

/** What an audit finds in one file beyond the verdicts. */
final class Findings {
    private static final Set<String> COROUTINES = Set.of(
            "asyncio.sleep", "asyncio.wait", "asyncio.wait_for", "asyncio.to_thread", "asyncio.open_connection");

    private final Survey survey;
    private final Evaluation evaluation;
    private final Effects effects;
    private final Set<Object> contended;
    private final List<Finding> found = new ArrayList<>();
    private final List<TaskCreation> creations = new ArrayList<>();

    /** @param concurrent the bodies that can be under way while other tasks run */
    Findings(
            Survey survey,
            Evaluation evaluation,
            Effects effects,
            Set<Object> contended,
            Suspensions suspensions,
            Set<Body> concurrent) {
        this.survey = survey;
        this.evaluation = evaluation;
        this.effects = effects;
        this.contended = contended;
        for (Body body : survey.bodies) {
            body.statements.forEach(statement -> Children.walk(statement, tree -> visit(body, tree)));
        }
        Blocking blocking = new Blocking(survey, evaluation, suspensions);
        for (Body body : survey.bodies) {
            if (body.isAsync()) {
                found.addAll(blocking.in(body));
            }
            if (concurrent.contains(body)) {
                found.addAll(new Races(survey, evaluation, effects, suspensions, body).find());
            }
        }
        found.sort(Comparator.comparingInt(finding -> finding.span().start()));
        creations.sort(Comparator.comparingInt(creation -> creation.span().start()));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    List<TaskCreation> creations() {
        return List.copyOf(creations);
    }

    private void add(Finding.Rule rule, Span span, Body body, String message) {
        found.add(new Finding(rule, span, body.name(), message));
    }

    private void visit(Body body, Tree tree) {
        switch (tree) {
            case Statement.ExpressionStatement s -> dropped(body, s);
            case Statement.Assign s -> {
                if (s.targets().size() == 1 && s.targets().getFirst() instanceof Expression.Name name) {
                    kept(body, name, s.value());
                }
            }
            case Statement.With s -> {
                if (s.async()) {
                    locks(body, s);
                }
            }
            case Expression.Call call -> creation(body, call);
            default -> {}
        }
    }

    private void dropped(Body body, Statement.ExpressionStatement s) {
        switch (evaluation.of(s.value())) {
            case Thing.Coroutine coroutine ->
                add(
                        Finding.Rule.NEVER_AWAITED,
                        s.span(),
                        body,
                        coroutine.body().definition.name()
                                + "() makes a coroutine that nobody awaits: its body never runs");
            case Thing.LibraryCall call when COROUTINES.contains(call.path()) ->
                add(Finding.Rule.NEVER_AWAITED, s.span(), body, call.path() + "() is not awaited: it does nothing");
            case Thing.Task task when !task.how().startsWith("TaskGroup") ->
                add(
                        Finding.Rule.DANGLING_TASK,
                        s.span(),
                        body,
                        "nobody holds the task: it may vanish before it ends, and its errors are lost");
            default -> {}
        }
    }

    private void kept(Body body, Expression.Name name, Expression value) {
        Variable variable = survey.variables.get(name);
        boolean local = variable != null && variable.scope() == body.scope.number() && body.definition != null;
        if (!local || !survey.loads.getOrDefault(variable, List.of()).isEmpty()) {
            return;
        }
        switch (evaluation.of(value)) {
            case Thing.Coroutine coroutine ->
                add(
                        Finding.Rule.NEVER_AWAITED,
                        value.span(),
                        body,
                        "the coroutine of " + coroutine.body().definition.name() + "() in " + name.name()
                                + " is never awaited");
            case Thing.Task task when !task.how().startsWith("TaskGroup") ->
                add(
                        Finding.Rule.DANGLING_TASK,
                        value.span(),
                        body,
                        "the task in " + name.name() + " is never awaited: its errors are lost, and the program may end"
                                + " before it does");
            default -> {}
        }
    }

    private void locks(Body body, Statement.With s) {
        for (Statement.WithItem item : s.items()) {
            Object lock = effects.lockOf(item.context());
            if (lock != null && !contended.contains(lock) && effects.isPrivate(lock)) {
                add(
                        Finding.Rule.USELESS_LOCK,
                        item.context().span(),
                        body,
                        "protects nothing: no block under this lock can suspend, so each is atomic already");
            }
        }
    }

    // Tasks

    private void creation(Body body, Expression.Call call) {
        TaskStart start = TaskStart.of(call, evaluation);
        if (start != null && start.makesTask()) {
            String text = survey.source.text().substring(call.span().start(), call.span().end());
            creations.add(new TaskCreation(call.span(), body.name(), start.how(), text.replaceAll("\\s+", " ")));
        }
    }
}
