// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.NativeCode;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.Signature;

/** Guest functions that stand for the library's own callbacks where a script can see them. */
final class NativeFunctions {
    private NativeFunctions() {}

    /** @param code a {@code Fn0..Fn4} or {@code FnN} that suits the signature */
    static BuiltinFunction of(String signature, NativeCode code) {
        return BuiltinFunction.of(signature, code);
    }

    /** As {@link #of}, for a function that the reference has inside another: the name is the qualified one. */
    static BuiltinFunction inner(String qualifiedName, String parameters, NativeCode code) {
        BuiltinFunction function =
                of(qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1) + parameters, code);
        function.signature().setWritten(qualifiedName);
        return function;
    }

    static BuiltinFunction callback(Future.NativeCallback callback) {
        if (callback instanceof Task task) {
            return wakeUp(task);
        }
        Fn1 code = future -> {
            callback.completed((Future) future);
            return None.NONE;
        };
        return of("callback(future, /)", code);
    }

    private static BuiltinFunction ofTask(Task task, String signature, NativeCode code) {
        return new BuiltinFunction(new Signature(signature), code, task);
    }

    static BuiltinFunction wakeUp(Task task) {
        Fn1 code = future -> {
            task.wakeUp(future);
            return None.NONE;
        };
        return ofTask(task, "task_wakeup(future, /)", code);
    }

    /** @param error what to throw into the coroutine; null for nothing */
    static BuiltinFunction step(Task task, OuroException error) {
        Fn0 code = () -> {
            task.step(error);
            return None.NONE;
        };
        return ofTask(task, "task_step()", code);
    }
}
