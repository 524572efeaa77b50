// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import java.util.List;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Statement;

/**
 * Tells whether code can suspend its own frame: by await, yield, yield from, async for, async with or an asynchronous
 * comprehension. Bodies of nested functions, classes and generator expressions are other frames; their decorators,
 * defaults, base classes and first iterables are not.
 */
public final class SuspensionPoints {
    private SuspensionPoints() {}

    /** Whether a statement of the list can suspend. */
    public static boolean in(List<Statement> statements) {
        for (Statement statement : statements) {
            if (in(statement)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the statement can suspend. Annotations of variables do not count: functions do not evaluate them. */
    public static boolean in(Statement statement) {
        return switch (statement) {
            case Statement.ExpressionStatement s -> in(s.value());
            case Statement.Assign s -> in(s.value()) || any(s.targets());
            case Statement.AugmentedAssign s -> in(s.target()) || in(s.value());
            case Statement.AnnotatedAssign s -> in(s.target()) || in(s.value());
            case Statement.Delete s -> any(s.targets());
            case Statement.Pass s -> false;
            case Statement.Break s -> false;
            case Statement.Continue s -> false;
            case Statement.Return s -> in(s.value());
            case Statement.Raise s -> in(s.exception()) || in(s.cause());
            case Statement.Global s -> false;
            case Statement.Nonlocal s -> false;
            case Statement.Assert s -> in(s.test()) || in(s.message());
            case Statement.Import s -> false;
            case Statement.ImportFrom s -> false;
            case Statement.If s -> in(s.test()) || in(s.body()) || in(s.orElse());
            case Statement.While s -> in(s.prefix()) || in(s.test()) || in(s.body()) || in(s.orElse());
            case Statement.For s -> s.async() || in(s.target()) || in(s.iterable()) || in(s.body()) || in(s.orElse());
            case Statement.Try s -> in(s.body()) || inHandlers(s) || in(s.orElse()) || in(s.finalBody());
            case Statement.With s -> s.async() || inItems(s) || in(s.body());
            case Statement.Match s -> in(s.subject()) || inCases(s);
            case Statement.FunctionDefinition s -> any(s.decorators()) || inDefinition(s);
            case Statement.ClassDefinition s -> any(s.decorators()) || inArguments(s.arguments());
            case Statement.TypeAlias s -> false;
            case Statement.SetTemporary s -> in(s.value());
            case Statement.Suspend s -> true;
            case Statement.InScope s -> in(s.body());
            case Statement.Collect s -> in(s.element()) || in(s.value());
        };
    }

    /** Whether the expression can suspend; null cannot. */
    public static boolean in(Expression expression) {
        return switch (expression) {
            case null -> false;
            case Expression.Constant e -> false;
            case Expression.Name e -> false;
            case Expression.Temporary e -> false;
            case Expression.JoinedString e -> any(e.parts());
            case Expression.FormattedValue e -> in(e.value()) || in(e.format());
            case Expression.Unary e -> in(e.operand());
            case Expression.Binary e -> inBinary(e);
            case Expression.BooleanOperation e -> any(e.values());
            case Expression.Comparison e -> in(e.first()) || any(e.operands());
            case Expression.Conditional e -> in(e.test()) || in(e.body()) || in(e.orElse());
            case Expression.Call e -> in(e.function()) || inArguments(e.arguments());
            case Expression.Attribute e -> in(e.value());
            case Expression.Subscript e -> in(e.value()) || in(e.index());
            case Expression.Slice e -> in(e.lower()) || in(e.upper()) || in(e.step());
            case Expression.Starred e -> in(e.value());
            case Expression.ListDisplay e -> any(e.elements());
            case Expression.TupleDisplay e -> any(e.elements());
            case Expression.SetDisplay e -> any(e.elements());
            case Expression.DictDisplay e -> inItems(e);
            case Expression.Lambda e -> inDefaults(e.parameters());
            case Expression.Comprehension e -> inComprehension(e);
            case Expression.NamedExpression e -> in(e.value());
            case Expression.Await e -> true;
            case Expression.Yield e -> true;
            case Expression.YieldFrom e -> true;
        };
    }

    private static boolean inBinary(Expression.Binary chain) {
        Expression left = chain;
        while (left instanceof Expression.Binary binary) {
            if (in(binary.right())) {
                return true;
            }
            left = binary.left();
        }
        return in(left);
    }

    /** Whether an expression of the list can suspend. */
    static boolean any(List<Expression> expressions) {
        for (Expression expression : expressions) {
            if (in(expression)) {
                return true;
            }
        }
        return false;
    }

    static boolean inArguments(List<Argument> arguments) {
        for (Argument argument : arguments) {
            if (in(argument.value())) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything but the first iterable can suspend the frame the comprehension runs in. */
    static boolean inComprehensionBody(Expression.Comprehension comprehension) {
        if (comprehension.kind() == Expression.Comprehension.Kind.GENERATOR) {
            return false;
        }
        if (in(comprehension.element()) || in(comprehension.value())) {
            return true;
        }
        boolean first = true;
        for (Expression.Comprehension.Clause clause : comprehension.clauses()) {
            if (clause.async() || in(clause.target()) || any(clause.conditions()) || !first && in(clause.iterable())) {
                return true;
            }
            first = false;
        }
        return false;
    }

    private static boolean inComprehension(Expression.Comprehension comprehension) {
        return in(comprehension.clauses().getFirst().iterable()) || inComprehensionBody(comprehension);
    }

    private static boolean inItems(Expression.DictDisplay display) {
        for (Expression.DictItem item : display.items()) {
            if (in(item.key()) || in(item.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inItems(Statement.With with) {
        for (Statement.WithItem item : with.items()) {
            if (in(item.context()) || in(item.target())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inHandlers(Statement.Try statement) {
        for (Statement.Handler handler : statement.handlers()) {
            if (in(handler.prefix()) || in(handler.type()) || in(handler.body())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inCases(Statement.Match match) {
        for (Statement.Case branch : match.cases()) {
            if (in(branch.guard()) || in(branch.body())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inDefinition(Statement.FunctionDefinition definition) {
        return inDefaults(definition.parameters())
                || in(definition.returns())
                || ParameterLists.all(definition.parameters()).stream().anyMatch(p -> in(p.annotation()));
    }

    private static boolean inDefaults(Parameters parameters) {
        return ParameterLists.all(parameters).stream().anyMatch(p -> in(p.defaultValue()));
    }
}
