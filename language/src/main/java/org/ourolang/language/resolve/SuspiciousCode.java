// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourolang.language.diagnostic.SyntaxNotice;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.ComparisonOperator;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Pattern;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.UnaryOperator;

/** Finds legal code that cannot be meant: identity with a literal, calls of literals, tuples in {@code assert}. */
final class SuspiciousCode extends TreeWalker {
    private static final String INVERTED_TRUTH = "Bitwise inversion '~' on bool is deprecated and will be removed in"
            + " Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you"
            + " expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want"
            + " the bitwise inversion of the underlying int.";
    private static final Set<String> INTEGERS = Set.of("int", "bool");

    private final boolean annotationsAreStrings;
    private final List<SyntaxNotice> notices = new ArrayList<>(0);
    private boolean inFunction;

    private SuspiciousCode(boolean annotationsAreStrings) {
        this.annotationsAreStrings = annotationsAreStrings;
    }

    /** The notices in the order in which CPython's compiler comes upon them. */
    static List<SyntaxNotice> find(List<Statement> body, boolean annotationsAreStrings) {
        SuspiciousCode walker = new SuspiciousCode(annotationsAreStrings);
        walker.statements(body);
        return walker.notices;
    }

    private void notice(Span span, String format, Object... words) {
        notices.add(new SyntaxNotice(format.formatted(words), span));
    }

    // ---- statements

    @Override
    void statement(Statement statement) {
        switch (statement) {
            case Statement.Assert s -> {
                if (s.test() instanceof Expression.TupleDisplay tuple && !tuple.elements().isEmpty()) {
                    notice(s.span(), "assertion is always true, perhaps remove parentheses?");
                }
                super.statement(s);
            }
            case Statement.While s -> {
                super.statement(s);
                expression(s.test());
            }
            default -> super.statement(statement);
        }
    }

    /** The last part is compiled once for the way out without and once for the one with an exception. */
    @Override
    void tryStatement(Statement.Try s) {
        super.tryStatement(s);
        statements(s.finalBody());
    }

    @Override
    void functionDefinition(Statement.FunctionDefinition s) {
        expressions(s.decorators());
        defaults(s.parameters());
        annotations(s.parameters());
        annotation(s.returns());
        nested(true, () -> statements(s.body()));
    }

    private void annotations(Parameters parameters) {
        parameters.positionalOnly().forEach(p -> annotation(p.annotation()));
        parameters.positional().forEach(p -> annotation(p.annotation()));
        parameters.keywordOnly().forEach(p -> annotation(p.annotation()));
    }

    private void annotation(Expression annotation) {
        if (!annotationsAreStrings) {
            expression(annotation);
        }
    }

    private void nested(boolean function, Runnable visit) {
        boolean outer = inFunction;
        inFunction = function;
        visit.run();
        inFunction = outer;
    }

    @Override
    void classDefinition(Statement.ClassDefinition s) {
        expressions(s.decorators());
        nested(false, () -> statements(s.body()));
        arguments(s.arguments(), false);
    }

    @Override
    void typeAlias(Statement.TypeAlias s) {
        expression(s.value());
    }

    @Override
    void annotatedAssign(Statement.AnnotatedAssign s) {
        if (s.value() != null) {
            expression(s.value());
            target(s.target(), Use.STORE);
        }
        if (!inFunction) {
            annotation(s.annotation());
        }
    }

    @Override
    void target(Expression target, Use use) {
        switch (target) {
            case Expression.Subscript e -> {
                expression(e.value());
                element(e.index());
            }
            case null, default -> super.target(target, use);
        }
    }

    @Override
    void importName(Statement statement, Statement.Alias alias, boolean from) {
        // Names alone are never suspicious.
    }

    @Override
    void load(Expression.Name name) {
        // Names alone are never suspicious.
    }

    @Override
    void bind(Expression.Name name, Use use) {
        // Names alone are never suspicious.
    }

    @Override
    void capture(Pattern pattern, String name) {
        // Names alone are never suspicious.
    }

    // ---- expressions

    @Override
    void lambda(Expression.Lambda lambda) {
        defaults(lambda.parameters());
        expression(lambda.body());
    }

    @Override
    void comprehension(Expression.Comprehension comprehension) {
        for (Expression.Comprehension.Clause clause : comprehension.clauses()) {
            expression(clause.iterable());
            target(clause.target(), Use.STORE);
            expressions(clause.conditions());
        }
        expression(comprehension.element());
        expression(comprehension.value());
    }

    @Override
    void expression(Expression expression) {
        switch (expression) {
            case Expression.Unary e when isInvertible(e) -> {
                identity((Expression.Comparison) e.operand(), true);
                super.expression(e.operand());
                return;
            }
            case Expression.Unary e when e.operator() == UnaryOperator.INVERT && isTruth(e.operand()) ->
                notices.add(new SyntaxNotice(INVERTED_TRUTH, e.span(), true));
            case Expression.Comparison e -> identity(e, false);
            case Expression.Call e -> caller(e.function());
            case Expression.Subscript e -> {
                subscripted(e.value());
                index(e);
            }
            case null, default -> {}
        }
        super.expression(expression);
    }

    /** Whether the compiler works the operand out to a truth value. */
    private static boolean isTruth(Expression operand) {
        if (operand instanceof Expression.Unary unary) {
            return unary.operator() == UnaryOperator.NOT && unary.operand() instanceof Expression.Constant;
        }
        return operand instanceof Expression.Constant constant
                && (constant.value() == Expression.Literal.TRUE || constant.value() == Expression.Literal.FALSE);
    }

    /** Whether the compiler turns {@code not a is b} into {@code a is not b}. */
    private static boolean isInvertible(Expression.Unary unary) {
        return unary.operator() == UnaryOperator.NOT
                && unary.operand() instanceof Expression.Comparison comparison
                && comparison.operators().size() == 1;
    }

    private void identity(Expression.Comparison comparison, boolean inverted) {
        Expression left = comparison.first();
        for (int i = 0; i < comparison.operators().size(); i++) {
            Expression right = comparison.operands().get(i);
            ComparisonOperator operator = comparison.operators().get(i);
            if (operator == ComparisonOperator.IS || operator == ComparisonOperator.IS_NOT) {
                Expression literal = isComparedByValue(left) ? left : isComparedByValue(right) ? right : null;
                if (literal != null) {
                    boolean is = operator == ComparisonOperator.IS != inverted;
                    notice(
                            comparison.span(),
                            "\"%s\" with '%s' literal. Did you mean \"%s\"?",
                            is ? "is" : "is not",
                            Literals.typeName(literal),
                            is ? "==" : "!=");
                    return;
                }
            }
            left = right;
        }
    }

    private static boolean isComparedByValue(Expression expression) {
        return Literals.isConstant(expression)
                && !(expression instanceof Expression.Constant constant
                        && constant.value() instanceof Expression.Literal);
    }

    private void caller(Expression function) {
        String type = Literals.typeName(function);
        if (type != null && !(function instanceof Expression.Lambda)) {
            notice(function.span(), "'%s' object is not callable; perhaps you missed a comma?", type);
        }
    }

    private void subscripted(Expression value) {
        String type = Literals.typeName(value);
        if (type != null && !Literals.isSubscriptable(type)) {
            notice(value.span(), "'%s' object is not subscriptable; perhaps you missed a comma?", type);
        }
    }

    private void index(Expression.Subscript subscript) {
        String type = Literals.typeName(subscript.value());
        String index = Literals.typeName(subscript.index());
        if (Literals.isSequence(type) && index != null && !INTEGERS.contains(index)) {
            notice(
                    subscript.value().span(),
                    "%s indices must be integers or slices, not %s; perhaps you missed a comma?",
                    type,
                    index);
        }
    }

    @Override
    void arguments(List<Argument> arguments, boolean forgotten) {
        arguments.forEach(argument -> element(argument.value()));
    }
}
