// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.node.Unwinding;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;

/** {@code try} with {@code except*} clauses (PEP 654). */
public final class TryStarNode extends StatementNode {
    private final int slot;

    @Child
    private StatementNode body;

    @Children
    private final StarHandlerNode[] handlers;

    @Child
    private StatementNode orElse;

    /**
     * @param slot where the progress is kept while a handler is suspended
     * @param orElse null for none
     */
    public TryStarNode(int slot, StatementNode body, StarHandlerNode[] handlers, StatementNode orElse) {
        this.slot = slot;
        this.body = body;
        this.handlers = handlers;
        this.orElse = orElse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run(frame, false, 0);
    }

    @Override
    @ExplodeLoop
    public Object resume(VirtualFrame frame, int site) {
        if (body.hasSite(site)) {
            return run(frame, true, site);
        }
        if (orElse != null && orElse.hasSite(site)) {
            return orElse.resume(frame, site);
        }
        return handleFrom(frame, (StarProgress) frame.getObject(slot), site);
    }

    private Object run(VirtualFrame frame, boolean resumed, int site) {
        Object completion;
        try {
            completion = resumed ? body.resume(frame, site) : body.execute(frame);
        } catch (OuroError | StackOverflowError | OutOfMemoryError thrown) {
            OuroError error = Unwinding.errorOf(thrown);
            OuroFunction function = Frames.function(frame);
            Unwinding.meet(error, function, function.state());
            return handleFrom(frame, new StarProgress(error), -1);
        }
        return completion == null && orElse != null ? orElse.execute(frame) : completion;
    }

    @ExplodeLoop
    private Object handleFrom(VirtualFrame frame, StarProgress progress, int site) {
        int resumed = site;
        for (StarHandlerNode handler : handlers) {
            if (resumed >= 0 && !handler.hasSite(resumed)) {
                continue;
            }
            Object completion = null;
            if (resumed < 0 || handler.isMatching(resumed)) {
                completion = match(frame, handler, progress, resumed);
                resumed = -1;
            }
            if (completion == null && progress.current() != null) {
                completion = handle(frame, handler, progress, resumed);
            }
            resumed = -1;
            if (completion != null) {
                return completion;
            }
        }
        frame.setObject(slot, null);
        OuroError rest = progress.finish();
        if (rest != null) {
            throw rest;
        }
        return null;
    }

    /** Finds what the clause handles. */
    private Object match(VirtualFrame frame, StarHandlerNode handler, StarProgress progress, int site) {
        OuroFunction function = Frames.function(frame);
        ExecutionState state = function.state();
        OuroException outer = state.handled;
        state.handled = progress.handled();
        try {
            Object completion = handler.prepare(frame, site);
            if (completion != null) {
                return suspend(frame, progress, progress.handled(), completion);
            }
            handler.split(frame, progress);
            return null;
        } catch (OuroError error) {
            Unwinding.meet(error, function, state);
            throw error;
        } finally {
            state.handled = outer;
        }
    }

    /** Runs the clause for the part that it handles; what it raises is kept for the end. */
    private Object handle(VirtualFrame frame, StarHandlerNode handler, StarProgress progress, int site) {
        OuroFunction function = Frames.function(frame);
        ExecutionState state = function.state();
        OuroException outer = state.handled;
        state.handled = progress.current();
        Object completion;
        try {
            completion = site < 0 ? handler.handle(frame, progress.current()) : handler.resume(frame, site);
        } catch (OuroError | StackOverflowError | OutOfMemoryError thrown) {
            OuroError error = Unwinding.errorOf(thrown);
            Unwinding.meet(error, function, state);
            handler.leave(frame);
            progress.raised(error.exception());
            return null;
        } finally {
            state.handled = outer;
        }
        if (completion instanceof Suspension) {
            return suspend(frame, progress, progress.current(), completion);
        }
        handler.leave(frame);
        return completion;
    }

    private Object suspend(VirtualFrame frame, StarProgress progress, OuroException handled, Object suspension) {
        frame.setObject(slot, progress);
        ExecutionState state = Frames.function(frame).state();
        if (state.suspendedHandled == null) {
            state.suspendedHandled = handled;
        }
        return suspension;
    }
}
