// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.ourolang.language.syntax.BinaryOperator;

/** Floor division. */
public abstract class FloorDivideNode extends BinaryNode {
    protected FloorDivideNode(boolean inPlace) {
        super(BinaryOperator.FLOOR_DIVIDE, inPlace);
    }

    @Specialization(guards = "right > 0")
    protected static long ints(long left, long right) {
        return Math.floorDiv(left, right);
    }

    @Fallback
    protected Object generic(Object left, Object right) {
        return operate(left, right);
    }
}
