// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.interop.Catcher;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Unwinding;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;

/** {@code try} with {@code except} clauses. */
public final class TryExceptNode extends StatementNode implements Catcher {
    /** What asks the handlers and runs them is compiled once an error came. */
    private final BranchProfile failed = BranchProfile.create();

    @Child
    private StatementNode body;

    @Children
    private final HandlerNode[] handlers;

    @Child
    private StatementNode orElse;

    /** @param orElse null for none */
    public TryExceptNode(StatementNode body, HandlerNode[] handlers, StatementNode orElse) {
        this.body = body;
        this.handlers = handlers;
        this.orElse = orElse;
    }

    @Override
    public boolean mayCatch(OuroException exception) {
        for (HandlerNode handler : handlers) {
            if (handler.mayCatch(exception)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run(frame, false, 0);
    }

    @Override
    @ExplodeLoop
    public Object resume(VirtualFrame frame, int site) {
        for (HandlerNode handler : handlers) {
            if (handler.hasSite(site)) {
                return handler.resume(frame, site);
            }
        }
        return orElse != null && orElse.hasSite(site) ? orElse.resume(frame, site) : run(frame, true, site);
    }

    private Object run(VirtualFrame frame, boolean resumed, int site) {
        Object completion;
        try {
            completion = resumed ? body.resume(frame, site) : body.execute(frame);
        } catch (OuroError | StackOverflowError | OutOfMemoryError error) {
            return handle(frame, Unwinding.errorOf(error));
        }
        return completion == null && orElse != null ? orElse.execute(frame) : completion;
    }

    @ExplodeLoop
    private Object handle(VirtualFrame frame, OuroError error) {
        failed.enter();
        OuroFunction function = Frames.function(frame);
        ExecutionState state = function.state();
        Unwinding.meet(error, function, state);
        OuroException exception = error.exception();
        OuroException outer = state.handled;
        for (HandlerNode handler : handlers) {
            state.handled = exception;
            boolean matches;
            try {
                matches = handler.matches(frame, exception);
            } catch (OuroError raised) {
                Unwinding.meet(raised, function, state);
                state.handled = outer;
                throw raised;
            }
            state.handled = outer;
            if (matches) {
                return handler.handle(frame, exception, state);
            }
        }
        throw error;
    }
}
