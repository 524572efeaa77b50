// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.RuntimeReports;

/**
 * Records what is reported, and passes it on.
 *
 * @param reports may be null
 */
record WatchedReports(RuntimeReports reports, Recorder recorder) implements RuntimeReports {
    @Override
    public void neverAwaited(Object coroutine, String subject, String file, int line, String text) {
        recorder.neverAwaited(coroutine instanceof Coroutine own ? own.qualifiedName() : subject, file, line);
        if (reports != null) {
            reports.neverAwaited(coroutine, subject, file, line, text);
        }
    }

    @Override
    public OuroTuple origin(int depth) {
        return reports == null ? OuroTuple.EMPTY : reports.origin(depth);
    }

    @Override
    public void syntaxWarning(String message, String file, int line, String text) {
        if (reports != null) {
            reports.syntaxWarning(message, file, line, text);
        }
    }

    @Override
    public void unraisable(OuroException exception, Object object) {
        if (reports != null) {
            reports.unraisable(exception, object);
        }
    }
}
