// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.suspend;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.source.SourceSection;
import java.lang.invoke.VarHandle;
import org.ourolang.interpreter.coroutine.AsyncGenerator;
import org.ourolang.interpreter.coroutine.AwaitProtocol;
import org.ourolang.interpreter.coroutine.AwaitableObject;
import org.ourolang.interpreter.coroutine.BodyCaller;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.GivingWay;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.FunctionRootNode;
import org.ourolang.interpreter.node.OuroNode;
import org.ourolang.interpreter.node.SteadyClass;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.AwaitObserver;
import org.ourolang.interpreter.node.expression.DispatchNode;
import org.ourolang.interpreter.object.ClassAttribute;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.language.source.Span;

/** One suspension point that awaits. Without a kind it delegates: nobody is told of it. */
final class AwaitPointNode extends OuroNode {
    private static final int NATIVE = 1;
    private static final int FRESH = 2;
    private static final int OTHER = 4;
    private static final int GENERATOR = 8;
    private static final int METHOD = 16;

    private final int site;
    private final AwaitObserver.Kind kind;
    /** Where tools are told that it stands; {@link #span} is where its errors are shown. */
    private final Span watched;

    /** Null where no next element is awaited. */
    private final SteadyClass<ClassAttribute> nexts;

    /** The kinds of awaitables ever seen. */
    @CompilationFinal
    private int kinds;

    @Child
    private BodyCaller caller;

    @Child
    private DispatchNode dispatch;

    AwaitPointNode(int site, AwaitObserver.Kind kind, Span span) {
        this(site, kind, span, span);
    }

    AwaitPointNode(int site, AwaitObserver.Kind kind, Span watched, Span failing) {
        this.site = site;
        this.kind = kind;
        this.nexts = kind == AwaitObserver.Kind.NEXT ? SteadyClass.attribute("__anext__") : null;
        this.watched = watched;
        if (failing != null) {
            setSpan(failing);
        }
    }

    @Override
    @TruffleBoundary
    public SourceSection getSourceSection() {
        return watched != null && getRootNode() instanceof FunctionRootNode root ? root.section(watched) : null;
    }

    Suspension suspension() {
        return Suspension.at(site);
    }

    boolean is(int wanted) {
        return site == wanted;
    }

    /** Begins to await; the result, or null to suspend. */
    Object await(Object awaitable, ExecutionState state) {
        try {
            if (saw(NATIVE) && awaitable instanceof AwaitableObject target) {
                return AwaitProtocol.awaitNative(target, state);
            }
            if (saw(FRESH) && awaitable instanceof Coroutine body && body.state() == Suspendable.State.CREATED) {
                Object result = Driver.enter(body, state, caller);
                return result == Driver.SUSPENDED ? null : result;
            }
            see(awaitable);
            return Tools.areAbsent()
                    ? AwaitProtocol.await(awaitable, state)
                    : Tools.calledAt(this, () -> AwaitProtocol.await(awaitable, state));
        } catch (OuroError error) {
            throw at(error);
        }
    }

    private boolean saw(int seen) {
        return (kinds & seen) != 0;
    }

    private void see(Object awaitable) {
        int seen = awaitable instanceof AwaitableObject ? NATIVE : awaitable instanceof Coroutine ? FRESH : OTHER;
        if (!saw(seen)) {
            learn(seen);
        }
    }

    /** Threads of one engine may come here at once; what a kind needs is there before the kind is seen. */
    private void learn(int seen) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        atomic(() -> {
            if ((seen == FRESH || seen == GENERATOR) && caller == null) {
                caller = insert(BodyCaller.create());
            }
            if (seen == METHOD && dispatch == null) {
                dispatch = insert(new DispatchNode(Keywords.NONE));
            }
            VarHandle.storeStoreFence();
            kinds |= seen;
        });
    }

    /** Begins to await what a method of an asynchronous context manager answered; the result, or null to suspend. */
    Object awaitResultOf(String method, Object awaitable, ExecutionState state) {
        begins(state);
        try {
            Object result = Tools.areAbsent()
                    ? AwaitProtocol.awaitResultOf(method, awaitable, state)
                    : Tools.calledAt(this, () -> AwaitProtocol.awaitResultOf(method, awaitable, state));
            return ends(result, state, false);
        } catch (OuroError error) {
            throw fails(error, state, false);
        }
    }

    /** Begins to await the next element of an asynchronous iterator; the result, or null to suspend. */
    Object awaitNext(Object iterator, ExecutionState state) {
        begins(state);
        try {
            return ends(next(iterator, state), state, false);
        } catch (OuroError error) {
            throw fails(error, state, false);
        }
    }

    private Object next(Object iterator, ExecutionState state) {
        if (saw(GENERATOR) && iterator instanceof AsyncGenerator generator && generator.isReady()) {
            return AwaitProtocol.next(generator, state, caller);
        }
        if (saw(METHOD) && coroutineMethod(nexts, iterator) instanceof OuroFunction function) {
            return call(function, new Object[] {null, iterator}, state);
        }
        seeIterator(iterator);
        return Tools.areAbsent()
                ? AwaitProtocol.awaitNext(iterator, state)
                : Tools.calledAt(this, () -> AwaitProtocol.awaitNext(iterator, state));
    }

    private void seeIterator(Object iterator) {
        if (!saw(GENERATOR) && iterator instanceof AsyncGenerator) {
            learn(GENERATOR);
        }
        if (!saw(METHOD) && coroutineMethod(nexts, iterator) != null) {
            learn(METHOD);
        }
    }

    /** The coroutine function that the class of {@code object} has as a special method; null if it has none. */
    OuroFunction coroutineMethod(SteadyClass<ClassAttribute> methods, Object object) {
        return object instanceof OuroInstance instance
                && methods.ask(instance.type(), this).value() instanceof OuroFunction function
                && function.code().kind() == Code.Kind.COROUTINE
                        ? function
                        : null;
    }

    /** Calls a coroutine function and awaits it on the spot; the result, or null to suspend. */
    Object awaitCall(OuroFunction function, Object[] arguments, ExecutionState state) {
        if (!saw(METHOD)) {
            learn(METHOD);
        }
        begins(state);
        try {
            return ends(call(function, arguments, state), state, false);
        } catch (OuroError error) {
            throw fails(error, state, false);
        }
    }

    private Object call(OuroFunction function, Object[] arguments, ExecutionState state) {
        Object result = dispatch.callAwaited(function, arguments, state);
        if (result == null) {
            Object awaitable = state.awaited;
            state.awaited = null;
            return AwaitProtocol.await(awaitable, state);
        }
        return result == Driver.SUSPENDED ? null : result;
    }

    /** Begins to delegate; the result, or null to suspend. */
    Object yieldFrom(Object iterable, boolean acceptsCoroutine, ExecutionState state) {
        try {
            return Tools.areAbsent()
                    ? AwaitProtocol.yieldFrom(iterable, acceptsCoroutine, state)
                    : Tools.calledAt(this, () -> AwaitProtocol.yieldFrom(iterable, acceptsCoroutine, state));
        } catch (OuroError error) {
            throw at(error);
        }
    }

    /** Goes on; the result, or null to suspend again. */
    Object resume(ExecutionState state) {
        if (!Tools.areAbsent() && state.resuming instanceof Suspendable body
                && body.awaiting() instanceof Suspendable) {
            return resumeAround(body, state);
        }
        tellResumption(state);
        try {
            return ends(AwaitProtocol.resume(state), state, true);
        } catch (OuroError error) {
            throw fails(error, state, true);
        }
    }

    /** As {@link #resume}, of a body whose turn it is only after the one that it awaits. */
    private Object resumeAround(Suspendable body, ExecutionState state) {
        Object result;
        try {
            result = Tools.calledAt(this, () -> AwaitProtocol.resume(state));
        } catch (OuroError error) {
            Tools.tellResumption(this, body.frame());
            tellResumption(state);
            throw fails(error, state, true);
        }
        if (result == null) {
            return null;
        }
        Tools.tellResumption(this, body.frame());
        tellResumption(state);
        return ends(result, state, true);
    }

    private void tellResumption(ExecutionState state) {
        if (state.observer != null && kind != null) {
            resumes(state);
        }
    }

    /** Tells the observer, if there is one, that an await begins. */
    void begins(ExecutionState state) {
        if (state.observer != null) {
            observeBegin(state);
        }
    }

    /**
     * Tells the observer, if there is one, how an await went.
     *
     * @param value the result, or null when it suspends
     * @return the same; null also when the observer wants the body to give way
     */
    Object ends(Object value, ExecutionState state, boolean resumed) {
        return state.observer == null || kind == null ? value : observeEnd(value, state, resumed);
    }

    /** Tells the observer, if there is one, of an error, and answers it to be thrown. */
    OuroError fails(OuroError error, ExecutionState state, boolean resumed) {
        if (state.observer != null && kind != null) {
            observeFailure(error, state, resumed);
        }
        return at(error);
    }

    @TruffleBoundary
    private void resumes(ExecutionState state) {
        state.observer.resumes(this, kind);
    }

    @TruffleBoundary
    private void observeBegin(ExecutionState state) {
        state.observer.begins(this, kind);
    }

    @TruffleBoundary
    private Object observeEnd(Object value, ExecutionState state, boolean resumed) {
        if (value != null && state.observer.completes(this, kind, resumed)) {
            new GivingWay(value).start(state);
            state.observer.suspends(this, kind, state.awaited);
            return null;
        }
        if (value == null) {
            state.observer.suspends(this, kind, target(state));
        }
        return value;
    }

    /** What is awaited here, or by a body below that no node reports; null where a node below did. */
    private static Object target(ExecutionState state) {
        if (state.suspended == null) {
            return state.awaited;
        }
        Suspendable inner = (Suspendable) state.suspended;
        return inner.frame() == null ? inner.awaiting() : null;
    }

    @TruffleBoundary
    private void observeFailure(OuroError error, ExecutionState state, boolean resumed) {
        state.observer.fails(this, kind, error.exception(), resumed);
    }
}
