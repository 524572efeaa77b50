// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.OuroFunction;

/** A generator expression: its function is called at once with the iterator of the first iterable. */
public final class GeneratorExpressionNode extends ExpressionNode {
    @Child
    private FunctionNode function;

    @Child
    private ExpressionNode iterator;

    public GeneratorExpressionNode(FunctionNode function, ExpressionNode iterator) {
        this.function = function;
        this.iterator = iterator;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        OuroFunction made = function.execute(frame);
        return function.code().instantiate(made, new Object[] {made, iterator.execute(frame)});
    }

    @Override
    public Object evaluateOwned(VirtualFrame frame) {
        Suspendable made = (Suspendable) execute(frame);
        made.setOwned();
        return made;
    }
}
