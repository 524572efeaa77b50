// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.object.OuroFunction;

/** {@code from module import *}. */
public final class ImportAllNode extends StatementNode {
    @Child
    private ExpressionNode module;

    private final boolean intoNamespace;

    public ImportAllNode(ExpressionNode module, boolean intoNamespace) {
        this.module = module;
        this.intoNamespace = intoNamespace;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object imported = module.execute(frame);
        OuroFunction function = Frames.function(frame);
        Object into = intoNamespace ? Frames.namespace(frame) : function.globals();
        try {
            copy(OuroContext.of(function.state()), imported, into);
        } catch (OuroError error) {
            throw at(error);
        }
        return null;
    }

    @TruffleBoundary
    private static void copy(OuroContext context, Object imported, Object into) {
        context.importer().importAll(imported, into);
    }
}
