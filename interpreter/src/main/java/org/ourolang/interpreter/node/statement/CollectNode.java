// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.language.syntax.Expression;

/** Adds an element to the collection that a comprehension builds. */
public final class CollectNode extends StatementNode {
    private final Expression.Comprehension.Kind kind;
    private final int slot;

    @Child
    private ExpressionNode element;

    @Child
    private ExpressionNode value;

    /**
     * @param slot where the collection is
     * @param value of a dict comprehension, else null
     */
    public CollectNode(
            Expression.Comprehension.Kind kind, int slot, ExpressionNode element, ExpressionNode value) {
        this.kind = kind;
        this.slot = slot;
        this.element = element;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object item = element.execute(frame);
        Object collection = frame.getObject(slot);
        switch (kind) {
            case LIST -> ((OuroList) collection).append(item);
            case SET -> add((OuroSet) collection, item);
            default -> put((OuroDict) collection, item, value.execute(frame));
        }
        return null;
    }

    @TruffleBoundary
    private void add(OuroSet set, Object item) {
        try {
            set.add(item);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    private void put(OuroDict dict, Object key, Object item) {
        try {
            dict.put(key, item);
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
