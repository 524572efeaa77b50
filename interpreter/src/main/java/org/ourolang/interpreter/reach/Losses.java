// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.reach;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.coroutine.NeverAwaited;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.language.source.SourceText;

/**
 * Reports what has something to report and cannot be reached any more, at places where a program may just have dropped
 * it: CPython, which counts references, reports it there.
 *
 * <p>Java's expressions under way hold values that no search finds. What they hold was made before the running function
 * was entered (its <em>floor</em>), or can be found too; so only what is younger is judged, the rest by the callers.
 */
public final class Losses {
    private static final long CREDIT_FOR_EACH = 300;
    private static final long MOST = 1_000_000;

    private Losses() {}

    /** Where the running function is. */
    private record Place(OuroFunction running, int offset, ExecutionState state) {
        Place(OuroFunction running, int offset) {
            this(running, offset, running.state());
        }

        void report(Droppable lost) {
            if (offset < 0) {
                lost.lost(state, null, 0, "");
                return;
            }
            SourceText source = running.code().source();
            int line = source.lineOf(offset);
            lost.lost(state, source.name(), line, source.line(line));
        }
    }

    /** Looks after the coroutines that an expression made. */
    @TruffleBoundary
    public static void afterExpression(ExecutionState state, int before, Object result, OuroFunction running, int at) {
        if (state.searches) {
            Set<Droppable> suspects = takeSuspects(state);
            suspects.addAll(inOrder(state, NeverAwaited.since(state, before)));
            judge(state, suspects, before, false, result, false, new Place(running, at));
        }
    }

    /**
     * Looks after what a statement made and what it may have dropped.
     *
     * @param floor how many coroutines had been made when the running function was entered
     * @param driven whether a loop, or whoever else drives coroutines, runs the function
     * @param before how many had been made before the statement
     * @param old what {@link #inside} answered before it; null for nothing
     */
    @TruffleBoundary
    public static void afterStatement(
            ExecutionState state, int floor, boolean driven, int before, Set<Droppable> old, OuroFunction running,
            int at) {
        if (state.searches) {
            Set<Droppable> suspects = old == null ? new LinkedHashSet<>() : old;
            suspects.addAll(takeSuspects(state));
            suspects.addAll(inOrder(state, NeverAwaited.since(state, before)));
            judge(state, suspects, floor, driven, null, false, new Place(running, at));
        }
    }

    /**
     * Looks after what a function leaves behind that is about to return.
     *
     * @param values what its variables stand for
     */
    @TruffleBoundary
    public static void atReturn(
            ExecutionState state, int floor, boolean driven, Object[] values, Object result, OuroFunction running) {
        if (state.searches) {
            Set<Droppable> suspects = dropped(state, values);
            suspects.addAll(takeSuspects(state));
            judge(state, suspects, floor, driven, result, true, new Place(running, -1));
        }
    }

    /** Looks after what was made in a statement that failed, when its error is caught or a caught one is done with. */
    @TruffleBoundary
    public static void afterError(
            ExecutionState state, int floor, boolean driven, OuroException error, OuroFunction running) {
        if (state.searches) {
            afterFailure(state, floor, driven, error, new Place(running, placeOf(error)));
        }
    }

    /** Looks after what was made in a statement that failed, whose error leaves the running function. */
    @TruffleBoundary
    public static void leavingError(
            ExecutionState state, int floor, boolean driven, OuroError error, OuroFunction running) {
        if (state.searches) {
            afterFailure(state, floor, driven, error.exception(), new Place(running, error.offset()));
        }
    }

    private static void afterFailure(
            ExecutionState state, int floor, boolean driven, OuroException error, Place place) {
        Set<Droppable> suspects = takeSuspects(state);
        suspects.addAll(inOrder(state, NeverAwaited.since(state, floor)));
        judge(state, suspects, floor, driven, error, false, place);
    }

    /**
     * Looks after what an error kept that was handled.
     *
     * @return whether nobody has the error any more, as far as is known
     */
    @TruffleBoundary
    public static boolean afterHandler(
            ExecutionState state, int floor, boolean driven, OuroException error, OuroFunction running, int at) {
        if (!state.searches) {
            return true;
        }
        Set<Droppable> suspects = dropped(state, new Object[] {error});
        if (suspects.isEmpty()) {
            return true;
        }
        suspects.addAll(takeSuspects(state));
        judge(state, suspects, floor, driven, null, false, new Place(running, at));
        suspects.removeIf(each -> !each.isLoose());
        return suspects.isEmpty();
    }

    /**
     * What of the values has, or holds, something to report.
     *
     * @return null for nothing
     */
    @TruffleBoundary
    public static Set<Droppable> inside(ExecutionState state, Object[] values) {
        Set<Droppable> found = dropped(state, values);
        return found.isEmpty() ? null : found;
    }

    /** A future failed that nobody waits for: it is looked after when the running task, or callback, has stopped. */
    public static void suspect(ExecutionState state, Droppable failed) {
        if (state.searches) {
            leave(state, failed);
        }
    }

    /** A statement drops its value: it is looked after when the statement has ended. */
    @TruffleBoundary
    public static void suspectInside(ExecutionState state, Object value) {
        if (state.searches) {
            for (Droppable each : dropped(state, new Object[] {value})) {
                leave(state, each);
            }
        }
    }

    /** Looks after what the last turn of a loop left. */
    @TruffleBoundary
    public static void betweenTurns(ExecutionState state) {
        Set<Droppable> suspects = takeSuspects(state);
        judge(state, suspects, state.floor, true, null, false, new Place(null, -1, state));
    }

    /**
     * Tells what the program can still reach, and has it looked after later.
     *
     * @param error what is on its way to a handler; null for nothing
     * @return what certainly can be reached
     */
    @TruffleBoundary
    public static Set<Droppable> kept(ExecutionState state, Collection<? extends Droppable> asked,
            OuroException error) {
        Set<Droppable> kept = new LinkedHashSet<>();
        if (!state.searches || asked.isEmpty() || OuroContext.of(state).hasThreads()) {
            return kept;
        }
        Search search = new Search(asked);
        search.run(state, error, false, MOST);
        for (Droppable each : asked) {
            if (search.isFound(each)) {
                kept.add(each);
                leave(state, each);
            }
        }
        return kept;
    }

    private static int placeOf(OuroException error) {
        return error.traceback() == null || error.traceback().span() == null ? -1 : error.traceback().span().start();
    }

    private static Set<Droppable> dropped(ExecutionState state, Object[] values) {
        Dropped found = new Dropped();
        if (values != null) {
            for (Object value : values) {
                found.look(value);
            }
        }
        state.looked(10 + found.cost());
        return new LinkedHashSet<>(found.found());
    }

    /** What others hold comes after them, as it is freed after them. */
    private static Collection<Droppable> inOrder(ExecutionState state, List<Droppable> made) {
        if (made.size() < 2 || made.size() > 100) {
            return made;
        }
        Set<Droppable> inner = new LinkedHashSet<>();
        for (Droppable each : made) {
            Set<Droppable> held = dropped(state, new Object[] {each});
            held.remove(each);
            inner.addAll(held);
        }
        Set<Droppable> ordered = new LinkedHashSet<>();
        for (Droppable each : made) {
            if (!inner.contains(each)) {
                ordered.addAll(dropped(state, new Object[] {each}));
            }
        }
        ordered.addAll(made);
        return ordered;
    }

    private static Set<Droppable> takeSuspects(ExecutionState state) {
        Set<Droppable> taken = new LinkedHashSet<>();
        if (state.suspects != null) {
            taken.addAll(dropped(state, state.suspects.toArray()));
            state.suspects = null;
        }
        return taken;
    }

    private static void judge(
            ExecutionState state,
            Collection<Droppable> suspects,
            int floor,
            boolean driven,
            Object extra,
            boolean leaving,
            Place place) {
        List<Droppable> judged = new ArrayList<>();
        int outer = -1;
        for (Droppable each : suspects) {
            if (each.isLoose()) {
                boolean young = each.number() > floor
                        && (driven || each.number() < Integer.MAX_VALUE)
                        && !each.needsQuietCallers();
                if (!young && outer < 0) {
                    outer = Callers.floor(state);
                }
                if (young || outer < Integer.MAX_VALUE && each.number() > outer) {
                    judged.add(each);
                } else {
                    leave(state, each);
                }
            }
        }
        if (judged.isEmpty() || OuroContext.of(state).hasThreads()) {
            return;
        }
        state.searchCredit += CREDIT_FOR_EACH;
        if (state.searchCredit <= 0) {
            return;
        }
        Search search = new Search(judged);
        search.run(state, extra, leaving, Math.min(MOST, state.searchCredit));
        state.searchCredit -= search.cost();
        for (Droppable each : judged) {
            if (search.isLost(each)) {
                place.report(each);
            } else if (leaving) {
                leave(state, each);
            }
        }
    }

    private static void leave(ExecutionState state, Droppable suspect) {
        if (state.suspects == null) {
            state.suspects = new LinkedHashSet<>();
        }
        state.suspects.add(suspect);
    }
}
