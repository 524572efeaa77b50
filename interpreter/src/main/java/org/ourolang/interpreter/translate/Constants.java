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

    /** Removes the indentation that all lines but the first share, as CPython 3.13's compiler does. */
    private static String strip(String doc) {
        String[] lines = doc.split("\n", -1);
        int margin = Integer.MAX_VALUE;
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                margin = Math.min(margin, indentation(lines[i]));
            }
        }
        StringBuilder stripped = new StringBuilder(lines[0].substring(indentation(lines[0])));
        for (int i = 1; i < lines.length; i++) {
            int cut = Math.min(margin, indentation(lines[i]));
            stripped.append('\n').append(lines[i].substring(cut));
        }
        return stripped.toString();
    }

    private static int indentation(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    /** The doc string that a body begins with; null for none. */
    static String doc(List<Statement> body) {
        boolean found = !body.isEmpty()
                && body.get(0) instanceof Statement.ExpressionStatement first
                && first.value() instanceof Expression.Constant constant
                && constant.value() instanceof String;
        return found
                ? strip((String) ((Expression.Constant) ((Statement.ExpressionStatement) body.get(0)).value()).value())
                : null;
    }
}
