// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.HashSet;
import java.util.Set;

/** What holds at a point of a body, on every path that leads there. */
final class FlowState {
    /** Whether no path leads here. */
    boolean dead;
    /** Whether the body has suspended. */
    boolean yielded;
    /** Variables that hold a task, or a group with a task, that cannot have begun yet. */
    final Set<Variable> fresh;

    FlowState() {
        fresh = new HashSet<>();
    }

    private FlowState(FlowState other) {
        dead = other.dead;
        yielded = other.yielded;
        fresh = new HashSet<>(other.fresh);
    }

    FlowState copy() {
        return new FlowState(this);
    }

    /** After an exception somewhere in between: only what held before is sure. */
    FlowState afterError() {
        FlowState state = copy();
        state.fresh.clear();
        return state;
    }

    static FlowState unreachable() {
        FlowState state = new FlowState();
        state.dead = true;
        return state;
    }

    /** Keeps what holds on both paths. */
    void join(FlowState other) {
        if (other.dead) {
            return;
        }
        if (dead) {
            become(other);
            return;
        }
        yielded &= other.yielded;
        fresh.retainAll(other.fresh);
    }

    void become(FlowState other) {
        Set<Variable> taken = new HashSet<>(other.fresh);
        dead = other.dead;
        yielded = other.yielded;
        fresh.clear();
        fresh.addAll(taken);
    }

    boolean isSame(FlowState other) {
        return dead == other.dead && yielded == other.yielded && fresh.equals(other.fresh);
    }
}
