// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;

/** Imports a module: the outermost package of a dotted name, or the module itself. */
public final class ImportNode extends ExpressionNode {
    private final String name;
    private final int level;
    private final boolean innermost;

    /**
     * @param level number of leading dots
     * @param innermost whether {@code a.b} answers b rather than a
     */
    public ImportNode(String name, int level, boolean innermost) {
        this.name = name;
        this.level = level;
        this.innermost = innermost;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        OuroFunction function = Frames.function(frame);
        try {
            return load(OuroContext.of(function.state()), function.globals());
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    private Object load(OuroContext context, OuroDict globals) {
        if (globals.builtins() != null && globals.builtins().getString("__import__") == null) {
            throw Errors.error(ExceptionTypes.IMPORT_ERROR, "__import__ not found");
        }
        return context.importer().load(name, level, globals, innermost);
    }
}
