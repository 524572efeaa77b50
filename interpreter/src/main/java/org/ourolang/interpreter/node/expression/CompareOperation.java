// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.OuroNode;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.language.syntax.ComparisonOperator;

/** A comparison of two values with fast paths for ints and strings. */
final class CompareOperation {
    private CompareOperation() {}

    static Object compare(ComparisonOperator operator, Object left, Object right, OuroNode node) {
        if (left instanceof Long a && right instanceof Long b) {
            long x = a;
            long y = b;
            switch (operator) {
                case LESS :
                    return x < y;
                case LESS_EQUAL :
                    return x <= y;
                case GREATER :
                    return x > y;
                case GREATER_EQUAL :
                    return x >= y;
                case EQUAL :
                    return x == y;
                case NOT_EQUAL :
                    return x != y;
                default :
                    break;
            }
        }
        if (left instanceof String a && right instanceof String b) {
            if (operator == ComparisonOperator.EQUAL) {
                return Texts.equal(a, b);
            }
            if (operator == ComparisonOperator.NOT_EQUAL) {
                return !Texts.equal(a, b);
            }
        }
        try {
            return Comparison.compare(operator, left, right);
        } catch (OuroError error) {
            error.locate(node);
            throw error;
        }
    }
}
