// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.OuroFunction;

/** A function with type parameters: its defaults do not see them, and are evaluated before they exist. */
public final class GenericFunctionNode extends ExpressionNode {
    @Child
    private DefaultsNode defaults;

    @Child
    private ExpressionNode made;

    /** @param made answers the function without its defaults */
    public GenericFunctionNode(DefaultsNode defaults, ExpressionNode made) {
        this.defaults = defaults;
        this.made = made;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] positional = defaults.positional(frame);
        Object[] keyword = defaults.keyword(frame);
        return complete(made.execute(frame), positional, keyword);
    }

    @TruffleBoundary
    private Object complete(Object value, Object[] positional, Object[] keyword) {
        OuroFunction function = (OuroFunction) value;
        function.setDefaults(positional);
        function.setKeywordDefaults(defaults.named(keyword));
        return function;
    }
}
