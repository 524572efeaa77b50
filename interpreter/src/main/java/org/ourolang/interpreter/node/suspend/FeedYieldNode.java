// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.suspend;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.FeedRootNode;
import org.ourolang.interpreter.node.PushedLoop;
import org.ourolang.interpreter.node.SlotKinds;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.node.statement.AssignLocalNode;
import org.ourolang.interpreter.object.Gathering;
import org.ourolang.interpreter.object.None;

/** {@code yield} in a generator that hands over its values; it stops only at what is not taken. */
public final class FeedYieldNode extends StatementNode {
    private final Suspension suspension;
    private final int slot;
    private final int result;
    private final PushedLoop loop;

    @CompilationFinal
    private boolean stops;

    @Child
    private AssignLocalNode store;

    @Child
    private OfferNode offer = new OfferNode();

    /**
     * @param slot where the value is left
     * @param result slot of the temporary that receives None
     * @param loop what takes the values; null for a gathering
     */
    public FeedYieldNode(int site, SlotKinds kinds, int slot, ExpressionNode value, int result, PushedLoop loop) {
        this.suspension = Suspension.yield(site);
        this.store = new AssignLocalNode(kinds, slot, value);
        this.slot = slot;
        this.result = result;
        this.loop = loop;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        store.execute(frame);
        if (isTaken(frame)) {
            frame.setObject(result, None.NONE);
            return null;
        }
        if (!stops) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            stops = true;
        }
        return suspension;
    }

    private boolean isTaken(VirtualFrame frame) {
        if (loop != null) {
            return loop.take(FeedRootNode.run(frame), frame, slot);
        }
        Gathering gathering = FeedRootNode.gathering(frame);
        if (frame.isLong(slot)) {
            return offer.offerLong(gathering, frame.getLong(slot));
        }
        return offer.offer(
                gathering, frame.isObject(slot) ? frame.getObject(slot) : (Object) frame.getDouble(slot));
    }
}
