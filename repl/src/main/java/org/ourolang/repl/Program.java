// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.ProgramCompiler;
import org.ourolang.interpreter.context.SyntaxErrors;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.stdlib.traceback.Palette;
import org.ourolang.stdlib.traceback.TracebackText;
import org.ourolang.language.source.SourceText;

/** Runs program text in the main module and turns its end into an exit status, as Python does. */
final class Program {
    static final int INTERRUPTED = 130;

    private final OuroContext context;

    Program(OuroContext context) {
        this.context = context;
    }

    /** Runs the text; the exit status. */
    int run(String name, String text) {
        try {
            OuroModule main = context.importer().main();
            context.run(compile(name, text), main.globals(), null);
            return end(0);
        } catch (OuroError error) {
            return end(report(error.exception()));
        } catch (StackOverflowError overflow) {
            return end(report(Errors.recursionError().exception()));
        } catch (OutOfMemoryError full) {
            return end(report(Errors.memoryError().exception()));
        }
    }

    /** Runs a module as a script, as {@code -m} does; the exit status. */
    int runModule(String name) {
        try {
            context.importer().runAsMain(name);
            return end(0);
        } catch (OuroError error) {
            return end(report(error.exception()));
        }
    }

    /** Writes what the streams hold back. */
    void flushOutput() {
        finish(0);
    }

    private Code compile(String name, String text) {
        try {
            return context.compile(
                    new SourceText(name, text), org.ourolang.language.syntax.Program.Kind.EXEC,
                    ProgramCompiler.Request.MODULE);
        } catch (SyntaxErrorException wrong) {
            throw SyntaxErrors.raise(wrong);
        }
    }

    /** Waits for threads and calls what is registered for the end of the program. */
    private int end(int status) {
        for (String[] last : new String[][] {{"threading", "_shutdown"}, {"atexit", "_run_exitfuncs"}}) {
            Object module = context.modules().getString(last[0]);
            if (module != null) {
                try {
                    Calls.method(module, last[1]);
                } catch (OuroError error) {
                    report(error.exception());
                }
            }
        }
        return finish(status);
    }

    private int finish(int status) {
        try {
            flush("stdout");
            flush("stderr");
        } catch (OuroError error) {
            return status == 0 ? 120 : status;
        }
        return status;
    }

    private void flush(String stream) {
        Object sys = context.modules().getString("sys");
        Object target = sys == null ? null : Attributes.getOrNull(sys, stream);
        if (target != null && target != None.NONE) {
            Calls.method(target, "flush");
        }
    }

    /** Reports an exception that nobody caught; the exit status. */
    int report(OuroException exception) {
        if (exception.type().isSubclassOf(ExceptionTypes.SYSTEM_EXIT)) {
            return exitStatus(exception);
        }
        try {
            flush("stdout");
        } catch (OuroError ignored) {
            // The report of the exception itself matters more.
        }
        hook(exception);
        return exception.type().isSubclassOf(ExceptionTypes.KEYBOARD_INTERRUPT) ? INTERRUPTED : 1;
    }

    private void hook(OuroException exception) {
        Object sys = context.modules().getString("sys");
        Object hook = sys == null ? null : Attributes.getOrNull(sys, "excepthook");
        Object original = sys == null ? null : Attributes.getOrNull(sys, "__excepthook__");
        if (hook == null || hook == original) {
            error(TracebackText.of(exception, Palette.of(context)));
            return;
        }
        Object traceback = exception.traceback() == null ? None.NONE : exception.traceback();
        try {
            Calls.call(hook, exception.type(), exception, traceback);
        } catch (OuroError failed) {
            error("Error in sys.excepthook:\n" + TracebackText.of(failed.exception())
                    + "\nOriginal exception was:\n" + TracebackText.of(exception));
        }
    }

    private int exitStatus(OuroException exit) {
        Object code = Attributes.getOrNull(exit, "code");
        if (code == null || code == None.NONE) {
            return 0;
        }
        if (code instanceof Long number) {
            return (int) (number & 0xFF);
        }
        if (code instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        error(Representation.str(code) + "\n");
        return 1;
    }

    private void error(String text) {
        Object sys = context.modules().getString("sys");
        Object target = sys == null ? null : Attributes.getOrNull(sys, "stderr");
        if (target == null) {
            errorOfProcess(text);
        } else if (target != None.NONE) {
            try {
                Calls.method(target, "write", text);
                flush("stderr");
            } catch (OuroError failed) {
                errorOfProcess(text);
            }
        }
    }

    private void errorOfProcess(String text) {
        try {
            OutputStream err = context.err();
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (java.io.IOException closed) {
            // Nobody is left to tell.
        }
    }
}
