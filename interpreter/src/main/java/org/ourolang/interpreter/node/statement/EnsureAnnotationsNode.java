// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.protocol.Items;

/** Makes {@code __annotations__} at the start of a module that annotates variables. */
public final class EnsureAnnotationsNode extends StatementNode {
    private final boolean inNamespace;

    public EnsureAnnotationsNode(boolean inNamespace) {
        this.inNamespace = inNamespace;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        ensure(inNamespace ? Frames.namespace(frame) : Frames.globals(frame));
        return null;
    }

    @TruffleBoundary
    private static void ensure(Object namespace) {
        if (org.ourolang.interpreter.protocol.Mappings.getOrNull(namespace, "__annotations__") == null) {
            Items.set(namespace, "__annotations__", new OuroDict());
        }
    }
}
