// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.language.syntax.Expression;

/** An empty list, set or dict for a comprehension to fill. */
public final class NewCollectionNode extends ExpressionNode {
    private final Expression.Comprehension.Kind kind;

    public NewCollectionNode(Expression.Comprehension.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return switch (kind) {
            case LIST, GENERATOR -> new OuroList();
            case SET -> new OuroSet();
            case DICT -> new OuroDict();
        };
    }
}
