// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.util.function.IntSupplier;
import org.ourolang.interpreter.context.MainModule;
import org.ourolang.interpreter.coroutine.NeverAwaited;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.ProgramCompiler;
import org.ourolang.interpreter.context.SourceBytes;
import org.ourolang.interpreter.context.SyntaxErrors;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.reach.Remains;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;
import org.ourolang.repl.session.Uncaught;
import org.ourolang.stdlib.traceback.CommandText;
import org.ourolang.stdlib.traceback.TracebackText;

/** Runs program text in the main module and turns its end into an exit status, as Python does. */
final class Program {
    /** The exit status when output could not be written at the end. */
    private static final int FLUSH_FAILED = 120;

    /** For the classes and objects that a report needs. */
    private static final int RESERVE_BYTES = 2 << 20;

    private final OuroContext context;
    private final Uncaught uncaught;
    /** What ended the program; null for nothing. */
    private OuroException last;
    /** Given back when the heap is full: the program's own objects may leave no room to report it. */
    private byte[] reserve = new byte[RESERVE_BYTES];

    Program(OuroContext context) {
        this.context = context;
        this.uncaught = new Uncaught(context);
        context.state().searches = true;
    }

    /**
     * Runs a program; the exit status, unless more follows.
     *
     * @param code the text; null if the script has it
     */
    int run(Script script, String code) {
        return guarded(() -> {
            if (code != null && !isText(code)) {
                return 1;
            }
            if (code != null) {
                SourceBytes.refuseMark(code, script.name());
                CommandText.keep(context, code);
            }
            String text = code == null ? SourceBytes.ofScript(script.bytes(), script.name()) : code;
            boolean isShown = !script.name().equals("<stdin>");
            SourceText source = code == null
                    ? SourceText.script(script.name(), text, isShown)
                    : new SourceText(script.name(), text, isShown);
            run(compile(source), script.isFolder());
            return 0;
        });
    }

    /** Says so if it is not. */
    private boolean isText(String code) {
        try {
            Calls.method(code + "\n", "encode");
            return true;
        } catch (OuroError wrong) {
            uncaught.error("Unable to decode the command from the command line:\n"
                    + TracebackText.only(wrong.exception()));
            return false;
        }
    }

    private void run(Code code, boolean isFolder) {
        try {
            context.run(code, context.importer().main().globals(), null);
        } catch (OuroError error) {
            if (isFolder) {
                RunnerFrames.addTo(error.exception());
            }
            throw error;
        }
    }

    /** Runs a module as a script, as {@code -m} does; the exit status, unless more follows. */
    int runModule(String name) {
        MainModule module;
        try {
            module = MainModule.named(context, name);
        } catch (MainModule.NotFoundException absent) {
            uncaught.error("ouro: " + absent.getMessage() + "\n");
            return 1;
        } catch (OuroError error) {
            return report(error.exception());
        }
        return guarded(() -> {
            try {
                module.run(context);
            } catch (OuroError error) {
                RunnerFrames.addTo(error.exception());
                throw error;
            }
            return 0;
        });
    }

    private int guarded(IntSupplier run) {
        try {
            return run.getAsInt();
        } catch (OutOfMemoryError full) {
            reserve = null;
            return report(Errors.memoryError().exception());
        } catch (OuroError error) {
            if (error.exception().type().isSubclassOf(ExceptionTypes.MEMORY_ERROR)) {
                reserve = null;
            }
            return report(error.exception());
        } catch (StackOverflowError overflow) {
            return report(Errors.recursionError().exception());
        }
    }

    private Code compile(SourceText source) {
        try {
            return context.compile(
                    source, org.ourolang.language.syntax.Program.Kind.EXEC, ProgramCompiler.Request.MODULE);
        } catch (SyntaxErrorException wrong) {
            throw SyntaxErrors.raise(wrong);
        }
    }

    /** Waits for threads, calls what is registered for the end of the program, and reports tasks that never ended. */
    int end(int status) {
        for (String[] ending : new String[][] {{"threading", "_shutdown"}, {"atexit", "_run_exitfuncs"},
                {"asyncio", "_report_leftovers"}}) {
            Object module = context.modules().getString(ending[0]);
            if (module != null) {
                try {
                    Calls.method(module, ending[1]);
                } catch (OuroError error) {
                    report(error.exception());
                }
            }
        }
        NeverAwaited.reportAll(context.state());
        Remains.close(context.state(), last, context.importer().main().globals());
        return uncaught.flushAtEnd() ? status : FLUSH_FAILED;
    }

    /** Reports an exception that nobody caught; the exit status. */
    int report(OuroException exception) {
        last = exception;
        return uncaught.report(exception);
    }
}
