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
    /** Items are hashed when a run of them is evaluated, as by the reference; only the order of errors shows it. */
    private static final int LONGEST_RUN = 15;

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
        Object[] pending = new Object[keys.length * 2];
        int first = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == null) {
                putAll(dict, pending, first, i);
                first = i + 1;
                update(dict, values[i].execute(frame));
            } else {
                pending[2 * i] = keys[i].execute(frame);
                pending[2 * i + 1] = values[i].execute(frame);
                if (i - first == LONGEST_RUN) {
                    putAll(dict, pending, first, i + 1);
                    first = i + 1;
                }
            }
        }
        putAll(dict, pending, first, keys.length);
        return dict;
    }

    @TruffleBoundary
    private void putAll(OuroDict dict, Object[] pending, int from, int to) {
        for (int i = from; i < to; i++) {
            put(dict, pending[2 * i], pending[2 * i + 1]);
        }
    }

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
