// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.function.Consumer;

/** Warns of what a program counts on and will not get, by the filters of the running program. */
public final class Omissions {
    private static volatile Consumer<String> receiver = text -> {};

    private Omissions() {}

    /** Called once by the library. */
    public static void install(Consumer<String> warner) {
        receiver = warner;
    }

    /** A RuntimeWarning at the guest code that runs now, which a filter may turn into an error. */
    @TruffleBoundary
    public static void warn(String text) {
        receiver.accept(text);
    }
}
