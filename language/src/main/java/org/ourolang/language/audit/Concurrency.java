// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Tree;

/**
 * Which coroutines can be under way while other tasks run: those that tasks are made of and all that they call; in a program
 * that makes tasks also what it runs first; and in files that run nothing themselves every coroutine, because anyone may.
 */
final class Concurrency {
    private final Workspace workspace;
    private final Set<Body> bodies = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Body> todo = new ArrayList<>();

    private Concurrency(Workspace workspace) {
        this.workspace = workspace;
    }

    static Set<Body> of(Workspace workspace) {
        Concurrency concurrency = new Concurrency(workspace);
        List<TaskStart> tasks = concurrency.starts();
        boolean runs = tasks.stream().anyMatch(TaskStart::isRun);
        boolean makesTasks = tasks.stream().anyMatch(start -> !start.isRun());
        if (!runs) {
            concurrency.addAll();
        } else if (makesTasks) {
            tasks.forEach(concurrency::add);
        }
        concurrency.spread();
        return concurrency.bodies;
    }

    private List<TaskStart> starts() {
        List<TaskStart> found = new ArrayList<>();
        for (Survey survey : workspace.surveys) {
            Evaluation evaluation = new Evaluation(workspace, survey);
            for (Body body : survey.bodies) {
                each(body, tree -> {
                    TaskStart start = TaskStart.of(tree, evaluation);
                    if (start != null) {
                        found.add(start);
                    }
                });
            }
        }
        return found;
    }

    private static void each(Body body, Consumer<Tree> visitor) {
        body.statements.forEach(statement -> Children.walk(statement, visitor));
    }

    private void addAll() {
        for (Survey survey : workspace.surveys) {
            survey.bodies.stream().filter(Body::isAsync).forEach(this::add);
        }
    }

    private void add(TaskStart start) {
        start.call().arguments().forEach(argument -> Children.walk(argument, tree -> add(tree, start.evaluation())));
    }

    private void add(Tree tree, Evaluation evaluation) {
        if (tree instanceof Expression expression && evaluation.of(expression) instanceof Thing.Coroutine coroutine) {
            add(coroutine.body());
        }
    }

    private void add(Body body) {
        if (bodies.add(body)) {
            todo.add(body);
        }
    }

    private void spread() {
        while (!todo.isEmpty()) {
            Body body = todo.removeLast();
            for (Survey survey : workspace.surveys) {
                if (survey.bodies.contains(body)) {
                    Evaluation evaluation = new Evaluation(workspace, survey);
                    each(body, tree -> add(tree, evaluation));
                }
            }
        }
    }
}
