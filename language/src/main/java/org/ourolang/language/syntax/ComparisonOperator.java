// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.syntax;

/** The comparison operators, with the special methods of the rich ones. */
public enum ComparisonOperator {
    LESS("<", "__lt__", "__gt__"),
    LESS_EQUAL("<=", "__le__", "__ge__"),
    EQUAL("==", "__eq__", "__eq__"),
    NOT_EQUAL("!=", "__ne__", "__ne__"),
    GREATER(">", "__gt__", "__lt__"),
    GREATER_EQUAL(">=", "__ge__", "__le__"),
    IN("in", null, null),
    NOT_IN("not in", null, null),
    IS("is", null, null),
    IS_NOT("is not", null, null);

    private final String symbol;
    private final String method;
    private final String reflectedMethod;

    ComparisonOperator(String symbol, String method, String reflectedMethod) {
        this.symbol = symbol;
        this.method = method;
        this.reflectedMethod = reflectedMethod;
    }

    public String symbol() {
        return symbol;
    }

    /** Such as {@code __lt__}; null for membership and identity. */
    public String method() {
        return method;
    }

    /** The method asked of the right operand; null for membership and identity. */
    public String reflectedMethod() {
        return reflectedMethod;
    }
}
