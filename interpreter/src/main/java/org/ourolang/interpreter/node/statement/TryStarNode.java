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
        } catch (OuroError error) {
            OuroFunction function = Frames.function(frame);
            Unwinding.meet(error, function, function.state());
            return handleFrom(frame, new StarProgress(error), -1);
        }
        return completion == null && orElse != null ? orElse.execute(frame) : completion;
    }

    @ExplodeLoop
    private Object handleFrom(VirtualFrame frame, StarProgress progress, int site) {
        OuroFunction function = Frames.function(frame);
        ExecutionState state = function.state();
        OuroException outer = state.handled;
        boolean reached = site < 0;
        for (StarHandlerNode handler : handlers) {
            if (!reached && !handler.hasSite(site)) {
                continue;
            }
            boolean resumes = !reached;
            reached = true;
            Object completion;
            boolean matching = !resumes;
            try {
                if (resumes) {
                    state.handled = progress.current();
                    completion = handler.resume(frame, site);
                } else {
                    state.handled = progress.original();
                    OuroException matched = handler.split(frame, progress);
                    if (matched == null) {
                        continue;
                    }
                    matching = false;
                    state.handled = matched;
                    completion = handler.handle(frame, matched);
                }
            } catch (OuroError error) {
                Unwinding.meet(error, function, state);
                if (matching) {
                    throw error;
                }
                handler.leave(frame);
                progress.raised(error.exception());
                continue;
            } finally {
                state.handled = outer;
            }
            if (completion instanceof Suspension) {
                frame.setObject(slot, progress);
                if (state.suspendedHandled == null) {
                    state.suspendedHandled = progress.current();
                }
                return completion;
            }
            handler.leave(frame);
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
}
