// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

/** What an event loop is told about asynchronous generators ({@code sys.set_asyncgen_hooks}). */
public interface AsyncGeneratorHooks {
    /** Called before the first iteration of {@code generator}. */
    void firstIteration(AsyncGenerator generator);

    /** Called when an unfinished {@code generator} is dropped. */
    void finalize(AsyncGenerator generator);
}
