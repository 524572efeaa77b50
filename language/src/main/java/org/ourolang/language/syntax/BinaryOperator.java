// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.syntax;

/** The binary operators of the reference grammar, with their symbol and special method names. */
public enum BinaryOperator {
    ADD("+", "add"),
    SUBTRACT("-", "sub"),
    MULTIPLY("*", "mul"),
    MATRIX_MULTIPLY("@", "matmul"),
    DIVIDE("/", "truediv"),
    FLOOR_DIVIDE("//", "floordiv"),
    MODULO("%", "mod"),
    POWER("**", "pow"),
    LEFT_SHIFT("<<", "lshift"),
    RIGHT_SHIFT(">>", "rshift"),
    BIT_AND("&", "and"),
    BIT_OR("|", "or"),
    BIT_XOR("^", "xor");

    private final String symbol;
    private final String method;
    private final String reflectedMethod;
    private final String inPlaceMethod;

    BinaryOperator(String symbol, String name) {
        this.symbol = symbol;
        this.method = ("__" + name + "__").intern();
        this.reflectedMethod = ("__r" + name + "__").intern();
        this.inPlaceMethod = ("__i" + name + "__").intern();
    }

    public String symbol() {
        return symbol;
    }

    /** Such as {@code __add__}. */
    public String method() {
        return method;
    }

    /** Such as {@code __radd__}. */
    public String reflectedMethod() {
        return reflectedMethod;
    }

    /** Such as {@code __iadd__}. */
    public String inPlaceMethod() {
        return inPlaceMethod;
    }
}
