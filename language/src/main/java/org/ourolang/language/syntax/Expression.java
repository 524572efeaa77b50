// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.syntax;

import java.util.List;
import org.ourolang.language.source.Span;

/** An expression. Names follow the reference grammar. A scope number is unique in its program. */
public sealed interface Expression extends Tree {
    /**
     * @param value {@link Literal}, {@link String}, {@link Long}, {@link java.math.BigInteger}, {@link Double},
     *     {@link Imaginary} or {@link BytesLiteral}; a string may hold lone surrogates
     */
    record Constant(Span span, Object value) implements Expression {}

    /** The constants that are names. */
    enum Literal {
        NONE,
        TRUE,
        FALSE,
        ELLIPSIS
    }

    /** An imaginary number's value. */
    record Imaginary(double value) {}

    /** A bytes literal's value, one byte a char (0 to 255). */
    record BytesLiteral(String latin1) {}

    record Name(Span span, String name) implements Expression {}

    /** An f-string; the parts are string {@link Constant}s and {@link FormattedValue}s. */
    record JoinedString(Span span, List<Expression> parts) implements Expression {}

    /**
     * A replacement field.
     *
     * @param conversion {@code 's'}, {@code 'r'}, {@code 'a'}, or 0 for none
     * @param format a {@link JoinedString}, or null
     */
    record FormattedValue(Span span, Expression value, char conversion, Expression format) implements Expression {}

    record Unary(Span span, UnaryOperator operator, Expression operand) implements Expression {}

    record Binary(Span span, BinaryOperator operator, Expression left, Expression right) implements Expression {}

    /** {@code and} (conjunction) or {@code or} of two or more values. */
    record BooleanOperation(Span span, boolean conjunction, List<Expression> values) implements Expression {}

    /** A chain: {@code first operators[0] operands[0] operators[1] operands[1] …}. */
    record Comparison(Span span, Expression first, List<ComparisonOperator> operators, List<Expression> operands)
            implements
                Expression {}

    record Conditional(Span span, Expression test, Expression body, Expression orElse) implements Expression {}

    /** @param arguments in source order */
    record Call(Span span, Expression function, List<Argument> arguments) implements Expression {}

    record Attribute(Span span, Expression value, String name) implements Expression {}

    record Subscript(Span span, Expression value, Expression index) implements Expression {}

    /** Inside a subscript; each part may be null. */
    record Slice(Span span, Expression lower, Expression upper, Expression step) implements Expression {}

    /** In displays, calls' positional arguments, subscripts and assignment targets. */
    record Starred(Span span, Expression value) implements Expression {}

    record ListDisplay(Span span, List<Expression> elements) implements Expression {}

    record TupleDisplay(Span span, List<Expression> elements) implements Expression {}

    record SetDisplay(Span span, List<Expression> elements) implements Expression {}

    record DictDisplay(Span span, List<DictItem> items) implements Expression {}

    /** @param key null for {@code **value} */
    record DictItem(Expression key, Expression value) {}

    record Lambda(Span span, int scope, Parameters parameters, Expression body) implements Expression {}

    /**
     * @param element the element, or a dict comprehension's key
     * @param value a dict comprehension's value, else null
     */
    record Comprehension(Span span, int scope, Kind kind, Expression element, Expression value, List<Clause> clauses)
            implements
                Expression {
        /** What is built. */
        public enum Kind {
            LIST,
            SET,
            DICT,
            GENERATOR
        }

        /** One {@code for} clause with its conditions. */
        public record Clause(Span span, boolean async, Expression target, Expression iterable,
                List<Expression> conditions) {}
    }

    /** @param target a {@link Name} */
    record NamedExpression(Span span, Name target, Expression value) implements Expression {}

    record Await(Span span, Expression value) implements Expression {}

    /** @param value null for a bare {@code yield} */
    record Yield(Span span, Expression value) implements Expression {}

    record YieldFrom(Span span, Expression value) implements Expression {}

    /** Made by {@code suspend} only: reads a temporary of the frame. */
    record Temporary(Span span, int index) implements Expression {}
}
