// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.ProgramCompiler;
import org.ourolang.interpreter.context.SyntaxErrors;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;
import org.ourolang.repl.session.Uncaught;

/** Runs program text in the main module and turns its end into an exit status, as Python does. */
final class Program {
    private final OuroContext context;
    private final Uncaught uncaught;

    Program(OuroContext context) {
        this.context = context;
        this.uncaught = new Uncaught(context);
    }

    /** Runs the text to the end of the program; the exit status. */
    int run(String name, String text) {
        return end(runOpenly(name, text));
    }

    /** Runs the text, after which more may follow; the exit status. */
    int runOpenly(String name, String text) {
        try {
            OuroModule main = context.importer().main();
            context.run(compile(name, text), main.globals(), null);
            return 0;
        } catch (OuroError error) {
            return report(error.exception());
        } catch (StackOverflowError overflow) {
            return report(Errors.recursionError().exception());
        } catch (OutOfMemoryError full) {
            return report(Errors.memoryError().exception());
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

    private Code compile(String name, String text) {
        try {
            return context.compile(
                    new SourceText(name, text), org.ourolang.language.syntax.Program.Kind.EXEC,
                    ProgramCompiler.Request.MODULE);
        } catch (SyntaxErrorException wrong) {
            throw SyntaxErrors.raise(wrong);
        }
    }

    /** Waits for threads, calls what is registered for the end of the program, and reports tasks that never ended. */
    int end(int status) {
        for (String[] last : new String[][] {{"threading", "_shutdown"}, {"atexit", "_run_exitfuncs"},
                {"asyncio", "_report_leftovers"}}) {
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
        return uncaught.flush() || status != 0 ? status : 120;
    }

    /** Reports an exception that nobody caught; the exit status. */
    int report(OuroException exception) {
        return uncaught.report(exception);
    }
}
