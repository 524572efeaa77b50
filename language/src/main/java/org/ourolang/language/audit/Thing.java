// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import org.ourolang.language.syntax.Expression;

/** What is known of an expression's value without running the program. */
sealed interface Thing {
    /** A module, class or function of the library, by its full name; builtins stand in {@code builtins}. */
    record Known(String path) implements Thing {}

    /** A function of the program, not decorated; {@code bound} is whether it is a method with its object. */
    record Function(Body body, boolean bound) implements Thing {}

    /** A function that {@code contextlib.asynccontextmanager} decorates. */
    record ManagerFunction(Body body) implements Thing {}

    /** What a call of a {@link ManagerFunction} makes. */
    record Manager(Body body) implements Thing {}

    record Class(ClassInfo info) implements Thing {}

    /** @param exact whether it is of this very class, not of a subclass */
    record Instance(ClassInfo info, boolean exact) implements Thing {}

    /**
     * An instance of a class of the library.
     *
     * @param identity the variable or the attribute that alone holds it; null when that is not known
     */
    record Made(String path, Expression.Call call, Object identity) implements Thing {
        boolean is(String name) {
            return path.equals("asyncio." + name);
        }
    }

    record LibraryMethod(Made owner, String name) implements Thing {}

    /** What a call of a coroutine function makes. */
    record Coroutine(Body body) implements Thing {}

    /** What a call of an asynchronous generator function makes. */
    record Stream(Body body) implements Thing {}

    /** The result of a function of the library. */
    record LibraryCall(String path, Expression.Call call) implements Thing {}

    /** The result of a method of an instance of the library. */
    record MethodCall(LibraryMethod method, Expression.Call call) implements Thing {}

    /**
     * A task.
     *
     * @param how the call that made it
     * @param variable that holds it alone, or null
     */
    record Task(Expression.Call call, String how, Variable variable) implements Thing {}

    /** @param why in words, or empty */
    record Unknown(String why) implements Thing {}

    Unknown UNKNOWN = new Unknown("");
}
