// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import org.ourolang.interpreter.protocol.Mappings;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.protocol.Items;

/** Reads a name in a class body, or in code with locals of its own: the namespace, then a free variable or a global. */
public final class ReadNamespaceNode extends ExpressionNode {
    private final String name;

    @Child
    private ExpressionNode otherwise;

    public ReadNamespaceNode(String name, ExpressionNode otherwise) {
        this.name = name.intern();
        this.otherwise = otherwise;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value;
        try {
            value = lookup(Frames.namespace(frame));
        } catch (OuroError error) {
            throw at(error);
        }
        return value != null ? value : otherwise.execute(frame);
    }

    @TruffleBoundary
    private Object lookup(Object namespace) {
        if (namespace instanceof OuroDict dict && dict.type() == BuiltinTypes.DICT) {
            return dict.getString(name);
        }
        return Mappings.getOrNull(namespace, name);
    }
}
