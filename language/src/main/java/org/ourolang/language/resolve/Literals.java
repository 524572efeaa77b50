// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.math.BigInteger;
import java.util.Set;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.UnaryOperator;

/** What the text of an expression alone says about its value. */
final class Literals {
    private static final Set<String> SEQUENCES = Set.of("str", "bytes", "tuple", "list");
    private static final Set<String> SUBSCRIPTABLE = Set.of("str", "bytes", "tuple", "list", "dict");

    private Literals() {}

    /** Whether values of the type take integers and slices as index. */
    static boolean isSequence(String type) {
        return type != null && SEQUENCES.contains(type);
    }

    static boolean isSubscriptable(String type) {
        return SUBSCRIPTABLE.contains(type);
    }

    /** Whether CPython's compiler makes one constant of the expression. */
    static boolean isConstant(Expression expression) {
        return switch (expression) {
            case Expression.Constant e -> true;
            case Expression.TupleDisplay e -> e.elements().stream().allMatch(Literals::isConstant);
            case Expression.Unary e -> e.operator() != UnaryOperator.NOT && isNumber(e.operand());
            case Expression.Binary e -> typeName(e) != null;
            default -> false;
        };
    }

    private static boolean isNumber(Expression expression) {
        return Set.of("int", "float", "complex").contains(String.valueOf(typeName(expression)));
    }

    /** The name of the type that the value surely has; null when unknown. */
    static String typeName(Expression expression) {
        return switch (expression) {
            case Expression.Constant e -> constant(e.value());
            case Expression.TupleDisplay e -> "tuple";
            case Expression.ListDisplay e -> "list";
            case Expression.SetDisplay e -> "set";
            case Expression.DictDisplay e -> "dict";
            case Expression.JoinedString e -> "str";
            case Expression.Lambda e -> "function";
            case Expression.Comprehension e -> switch (e.kind()) {
                case LIST -> "list";
                case SET -> "set";
                case DICT -> "dict";
                case GENERATOR -> "generator";
            };
            case Expression.Unary e -> isConstant(e) ? typeName(e.operand()) : null;
            case Expression.Binary e -> sum(e);
            case null, default -> null;
        };
    }

    private static String constant(Object value) {
        return switch (value) {
            case Expression.Literal literal -> switch (literal) {
                case NONE -> "NoneType";
                case TRUE, FALSE -> "bool";
                case ELLIPSIS -> "ellipsis";
            };
            case String text -> "str";
            case Long number -> "int";
            case BigInteger number -> "int";
            case Double number -> "float";
            case Expression.Imaginary number -> "complex";
            default -> "bytes";
        };
    }

    /** Of the foldable operations those whose operands have one type and whose result has it too. */
    private static String sum(Expression.Binary binary) {
        BinaryOperator operator = binary.operator();
        boolean closed = operator == BinaryOperator.ADD
                || operator == BinaryOperator.SUBTRACT
                || operator == BinaryOperator.MULTIPLY;
        if (!closed || !(binary.left() instanceof Expression.Constant) || !isConstant(binary.right())) {
            return null;
        }
        String left = typeName(binary.left());
        boolean adds = isNumber(binary.left()) || operator == BinaryOperator.ADD && isSequence(left);
        return adds && left.equals(typeName(binary.right())) ? left : null;
    }
}
