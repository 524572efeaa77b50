// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.syntax;

import java.util.List;
import org.ourolang.language.source.Span;

/** A statement. Targets are expressions in target shape: names, attributes, subscripts, starred, lists, tuples. */
public sealed interface Statement extends Tree {
    record ExpressionStatement(Span span, Expression value) implements Statement {}

    /** @param targets one or more, from left to right */
    record Assign(Span span, List<Expression> targets, Expression value) implements Statement {}

    record AugmentedAssign(Span span, Expression target, BinaryOperator operator,
            Expression value) implements Statement {}

    /**
     * @param value null for a bare annotation
     * @param simple whether the target is a name without parentheses
     */
    record AnnotatedAssign(Span span, Expression target, Expression annotation, Expression value, boolean simple)
            implements
                Statement {}

    record Delete(Span span, List<Expression> targets) implements Statement {}

    record Pass(Span span) implements Statement {}

    record Break(Span span) implements Statement {}

    record Continue(Span span) implements Statement {}

    /** @param value null for a bare {@code return} */
    record Return(Span span, Expression value) implements Statement {}

    /** Both may be null. */
    record Raise(Span span, Expression exception, Expression cause) implements Statement {}

    record Global(Span span, List<String> names) implements Statement {}

    record Nonlocal(Span span, List<String> names) implements Statement {}

    /** @param message null for none */
    record Assert(Span span, Expression test, Expression message) implements Statement {}

    record Import(Span span, List<Alias> names) implements Statement {}

    /**
     * @param module the dotted name, or null
     * @param level number of leading dots
     * @param names a single alias {@code *} for all
     */
    record ImportFrom(Span span, String module, List<Alias> names, int level) implements Statement {}

    /** @param asName null for none */
    record Alias(Span span, String name, String asName) implements Tree {}

    record If(Span span, Expression test, List<Statement> body, List<Statement> orElse) implements Statement {}

    /** @param prefix run before each evaluation of the test; empty from the parser, filled by {@code suspend} */
    record While(Span span, List<Statement> prefix, Expression test, List<Statement> body, List<Statement> orElse)
            implements
                Statement {}

    /** @param failing where an error of the iterator is shown; the statement from the parser, a comprehension by {@code suspend} */
    record For(
            Span span,
            Span failing,
            boolean async,
            Expression target,
            Expression iterable,
            List<Statement> body,
            List<Statement> orElse)
            implements
                Statement {
        public For(
                Span span,
                boolean async,
                Expression target,
                Expression iterable,
                List<Statement> body,
                List<Statement> orElse) {
            this(span, span, async, target, iterable, body, orElse);
        }
    }

    /** @param star whether the handlers are {@code except*} */
    record Try(
            Span span,
            List<Statement> body,
            List<Handler> handlers,
            List<Statement> orElse,
            List<Statement> finalBody,
            boolean star)
            implements
                Statement {}

    /**
     * @param prefix run before the class of an {@code except*}; empty from the parser, filled by {@code suspend}
     * @param type null for a bare {@code except}
     * @param name null for none
     */
    record Handler(Span span, List<Statement> prefix, Expression type, String name, List<Statement> body)
            implements
                Tree {
        /** A clause whose class is evaluated in one go. */
        public Handler(Span span, Expression type, String name, List<Statement> body) {
            this(span, List.of(), type, name, body);
        }
    }

    record With(Span span, boolean async, List<WithItem> items, List<Statement> body) implements Statement {}

    /** @param target null for none */
    record WithItem(Span span, Expression context, Expression target) implements Tree {}

    record Match(Span span, Expression subject, List<Case> cases) implements Statement {}

    /** @param guard null for none */
    record Case(Span span, Pattern pattern, Expression guard, List<Statement> body) implements Tree {}

    /**
     * @param span from {@code def} or {@code async} (not the decorators) to the end of the body
     * @param typeParameterScope number of the scope of the type parameters, or -1 without them
     * @param returns null for none
     */
    record FunctionDefinition(
            Span span,
            int scope,
            boolean async,
            String name,
            Span nameSpan,
            int typeParameterScope,
            List<TypeParameter> typeParameters,
            Parameters parameters,
            Expression returns,
            List<Statement> body,
            List<Expression> decorators)
            implements
                Statement {}

    /** @param span from {@code class} (not the decorators) to the end of the body */
    record ClassDefinition(
            Span span,
            int scope,
            String name,
            Span nameSpan,
            int typeParameterScope,
            List<TypeParameter> typeParameters,
            List<Argument> arguments,
            List<Statement> body,
            List<Expression> decorators)
            implements
                Statement {}

    /**
     * {@code type X = …}; the value is evaluated lazily in a scope of its own.
     *
     * @param scope number of the value's scope
     */
    record TypeAlias(
            Span span,
            String name,
            Span nameSpan,
            int scope,
            int typeParameterScope,
            List<TypeParameter> typeParameters,
            Expression value)
            implements
                Statement {}

    /** Made by {@code suspend} only: stores a value into a temporary; null value clears it. */
    record SetTemporary(Span span, int index, Expression value) implements Statement {}

    /**
     * Made by {@code suspend} only: awaits, yields or delegates, and stores what comes back.
     *
     * @param operand free of suspension points; null only for a bare {@code yield}
     * @param result index of the temporary that receives the value sent or returned
     */
    record Suspend(Span span, Kind kind, Expression operand, int result) implements Statement {
        /** The kinds of suspension point that are expressions in the source. */
        public enum Kind {
            AWAIT,
            YIELD,
            YIELD_FROM
        }
    }

    /**
     * Made by {@code suspend} only: the statements of a comprehension that can suspend, run in place with the names of
     * the comprehension's scope.
     */
    record InScope(Span span, int scope, List<Statement> body) implements Statement {}

    /** Made by {@code suspend} only: appends to, adds to or sets in the collection in a temporary. */
    record Collect(Span span, Expression.Comprehension.Kind kind, int collection, Expression element, Expression value)
            implements
                Statement {}
}
