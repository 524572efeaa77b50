// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.language.syntax.Argument;

/** A call with {@code *} or {@code **} arguments. */
public final class StarCallNode extends ExpressionNode {
    @Child
    private ExpressionNode function;

    private final Argument.Kind[] kinds;
    private final String[] names;
    private final int positionalCount;

    @Children
    private final ExpressionNode[] arguments;

    public StarCallNode(
            ExpressionNode function, Argument.Kind[] kinds, String[] names, ExpressionNode[] arguments) {
        this.function = function;
        this.kinds = kinds;
        this.names = names;
        this.arguments = arguments;
        int count = 0;
        for (Argument.Kind kind : kinds) {
            count += isPositional(kind) ? 1 : 0;
        }
        this.positionalCount = count;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object callee = function.execute(frame);
        StarArguments collected = new StarArguments();
        collect(frame, callee, collected);
        try {
            return Tools.calledAt(this, () -> collected.call(callee));
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @ExplodeLoop
    private void collect(VirtualFrame frame, Object callee, StarArguments collected) {
        Object onlyStar = null;
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < arguments.length; i++) {
                if (isPositional(kinds[i]) == (pass == 0)) {
                    Object value = arguments[i].execute(frame);
                    if (kinds[i] == Argument.Kind.STAR && positionalCount == 1) {
                        onlyStar = value;
                    } else {
                        add(callee, collected, i, value);
                    }
                }
            }
        }
        if (onlyStar != null) {
            unpack(callee, collected, onlyStar);
        }
    }

    private void add(Object callee, StarArguments collected, int index, Object value) {
        try {
            collected.add(callee, kinds[index], names[index], value);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    /** A star that stands alone is unpacked when everything else is evaluated. */
    private void unpack(Object callee, StarArguments collected, Object iterable) {
        try {
            collected.addOnlyStar(callee, iterable);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    private static boolean isPositional(Argument.Kind kind) {
        return kind == Argument.Kind.POSITIONAL || kind == Argument.Kind.STAR;
    }
}
