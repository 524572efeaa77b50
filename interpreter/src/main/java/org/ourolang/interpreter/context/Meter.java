// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleContext;
import java.util.Map;
import org.graalvm.options.OptionValues;
import org.ourolang.interpreter.context.Account.Kind;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;

/**
 * Counts what one context uses and ends it when a limit is reached; and does the same for tasks with limits of their own.
 * Steps are counted by the program itself; time and memory are looked at from outside every few milliseconds while guest
 * code runs. What is exhausted stays exhausted: scripts can neither catch the end nor run on after it.
 */
public final class Meter {
    private final OuroContext context;
    private final ExecutionState state;
    private final Account session = new Account("");
    private final boolean countsSteps;
    /** Who pays for what runs now besides the session; null for nobody. */
    private volatile Account payer;
    /** What the program's counter hides of the session's steps while a task that may make fewer runs. */
    private long hiddenSteps;
    private long stepsAtStart;
    private boolean watched;
    private TruffleContext handle;
    private int entered;
    private volatile Runnable listener;

    Meter(OuroContext context, OptionValues options) {
        this.context = context;
        this.state = context.state();
        session.limit(Kind.STEPS, OuroOptions.StepLimit.getValue(options))
                .limit(Kind.CPU, OuroOptions.CpuLimit.getValue(options) * Account.MILLISECOND)
                .limit(Kind.TIME, OuroOptions.TimeLimit.getValue(options) * Account.MILLISECOND)
                .limit(Kind.MEMORY, OuroOptions.MemoryLimit.getValue(options))
                .limit(Kind.OUTPUT, OuroOptions.OutputLimit.getValue(options));
        countsSteps = session.limit(Kind.STEPS) > 0 || OuroOptions.CountSteps.getValue(options);
        watched = session.isWatched();
        if (session.limit(Kind.STEPS) > 0) {
            state.stepsLeft = session.limit(Kind.STEPS);
        }
        state.largestAllocation = largestAllocation(null);
        limitDepths(options);
        state.onExhausted = this::stepsExhausted;
    }

    private void limitDepths(OptionValues options) {
        int bits = OuroOptions.IntegerLimit.getValue(options);
        if (bits > 0) {
            state.integerBits = bits;
        }
        int depth = OuroOptions.RecursionLimit.getValue(options);
        if (depth > 0) {
            state.recursionCeiling = depth;
            state.recursionLimit = Math.min(state.recursionLimit, depth);
        }
    }

    /** Whether anything is limited. */
    boolean hasLimits() {
        return session.isLimited() || state.integerBits != Long.MAX_VALUE;
    }

    /** Whether anything is counted, so that it pays to keep accounts for tasks. */
    public boolean isCounting() {
        return countsSteps || session.isLimited();
    }

    /** Makes the limits effective; the context is entered. */
    void arm() {
        if (hasLimits()) {
            handle = ContextEnder.current(context.env());
        }
    }

    // Guest code begins and ends

    /** Guest code begins to run, or to wait, on this thread; calls nest. */
    public void begin() {
        if (entered++ > 0) {
            changeThread();
            return;
        }
        if (session.isExhausted()) {
            entered--;
            end(session.exhausted());
        }
        if (watched) {
            start();
        }
    }

    private void start() {
        Thread running = Thread.currentThread();
        try {
            checkMemoryIsCounted(session, running);
        } catch (OuroError refused) {
            entered--;
            throw refused;
        }
        session.begin(running);
        LimitWatch.add(this);
    }

    private static void checkMemoryIsCounted(Account account, Thread running) {
        if (account.limit(Kind.MEMORY) > 0 && !ThreadUsage.countsMemory(running)) {
            throw Errors.runtimeError("the memory limit cannot be kept on a virtual thread: use a platform thread");
        }
    }

    /** Ends what {@link #begin} began. */
    public void end() {
        if (--entered == 0 && watched) {
            LimitWatch.remove(this);
            session.end();
        }
    }

    private void changeThread() {
        Thread before = session.thread();
        if (before != null && before != Thread.currentThread()) {
            session.end();
            session.begin(Thread.currentThread());
        }
    }

    // Tasks with limits of their own

    /** Guest code goes on in this thread, after another thread of the context may have run some. */
    void goOn(Object account) {
        changeThread();
        charge((Account) account);
    }

    /**
     * An account for a task and all that it begins.
     *
     * @param limits in steps, nanoseconds or bytes
     * @throws IllegalStateException if steps are limited but the context does not count them
     */
    public Account open(Map<Kind, Long> limits) {
        if (limits.containsKey(Kind.STEPS) && !countsSteps) {
            throw new IllegalStateException("the steps of a task can be limited only where steps are counted");
        }
        Account account = new Account(" of the task");
        limits.forEach(account::limit);
        if (handle == null && account.isLimited()) {
            OuroLanguage.installLimits();
        }
        return account;
    }

    /** From now on the account, if it is not null, pays for what runs, besides the session. */
    @TruffleBoundary
    public void charge(Account next) {
        Account last = payer;
        if (last == next) {
            return;
        }
        if (last != null) {
            settle(last);
        }
        payer = next;
        state.account = next;
        state.largestAllocation = largestAllocation(next);
        if (next != null) {
            startTask(next);
        }
    }

    private void startTask(Account task) {
        checkMemoryIsCounted(task, Thread.currentThread());
        if (task.limit(Kind.STEPS) > 0) {
            long left = task.limit(Kind.STEPS) - task.used(Kind.STEPS);
            if (left < state.stepsLeft) {
                hiddenSteps = state.stepsLeft - left;
                state.stepsLeft = left;
            }
        }
        stepsAtStart = state.stepsLeft;
        if (task.isWatched() || watched) {
            task.begin(Thread.currentThread());
        }
        if (task.isWatched() && !watched) {
            watched = true;
            if (entered > 0) {
                start();
            }
        }
    }

    private void settle(Account task) {
        task.end();
        task.add(Kind.STEPS, stepsSinceStart());
        state.stepsLeft += hiddenSteps;
        hiddenSteps = 0;
    }

    private long largestAllocation(Account task) {
        long most = session.limit(Kind.MEMORY) > 0 ? session.limit(Kind.MEMORY) : Long.MAX_VALUE;
        return task == null || task.limit(Kind.MEMORY) == 0 ? most : Math.min(most, task.limit(Kind.MEMORY));
    }

    private boolean isTaskOver(Account task) {
        if (task == null || task.isExhausted()) {
            return task != null;
        }
        Kind kind = task.exceeded();
        if (kind != null) {
            task.exhaust(kind);
        }
        return kind != null;
    }

    private void endTask(Account task, Thread thread) {
        if (thread == null) {
            return;
        }
        context.env().submitThreadLocal(new Thread[] {thread}, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                if (payer == task) {
                    throw new TaskEnd(task);
                }
            }
        });
    }

    // What was used

    /** How much the session used so far; may be asked from any thread. Times are nanoseconds. */
    public long used(Kind kind) {
        if (kind != Kind.STEPS) {
            return session.used(kind);
        }
        if (!countsSteps) {
            return 0;
        }
        long all = session.limit(Kind.STEPS) > 0 ? session.limit(Kind.STEPS) : Long.MAX_VALUE;
        return all - hiddenSteps - Math.max(0, state.stepsLeft);
    }

    /** As {@link #used(Kind)}, of a task. */
    public long used(Account task, Kind kind) {
        return task.used(kind) + (kind == Kind.STEPS && payer == task ? stepsSinceStart() : 0);
    }

    private long stepsSinceStart() {
        return countsSteps ? stepsAtStart - Math.max(0, state.stepsLeft) : 0;
    }

    /** Which limit ended the context, in words; null for none. */
    public String exhaustion() {
        return session.exhaustion();
    }

    /** Whether a limit has ended the context. */
    public boolean isExhausted() {
        return session.isExhausted();
    }

    /** Runs {@code action}, on any thread, when a limit ends the context. */
    public void onExhausted(Runnable action) {
        listener = action;
    }

    /** Counts written bytes before they are written. */
    @TruffleBoundary
    void write(int bytes) {
        if (isOver(session, Kind.OUTPUT, bytes)) {
            exhaust(Kind.OUTPUT);
        }
        Account task = payer;
        if (task != null) {
            if (isOver(task, Kind.OUTPUT, bytes)) {
                task.exhaust(Kind.OUTPUT);
                throw new TaskEnd(task);
            }
            task.add(Kind.OUTPUT, bytes);
        }
        session.add(Kind.OUTPUT, bytes);
    }

    /** Adds what was used elsewhere; the watch sees it at its next look. */
    void add(Kind kind, long amount) {
        session.add(kind, amount);
        if (payer != null) {
            payer.add(kind, amount);
        }
    }

    private static boolean isOver(Account account, Kind kind, long more) {
        return account.limit(kind) > 0 && account.used(kind) + more > account.limit(kind);
    }

    // Ends

    /** Looks at the watched limits, from the watching thread. */
    void check() {
        if (session.isExhausted() || session.thread() == null) {
            return;
        }
        Kind kind = session.exceeded();
        if (kind != null) {
            session.exhaust(kind);
            Thread.ofPlatform().daemon().name("ouro end").start(() -> exhaust(kind));
            return;
        }
        Account task = payer;
        if (isTaskOver(task)) {
            endTask(task, task.thread());
        }
    }

    private void stepsExhausted() {
        Account task = payer;
        if (hiddenSteps == 0) {
            exhaust(Kind.STEPS);
        }
        state.stepsLeft = 0;
        task.exhaust(Kind.STEPS);
        throw new TaskEnd(task);
    }

    /** Ends the context; throws when called by the thread that runs it. */
    @TruffleBoundary
    private void exhaust(Kind kind) {
        session.exhaust(kind);
        Runnable told = listener;
        if (told != null) {
            told.run();
        }
        end(kind);
    }

    private void end(Kind kind) {
        handle.closeResourceExhausted(null, session.text(kind));
    }
}
