// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.function.Consumer;

/** Warns of what operators and conversions will not do for ever, by the filters of the running program. */
public final class Deprecations {
    private static volatile Consumer<String> receiver = text -> {};

    private Deprecations() {}

    /** Called once by the library. */
    public static void install(Consumer<String> warner) {
        receiver = warner;
    }

    /** A DeprecationWarning at the guest code that runs now, which a filter may turn into an error. */
    @TruffleBoundary
    public static void warn(String text) {
        receiver.accept(text);
    }

    /** Warns that a special method answered an instance of a subclass of the type that it should answer. */
    public static void ofSubclass(String method, String type, Object answer) {
        if (answer instanceof Boolean || answer instanceof OuroInstance) {
            String name = answer instanceof OuroInstance instance ? instance.type().name() : "bool";
            warn(method + " returned non-" + type + " (type " + name + ").  The ability to return an instance of a"
                    + " strict subclass of " + type
                    + " is deprecated, and may be removed in a future version of Python.");
        }
    }
}
