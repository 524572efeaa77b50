// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.watch;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.profiles.BranchProfile;
import java.util.Set;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.reach.Losses;
import org.ourolang.interpreter.reach.Step;

/** A statement that may make or drop coroutines and cannot suspend. */
public final class WatchedStatementNode extends StatementNode implements Step.Whole {
    private final Floor floor;
    private final BranchProfile holds = BranchProfile.create();
    private final BranchProfile looks = BranchProfile.create();

    @CompilationFinal(dimensions = 1)
    private final WatchedPlace[] places;

    @Child
    private StatementNode statement;

    /** @param places from which it may drop what is there */
    public WatchedStatementNode(Floor floor, WatchedPlace[] places, StatementNode statement) {
        this.floor = floor;
        this.places = places;
        this.statement = statement;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        ExecutionState state = Frames.state(frame);
        int before = state.made;
        Set<Droppable> old = null;
        if (places.length != 0 && state.loose != 0) {
            holds.enter();
            old = Losses.inside(state, values(frame));
        }
        Object completion = statement.execute(frame);
        if (state.loose != 0 && (old != null || state.made != before || state.suspects != null)) {
            looks.enter();
            Losses.afterStatement(
                    state,
                    floor.value(frame, state, before),
                    floor.isDriven(),
                    before,
                    old,
                    Frames.function(frame),
                    span().start());
        }
        return completion;
    }

    @ExplodeLoop
    private Object[] values(VirtualFrame frame) {
        Object[] values = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = places[i].value(frame);
        }
        return values;
    }

    @Override
    public boolean leaves() {
        return statement.leaves();
    }
}
