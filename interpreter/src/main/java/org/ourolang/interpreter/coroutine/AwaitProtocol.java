// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Types;

/** What {@code await} and {@code yield from} do with the object they are given (PEP 380, PEP 492). */
public final class AwaitProtocol {
    private AwaitProtocol() {}

    /**
     * Begins an await.
     *
     * @return the result, or null if the body must suspend; then {@code state} tells what it waits for
     */
    @TruffleBoundary
    public static Object await(Object awaitable, ExecutionState state) {
        if (awaitable instanceof NativeAwaitable target) {
            return awaitNative(target, state);
        }
        if (awaitable instanceof Coroutine coroutine) {
            if (coroutine.state() == Suspendable.State.SUSPENDED) {
                throw Errors.runtimeError("coroutine is being awaited already");
            }
            return awaitBody(coroutine, state);
        }
        return delegate(iteratorOf(awaitable), state);
    }

    /** As {@link #await}, for what {@code __aenter__} or {@code __aexit__} answered. */
    @TruffleBoundary
    public static Object awaitResultOf(String method, Object awaitable, ExecutionState state) {
        boolean known = awaitable instanceof NativeAwaitable || awaitable instanceof Suspendable;
        if (!known
                && !(awaitable instanceof AsyncGeneratorStep)
                && Attributes.lookupSpecial(awaitable, "__await__") == null) {
            throw Errors.typeError("'async with' received an object from " + method
                    + " that does not implement __await__: " + Types.name(awaitable));
        }
        return await(awaitable, state);
    }

    /** Begins a {@code yield from}; answers as {@link #await}. */
    @TruffleBoundary
    public static Object yieldFrom(Object iterable, boolean acceptsCoroutine, ExecutionState state) {
        if (iterable instanceof Coroutine coroutine) {
            if (!acceptsCoroutine) {
                throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
            }
            return awaitBody(coroutine, state);
        }
        return delegate(Iteration.iterator(iterable), state);
    }

    /** Goes on after a resumption; answers as {@link #await}. */
    public static Object resume(ExecutionState state) {
        Suspendable self = (Suspendable) state.resuming;
        Object awaited = self.takeAwaited();
        Object sent = takeSent(state);
        OuroError thrown = (OuroError) state.thrown;
        if (thrown != null) {
            state.thrown = null;
        }
        if (awaited == null) {
            if (self.awaiting != null) {
                return Chain.resumeInside(self, sent, thrown, state);
            }
            if (thrown != null) {
                throw thrown;
            }
            return sent;
        }
        if (awaited instanceof NativeRest rest) {
            Object result = rest.soleResult();
            return result != null && thrown == null ? result : rest.goOnInPlace(state, sent, thrown);
        }
        return resumeAwaited(awaited, sent, thrown, state);
    }

    /** What the driver sent; most often None, which it need not write down. */
    public static Object takeSent(ExecutionState state) {
        Object sent = state.sent;
        if (sent == null) {
            return None.NONE;
        }
        state.sent = null;
        return sent;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object resumeAwaited(Object awaited, Object sent, OuroError thrown, ExecutionState state) {
        if (awaited instanceof NativeAwaitable target) {
            Object result = thrown == null ? target.resume(state, sent) : target.raise(state, thrown);
            return result != null ? result : suspendOn(target, state);
        }
        return thrown == null
                ? ForeignIterators.send(awaited, sent, state)
                : ForeignIterators.raise(awaited, thrown, state);
    }

    /** The iterator that an await of {@code awaitable} drives. */
    @TruffleBoundary
    public static Object iteratorOf(Object awaitable) {
        if (awaitable instanceof AsyncGeneratorStep || awaitable instanceof NativeAwaitable) {
            return awaitable;
        }
        if (awaitable instanceof Coroutine) {
            return awaitable;
        }
        if (awaitable instanceof Generator generator
                && (generator.code().flags() & org.ourolang.interpreter.object.Code.ITERABLE_COROUTINE) != 0) {
            return generator;
        }
        Object method = Attributes.lookupSpecial(awaitable, "__await__");
        if (method == null) {
            throw Errors.typeError("object " + Types.name(awaitable) + " can't be used in 'await' expression");
        }
        Object iterator = Calls.call(method);
        if (iterator instanceof Coroutine) {
            throw Errors.typeError("__await__() returned a coroutine");
        }
        boolean known = iterator instanceof Generator
                || iterator instanceof CoroutineWrapper
                || iterator instanceof AsyncGeneratorStep
                || iterator instanceof NativeAwaitable;
        if (!known && Types.of(iterator).lookup("__next__") == null) {
            throw Errors.typeError("__await__() returned non-iterator of type '" + Types.name(iterator) + "'");
        }
        return iterator;
    }

    private static Object delegate(Object iterator, ExecutionState state) {
        if (iterator instanceof CoroutineWrapper wrapper) {
            return awaitBody(wrapper.coroutine(), state);
        }
        if (iterator instanceof Suspendable body) {
            return awaitBody(body, state);
        }
        if (iterator instanceof AsyncGeneratorStep step) {
            Object result = step.begin(state);
            return result == Driver.SUSPENDED ? null : result;
        }
        if (iterator instanceof NativeAwaitable target) {
            return awaitNative(target, state);
        }
        return ForeignIterators.send(iterator, None.NONE, state);
    }

    /** As {@link #await}, of something written in Java. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object awaitNative(NativeAwaitable target, ExecutionState state) {
        Object result = target.start(state);
        return result != null ? result : suspendOn(target, state);
    }

    /** The body that suspends next is the innermost one, and waits for {@code target}. */
    public static Object suspendOn(Object target, ExecutionState state) {
        state.suspended = null;
        state.awaited = target;
        return null;
    }

    private static Object awaitBody(Suspendable body, ExecutionState state) {
        switch (body.state()) {
            case CREATED -> {
                Object result = Driver.enter(body, state, BodyCaller.UNCACHED);
                return result == Driver.SUSPENDED ? null : result;
            }
            case SUSPENDED -> {
                if (body instanceof Coroutine && (body.awaiter() != null || body.awaiting() != null)) {
                    checkFree(body);
                }
                Object result = Driver.send(body, None.NONE, state);
                if (result != Driver.SUSPENDED) {
                    return result;
                }
                state.suspended = body;
                state.innermost = body.innermost();
                state.chainHandles = true;
                return null;
            }
            default -> {
                return Driver.send(body, None.NONE, state);
            }
        }
    }

    private static void checkFree(Suspendable body) {
        if (body.awaiter() != null) {
            throw Errors.runtimeError("coroutine is being awaited already");
        }
    }

    /** The asynchronous iterator of {@code iterable}, checked as {@code async for} does. */
    @TruffleBoundary
    public static Object asyncIterator(Object iterable) {
        if (iterable instanceof AsyncGenerator) {
            return iterable;
        }
        Object method = Attributes.lookupSpecial(iterable, "__aiter__");
        if (method == null) {
            throw Errors.typeError(
                    "'async for' requires an object with __aiter__ method, got " + Types.name(iterable));
        }
        Object iterator = Calls.call(method);
        if (Types.of(iterator).lookup("__anext__") == null) {
            throw Errors.typeError("'async for' received an object from __aiter__ that does not implement __anext__: "
                    + Types.name(iterator));
        }
        return iterator;
    }

    /** As {@link #awaitNext}, of a generator that is ready. */
    public static Object next(AsyncGenerator generator, ExecutionState state, BodyCaller caller) {
        generator.setRunning(true);
        generator.beginStep(false);
        Object result;
        try {
            result = Driver.send(generator, None.NONE, state, caller);
        } catch (OuroError raised) {
            throw AsyncGeneratorSteps.translate(generator, raised);
        }
        if (result == Driver.SUSPENDED) {
            return null;
        }
        OuroError end = AsyncGeneratorSteps.errorOf(generator, result);
        if (end != null) {
            throw end;
        }
        return state.yielded;
    }

    /** Begins the await of the next element; answers as {@link #await}. */
    @TruffleBoundary
    public static Object awaitNext(Object iterator, ExecutionState state) {
        if (iterator instanceof AsyncGenerator generator) {
            AsyncGeneratorStep step = new AsyncGeneratorStep(generator, AsyncGeneratorStep.Kind.SEND, None.NONE);
            Object result = step.begin(state);
            return result == Driver.SUSPENDED ? null : result;
        }
        Object awaitable = Calls.special(iterator, "__anext__");
        if (awaitable instanceof NativeAwaitable || awaitable instanceof Coroutine) {
            return await(awaitable, state);
        }
        Object target;
        try {
            target = iteratorOf(awaitable);
        } catch (OuroError error) {
            OuroError invalid = Errors.typeError("'async for' received an invalid object from __anext__: "
                    + Types.name(awaitable));
            invalid.exception().setCause(error.exception());
            throw invalid;
        }
        return delegate(target, state);
    }
}
