// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.suspend;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.SteadyClass;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.Unwinding;
import org.ourolang.interpreter.object.AwaitObserver;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.ClassAttribute;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** {@code async with}, one item; more items are nested. */
public final class AsyncWithNode extends StatementNode {
    private final SteadyClass<ClassAttribute> enters = SteadyClass.attribute("__aenter__");
    private final SteadyClass<ClassAttribute> exits = SteadyClass.attribute("__aexit__");
    private final BranchProfile entersOtherwise = BranchProfile.create();
    private final BranchProfile exitsOtherwise = BranchProfile.create();
    private final BranchProfile failed = BranchProfile.create();
    private final BranchProfile resumesFailed = BranchProfile.create();
    private final int exitSlot;
    private final int pendingSlot;

    @Child
    private ExpressionNode manager;

    @Child
    private TargetNode target;

    @Child
    private StatementNode body;

    @Child
    private AwaitPointNode enterPoint;

    @Child
    private AwaitPointNode exitPoint;

    /**
     * @param enterSite suspension point of the await of {@code __aenter__}; that of {@code __aexit__} is {@code
     *     exitSite}
     * @param exitSlot where the bound {@code __aexit__} is kept
     * @param pendingSlot where the body's completion or error is kept while {@code __aexit__} is awaited
     * @param target null for none
     */
    public AsyncWithNode(
            int enterSite,
            int exitSite,
            int exitSlot,
            int pendingSlot,
            ExpressionNode manager,
            TargetNode target,
            StatementNode body) {
        this.exitSlot = exitSlot;
        this.pendingSlot = pendingSlot;
        this.manager = manager;
        this.target = target;
        this.body = body;
        this.enterPoint = new AwaitPointNode(enterSite, AwaitObserver.Kind.ENTER, manager.span());
        this.exitPoint = new AwaitPointNode(exitSite, AwaitObserver.Kind.EXIT, manager.span());
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object object = manager.execute(frame);
        ExecutionState state = Frames.state(frame);
        OuroFunction enter = enterPoint.coroutineMethod(enters, object);
        OuroFunction exit = exitPoint.coroutineMethod(exits, object);
        Object entered;
        if (enter != null && exit != null) {
            frame.setObject(exitSlot, new BoundMethod(exit, object));
            entered = enterPoint.awaitCall(enter, new Object[] {null, object}, state);
        } else {
            entersOtherwise.enter();
            entered = enterPoint.awaitResultOf("__aenter__", enter(frame, object), state);
        }
        return entered == null ? enterPoint.suspension() : run(frame, entered, -1);
    }

    @TruffleBoundary
    private Object lookup(Object object, String name, String hint) {
        Object method = Attributes.lookupSpecial(object, name);
        if (method == null) {
            throw enterPoint.at(Errors.typeError("'" + Types.name(object)
                    + "' object does not support the asynchronous context manager protocol" + hint));
        }
        return method;
    }

    private Object enter(VirtualFrame frame, Object object) {
        Object enter = lookup(object, "__aenter__", "");
        frame.setObject(exitSlot, lookup(object, "__aexit__", " (missed __aexit__ method)"));
        return call(enterPoint, enter);
    }

    @TruffleBoundary
    private static Object call(AwaitPointNode point, Object method, Object... arguments) {
        try {
            return Calls.call(method, arguments);
        } catch (OuroError error) {
            throw point.at(error);
        }
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        ExecutionState state = Frames.state(frame);
        if (exitPoint.is(site)) {
            return resumeExit(frame, state);
        }
        Object entered = null;
        int siteOfBody = site;
        if (enterPoint.is(site)) {
            entered = enterPoint.resume(state);
            siteOfBody = -1;
            if (entered == null) {
                return enterPoint.suspension();
            }
        }
        return run(frame, entered, siteOfBody);
    }

    // One call of the body is one copy of it in what is compiled, and statements nest: no method here has two.

    private Object run(VirtualFrame frame, Object entered, int site) {
        Object completion;
        try {
            if (site >= 0) {
                completion = body.resume(frame, site);
            } else {
                if (target != null) {
                    target.assign(frame, entered);
                }
                completion = body.execute(frame);
            }
        } catch (OuroError | StackOverflowError | OutOfMemoryError error) {
            return leave(frame, Unwinding.errorOf(error));
        }
        if (completion instanceof Suspension) {
            return completion;
        }
        Object result = leaveOrdinarily(takeExit(frame), Frames.state(frame));
        if (result == null) {
            frame.setObject(pendingSlot, completion);
            return exitPoint.suspension();
        }
        return completion;
    }

    private Object leaveOrdinarily(Object exit, ExecutionState state) {
        if (exit instanceof BoundMethod method && method.function() instanceof OuroFunction function
                && function.code().kind() == Code.Kind.COROUTINE) {
            Object[] arguments = {null, method.self(), None.NONE, None.NONE, None.NONE};
            return exitPoint.awaitCall(function, arguments, state);
        }
        exitsOtherwise.enter();
        Object awaitable = call(exitPoint, exit, None.NONE, None.NONE, None.NONE);
        return exitPoint.awaitResultOf("__aexit__", awaitable, state);
    }

    private Object takeExit(VirtualFrame frame) {
        Object exit = frame.getObject(exitSlot);
        frame.setObject(exitSlot, null);
        return exit;
    }

    private Object leave(VirtualFrame frame, OuroError error) {
        failed.enter();
        OuroFunction function = Frames.function(frame);
        ExecutionState state = function.state();
        Unwinding.meet(error, function, state);
        OuroException exception = error.exception();
        OuroException outer = state.handled;
        state.handled = exception;
        Object result;
        try {
            Object traceback = exception.traceback() == null ? None.NONE : exception.traceback();
            Object awaitable = call(exitPoint, takeExit(frame), exception.type(), exception, traceback);
            result = exitPoint.awaitResultOf("__aexit__", awaitable, state);
        } catch (OuroError raised) {
            Unwinding.meet(raised, function, state);
            state.handled = outer;
            throw raised;
        }
        state.handled = outer;
        return afterExit(frame, state, error, result);
    }

    private Object afterExit(VirtualFrame frame, ExecutionState state, OuroError error, Object result) {
        if (result == null) {
            frame.setObject(pendingSlot, error);
            if (state.suspendedHandled == null) {
                state.suspendedHandled = error.exception();
            }
            return exitPoint.suspension();
        }
        if (isTrue(result)) {
            return null;
        }
        throw error;
    }

    @TruffleBoundary
    private boolean isTrue(Object result) {
        try {
            return Truth.isTrue(result);
        } catch (OuroError error) {
            throw exitPoint.at(error);
        }
    }

    private Object resumeExit(VirtualFrame frame, ExecutionState state) {
        Object pending = frame.getObject(pendingSlot);
        frame.setObject(pendingSlot, null);
        if (!(pending instanceof OuroError error)) {
            Object result = exitPoint.resume(state);
            if (result == null) {
                frame.setObject(pendingSlot, pending);
                return exitPoint.suspension();
            }
            return pending;
        }
        resumesFailed.enter();
        OuroException outer = state.handled;
        state.handled = error.exception();
        Object result;
        try {
            result = exitPoint.resume(state);
        } catch (OuroError raised) {
            Unwinding.meet(raised, Frames.function(frame), state);
            state.handled = outer;
            throw raised;
        }
        state.handled = outer;
        return afterExit(frame, state, error, result);
    }
}
