// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.UnaryOperator;

/** The values of keys in mapping patterns, so far as the text tells them. */
final class KeyValue {
    private KeyValue() {}

    /** A number by which equal keys of different types are told. */
    private record Number(Object real, double imaginary) {}

    /** An object equal to those of equal keys; null when the key is known only when the program runs. */
    static Object of(Expression key) {
        return switch (key) {
            case Expression.Constant e -> of(e.value());
            case Expression.Unary e when e.operator() == UnaryOperator.NEGATE -> negated(of(e.operand()));
            case Expression.Binary e -> complex(of(e.left()), e.operator(), of(e.right()));
            default -> null;
        };
    }

    private static Object negated(Object operand) {
        if (!(operand instanceof Number n)) {
            return null;
        }
        Object real = n.real instanceof BigInteger number ? number.negate() : (Object) (-(Double) n.real);
        return new Number(real, 0.0 - n.imaginary);
    }

    private static Object complex(Object left, BinaryOperator operator, Object right) {
        if (!(left instanceof Number l) || !(right instanceof Number r)) {
            return null;
        }
        return new Number(l.real, operator == BinaryOperator.SUBTRACT ? 0.0 - r.imaginary : r.imaginary);
    }

    private static Object of(Object value) {
        return switch (value) {
            case Long number -> new Number(BigInteger.valueOf(number), 0.0);
            case BigInteger number -> new Number(number, 0.0);
            case Double number -> new Number(real(number), 0.0);
            case Expression.Imaginary number -> new Number(BigInteger.ZERO, number.value() + 0.0);
            case Expression.Literal.TRUE -> new Number(BigInteger.ONE, 0.0);
            case Expression.Literal.FALSE -> new Number(BigInteger.ZERO, 0.0);
            default -> value;
        };
    }

    private static Object real(double number) {
        boolean whole = Double.isFinite(number) && number == Math.rint(number);
        return whole ? (Object) new BigDecimal(number).toBigInteger() : (Object) number;
    }

    /** How Python shows the key. */
    static String representation(Expression key) {
        return switch (key) {
            case Expression.Unary e -> {
                String operand = representation(e.operand());
                yield operand.equals("0") ? operand : "-" + operand;
            }
            case Expression.Binary e -> "(" + representation(e.left()) + e.operator().symbol()
                    + representation(e.right()) + ")";
            case Expression.Constant e -> representation(e.value());
            default -> throw new IllegalStateException("not a literal");
        };
    }

    private static String representation(Object value) {
        return switch (value) {
            case String text -> "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
            case Expression.BytesLiteral bytes -> "b'" + bytes.latin1() + "'";
            case Expression.Imaginary imaginary -> withoutFraction(imaginary.value()) + "j";
            case Expression.Literal literal -> literal.name().charAt(0)
                    + literal.name().substring(1).toLowerCase(Locale.ROOT);
            default -> value.toString();
        };
    }

    private static String withoutFraction(double number) {
        String text = Double.toString(number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
