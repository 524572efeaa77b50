// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.SyntaxErrors;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;
import org.ourolang.stdlib.asyncio.LoopDriver;
import org.ourolang.stdlib.asyncio.TaskFacts;

/**
 * A prompt without a terminal. It belongs to the thread that opened it, which has entered the context; that thread turns
 * the event loop, so that tasks go on between inputs. {@link #submit}, {@link #ask}, {@link #interrupt} and {@link #hog}
 * may be called from any thread.
 */
public final class Session implements AutoCloseable {
    /** A step of another task that lasts longer than this is what Ctrl-C means, in nanoseconds. */
    private static final long LONG_STEP = 300_000_000L;

    private static final int CLEAN_UP_SECONDS = 3;

    private final OuroContext context;
    private final SessionClock clock = new SessionClock();
    private final LoopDriver loop;
    private final Uncaught uncaught;
    private final DisplayHook display;
    private final Commands commands;
    private final Transcript transcript = new Transcript();
    private final HogWatch hogs;
    private final Queue<Runnable> posts = new ConcurrentLinkedQueue<>();
    private final ArrayDeque<Runnable> inputs = new ArrayDeque<>();
    private Consumer<String> notices = text -> {};
    private Evaluation current;
    private boolean busy;
    private boolean paused;
    private boolean leaving;
    /** Whether tasks clean up after the last input. */
    private volatile boolean ending;

    private volatile Integer exit;
    private int count;
    /** What tracebacks call every input; null to number them. */
    private String inputName;

    private Session(OuroContext context) {
        this.context = context;
        clock.setVirtual(context.clock().isVirtual());
        context.setClock(clock);
        uncaught = new Uncaught(context);
        display = DisplayHook.install(context);
        loop = new LoopDriver();
        hogs = new HogWatch(context, loop);
        commands = new Commands(this);
        context.setInterruptHandler(this::interrupted);
        SessionNames.install(context);
    }

    /** Opens a session in a context that the current thread has entered. */
    public static Session open(OuroContext context) {
        return new Session(context);
    }

    /** Sets where sentences go that answer no input, such as that a task was interrupted; each ends with a line end. */
    public void onNotice(Consumer<String> receiver) {
        notices = receiver;
    }

    /** Gives all inputs one name in tracebacks instead of a numbered one each. */
    public void nameInputs(String name) {
        inputName = name;
    }

    // Input

    /** Runs an input when those before it are done. Any thread. */
    public CompletableFuture<Outcome> submit(String text) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        post(() -> enqueue(() -> begin(text, outcome)));
        return outcome;
    }

    /** Runs an input and turns the loop until it is done; only on the session's thread. */
    public Outcome evaluate(String text) {
        if (InputText.isIncomplete(text)) {
            return new Outcome.Incomplete();
        }
        CompletableFuture<Outcome> outcome = submit(text);
        turn(outcome::isDone);
        return outcome.join();
    }

    /** Answers a question about the program between two steps of the loop. Any thread. */
    public <T> CompletableFuture<T> ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        post(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException failed) {
                answer.completeExceptionally(failed);
            }
        });
        return answer;
    }

    private void post(Runnable work) {
        posts.add(work);
        loop.wake();
    }

    private void enqueue(Runnable input) {
        inputs.add(input);
        nextInput();
    }

    private void nextInput() {
        if (!busy && !inputs.isEmpty()) {
            busy = true;
            inputs.poll().run();
        }
    }

    private void begin(String text, CompletableFuture<Outcome> outcome) {
        Consumer<Outcome> done = result -> {
            transcript.add(text, result);
            uncaught.flush();
            busy = false;
            outcome.complete(result);
            nextInput();
        };
        if (text.isBlank()) {
            done.accept(new Outcome.Nothing());
        } else if (InputText.isCommand(text)) {
            commands.run(text.strip(), done);
        } else {
            run(text, done);
        }
    }

    /** Runs program text as an input; the outcome comes when it is done. */
    void run(String text, Consumer<Outcome> done) {
        SourceText source = new SourceText(inputName == null ? "<python-input-" + count++ + ">" : inputName,
                text.stripTrailing() + "\n");
        List<Piece> pieces;
        try {
            pieces = Piece.of(source);
        } catch (SyntaxErrorException wrong) {
            done.accept(failure(SyntaxErrors.raise(wrong).exception()));
            return;
        }
        run(pieces, done);
    }

    /** Runs pieces of program text; the outcome comes when they are done. */
    void run(List<Piece> pieces, Consumer<Outcome> done) {
        display.take();
        Evaluation[] self = new Evaluation[1];
        self[0] = new Evaluation(context, loop, pieces, !paused, exception -> {
            current = null;
            done.accept(exception == null ? success() : ended(self[0], exception));
        });
        current = self[0];
        current.start();
    }

    private Outcome success() {
        Object value = display.take();
        return value == null ? new Outcome.Nothing() : new Outcome.Value(value, Hints.about(value));
    }

    private Outcome ended(Evaluation evaluation, OuroException exception) {
        if (evaluation.wasInterrupted() && Evaluation.isInterruption(exception)) {
            return new Outcome.Interrupted();
        }
        if (exception.type().isSubclassOf(ExceptionTypes.SYSTEM_EXIT)) {
            exit = uncaught.exitStatus(exception);
            return new Outcome.Exit(exit);
        }
        return failure(exception);
    }

    Outcome failure(OuroException exception) {
        uncaught.flush();
        SessionNames.remember(context, exception);
        return new Outcome.Failed(exception, uncaught.text(exception), Hints.about(exception));
    }

    // The loop

    /** Lets the shell read on a thread of its own and turns the loop until it ends; the exit status. */
    public int run(Shell shell) {
        CompletableFuture<Integer> ended = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                ended.complete(shell.run(this));
            } catch (Exception | Error failed) {
                ended.completeExceptionally(failed);
            }
            loop.wake();
        }, "prompt");
        reader.setDaemon(true);
        reader.start();
        turn(() -> ended.isDone() || exit != null && !busy && leaving);
        endTasks();
        return ended.isDone() ? ended.join() : exit;
    }

    /** Cancels the tasks that are left and lets them clean up, for a while or until Ctrl-C. */
    private void endTasks() {
        List<Object> tasks = loop.tasks();
        if (tasks.isEmpty()) {
            return;
        }
        ending = true;
        paused = false;
        tasks.forEach(loop::cancel);
        CompletableFuture.delayedExecutor(CLEAN_UP_SECONDS, TimeUnit.SECONDS).execute(this::giveUp);
        turn(() -> !ending || tasks.stream().allMatch(loop::isDone));
    }

    private void giveUp() {
        ending = false;
        loop.wake();
    }

    /** Turns the loop until the condition holds; it is looked at after every step. */
    void turn(BooleanSupplier done) {
        loop.running(() -> {
            turnNow(done);
            return null;
        });
    }

    private void turnNow(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            Runnable post = posts.poll();
            if (post != null) {
                post.run();
            } else if (paused || !step()) {
                rest();
            }
        }
    }

    /** Runs the next callback, if one is ready. */
    private boolean step() {
        return stepDescribed(false) != null;
    }

    /** Runs the next callback and says what ran; null if nothing is ready. */
    String stepDescribed(boolean described) {
        String ran = null;
        try {
            ran = loop.runNext(described);
        } catch (OuroError error) {
            ran = "";
            escaped(error.exception());
        }
        if (current != null) {
            current.check();
        }
        return ran;
    }

    /** An exception that ends loops came out of a callback. */
    private void escaped(OuroException exception) {
        if (current != null && current.awaits() && loop.isDone(current.task())) {
            return;
        }
        if (exception.type().isSubclassOf(ExceptionTypes.SYSTEM_EXIT)) {
            exit = uncaught.exitStatus(exception);
            leaving = true;
            return;
        }
        notices.accept(uncaught.text(exception));
        for (Object task : loop.failures()) {
            loop.settle(task);
        }
    }

    private void rest() {
        if (!posts.isEmpty()) {
            return;
        }
        boolean waits = ending || !paused && current != null && current.awaits();
        boolean waitsInVirtualTime = clock.isVirtual() && waits;
        double seconds = waitsInVirtualTime && !loop.expectsOutsideWork() ? loop.untilNextTimer() : 0;
        if (seconds > 0 && !Double.isInfinite(seconds)) {
            clock.advance((long) Math.ceil(seconds * 1e9));
        } else {
            loop.sleep(!paused);
        }
    }

    // Interrupts

    /** Ctrl-C: ends what the input awaits or a step that keeps the loop busy, and nothing else. Any thread. */
    public void interrupt() {
        context.interrupt();
        loop.wake();
    }

    private void interrupted() {
        long start = loop.stepStart();
        boolean own = current != null && current.runs();
        if (start != 0 && (own || System.nanoTime() - start > LONG_STEP)) {
            throw Errors.raise(ExceptionTypes.KEYBOARD_INTERRUPT);
        }
        if (ending) {
            giveUp();
            return;
        }
        Evaluation awaiting = current;
        if (awaiting != null) {
            posts.add(awaiting::cancel);
        }
    }

    /** What keeps the loop busy for more than a second; null for nothing. Any thread. */
    public Hog hog() {
        return hogs.look(() -> current != null && current.runs());
    }

    // What others ask on the session's thread

    /** What a status line shows. */
    public Activity activity() {
        int ready = 0;
        int waiting = 0;
        for (TaskFacts facts : TaskFacts.all(loop)) {
            if (facts.isWaiting()) {
                waiting++;
            } else {
                ready++;
            }
        }
        return new Activity(ready, waiting, loop.failures().size(), clock.nanoTime() / 1e9, clock.isVirtual(), paused);
    }

    /** The text of a prompt: {@code sys.ps1} or {@code sys.ps2}. */
    public String prompt(boolean first) {
        Object text = Attributes.getOrNull(context.importModule("sys"), first ? "ps1" : "ps2");
        try {
            return text == null ? first ? ">>> " : "... " : Representation.str(text);
        } catch (OuroError failed) {
            return first ? ">>> " : "... ";
        }
    }

    /** What could stand at the cursor; runs no code of the program. */
    public Completion complete(String text, int cursor) {
        return Completion.of(this, text, cursor);
    }

    /** Asks for the end of the session. */
    Outcome leave() {
        exit = 0;
        return new Outcome.Exit(0);
    }

    /** Adds a command of the shell's own; its text ends with a line end or is empty. */
    public void addCommand(String name, String usage, String help, UnaryOperator<String> answer) {
        ask(() -> {
            commands.add(name, usage, help, answer::apply);
            return null;
        });
    }

    OuroContext context() {
        return context;
    }

    LoopDriver loop() {
        return loop;
    }

    SessionClock clock() {
        return clock;
    }

    Transcript transcript() {
        return transcript;
    }

    Commands commands() {
        return commands;
    }

    OuroModule main() {
        return context.importer().main();
    }

    boolean isPaused() {
        return paused;
    }

    void setPaused(boolean value) {
        paused = value;
    }

    /** Ends the session. */
    @Override
    public void close() {
        context.setInterruptHandler(null);
        loop.close();
        uncaught.flush();
    }
}
