// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.dsl.Specialization;
import org.ourolang.language.syntax.BinaryOperator;

/** Matrix multiplication. */
public abstract class GenericBinaryNode extends BinaryNode {
    protected GenericBinaryNode(BinaryOperator operator, boolean inPlace) {
        super(operator, inPlace);
    }

    @Specialization
    protected Object generic(Object left, Object right) {
        return operate(left, right);
    }
}
