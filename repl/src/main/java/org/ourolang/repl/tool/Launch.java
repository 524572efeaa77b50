// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.ourolang.interpreter.context.OuroContext;

/** How tools run programs and tell their user of it. */
public interface Launch {
    /** Sees one run from inside; called by the thread that runs the program. */
    interface Watch {
        /** What the program's standard output goes to. */
        OutputStream output(OutputStream out);

        /** What the program's standard error goes to. */
        default OutputStream errors(OutputStream err) {
            return err;
        }

        /** The context stands; the program has not begun. */
        void begins(OuroContext context);

        /** The program has ended; the context still stands. */
        void ends(OuroContext context);
    }

    /**
     * Runs a program in a context of its own.
     *
     * @param arguments as for the command itself
     * @return the exit status
     */
    int run(List<String> arguments, Watch watch);

    /** The current working directory. */
    Path folder();

    /** Standard output. */
    OutputStream out();

    /** Standard error. */
    OutputStream err();
}
