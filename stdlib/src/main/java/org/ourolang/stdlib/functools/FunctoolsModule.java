// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.functools;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;

/** The module {@code _functools}: what {@code functools} has in Java. */
public final class FunctoolsModule {
    private FunctoolsModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_functools");
        builder.type(Partial.TYPE);
        builder.type(CacheWrapper.TYPE);
        builder.function("cmp_to_key(mycmp)", compare -> new SortKey(compare, null));
        builder.function("reduce(function, iterable, initial=<unrepresentable>, /)", FunctoolsModule::reduce);
        return builder.module();
    }

    private static Object reduce(Object function, Object iterable, Object initial) {
        Object iterator;
        try {
            iterator = Iteration.iterator(iterable);
        } catch (OuroError error) {
            if (error.exception().type() != ExceptionTypes.TYPE_ERROR) {
                throw error;
            }
            throw Errors.typeError("reduce() arg 2 must support iteration");
        }
        Object result = initial == null ? Iteration.next(iterator) : initial;
        if (result == null) {
            throw Errors.typeError("reduce() of empty iterable with no initial value");
        }
        for (Object value = Iteration.next(iterator); value != null; value = Iteration.next(iterator)) {
            result = Calls.call(function, result, value);
        }
        return result;
    }
}
