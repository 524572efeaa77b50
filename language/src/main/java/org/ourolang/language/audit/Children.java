// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Pattern;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.Tree;

/** The parts of a tree, in order of evaluation; bodies of functions and classes are not parts of their definitions. */
final class Children {
    private final List<Tree> found = new ArrayList<>();

    private Children() {}

    static List<Tree> of(Tree tree) {
        Children children = new Children();
        switch (tree) {
            case Statement statement -> children.statement(statement);
            case Expression expression -> children.expression(expression);
            case Pattern pattern -> children.pattern(pattern);
            case Argument argument -> children.add(argument.value());
            case Statement.WithItem item -> children.add(item.context(), item.target());
            case Statement.Handler handler -> {
                children.add(handler.type());
                children.all(handler.body());
            }
            case Statement.Case branch -> {
                children.add(branch.pattern(), branch.guard());
                children.all(branch.body());
            }
            default -> {}
        }
        return children.found;
    }

    /** Visits the tree and everything in it, in one body. */
    static void walk(Tree tree, Consumer<Tree> visitor) {
        visitor.accept(tree);
        for (Tree child : of(tree)) {
            walk(child, visitor);
        }
    }

    /** The defaults and annotations, which are evaluated where the function is made. */
    static List<Tree> ofParameters(Parameters parameters) {
        Children children = new Children();
        List<Parameters.Parameter> every = new ArrayList<>(parameters.positionalOnly());
        every.addAll(parameters.positional());
        every.addAll(parameters.keywordOnly());
        every.forEach(parameter -> children.add(parameter.defaultValue()));
        every.add(parameters.star());
        every.add(parameters.doubleStar());
        for (Parameters.Parameter parameter : every) {
            if (parameter != null) {
                children.add(parameter.annotation());
            }
        }
        return children.found;
    }

    private void add(Tree... trees) {
        for (Tree tree : trees) {
            if (tree != null) {
                found.add(tree);
            }
        }
    }

    private void all(List<? extends Tree> trees) {
        trees.forEach(this::add);
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.ExpressionStatement s -> add(s.value());
            case Statement.Assign s -> {
                add(s.value());
                all(s.targets());
            }
            case Statement.AugmentedAssign s -> add(s.target(), s.value());
            case Statement.AnnotatedAssign s -> add(s.value(), s.target());
            case Statement.Delete s -> all(s.targets());
            case Statement.Return s -> add(s.value());
            case Statement.Raise s -> add(s.exception(), s.cause());
            case Statement.Assert s -> add(s.test(), s.message());
            case Statement.If s -> {
                add(s.test());
                all(s.body());
                all(s.orElse());
            }
            case Statement.While s -> {
                add(s.test());
                all(s.body());
                all(s.orElse());
            }
            case Statement.For s -> {
                add(s.iterable(), s.target());
                all(s.body());
                all(s.orElse());
            }
            case Statement.Try s -> {
                all(s.body());
                all(s.handlers());
                all(s.orElse());
                all(s.finalBody());
            }
            case Statement.With s -> {
                all(s.items());
                all(s.body());
            }
            case Statement.Match s -> {
                add(s.subject());
                all(s.cases());
            }
            case Statement.FunctionDefinition s -> {
                all(s.decorators());
                all(ofParameters(s.parameters()));
                add(s.returns());
            }
            case Statement.ClassDefinition s -> {
                all(s.decorators());
                all(s.arguments());
            }
            default -> {}
        }
    }

    private void expression(Expression expression) {
        switch (expression) {
            case Expression.JoinedString e -> all(e.parts());
            case Expression.FormattedValue e -> add(e.value(), e.format());
            case Expression.Unary e -> add(e.operand());
            case Expression.Binary e -> add(e.left(), e.right());
            case Expression.BooleanOperation e -> all(e.values());
            case Expression.Comparison e -> {
                add(e.first());
                all(e.operands());
            }
            case Expression.Conditional e -> add(e.test(), e.body(), e.orElse());
            case Expression.Call e -> {
                add(e.function());
                all(e.arguments());
            }
            case Expression.Attribute e -> add(e.value());
            case Expression.Subscript e -> add(e.value(), e.index());
            case Expression.Slice e -> add(e.lower(), e.upper(), e.step());
            case Expression.Starred e -> add(e.value());
            case Expression.ListDisplay e -> all(e.elements());
            case Expression.TupleDisplay e -> all(e.elements());
            case Expression.SetDisplay e -> all(e.elements());
            case Expression.DictDisplay e -> e.items().forEach(item -> add(item.key(), item.value()));
            case Expression.NamedExpression e -> add(e.value(), e.target());
            case Expression.Await e -> add(e.value());
            case Expression.Yield e -> add(e.value());
            case Expression.YieldFrom e -> add(e.value());
            case Expression.Comprehension e -> comprehension(e);
            case Expression.Lambda e -> {
                all(ofParameters(e.parameters()));
                add(e.body());
            }
            default -> {}
        }
    }

    private void comprehension(Expression.Comprehension e) {
        for (Expression.Comprehension.Clause clause : e.clauses()) {
            add(clause.iterable(), clause.target());
            all(clause.conditions());
        }
        add(e.element(), e.value());
    }

    private void pattern(Pattern pattern) {
        switch (pattern) {
            case Pattern.Value p -> add(p.value());
            case Pattern.Sequence p -> all(p.elements());
            case Pattern.Mapping p -> {
                all(p.keys());
                all(p.values());
            }
            case Pattern.ClassPattern p -> {
                add(p.type());
                all(p.positional());
                all(p.keywordPatterns());
            }
            case Pattern.As p -> add(p.pattern());
            case Pattern.Or p -> all(p.alternatives());
            default -> {}
        }
    }
}
