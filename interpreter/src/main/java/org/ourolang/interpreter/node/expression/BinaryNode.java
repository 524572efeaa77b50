// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.language.syntax.BinaryOperator;

/** A binary operation, or the operation of an augmented assignment. */
@NodeChild(value = "left", type = ExpressionNode.class)
@NodeChild(value = "right", type = ExpressionNode.class)
public abstract class BinaryNode extends ExpressionNode {
    private final BinaryOperator operator;
    private final boolean inPlace;

    @Child
    private UserOperatorNode userOperator;

    protected BinaryNode(BinaryOperator operator, boolean inPlace) {
        this.operator = operator;
        this.inPlace = inPlace;
    }

    /** Makes the node of an operator. */
    public static ExpressionNode create(
            BinaryOperator operator, boolean inPlace, ExpressionNode left, ExpressionNode right) {
        return switch (operator) {
            case ADD -> AddNodeGen.create(inPlace, left, right);
            case SUBTRACT -> SubtractNodeGen.create(inPlace, left, right);
            case MULTIPLY -> MultiplyNodeGen.create(inPlace, left, right);
            case DIVIDE -> DivideNodeGen.create(inPlace, left, right);
            case FLOOR_DIVIDE -> FloorDivideNodeGen.create(inPlace, left, right);
            case MODULO -> ModuloNodeGen.create(inPlace, left, right);
            case LEFT_SHIFT, RIGHT_SHIFT, BIT_AND, BIT_OR, BIT_XOR ->
                BitwiseNodeGen.create(operator, inPlace, left, right);
            case POWER -> PowerNodeGen.create(inPlace, left, right);
            case MATRIX_MULTIPLY -> GenericBinaryNodeGen.create(operator, inPlace, left, right);
        };
    }

    /** Final, or the annotation processor would take it for a specialised execution that answers the result itself. */
    @Override
    public final boolean condition(VirtualFrame frame) {
        return isTrue(execute(frame));
    }

    protected final BinaryOperator operator() {
        return operator;
    }

    /** What the left operand's class defines; null where the general way has to find out. */
    private Object applyUserOperator(OuroInstance left, Object right) {
        if (userOperator == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            userOperator = insert(new UserOperatorNode(operator, inPlace));
        }
        Object answer = userOperator.apply(left, right);
        if (answer != NotImplemented.NOT_IMPLEMENTED) {
            return answer;
        }
        return Numbers.refused(operator, inPlace, left, right);
    }

    /** The operation on whatever values. */
    protected final Object operate(Object left, Object right) {
        try {
            if (left instanceof OuroInstance instance) {
                Object answer = applyUserOperator(instance, right);
                if (answer != null) {
                    return answer;
                }
            }
            return inPlace ? Numbers.inPlace(operator, left, right) : Numbers.binary(operator, left, right);
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
