// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;

/** A name of a module in {@code from module import name}. */
public final class ImportedNameNode extends ExpressionNode {
    private final int slot;
    private final String name;

    /** @param slot where the module is */
    public ImportedNameNode(int slot, String name) {
        this.slot = slot;
        this.name = name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object module = frame.getObject(slot);
        try {
            return get(OuroContext.of(Frames.state(frame)), module);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    private Object get(OuroContext context, Object module) {
        return context.importer().importedName(module, name);
    }
}
