// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import org.graalvm.polyglot.Engine;

/** What {@code --version} says: Ouro's version, the Python it follows, and whether the compiler is active. */
final class Version {
    private Version() {}

    static String text(Engine engine) {
        String runtime = engine.getImplementationName();
        String mode = runtime.contains("Interpreted") ? "interpreter only" : "compiler active";
        return "Ouro 0.1.0 (Python 3.13 subset; " + mode + ", JDK " + Runtime.version().feature() + ")";
    }
}
