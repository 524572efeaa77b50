// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.syntax;

/** The unary operators; {@link #NOT} has no special method of its own. */
public enum UnaryOperator {
    NEGATE("-", "__neg__"),
    POSITIVE("+", "__pos__"),
    INVERT("~", "__invert__"),
    NOT("not", null);

    private final String symbol;
    private final String method;

    UnaryOperator(String symbol, String method) {
        this.symbol = symbol;
        this.method = method;
    }

    public String symbol() {
        return symbol;
    }

    /** Such as {@code __neg__}; null for {@link #NOT}. */
    public String method() {
        return method;
    }
}
