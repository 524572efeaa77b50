// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.SetOperations;

/** A list, tuple or set display; elements may be starred. */
public final class StarredDisplayNode extends ExpressionNode {
    /** What is built. */
    public enum Kind {
        LIST,
        TUPLE,
        SET
    }

    private final Kind kind;

    @Children
    private final ExpressionNode[] elements;

    public StarredDisplayNode(Kind kind, ExpressionNode[] elements) {
        this.kind = kind;
        this.elements = elements;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        if (kind == Kind.SET) {
            return executeSet(frame);
        }
        List<Object> values = newList();
        for (ExpressionNode element : elements) {
            Object value = element.execute(frame);
            if (element instanceof StarredNode starred) {
                starred.addTo(value, values, true);
            } else {
                add(values, value);
            }
        }
        return build(values);
    }

    /** Elements are hashed when all are evaluated; from the first star on, one by one. */
    @ExplodeLoop
    private Object executeSet(VirtualFrame frame) {
        OuroSet set = new OuroSet();
        Object[] pending = new Object[elements.length];
        boolean starred = false;
        for (int i = 0; i < elements.length; i++) {
            if (elements[i] instanceof StarredNode && !starred) {
                addAll(set, pending, i);
                starred = true;
            }
            Object value = elements[i].execute(frame);
            if (elements[i] instanceof StarredNode) {
                unpack(set, value);
            } else if (starred) {
                add(set, value);
            } else {
                pending[i] = value;
            }
        }
        if (!starred) {
            addAll(set, pending, elements.length);
        }
        return set;
    }

    @TruffleBoundary
    private void addAll(OuroSet set, Object[] values, int count) {
        for (int i = 0; i < count; i++) {
            add(set, values[i]);
        }
    }

    @TruffleBoundary
    private void add(OuroSet set, Object value) {
        try {
            set.add(value);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    private void unpack(OuroSet set, Object iterable) {
        try {
            SetOperations.addAll(set, iterable);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    private static List<Object> newList() {
        return new ArrayList<>();
    }

    @TruffleBoundary
    private static void add(List<Object> values, Object value) {
        values.add(value);
    }

    @TruffleBoundary
    private Object build(List<Object> values) {
        return switch (kind) {
            case LIST -> OuroList.of(values.toArray());
            case TUPLE -> OuroTuple.of(values.toArray());
            case SET -> throw new IllegalStateException("sets are built as they are evaluated");
        };
    }
}
