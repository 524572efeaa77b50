// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.Traceback;

/** The frames of the reference's {@code runpy}, which stand in tracebacks of what {@code -m} and folders run. */
final class RunnerFrames {
    private static final String RUNNER = "<frozen runpy>";

    private RunnerFrames() {}

    /** Puts them around the exception's own frames. */
    static void addTo(OuroException exception) {
        Traceback own = exception.traceback();
        if (own == null && exception.type().isSubclassOf(ExceptionTypes.SYNTAX_ERROR)) {
            Traceback inner =
                    Traceback.ofLibrary("<frozen importlib._bootstrap>", 488, "_call_with_frames_removed", null);
            inner = Traceback.ofLibrary("<frozen importlib._bootstrap_external>", 1086, "source_to_code", inner);
            inner = Traceback.ofLibrary("<frozen importlib._bootstrap_external>", 1156, "get_code", inner);
            inner = Traceback.ofLibrary(RUNNER, 159, "_get_module_details", inner);
            exception.setTraceback(Traceback.ofLibrary(RUNNER, 189, "_run_module_as_main", inner));
            return;
        }
        exception.setTraceback(Traceback.ofLibrary(RUNNER, 198, "_run_module_as_main",
                Traceback.ofLibrary(RUNNER, 88, "_run_code", own)));
    }
}
