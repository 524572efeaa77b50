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
        boolean suspended = body.frame() != null && body.state() == Suspendable.State.SUSPENDED;
        return suspended ? lineOfAwait(body) : body.code().firstLine();
    }

    /** The line, from 1, at which a body awaits another one that may be running. */
    @TruffleBoundary
    public static int lineOfAwait(Suspendable body) {
        int[] found = {body.code().firstLine()};
        if (!(body.code().resumeTarget() instanceof RootCallTarget target)) {
            return found[0];
        }
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
