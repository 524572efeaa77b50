// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.Expression;

/** A flat chain of binary operators, nested by precedence without recursion; all of them associate to the left. */
final class OperatorChain {
    private record Operand(int start, Expression value, int end) {}

    private final List<Operand> operands = new ArrayList<>(4);
    private final List<BinaryOperator> operators = new ArrayList<>(4);

    private final TreeBuilder builder;
    private final Token start;
    private int depth;

    OperatorChain(TreeBuilder builder, Token first, Expression value, int end) {
        this.builder = builder;
        this.start = first;
        operands.add(new Operand(first.getStartIndex(), value, end));
    }

    /** Appends an operator and its right operand, which stands from {@code first} to {@code end}, brackets included. */
    void add(int type, Token first, Expression value, int end) {
        BinaryOperator operator = operatorOf(type);
        depth = builder.deeper(depth, start);
        reduce(precedence(operator));
        operators.add(operator);
        operands.add(new Operand(first.getStartIndex(), value, end));
    }

    Expression finish() {
        reduce(0);
        return operands.get(0).value();
    }

    private void reduce(int precedence) {
        while (!operators.isEmpty() && precedence(operators.get(operators.size() - 1)) >= precedence) {
            BinaryOperator operator = operators.remove(operators.size() - 1);
            Operand right = operands.remove(operands.size() - 1);
            Operand left = operands.remove(operands.size() - 1);
            Span span = new Span(left.start(), right.end());
            operands.add(new Operand(
                    left.start(), new Expression.Binary(span, operator, left.value(), right.value()), right.end()));
        }
    }

    private static BinaryOperator operatorOf(int type) {
        return switch (type) {
            case OuroParser.VBAR -> BinaryOperator.BIT_OR;
            case OuroParser.CIRCUMFLEX -> BinaryOperator.BIT_XOR;
            case OuroParser.AMPERSAND -> BinaryOperator.BIT_AND;
            case OuroParser.LEFTSHIFT -> BinaryOperator.LEFT_SHIFT;
            case OuroParser.RIGHTSHIFT -> BinaryOperator.RIGHT_SHIFT;
            case OuroParser.PLUS -> BinaryOperator.ADD;
            case OuroParser.MINUS -> BinaryOperator.SUBTRACT;
            case OuroParser.STAR -> BinaryOperator.MULTIPLY;
            case OuroParser.SLASH -> BinaryOperator.DIVIDE;
            case OuroParser.DOUBLESLASH -> BinaryOperator.FLOOR_DIVIDE;
            case OuroParser.PERCENT -> BinaryOperator.MODULO;
            case OuroParser.AT -> BinaryOperator.MATRIX_MULTIPLY;
            default -> throw new IllegalArgumentException("not an operator of the chain: " + type);
        };
    }

    private static int precedence(BinaryOperator operator) {
        return switch (operator) {
            case BIT_OR -> 1;
            case BIT_XOR -> 2;
            case BIT_AND -> 3;
            case LEFT_SHIFT, RIGHT_SHIFT -> 4;
            case ADD, SUBTRACT -> 5;
            case MULTIPLY, MATRIX_MULTIPLY, DIVIDE, FLOOR_DIVIDE, MODULO -> 6;
            case POWER -> 7;
        };
    }
}
