// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.LanguageInfo;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.ourolang.interpreter.object.ExecutionState;

/**
 * Lets threads take turns at running guest code: at any moment one thread runs it, and it hands over where it
 * waits, or at a place in guest code after another thread has waited for as long as CPython's switch interval. Nothing is locked until a second thread appears.
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

    /** In milliseconds, as {@code sys.getswitchinterval()} says. */
    private static final long TURN = 5;

    /** The one party that all threads of the host are, which use the context one after the other. */
    private static final Object HOST = new Object();

    /** The threads that come back into a context which they left to wait. */
    private static final Set<Thread> RETURNING = ConcurrentHashMap.newKeySet();

    private final Baton baton = new Baton(HOST);
    private final List<ThreadState> libraries = new ArrayList<>();
    private final OuroContext context;
    private final TruffleContext truffleContext;
    private volatile boolean shared;
    /** The thread of the host that waits; null for none. */
    private volatile Thread waitingHost;
    private final List<Future<Void>> requests = new ArrayList<>();
    private volatile boolean ended;
    /** The threads that run guest code from {@link #enter} to its end. */
    private final Set<Thread> members = ConcurrentHashMap.newKeySet();

    /** How many announced threads do not wait for another one. */
    private final AtomicInteger busy = new AtomicInteger();

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

    /** Makes room for other threads. */
    public void share() {
        if (!shared) {
            shared = true;
            context.atEnd(this::end);
            context.setGuestLock(this);
        }
    }

    /** Counts a thread that will {@link #enter}, or would have; {@link #retire} ends that. Any thread. */
    public void announce() {
        busy.incrementAndGet();
    }

    /** Counts a thread no longer. Any thread. */
    public void retire() {
        busy.decrementAndGet();
    }

    /** The calling thread begins to wait for others; answers whether somebody must call {@link #goesOn} when that ends. */
    public boolean pauses() {
        boolean counted = isMember();
        if (counted) {
            busy.decrementAndGet();
        }
        return counted;
    }

    /** What a thread waited for is there, although that thread may not have noticed yet. */
    public void goesOn() {
        busy.incrementAndGet();
    }

    /** Whether an announced thread other than the calling one can go on by itself. */
    public boolean othersGoOn() {
        return busy.get() > (isMember() ? 1 : 0);
    }

    /** Whether the calling thread is one of the host, and no other can go on by itself. */
    public boolean isAlone() {
        return !isMember() && busy.get() == 0;
    }

    private boolean isMember() {
        return shared && members.contains(Thread.currentThread());
    }

    private Object party() {
        Thread current = Thread.currentThread();
        return members.contains(current) ? current : HOST;
    }

    /**
     * Whether the calling thread may enter a context that another one has entered. The one with the baton finds
     * nobody else there, except in a context that has ended, which all threads enter at once in order to leave it for good.
     */
    static boolean isReturning() {
        return RETURNING.contains(Thread.currentThread());
    }

    /**
     * Waits; other threads may run guest code meanwhile.
     *
     * @throws org.ourolang.interpreter.error.OuroError what a safepoint throws, such as KeyboardInterrupt
     */
    @TruffleBoundary
    public void blocking(Wait wait) {
        if (!shared) {
            TruffleSafepoint.setBlockedThreadInterruptible(null, ignored -> wait.run(), null);
            return;
        }
        boolean again = true;
        while (again) {
            Saved saved = save();
            again = leaveFor(wait);
            restore(saved);
            context.takeInterrupt(null);
        }
    }

    private boolean leaveFor(Wait wait) {
        Thread current = Thread.currentThread();
        RETURNING.add(current);
        try {
            return truffleContext.leaveAndEnter(
                    null, TruffleSafepoint.Interrupter.THREAD_INTERRUPT, ignored -> outside(wait), null);
        } finally {
            RETURNING.remove(current);
        }
    }

    /** Waits without the baton; answers whether an interrupt of the program ended that before its time. */
    private boolean outside(Wait wait) throws InterruptedException {
        Object party = party();
        baton.give(party);
        boolean isHost = party == HOST;
        try {
            if (isHost) {
                waitingHost = Thread.currentThread();
            }
            if (isHost && context.isInterrupted()) {
                return true;
            }
            wait.run();
            return false;
        } catch (InterruptedException e) {
            if (isHost && context.isInterrupted()) {
                return true;
            }
            throw e;
        } finally {
            if (isHost) {
                waitingHost = null;
            }
            take(party);
        }
    }

    /** Whether the calling thread is one that interrupts are for. */
    boolean isOfHost() {
        return !isMember();
    }

    /** Ends the wait of the thread that interrupts are for, if it waits. */
    void wakeHost() {
        Thread waiting = waitingHost;
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    /** Lets other threads run guest code first if some wait for their turn. */
    public void giveWay() {
        if (shared && baton.isWanted()) {
            blocking(() -> {});
        }
    }

    /**
     * Runs guest code on a thread that runs none yet, when its turn comes.
     *
     * @return null if the context ends first, or meanwhile
     */
    public <T> T enter(Supplier<T> code) {
        Thread current = Thread.currentThread();
        members.add(current);
        try {
            take(current);
            Object previous = truffleContext.enter(null);
            try {
                return enteredFresh(code);
            } finally {
                truffleContext.leave(null, previous);
            }
        } catch (RuntimeException | Error error) {
            if (isOver()) {
                return null;
            }
            throw error;
        } finally {
            baton.give(current);
            members.remove(current);
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

    /** Whether nobody runs guest code any longer: the thread that closes the context waits for all others. */
    private boolean isOver() {
        return ended || truffleContext.isCancelling() || truffleContext.isExiting() || truffleContext.isClosed();
    }

    private void take(Object party) {
        boolean interrupted = false;
        boolean taken = false;
        while (!taken && !isOver()) {
            try {
                taken = baton.take(party, TURN);
                if (!taken) {
                    askForTurn();
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw new CancellationException("the context has ended");
        }
    }

    /** Has the thread that runs guest code let others run it, where no operation is half done. */
    private synchronized void askForTurn() {
        if (ended) {
            return;
        }
        // One that reached a thread which then began to wait would come too late.
        requests.forEach(request -> request.cancel(false));
        requests.removeIf(Future::isDone);
        requests.add(context.env().submitThreadLocal(null, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                if (isInGuestCode(access.getLocation()) && baton.isHeldBy(party())) {
                    giveWay();
                }
            }
        }));
    }

    /** Java code that polls may be in the middle of changing a collection. */
    private static boolean isInGuestCode(Node location) {
        RootNode root = location == null ? null : location.getRootNode();
        LanguageInfo language = root == null ? null : root.getLanguageInfo();
        return language != null && language.getId().equals(OuroLanguage.ID);
    }

    private synchronized void end() {
        ended = true;
        requests.forEach(request -> request.cancel(false));
    }

    private Saved save() {
        Object[] others = new Object[libraries.size()];
        for (int i = 0; i < others.length; i++) {
            others[i] = libraries.get(i).save();
        }
        ExecutionState state = context.state();
        Object account = state.account;
        return new Saved(state.takeThreadState(), account, others);
    }

    private void restore(Saved saved) {
        context.state().putThreadState(saved.state);
        context.meter().goOn(saved.account);
        for (int i = 0; i < saved.others.length; i++) {
            libraries.get(i).restore(saved.others[i]);
        }
    }

    private void clear() {
        context.state().takeThreadState();
        context.meter().charge(null);
        for (ThreadState library : libraries) {
            library.clear();
        }
    }

    private record Saved(Object[] state, Object account, Object[] others) {}
}
