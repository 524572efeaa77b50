// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

/** What takes input from a person and shows outcomes; it runs on a thread of its own. */
public interface Shell {
    /**
     * Reads and submits until the input ends.
     *
     * @return the exit status
     */
    int run(Session session) throws Exception;
}
