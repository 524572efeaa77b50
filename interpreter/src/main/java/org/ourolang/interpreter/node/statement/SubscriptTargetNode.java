// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Items;

/** Assigns to {@code container[index]}. */
public final class SubscriptTargetNode extends TargetNode {
    @Child
    private ExpressionNode container;

    @Child
    private ExpressionNode index;

    @CompilationFinal
    private boolean sawLongs;

    @CompilationFinal
    private boolean sawDict;

    public SubscriptTargetNode(ExpressionNode container, ExpressionNode index) {
        this.container = container;
        this.index = index;
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        Object object = container.execute(frame);
        assignTo(object, index.execute(frame), value);
    }

    /** Assigns to {@code object[key]}. */
    public void assignTo(Object object, Object key, Object value) {
        if (key instanceof Long number && object instanceof OuroList list && list.type() == BuiltinTypes.LIST) {
            long at = number < 0 ? number + list.size() : number;
            if (injectBranchProbability(FASTPATH_PROBABILITY, at >= 0 && at < list.size())) {
                set(list, (int) at, value);
                return;
            }
        }
        if (sawDict && object instanceof OuroDict dict && dict.type() == BuiltinTypes.DICT) {
            put(dict, key, value);
            return;
        }
        if (!sawDict && object instanceof OuroDict) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            sawDict = true;
        }
        try {
            Items.set(object, key, value);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    private void set(OuroList list, int at, Object value) {
        if (!sawLongs && list.holdsLongs()) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            sawLongs = true;
        }
        if (sawLongs) {
            list.set(at, value);
        } else {
            list.setObject(at, value);
        }
    }

    private void put(OuroDict dict, Object key, Object value) {
        try {
            dict.store(key, value);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @Override
    public void delete(VirtualFrame frame) {
        Object object = container.execute(frame);
        Object key = index.execute(frame);
        try {
            Items.delete(object, key);
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
