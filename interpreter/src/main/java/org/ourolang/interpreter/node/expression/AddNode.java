// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import org.ourolang.interpreter.protocol.Sequences;
import com.oracle.truffle.api.dsl.Specialization;
import org.ourolang.language.syntax.BinaryOperator;

/** Addition and concatenation. */
public abstract class AddNode extends BinaryNode {
    protected AddNode(boolean inPlace) {
        super(BinaryOperator.ADD, inPlace);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    protected static long exact(long left, long right) {
        return Math.addExact(left, right);
    }

    @Specialization
    protected static double floats(double left, double right) {
        return left + right;
    }

    @Specialization
    protected static double mixed(long left, double right) {
        return left + right;
    }

    @Specialization
    protected static double mixed(double left, long right) {
        return left + right;
    }

    @Specialization
    protected static String strings(String left, String right) {
        if (left.isEmpty()) {
            return right;
        }
        return right.isEmpty() ? left : Sequences.joined(left, right);
    }

    @Specialization(replaces = "exact")
    protected Object generic(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            long x = a;
            long y = b;
            long sum = x + y;
            if (((x ^ sum) & (y ^ sum)) >= 0) {
                return sum;
            }
        }
        return operate(left, right);
    }
}
