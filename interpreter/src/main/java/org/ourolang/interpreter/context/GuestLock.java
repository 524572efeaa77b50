// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroException;

/**
 * Lets threads take turns at running guest code: at any moment one thread runs it, and it hands over only where it
 * waits. Nothing is locked until a second thread appears.
 */
public final class GuestLock {
    /** State of a library that belongs to the thread that runs, not to the context. */
    public interface ThreadState {
        Object save();

        void restore(Object saved);

        /** Puts a new thread's state in place. */
        void clear();
    }

    /** Something that waits. */
    @FunctionalInterface
    public interface Wait {
        void run() throws InterruptedException;
    }

    private final ReentrantLock lock = new ReentrantLock(true);
    private final List<ThreadState> libraries = new ArrayList<>();
    private final OuroContext context;
    private final TruffleContext truffleContext;
    private Thread first;

    private GuestLock(OuroContext context) {
        this.context = context;
        this.truffleContext = context.env().getContext();
    }

    /** The lock of the running context. */
    public static GuestLock get() {
        OuroContext context = OuroContext.get();
        return context.extension(GuestLock.class, () -> new GuestLock(context));
    }

    /** Adds state that changes hands with the lock. */
    public void register(ThreadState state) {
        libraries.add(state);
    }

    /** Makes room for other threads: from here on the calling thread, which runs guest code now, holds the lock. */
    public void share() {
        if (first == null) {
            first = Thread.currentThread();
            lock.lock();
        }
    }

    /**
     * Waits; other threads may run guest code meanwhile.
     *
     * @throws org.ourolang.interpreter.error.OuroError what a safepoint throws, such as KeyboardInterrupt
     */
    @TruffleBoundary
    public void blocking(Wait wait) {
        if (first == null) {
            TruffleSafepoint.setBlockedThreadInterruptible(null, ignored -> wait.run(), null);
            return;
        }
        Saved saved = save();
        truffleContext.leaveAndEnter(null, TruffleSafepoint.Interrupter.THREAD_INTERRUPT, ignored -> {
            lock.unlock();
            try {
                wait.run();
            } finally {
                lock.lock();
            }
            return Boolean.TRUE;
        }, null);
        restore(saved);
    }

    /** Lets other threads run guest code first if some wait for their turn. */
    public void giveWay() {
        if (first != null && lock.hasQueuedThreads()) {
            blocking(() -> {});
        }
    }

    /** Runs guest code on a thread that runs none yet, when its turn comes. */
    public <T> T enter(Supplier<T> code) {
        lock.lock();
        try {
            Object previous = truffleContext.enter(null);
            try {
                return enteredFresh(code);
            } finally {
                truffleContext.leave(null, previous);
            }
        } finally {
            lock.unlock();
        }
    }

    private <T> T enteredFresh(Supplier<T> code) {
        Meter meter = context.meter();
        clear();
        meter.begin();
        try {
            return code.get();
        } finally {
            meter.charge(null);
            meter.end();
        }
    }

    private Saved save() {
        ExecutionState state = context.state();
        Object[] others = new Object[libraries.size()];
        for (int i = 0; i < others.length; i++) {
            others[i] = libraries.get(i).save();
        }
        return new Saved(state.depth, state.handled, state.asyncGeneratorHooks, state.account, others);
    }

    private void restore(Saved saved) {
        ExecutionState state = context.state();
        state.depth = saved.depth;
        state.handled = saved.handled;
        state.asyncGeneratorHooks = saved.hooks;
        context.meter().goOn(saved.account);
        for (int i = 0; i < saved.others.length; i++) {
            libraries.get(i).restore(saved.others[i]);
        }
    }

    private void clear() {
        ExecutionState state = context.state();
        state.depth = 0;
        state.handled = null;
        state.asyncGeneratorHooks = null;
        context.meter().charge(null);
        for (ThreadState library : libraries) {
            library.clear();
        }
    }

    private record Saved(int depth, OuroException handled, Object hooks, Object account, Object[] others) {}
}
