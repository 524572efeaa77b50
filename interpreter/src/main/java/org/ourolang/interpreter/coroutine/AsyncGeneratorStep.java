// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import java.util.function.Supplier;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.Typed;

/** The one-shot awaitable that {@code __anext__}, {@code asend}, {@code athrow} and {@code aclose} answer. */
public final class AsyncGeneratorStep implements Typed, TruffleObject, Droppable {
    /** Which method made it. */
    public enum Kind {
        SEND("__anext__()/asend()", "anext()"),
        THROW("aclose()/athrow()", "athrow()"),
        CLOSE("aclose()/athrow()", "aclose()");

        private final String reused;
        private final String method;

        Kind(String reused, String method) {
            this.reused = reused;
            this.method = method;
        }
    }

    private enum State {
        FRESH,
        ITERATING,
        CLOSED
    }

    private final AsyncGenerator generator;
    private final Kind kind;
    private final Object value;
    private State state = State.FRESH;
    private boolean owned;

    /**
     * @param value what is sent; for {@link Kind#THROW} a supplier of the exception, which may be no legal one; ignored
     *     for {@link Kind#CLOSE}
     */
    public AsyncGeneratorStep(AsyncGenerator generator, Kind kind, Object value) {
        this.generator = generator;
        this.kind = kind;
        this.value = value;
    }

    @Override
    public OuroClass type() {
        return kind == Kind.SEND ? BuiltinTypes.ASYNC_GENERATOR_ASEND : BuiltinTypes.ASYNC_GENERATOR_ATHROW;
    }

    public AsyncGenerator generator() {
        return generator;
    }

    @Override
    public void setOwned() {
        owned = true;
    }

    @Override
    public void dropped(ExecutionState execution, String file, int line, String text) {
        if (owned && state == State.FRESH && execution.reports != null) {
            String method = kind == Kind.SEND ? "asend" : kind.method.replace("()", "");
            String subject = "coroutine method '" + method + "' of '" + generator.qualifiedName() + "'";
            execution.reports.neverAwaited(this, subject, file, line, text);
        }
    }

    /**
     * Begins the step for an await in place.
     *
     * @return {@link Driver#SUSPENDED} when the body awaits something (the awaiting root links to the generator), else
     *     the step's value
     */
    @TruffleBoundary
    public Object begin(ExecutionState execution) {
        return finish(beginRaw(None.NONE, execution), execution);
    }

    /** Sends into the step: {@link Driver#YIELDED} or its value. */
    @TruffleBoundary
    public Object send(Object sent, ExecutionState execution) {
        if (state == State.ITERATING) {
            return finish(() -> Driver.send(generator, sent, execution), execution);
        }
        return begin(sent, execution);
    }

    private Object begin(Object sent, ExecutionState execution) {
        Object result = finish(beginRaw(sent, execution), execution);
        if (result == Driver.SUSPENDED) {
            generator.stopAt(generator.innermost(), generator);
        }
        return result;
    }

    /** Throws into the step: {@link Driver#YIELDED} or its value. */
    @TruffleBoundary
    public Object throwInto(OuroException exception, ExecutionState execution) {
        if (state == State.CLOSED) {
            throw reused();
        }
        if (state == State.FRESH) {
            if (generator.isRunning()) {
                state = State.CLOSED;
            }
            checkNotRunning();
            state = State.ITERATING;
            generator.setRunning(true);
            generator.beginStep(kind == Kind.CLOSE);
        }
        return finish(() -> Driver.throwInto(generator, exception, execution), execution);
    }

    /** Closes the step by throwing GeneratorExit into the body, even into one that has not begun. */
    @TruffleBoundary
    public void close(ExecutionState execution) {
        if (state != State.CLOSED) {
            try {
                Object result = throwInto(Errors.make(ExceptionTypes.GENERATOR_EXIT), execution);
                if (result == Driver.SUSPENDED) {
                    throw Errors.runtimeError("coroutine ignored GeneratorExit");
                }
            } catch (OuroError error) {
                if (!Driver.isGeneratorExit(error.exception())
                        && !error.exception().type().isSubclassOf(ExceptionTypes.STOP_ASYNC_ITERATION)) {
                    throw error;
                }
            }
        }
        state = State.CLOSED;
    }

    private Call beginRaw(Object sent, ExecutionState execution) {
        if (state == State.CLOSED) {
            throw reused();
        }
        if (generator.isRunning()) {
            if (state == State.FRESH) {
                state = State.CLOSED;
            }
            throw Errors.runtimeError(kind.method + ": asynchronous generator is already running");
        }
        boolean open = !generator.isClosed() && !generator.isClosing();
        if (kind != Kind.SEND && open && sent != None.NONE) {
            throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
        }
        if (generator.takeFirstIteration() && execution.asyncGeneratorHooks instanceof AsyncGeneratorHooks hooks) {
            hooks.firstIteration(generator);
            generator.count();
        }
        return switch (kind) {
            case SEND -> beginSend(sent != None.NONE ? sent : value, execution);
            case THROW -> beginThrow(execution);
            case CLOSE -> beginClose(execution);
        };
    }

    private Call beginSend(Object sent, ExecutionState execution) {
        if (generator.isClosed()) {
            state = State.CLOSED;
            throw new OuroError(Errors.make(ExceptionTypes.STOP_ASYNC_ITERATION));
        }
        beginIterating(false);
        return () -> Driver.send(generator, sent, execution);
    }

    private Call beginThrow(ExecutionState execution) {
        if (generator.isClosed()) {
            return () -> None.NONE;
        }
        checkNotClosing();
        OuroException exception = (OuroException) ((Supplier<?>) value).get();
        beginIterating(false);
        return () -> Driver.throwInto(generator, exception, execution);
    }

    private Call beginClose(ExecutionState execution) {
        if (generator.isClosed() || generator.state() == Suspendable.State.CREATED) {
            Closing.close(generator, execution);
            generator.setClosing();
            return () -> None.NONE;
        }
        checkNotClosing();
        generator.setClosing();
        beginIterating(true);
        OuroException exit = Errors.make(ExceptionTypes.GENERATOR_EXIT);
        return () -> Driver.throwInto(generator, exit, execution);
    }

    /** A body that would not be closed goes on only by what is sent. */
    private void checkNotClosing() {
        if (generator.isClosing()) {
            state = State.CLOSED;
            throw new OuroError(Errors.make(ExceptionTypes.STOP_ASYNC_ITERATION));
        }
    }

    private void beginIterating(boolean closing) {
        state = State.ITERATING;
        generator.setRunning(true);
        generator.beginStep(closing);
    }

    private Object finish(Call call, ExecutionState execution) {
        Object result;
        try {
            result = call.run();
        } catch (OuroError raised) {
            OuroError error = AsyncGeneratorSteps.translate(generator, raised);
            state = State.CLOSED;
            if (error == null) {
                return None.NONE;
            }
            throw error;
        }
        if (result == Driver.SUSPENDED) {
            return result;
        }
        boolean ran = state == State.ITERATING;
        state = State.CLOSED;
        if (!ran) {
            return result;
        }
        OuroError error = AsyncGeneratorSteps.errorOf(generator, result);
        if (error != null) {
            throw error;
        }
        return AsyncGeneratorSteps.valueOf(result, execution);
    }

    private void checkNotRunning() {
        if (generator.isRunning()) {
            throw Errors.runtimeError(kind.method + ": asynchronous generator is already running");
        }
    }

    private OuroError reused() {
        return Errors.runtimeError("cannot reuse already awaited " + kind.reused);
    }

    private interface Call {
        Object run();
    }
}
