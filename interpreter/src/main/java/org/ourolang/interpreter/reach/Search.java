// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.reach;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.object.ExecutionState;

/** A search for values from all that a program can reach: its frames, its modules, what its tasks and library hold. */
final class Search implements Consumer<Object> {
    private final Set<Object> missing = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<Object> open = new ArrayDeque<>();
    private boolean understood = true;

    Search(Collection<?> wanted) {
        missing.addAll(wanted);
    }

    /**
     * Searches until everything was found or nothing is left to look at.
     *
     * @param extra what is reachable too, null for nothing
     * @param leaving whether the innermost frame is being left, so that nobody reaches what only its variables have
     * @param most how many objects are looked at at most
     */
    void run(ExecutionState state, Object extra, boolean leaving, long most) {
        accept(extra);
        boolean[] innermost = {true};
        Truffle.getRuntime().iterateFrames(instance -> {
            Frame frame = instance.getFrame(FrameInstance.FrameAccess.READ_ONLY);
            if (!innermost[0] || !leaving) {
                Contents.frame(frame, this);
            } else if (frame.getArguments()[0] instanceof Suspendable body) {
                seen.add(body);
                seen.add(body.frame());
            } else {
                accept(frame.getArguments());
            }
            innermost[0] = false;
            return null;
        });
        drain(most);
        accept(state);
        accept(state.context);
        drain(most);
    }

    private void drain(long most) {
        while (understood && !missing.isEmpty() && !open.isEmpty()) {
            if (seen.size() > most) {
                understood = false;
            } else {
                understood = Contents.show(open.poll(), this);
            }
        }
    }

    @Override
    public void accept(Object value) {
        if (value != null && seen.add(value)) {
            missing.remove(value);
            open.add(value);
        }
    }

    /** How many objects were looked at. */
    int cost() {
        return seen.size();
    }

    /** Whether {@code value} certainly can be reached. */
    boolean isFound(Object value) {
        return !missing.contains(value);
    }

    /** Whether {@code value} certainly can be reached by nobody. */
    boolean isLost(Object value) {
        return understood && missing.contains(value);
    }
}
