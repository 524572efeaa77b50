// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.WeakHashMap;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;

/**
 * Reports coroutines that nobody awaited, as CPython does when one is dropped: at once where it is known that nobody has
 * it any more, else at the end of the program. Those that have not begun are in a list, the newest of which the execution
 * state knows.
 */
public final class NeverAwaited {
    private NeverAwaited() {}

    static void made(Coroutine coroutine, ExecutionState state) {
        Coroutine older = (Coroutine) state.newestFreshCoroutine;
        coroutine.olderFresh = older;
        if (older != null) {
            older.newerFresh = coroutine;
        }
        state.newestFreshCoroutine = coroutine;
        state.loose++;
        coroutine.place = ++state.made;
        if (state.originDepth > 0) {
            keepOrigin(coroutine, state);
        }
    }

    @TruffleBoundary
    private static void keepOrigin(Coroutine coroutine, ExecutionState state) {
        if (state.reports == null) {
            return;
        }
        if (state.origins == null) {
            state.origins = new WeakHashMap<>();
        }
        state.origins.put(coroutine, state.reports.origin(state.originDepth));
    }

    /** Where it was made, as {@code cr_origin} shows it; null if that was not to be remembered. */
    public static Object origin(Coroutine coroutine) {
        ExecutionState state = coroutine.function().state();
        return state.origins == null ? null : state.origins.get(coroutine);
    }

    /** It begins, or ends without having begun. */
    static void settled(Coroutine coroutine, ExecutionState state) {
        Coroutine older = coroutine.olderFresh;
        Coroutine newer = coroutine.newerFresh;
        if (newer != null) {
            newer.olderFresh = older;
        } else if (state.newestFreshCoroutine == coroutine) {
            state.newestFreshCoroutine = older;
        } else {
            return;
        }
        if (coroutine.place > 0) {
            state.loose--;
        }
        coroutine.place = 0;
        if (older != null) {
            older.newerFresh = newer;
        }
        coroutine.olderFresh = null;
        coroutine.newerFresh = null;
    }

    /**
     * A statement made {@code coroutine} and dropped it.
     *
     * @param file null for the place from which the running function was called
     * @param text the statement's line
     */
    @TruffleBoundary
    public static void dropped(Coroutine coroutine, ExecutionState state, String file, int line, String text) {
        if (coroutine.state() == Suspendable.State.CREATED && coroutine.place != 0) {
            settled(coroutine, state);
            if (state.reports != null) {
                String subject = "coroutine '" + coroutine.qualifiedName() + "'";
                state.reports.neverAwaited(coroutine, subject, file, line, text);
            }
        }
    }

    /** Those that have not begun of which the program made fewer than {@code before} before them, the oldest first. */
    @TruffleBoundary
    public static List<Droppable> since(ExecutionState state, int before) {
        List<Droppable> found = new ArrayList<>();
        Coroutine each = (Coroutine) state.newestFreshCoroutine;
        for (; each != null && each.number() > before; each = each.olderFresh) {
            if (each.isLoose()) {
                found.add(each);
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** At the end of the program: reports those that are left, the oldest first. */
    public static void reportAll(ExecutionState state) {
        Coroutine oldest = (Coroutine) state.newestFreshCoroutine;
        while (oldest != null && oldest.olderFresh != null) {
            oldest = oldest.olderFresh;
        }
        for (Coroutine each = oldest; each != null;) {
            Coroutine next = each.newerFresh;
            dropped(each, state, "<sys>", 0, "");
            each = next;
        }
    }
}
