// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Items;

/** {@code value[index]}. */
public final class SubscriptNode extends ExpressionNode {
    @Child
    private ExpressionNode value;

    @Child
    private ExpressionNode index;

    public SubscriptNode(ExpressionNode value, ExpressionNode index) {
        this.value = value;
        this.index = index;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object container = value.execute(frame);
        Object key = index.execute(frame);
        if (key instanceof Long number) {
            if (container instanceof OuroList list && list.type() == BuiltinTypes.LIST) {
                long at = number < 0 ? number + list.size() : number;
                if (at >= 0 && at < list.size()) {
                    return list.get((int) at);
                }
            } else if (container instanceof OuroTuple tuple && tuple.type() == BuiltinTypes.TUPLE) {
                long at = number < 0 ? number + tuple.size() : number;
                if (at >= 0 && at < tuple.size()) {
                    return tuple.get((int) at);
                }
            }
        }
        try {
            return Items.get(container, key);
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
