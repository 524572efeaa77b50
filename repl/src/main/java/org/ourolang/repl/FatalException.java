// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

/** The environment or an option asks for what no program can start with; the message is Python's. */
final class FatalException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param step what Python was about to do
     * @param state how far Python had come
     */
    FatalException(String step, String reason, String state) {
        super("Fatal Python error: " + step + ": " + reason + "\nPython runtime state: " + state + "\n\n");
    }

    /** As {@link #FatalException(String, String, String)}, with what was raised; no thread runs code then. */
    FatalException(String step, String reason, String state, String raised) {
        this(step, reason, state + "\n" + raised.stripTrailing());
    }
}
