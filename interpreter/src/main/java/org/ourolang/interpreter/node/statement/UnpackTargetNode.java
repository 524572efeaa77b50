// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Iteration;

/** Assigns the elements of an iterable to several targets, one of which may be starred. */
public final class UnpackTargetNode extends TargetNode {
    @Children
    private final TargetNode[] targets;

    private final int star;

    /** @param star index of the starred target, or -1 */
    public UnpackTargetNode(TargetNode[] targets, int star) {
        this.targets = targets;
        this.star = star;
    }

    @Override
    @ExplodeLoop
    public void assign(VirtualFrame frame, Object value) {
        Object[] values = unpack(value);
        for (int i = 0; i < targets.length; i++) {
            targets[i].assign(frame, values[i]);
        }
    }

    private Object[] unpack(Object value) {
        if (star < 0 && value instanceof OuroTuple tuple && tuple.type() == BuiltinTypes.TUPLE
                && tuple.size() == targets.length) {
            return tuple.items;
        }
        try {
            return star < 0
                    ? Iteration.unpack(value, targets.length)
                    : Iteration.unpackStarred(value, star, targets.length - star - 1);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @Override
    @ExplodeLoop
    public void delete(VirtualFrame frame) {
        for (TargetNode target : targets) {
            target.delete(frame);
        }
    }
}
