// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.OuroDict;

/** The defaults of a function's parameters. */
public final class DefaultsNode extends Node {
    @Children
    private final ExpressionNode[] positional;

    private final String[] names;

    @Children
    private final ExpressionNode[] keyword;

    private DefaultsNode(ExpressionNode[] positional, String[] names, ExpressionNode[] keyword) {
        this.positional = positional;
        this.names = names;
        this.keyword = keyword;
    }

    /**
     * @param positional values for the last positional parameters
     * @param names the keyword-only parameters that have defaults
     * @param keyword their values
     */
    public static DefaultsNode of(ExpressionNode[] positional, String[] names, ExpressionNode[] keyword) {
        return new DefaultsNode(positional, names, keyword);
    }

    /** For a function whose parameters have no defaults, or get them later. */
    public static DefaultsNode none() {
        return new DefaultsNode(new ExpressionNode[0], new String[0], new ExpressionNode[0]);
    }

    /** Whether no parameter has a default. */
    public boolean isEmpty() {
        return positional.length == 0 && keyword.length == 0;
    }

    Object[] positional(VirtualFrame frame) {
        return ArgumentsNode.evaluate(positional, frame, 0);
    }

    Object[] keyword(VirtualFrame frame) {
        return ArgumentsNode.evaluate(keyword, frame, 0);
    }

    /** Keyword-only parameters and their values; null for none. */
    OuroDict named(Object[] values) {
        return dict(names, values);
    }

    static OuroDict dict(String[] names, Object[] values) {
        if (names.length == 0) {
            return null;
        }
        OuroDict dict = new OuroDict();
        for (int i = 0; i < names.length; i++) {
            dict.put(names[i], values[i]);
        }
        return dict;
    }
}
