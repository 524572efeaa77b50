// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import org.ourolang.interpreter.protocol.Mappings;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.protocol.Items;

/** A dict display; a null key stands for {@code **value}. */
public final class DictDisplayNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] keys;

    @Children
    private final ExpressionNode[] values;

    public DictDisplayNode(ExpressionNode[] keys, ExpressionNode[] values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        OuroDict dict = new OuroDict();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == null) {
                update(dict, values[i].execute(frame));
            } else {
                Object key = keys[i].execute(frame);
                put(dict, key, values[i].execute(frame));
            }
        }
        return dict;
    }

    @TruffleBoundary
    private void put(OuroDict dict, Object key, Object value) {
        try {
            dict.put(key, value);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    private void update(OuroDict dict, Object mapping) {
        try {
            Mappings.merge(dict, mapping);
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
