// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.SourceSection;
import org.ourolang.interpreter.coroutine.Suspendable;

/** Where suspended bodies stand. */
public final class Sites {
    private Sites() {}

    /** The line, from 1, of a body's suspension point; that of its definition when it is not suspended. */
    @TruffleBoundary
    public static int lineOf(Suspendable body) {
        int line = body.code().firstLine();
        boolean suspended = body.frame() != null && body.state() == Suspendable.State.SUSPENDED;
        if (!suspended || !(body.code().resumeTarget() instanceof RootCallTarget target)) {
            return line;
        }
        int[] found = {line};
        target.getRootNode().accept(node -> {
            if (node instanceof StatementNode statement && statement.hasSite(body.site())) {
                SourceSection section = statement.getSourceSection();
                found[0] = section == null ? found[0] : section.getStartLine();
            }
            return true;
        });
        return found[0];
    }
}
