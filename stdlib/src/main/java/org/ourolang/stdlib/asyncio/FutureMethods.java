// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.NativeCode;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.Signature;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Traceback;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.stdlib.contextvars.Context;
import org.ourolang.stdlib.support.Warnings;

/** The methods of {@code asyncio.Future}. */
final class FutureMethods {
    private FutureMethods() {}

    static void install(TypeBuilder type) {
        type.constructor(Future::new);
        type.method("__init__(self, *, loop=None)", (self, loop) -> {
            ((Future) self).initialize(loop == None.NONE ? Loops.current() : loop);
            return None.NONE;
        });
        type.method("__repr__(self, /)", (Object self) -> Reprs.future(initialized(self)));
        type.classMethod2("__class_getitem__(cls, key, /)", (cls, key) -> Calls.call(
                BuiltinTypes.GENERIC_ALIAS, cls, key));
        type.method("__await__(self, /)", (Object self) -> new FutureIterator(initialized(self)));
        type.method("__iter__(self, /)", (Object self) -> new FutureIterator(initialized(self)));
        installOutcome(type);
        installShared(type);
        installCallbacks(type);
        installPrivate(type);
    }

    private static Future initialized(Object self) {
        Future future = (Future) self;
        future.checkInitialized();
        return future;
    }

    private static void installOutcome(TypeBuilder type) {
        Fn2 setResult = (self, result) -> {
            ((Future) self).complete(result);
            return None.NONE;
        };
        unpacked(type, "set_result(self, result, /)", setResult);
        Fn2 setException = (self, exception) -> {
            ((Future) self).failWith(exception);
            return None.NONE;
        };
        unpacked(type, "set_exception(self, exception, /)", setException);
    }

    /** What the reference has once for futures and once more for tasks. */
    static void installShared(TypeBuilder type) {
        type.method("result(self, /)", (Object self) -> ((Future) self).resultNow());
        Fn1 exception = self -> AsyncioState.orNone(((Future) self).exceptionNow());
        unpacked(type, "exception(self, /)", exception);
        Fn1 loop = self -> initialized(self).loop;
        unpacked(type, "get_loop(self, /)", loop);
        type.method("_make_cancelled_error(self, /)", (Object self) -> ((Future) self).makeCancelledError());
        type.method("cancel(self, /, msg=None)", (self, message) -> ((Future) self).cancel(message));
        type.method("cancelled(self, /)", (Object self) -> ((Future) self).isCancelled());
        type.method("done(self, /)", (Object self) -> ((Future) self).isDone());
        type.method("add_done_callback(self, fn, /, *, context=None)", (self, function, context) -> {
            if (((Future) self).loop == null) {
                throw Errors.runtimeError("uninitialized Future object");
            }
            ((Future) self).addCallback(function, contextOf(context));
            return None.NONE;
        });
        Fn2 removal = (self, function) -> initialized(self).removeCallback(function);
        unpacked(type, "remove_done_callback(self, fn, /)", removal);
    }

    private static void unpacked(TypeBuilder type, String text, NativeCode code) {
        Signature signature = new Signature(text).unpacked();
        type.attribute(signature.name(), new BuiltinMethod(signature, code, type.type(), false));
    }

    private static void installCallbacks(TypeBuilder type) {
        type.getter("_callbacks", self -> {
            List<Future.Callback> callbacks = ((Future) self).callbacks();
            if (callbacks.isEmpty()) {
                return None.NONE;
            }
            OuroList shown = new OuroList();
            for (Future.Callback callback : callbacks) {
                Object function = callback.function() instanceof Future.NativeCallback code
                        ? NativeFunctions.callback(code)
                        : callback.function();
                shown.append(OuroTuple.of(function, AsyncioState.orNone(callback.context())));
            }
            return shown;
        });
    }

    private static void installPrivate(TypeBuilder type) {
        type.property(
                "_asyncio_future_blocking",
                self -> ((Future) self).loop == null ? None.NONE : (Object) ((Future) self).blocking,
                (self, value) -> {
                    ((Future) self).blocking = Truth.isTrue(value);
                    return None.NONE;
                },
                null);
        type.property(
                "_log_traceback",
                self -> initialized(self).logsTraceback(),
                (self, value) -> {
                    if (Truth.isTrue(value)) {
                        throw Errors.valueError("_log_traceback can only be set to False");
                    }
                    ((Future) self).setLogTraceback(false);
                    return None.NONE;
                },
                null);
        type.property(
                "_cancel_message",
                self -> ((Future) self).cancelMessage(),
                (self, value) -> {
                    ((Future) self).setCancelMessage(value);
                    return None.NONE;
                },
                null);
        type.getter("_state", self -> ((Future) self).state().name());
        type.getter("_result", self -> AsyncioState.orNone(((Future) self).result));
        type.getter("_exception", self -> AsyncioState.orNone(((Future) self).exception()));
        type.getter("_loop", self -> AsyncioState.orNone(((Future) self).loop));
        type.getter("_source_traceback", self -> CreationStack.shown(((Future) self).created()));
    }

    /** A context given by a script, or a copy of the current one for None. */
    static Context contextOf(Object value) {
        if (value == None.NONE) {
            return Context.copyCurrent();
        }
        if (value instanceof Context context) {
            return context;
        }
        throw Errors.typeError("a contextvars.Context was expected, got %s",
                Representation.repr(value));
    }

    static void installIterator(TypeBuilder type) {
        type.method("__iter__(self, /)", (Object self) -> self);
        type.method("__next__(self, /)", (Object self) -> ((FutureIterator) self).send(None.NONE));
        type.method("send(self, value, /)", (self, value) -> ((FutureIterator) self).send(value));
        type.method("close(self, /)", (Object self) -> {
            ((FutureIterator) self).close();
            return None.NONE;
        });
        type.method("throw(self, type, val=None, tb=None, /)", (self, kind, value, traceback) -> {
            if (value != None.NONE || traceback != None.NONE) {
                Warnings.deprecated(
                        "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature"
                                + " instead.");
            }
            if (traceback != None.NONE && !(traceback instanceof Traceback)) {
                throw Errors.typeError("throw() third argument must be a traceback");
            }
            if (kind instanceof OuroException && value != None.NONE) {
                throw Errors.typeError("instance exception may not have a separate value");
            }
            ((FutureIterator) self).close();
            throw errorOf(kind, value);
        });
    }

    private static OuroError errorOf(Object kind, Object value) {
        Object made = kind;
        if (kind instanceof OuroClass) {
            made = value instanceof OuroException
                    ? value
                    : value == None.NONE ? Calls.call(kind) : Calls.call(kind, value);
        }
        if (made instanceof OuroException exception) {
            return Errors.of(exception);
        }
        return Errors.typeError("exceptions must be classes deriving BaseException or instances of such a class");
    }
}
