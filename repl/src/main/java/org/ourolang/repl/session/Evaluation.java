// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.ProgramCompiler;
import org.ourolang.interpreter.context.SyntaxErrors;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.stdlib.asyncio.LoopDriver;

/** One run of program text at the prompt: its pieces one after the other, each awaited if it awaits. */
final class Evaluation {
    private static final ProgramCompiler.Request AT_THE_PROMPT = new ProgramCompiler.Request(true, false);

    private final OuroContext context;
    private final LoopDriver loop;
    private final boolean mayAwait;
    private final Consumer<OuroException> done;
    private final Iterator<Piece> pieces;
    private Object task;
    private boolean running;
    private boolean interrupted;

    /**
     * @param mayAwait whether the loop turns, so that awaiting can end
     * @param done receives the exception that ended the run; null if it ran to its end
     */
    Evaluation(OuroContext context, LoopDriver loop, List<Piece> pieces, boolean mayAwait,
            Consumer<OuroException> done) {
        this.context = context;
        this.loop = loop;
        this.pieces = pieces.iterator();
        this.mayAwait = mayAwait;
        this.done = done;
    }

    /** Runs until the end or the first await. */
    void start() {
        try {
            while (pieces.hasNext()) {
                if (begin(pieces.next())) {
                    return;
                }
            }
        } catch (OuroError error) {
            done.accept(error.exception());
            return;
        } catch (StackOverflowError overflow) {
            done.accept(Errors.recursionError().exception());
            return;
        }
        done.accept(null);
    }

    /** Answers whether the piece awaits. */
    private boolean begin(Piece piece) {
        Code code = compile(piece);
        if (code.kind() != Code.Kind.PLAIN) {
            if (!mayAwait) {
                throw Errors.runtimeError("the loop is paused, so nothing that is awaited can go on");
            }
            task = loop.start(context.run(code, context.importer().main().globals(), null), "prompt");
            return true;
        }
        running = true;
        loop.beginStep(null);
        try {
            loop.inContext(() -> context.run(code, context.importer().main().globals(), null));
        } finally {
            loop.endStep();
            running = false;
        }
        return false;
    }

    private Code compile(Piece piece) {
        try {
            return context.compile(piece.source(), piece.kind(), AT_THE_PROMPT);
        } catch (SyntaxErrorException wrong) {
            throw SyntaxErrors.raise(wrong);
        }
    }

    /** Whether it awaits something. */
    boolean awaits() {
        return task != null;
    }

    /** Whether its own code is what runs now. */
    boolean runs() {
        return running || task != null && loop.stepTask() == task;
    }

    boolean wasInterrupted() {
        return interrupted;
    }

    /** The task in which it awaits; null for none. */
    Object task() {
        return task;
    }

    /** Goes on if what it awaited is done. */
    void check() {
        if (task == null || !loop.isDone(task)) {
            return;
        }
        Object ended = task;
        task = null;
        try {
            loop.result(ended);
        } catch (OuroError error) {
            done.accept(error.exception());
            return;
        }
        start();
    }

    /** Ctrl-C while it awaits. */
    void cancel() {
        if (task != null) {
            interrupted = true;
            loop.cancel(task);
        }
    }

    /** Whether the exception is what a cancelled await ends with. */
    static boolean isInterruption(OuroException exception) {
        return exception.type().isSubclassOf(ExceptionTypes.KEYBOARD_INTERRUPT)
                || exception.type().name().equals("CancelledError");
    }
}
