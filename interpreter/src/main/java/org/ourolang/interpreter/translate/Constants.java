// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.math.BigInteger;
import java.util.List;
import org.ourolang.interpreter.object.Ellipsis;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroComplex;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/** Values of literals. */
final class Constants {
    private Constants() {}

    static Object value(Expression.Constant constant) {
        return switch (constant.value()) {
            case Expression.Literal literal -> value(literal);
            case Expression.Imaginary imaginary -> new OuroComplex(0.0, imaginary.value());
            case Expression.BytesLiteral bytes ->
                new OuroBytes(bytes.latin1().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            case BigInteger big when big.bitLength() < 64 -> big.longValueExact();
            default -> constant.value();
        };
    }

    static Object value(Expression.Literal literal) {
        return switch (literal) {
            case NONE -> None.NONE;
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case ELLIPSIS -> Ellipsis.ELLIPSIS;
        };
    }

    /** The doc string that a body begins with; null for none. */
    static String doc(List<Statement> body) {
        boolean found = !body.isEmpty()
                && body.get(0) instanceof Statement.ExpressionStatement first
                && first.value() instanceof Expression.Constant constant
                && constant.value() instanceof String;
        return found
                ? (String) ((Expression.Constant) ((Statement.ExpressionStatement) body.get(0)).value()).value()
                : null;
    }
}
