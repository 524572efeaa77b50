// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import sun.misc.Signal;

/** Ctrl-C. */
final class Interrupts {
    private Interrupts() {}

    /** Runs {@code action} at each SIGINT instead of ending the process. */
    static void install(Runnable action) {
        Signal.handle(new Signal("INT"), signal -> action.run());
    }
}
