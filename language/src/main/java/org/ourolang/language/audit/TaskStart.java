// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.Set;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Tree;

/**
 * A call that makes tasks or runs the event loop.
 *
 * @param how the function that is called
 */
record TaskStart(Expression.Call call, String how, Evaluation evaluation) {
    private static final Set<String> STARTERS =
            Set.of("asyncio.gather", "asyncio.shield", "asyncio.as_completed", "asyncio.run");
    private static final Set<String> METHODS = Set.of("create_task", "run_until_complete", "run_forever");

    /** Null if the tree does neither. */
    static TaskStart of(Tree tree, Evaluation evaluation) {
        if (!(tree instanceof Expression.Call call)) {
            return null;
        }
        Thing made = evaluation.of(call);
        if (made instanceof Thing.Task task) {
            return new TaskStart(call, task.how(), evaluation);
        }
        if (made instanceof Thing.LibraryCall library
                && STARTERS.contains(library.path())
                && !call.arguments().isEmpty()) {
            return new TaskStart(call, library.path(), evaluation);
        }
        boolean known = call.function() instanceof Expression.Attribute attribute && METHODS.contains(attribute.name());
        return known ? new TaskStart(call, ((Expression.Attribute) call.function()).name(), evaluation) : null;
    }

    /** Whether it makes a task itself. */
    boolean makesTask() {
        return !how.equals("run_forever");
    }

    /** Whether it runs the event loop. */
    boolean isRun() {
        return how.equals("asyncio.run") || how.startsWith("run_");
    }
}
