// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.function.Supplier;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.OuroSet;

/** A display of a set of constants, filled from a set that was made in advance. */
public final class ConstantSetNode extends ExpressionNode {
    private final Supplier<OuroSet> folded;

    @Child
    private ExpressionNode display;

    @CompilationFinal
    private OuroSet source;

    /** @param display the set as it is written; what it raises is raised */
    public ConstantSetNode(ExpressionNode display, Supplier<OuroSet> folded) {
        this.display = display;
        this.folded = folded;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (source == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            display.execute(frame);
            source = folded.get();
        }
        return copy(source);
    }

    @TruffleBoundary
    private static OuroSet copy(OuroSet source) {
        OuroSet set = new OuroSet();
        set.addAll(source);
        return set;
    }
}
