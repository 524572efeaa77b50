// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.watch;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.BranchProfile;
import java.util.Set;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.reach.Losses;

/** The variable of a loop, from which each turn may drop what the last one left there. */
public final class WatchedTargetNode extends TargetNode {
    private final Floor floor;
    private final WatchedPlace place;
    private final BranchProfile looks = BranchProfile.create();

    @Child
    private TargetNode target;

    public WatchedTargetNode(Floor floor, WatchedPlace place, TargetNode target) {
        this.floor = floor;
        this.place = place;
        this.target = target;
        setSpan(target.span());
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        ExecutionState state = Frames.state(frame);
        Set<Droppable> old = null;
        if (state.loose != 0) {
            looks.enter();
            old = Losses.inside(state, new Object[] {place.value(frame)});
        }
        target.assign(frame, value);
        if (old != null && state.loose != 0) {
            look(frame, state, old);
        }
    }

    private void look(VirtualFrame frame, ExecutionState state, Set<Droppable> old) {
        int floorNow = floor.value(frame, state, state.made);
        Losses.afterStatement(
                state, floorNow, floor.isDriven(), state.made, old, Frames.function(frame), span().start());
    }

    @Override
    public void assignLong(VirtualFrame frame, long value) {
        target.assignLong(frame, value);
    }

    @Override
    public void delete(VirtualFrame frame) {
        target.delete(frame);
    }
}
