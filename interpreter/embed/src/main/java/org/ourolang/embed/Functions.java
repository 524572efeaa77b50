// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** Java's functions as scripts call them: with plain Java objects as arguments, in the right number. */
final class Functions {
    private Functions() {}

    static ProxyExecutable of(Supplier<?> function) {
        return arguments -> {
            checkCount(arguments, 0);
            return function.get();
        };
    }

    static <A> ProxyExecutable of(Function<A, ?> function) {
        return arguments -> {
            checkCount(arguments, 1);
            return function.apply(argument(arguments, 0));
        };
    }

    static <A, B> ProxyExecutable of(BiFunction<A, B, ?> function) {
        return arguments -> {
            checkCount(arguments, 2);
            return function.apply(argument(arguments, 0), argument(arguments, 1));
        };
    }

    @SuppressWarnings("unchecked")
    private static <T> T argument(Value[] arguments, int index) {
        return (T) Values.toJava(arguments[index]);
    }

    private static void checkCount(Value[] arguments, int expected) {
        if (arguments.length != expected) {
            throw new IllegalArgumentException(
                    "takes " + expected + " arguments but " + arguments.length + " were given");
        }
    }
}
