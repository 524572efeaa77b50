// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.coroutine.AwaitProtocol;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.coroutine.NativeAwaitable;
import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Calls;

/** What {@code anext(iterator, default)} answers: an awaitable that turns the end into the default. */
final class NextOrDefault implements Typed, TruffleObject {
    static final OuroClass TYPE = OuroClass.builtin(
            "builtins", "anext_awaitable", org.ourolang.interpreter.object.BuiltinTypes.OBJECT, NextOrDefault::install);

    private final Object awaitable;
    private final Object absent;
    private Object iterator;

    NextOrDefault(Object awaitable, Object absent) {
        this.awaitable = awaitable;
        this.absent = absent;
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    private static void install(TypeBuilder type) {
        type.method("__await__(self, /)", self -> self);
        type.method("__iter__(self, /)", self -> self);
        type.method("__next__(self, /)", self -> ((NextOrDefault) self).step("send", None.NONE));
        type.method("send(self, value, /)", (self, value) -> ((NextOrDefault) self).step("send", value));
        type.method(
                "throw(self, typ, val=None, tb=None, /)",
                (self, type1, value, traceback) -> ((NextOrDefault) self).step("throw",
                        value == None.NONE ? type1 : value));
        type.method("close(self, /)", self -> Calls.method(((NextOrDefault) self).inner(), "close"));
    }

    private Object inner() {
        if (iterator == null) {
            Object found = AwaitProtocol.iteratorOf(awaitable);
            boolean isSent = found instanceof Coroutine || found instanceof NativeAwaitable;
            iterator = isSent ? Calls.method(found, "__await__") : found;
        }
        return iterator;
    }

    private Object step(String method, Object value) {
        try {
            Object inner = inner();
            boolean plain = method.equals("send") && value == None.NONE;
            return plain ? Calls.special(inner, "__next__") : Calls.method(inner, method, value);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.STOP_ASYNC_ITERATION)) {
                throw Errors.stopIteration(absent);
            }
            throw error;
        }
    }
}
