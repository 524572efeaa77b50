// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.ourolang.language.syntax.BinaryOperator;

/** Modulo, and the formatting of strings. */
public abstract class ModuloNode extends BinaryNode {
    protected ModuloNode(boolean inPlace) {
        super(BinaryOperator.MODULO, inPlace);
    }

    @Specialization(guards = "right > 0")
    protected static long ints(long left, long right) {
        return Math.floorMod(left, right);
    }

    @Fallback
    protected Object generic(Object left, Object right) {
        return operate(left, right);
    }
}
