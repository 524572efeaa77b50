// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.BranchProfile;
import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.Unwinding;
import org.ourolang.interpreter.node.watch.Floor;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;

/** An {@code except} clause. The exception is the handled one while its body runs, also over suspensions. */
public final class HandlerNode extends StatementNode {
    private final Floor floor;
    private final int slot;
    private final BranchProfile failed = BranchProfile.create();
    private final BranchProfile resumes = BranchProfile.create();

    @Child
    private ExpressionNode type;

    @Child
    private TargetNode name;

    @Child
    private StatementNode body;

    /**
     * @param floor what the running function was entered with; null where nobody looks after what is dropped
     * @param slot where the exception is kept while the body is suspended
     * @param type null for a bare {@code except}
     * @param name null for none
     */
    public HandlerNode(Floor floor, int slot, ExpressionNode type, TargetNode name, StatementNode body) {
        this.floor = floor;
        this.slot = slot;
        this.type = type;
        this.name = name;
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw CompilerDirectives.shouldNotReachHere();
    }

    /** A guess before anything is evaluated: whether the clause names a class of the exception, or does more than name. */
    boolean mayCatch(OuroException exception) {
        return type == null
                || type.mayName(
                        each -> Arrays.stream(exception.type().mro()).anyMatch(base -> base.name().equals(each)));
    }

    boolean matches(VirtualFrame frame, OuroException exception) {
        if (type == null) {
            return true;
        }
        Object wanted = type.execute(frame);
        if (wanted == exception.type()) {
            return true;
        }
        if (wanted instanceof OuroClass single && single.isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
            return exception.type().isSubclassOf(single);
        }
        return matchesSlowly(exception, wanted);
    }

    @TruffleBoundary
    private boolean matchesSlowly(OuroException exception, Object wanted) {
        if (wanted instanceof OuroTuple tuple) {
            Object[] types = tuple.toArray();
            for (Object each : types) {
                checkType(each);
            }
            for (Object each : types) {
                if (exception.type().isSubclassOf((OuroClass) each)) {
                    return true;
                }
            }
            return false;
        }
        checkType(wanted);
        return false;
    }

    /** An error is the whole clause's, as in the reference. */
    private void checkType(Object wanted) {
        if (!(wanted instanceof OuroClass single && single.isSubclassOf(ExceptionTypes.BASE_EXCEPTION))) {
            OuroError error =
                    Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
            error.locate(this);
            throw error;
        }
    }

    Object handle(VirtualFrame frame, OuroException exception, ExecutionState state) {
        return run(frame, exception, state, false, 0);
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        resumes.enter();
        return run(frame, (OuroException) frame.getObject(slot), Frames.state(frame), true, site);
    }

    private Object run(VirtualFrame frame, OuroException exception, ExecutionState state, boolean resumed, int site) {
        OuroException outer = state.handled;
        state.handled = exception;
        if (floor != null && !resumed) {
            if (state.loose != 0) {
                frame.setObject(slot, exception);
            }
            floor.caught(frame, state, exception);
        }
        Object completion;
        try {
            if (resumed) {
                completion = body.resume(frame, site);
            } else {
                if (name != null) {
                    name.assign(frame, exception);
                }
                completion = body.execute(frame);
            }
        } catch (OuroError | StackOverflowError | OutOfMemoryError thrown) {
            failed.enter();
            OuroError error = Unwinding.errorOf(thrown);
            Unwinding.meet(error, Frames.function(frame), state);
            state.handled = outer;
            leave(frame);
            throw error;
        }
        state.handled = outer;
        if (completion instanceof Suspension) {
            frame.setObject(slot, exception);
            if (state.suspendedHandled == null) {
                state.suspendedHandled = exception;
            }
            return completion;
        }
        leave(frame);
        if ((exception.holds() || floor != null && state.loose != 0) && completion != exception) {
            StatementNode last = body instanceof BlockNode block ? block.last() : body;
            if (floor != null && !floor.handled(frame, state, exception, last)) {
                return completion;
            }
            HeldValues.release(exception, outer, Frames.function(frame), last);
        }
        return completion;
    }

    private void leave(VirtualFrame frame) {
        frame.setObject(slot, null);
        if (name != null) {
            name.assign(frame, None.NONE);
            name.delete(frame);
        }
    }
}
