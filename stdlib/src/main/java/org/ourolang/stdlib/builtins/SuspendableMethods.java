// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.function.Supplier;
import org.ourolang.interpreter.coroutine.AsyncGenerator;
import org.ourolang.interpreter.coroutine.AsyncGeneratorStep;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.coroutine.CoroutineWrapper;
import org.ourolang.interpreter.coroutine.Closing;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.NeverAwaited;
import org.ourolang.interpreter.coroutine.NativeAwaitable;
import org.ourolang.interpreter.coroutine.Standing;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.FrameRecord;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Identity;
import org.ourolang.stdlib.support.GuestStack;
import org.ourolang.stdlib.support.FrameVariables;

/** The methods of generators, coroutines and asynchronous generators. */
final class SuspendableMethods {
    private SuspendableMethods() {}

    static void installGenerator(TypeBuilder type) {
        installCommon(type, "generator", "gi");
        installDriving(type);
        type.method("__iter__(self, /)", self -> self);
        type.method("__next__(self, /)", self -> send(of(self), None.NONE));
        type.getter("gi_yieldfrom", self -> awaited(of(self)));
    }

    static void installCoroutine(TypeBuilder type) {
        installCommon(type, "coroutine", "cr");
        installDriving(type);
        type.method("__await__(self, /)", self -> new CoroutineWrapper((Coroutine) self));
        type.getter("cr_await", self -> awaited(of(self)));
        type.member("cr_origin", self -> {
            Object origin = NeverAwaited.origin((Coroutine) self);
            return origin == null ? None.NONE : origin;
        });
    }

    static void installWrapper(TypeBuilder type) {
        type.method("__iter__(self, /)", self -> self);
        type.method("__next__(self, /)", self -> send(((CoroutineWrapper) self).coroutine(), None.NONE));
        type.method("send(self, value, /)", (self, value) -> send(((CoroutineWrapper) self).coroutine(), value));
        type.method(
                "throw(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)",
                (self, exception, value, traceback) -> throwInto(
                        ((CoroutineWrapper) self).coroutine(), exception, value, traceback));
        type.method("close(self, /)", self -> close(((CoroutineWrapper) self).coroutine()));
    }

    static void installAsyncGenerator(TypeBuilder type) {
        installCommon(type, "async_generator", "ag");
        type.method("__aiter__(self, /)", self -> self);
        type.method("__anext__(self, /)", self -> step(self, AsyncGeneratorStep.Kind.SEND, None.NONE));
        type.method("asend(self, value, /)", (self, value) -> step(self, AsyncGeneratorStep.Kind.SEND, value));
        type.method(
                "athrow(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)",
                (self, exception, value, traceback) -> step(
                        self,
                        AsyncGeneratorStep.Kind.THROW,
                        (Supplier<OuroException>) () -> ThrowArguments.exception("athrow", exception, value,
                                traceback)));
        type.method("aclose(self, /)", self -> step(self, AsyncGeneratorStep.Kind.CLOSE, None.NONE));
        type.member("ag_running", self -> ((AsyncGenerator) self).isRunning());
        type.getter("ag_await", self -> awaited(of(self)));
    }

    private static Object step(Object generator, AsyncGeneratorStep.Kind kind, Object value) {
        return new AsyncGeneratorStep((AsyncGenerator) generator, kind, value);
    }

    static void installStep(TypeBuilder type) {
        type.method("__await__(self, /)", self -> self);
        type.method("__iter__(self, /)", self -> self);
        type.method("__next__(self, /)", self -> sendStep((AsyncGeneratorStep) self, None.NONE));
        type.method("send(self, value, /)", (self, value) -> sendStep((AsyncGeneratorStep) self, value));
        type.method(
                "throw(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)",
                (self, exception, value, traceback) -> {
                    AsyncGeneratorStep step = (AsyncGeneratorStep) self;
                    ExecutionState state = state(step.generator());
                    return answer(
                            step.throwInto(ThrowArguments.exception("throw", exception, value, traceback), state),
                            state);
                });
        type.method("close(self, /)", self -> {
            ((AsyncGeneratorStep) self).close(state(((AsyncGeneratorStep) self).generator()));
            return None.NONE;
        });
    }

    private static Object sendStep(AsyncGeneratorStep step, Object value) {
        ExecutionState state = state(step.generator());
        return answer(step.send(value, state), state);
    }

    private static Suspendable of(Object self) {
        return (Suspendable) self;
    }

    private static ExecutionState state(Suspendable body) {
        return body.function().state();
    }

    private static void installDriving(TypeBuilder type) {
        type.method("send(self, value, /)", (self, value) -> send(of(self), value));
        type.method(
                "throw(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)",
                (self, exception, value, traceback) -> throwInto(of(self), exception, value, traceback));
        type.method("close(self, /)", self -> close(of(self)));
    }

    private static Object send(Suspendable body, Object value) {
        ExecutionState state = state(body);
        int floor = state.floor;
        state.floor = state.made;
        try {
            return answer(Driver.send(body, value, state), state);
        } finally {
            state.floor = floor;
        }
    }

    private static Object throwInto(Suspendable body, Object type, Object value, Object traceback) {
        ExecutionState state = state(body);
        OuroException exception;
        try {
            exception = ThrowArguments.exception("throw", type, value, traceback);
        } catch (OuroError mistake) {
            Object awaited = body.state() == Suspendable.State.SUSPENDED ? body.innermost().awaitingObject() : null;
            Object thrower = awaited instanceof NativeAwaitable ? thrower(awaited) : null;
            if (thrower != null) {
                return throwRefusal(body, thrower, type, value, traceback);
            }
            if (Driver.awaitsBody(body)) {
                return answer(Driver.throwAroundInnermost(body, mistake, state), state);
            }
            throw mistake;
        }
        int floor = state.floor;
        state.floor = state.made;
        try {
            return answer(Driver.throwInto(body, exception, state), state);
        } finally {
            state.floor = floor;
        }
    }

    /** Whose {@code throw} an await of the object calls; null if there is none. */
    private static Object thrower(Object awaited) {
        Object iterator = Attributes.has(awaited, "throw") ? awaited : Calls.special(awaited, "__await__");
        return iterator != null && Attributes.has(iterator, "throw") ? iterator : null;
    }

    /** What a body waits for gets the arguments of {@code throw} as they are, and fails in its own words. */
    private static Object throwRefusal(
            Suspendable body, Object thrower, Object type, Object value, Object traceback) {
        try {
            return Calls.method(
                    thrower,
                    "throw",
                    type,
                    value == null ? None.NONE : value,
                    traceback == null ? None.NONE : traceback);
        } catch (OuroError refusal) {
            return answer(Driver.throwInto(body, refusal.exception(), state(body)), state(body));
        }
    }

    private static Object close(Suspendable body) {
        return Closing.close(body, state(body));
    }

    /** What was yielded; the end is StopIteration with the returned value. */
    private static Object answer(Object result, ExecutionState state) {
        if (result == Driver.YIELDED) {
            Object yielded = state.yielded;
            state.yielded = null;
            if (yielded instanceof Standing) {
                // Whoever drives a body by hand gets what it awaits, and nothing that also stands for a coroutine.
                ((Suspendable) state.innermost).awaitingObject();
            }
            return yielded;
        }
        throw Errors.stopIteration(result);
    }

    private static Object awaited(Suspendable body) {
        Object awaited = body.state() == Suspendable.State.RUNNING ? null : body.awaitingObject();
        return awaited == null ? None.NONE : awaited;
    }

    private static void installCommon(TypeBuilder type, String kind, String prefix) {
        type.method(
                "__repr__(self, /)",
                self -> "<" + kind + " object " + of(self).qualifiedName() + " at " + Identity.address(self) + ">");
        type.classMethod2("__class_getitem__(cls, object, /)", GenericAliases::make);
        NameAttributes.install(type);
        type.getter(prefix + "_code", self -> of(self).code());
        type.getter(prefix + "_running", self -> of(self).state() == Suspendable.State.RUNNING);
        type.getter(prefix + "_suspended", self -> of(self).state() == Suspendable.State.SUSPENDED);
        type.getter(prefix + "_frame", self -> of(self).isClosed() ? None.NONE : frame(of(self)));
    }

    private static FrameRecord frame(Suspendable body) {
        Object locals = body.frame() == null
                ? new OuroDict()
                : new FrameVariables(body.function(), body.frame()).locals();
        return new FrameRecord(
                body.code(), body.function().globals(), GuestStack.lineOf(body), locals);
    }
}
