// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.ComparisonOperator;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Pattern;
import org.ourolang.language.syntax.Statement;

/** Visits a tree in order of evaluation; what opens scopes is left to the subclass. */
abstract class TreeWalker {
    /** What is done to a target. */
    enum Use {
        STORE,
        DELETE
    }

    /** Methods of generators, coroutines, futures and tasks that tell nobody else of these. */
    private static final Set<String> KEEPING_TO_THEMSELVES = Set.of(
            "__next__", "cancel", "cancelled", "cancelling", "close", "done", "exception", "get_name", "result", "send",
            "set_exception", "set_name", "set_result", "throw", "uncancel");

    /** Methods of asynchronous generators whose answers keep them. */
    private static final Set<String> STEPPING = Set.of("__anext__", "aclose", "asend", "athrow");

    /** Builtins that are done with their arguments when they return, and the module whose functions are. */
    static final Set<String> FORGETTING = Set.of(
            "all", "any", "bool", "id", "inspect", "isinstance", "list", "next", "print", "repr", "set", "sorted",
            "str",
            "sum", "tuple", "type");

    abstract void functionDefinition(Statement.FunctionDefinition definition);

    abstract void classDefinition(Statement.ClassDefinition definition);

    abstract void typeAlias(Statement.TypeAlias alias);

    abstract void lambda(Expression.Lambda lambda);

    abstract void comprehension(Expression.Comprehension comprehension);

    /** A name that is read. */
    abstract void load(Expression.Name name);

    /** A name that is read only to be awaited, or to have a method called that does not share it. */
    void loadUnshared(Expression.Name name) {
        load(name);
    }

    /** A name that is bound or deleted. */
    abstract void bind(Expression.Name name, Use use);

    /** Visits one name of an import. */
    abstract void importName(Statement statement, Statement.Alias alias, boolean from);

    abstract void annotatedAssign(Statement.AnnotatedAssign statement);

    /** Visits a capture's name; null names bind nothing. */
    abstract void capture(Pattern pattern, String name);

    final void statements(List<Statement> statements) {
        statements.forEach(this::statement);
    }

    void statement(Statement statement) {
        switch (statement) {
            case Statement.ExpressionStatement s -> use(s.value());
            case Statement.Assign s -> {
                expression(s.value());
                s.targets().forEach(t -> target(t, Use.STORE));
            }
            case Statement.AugmentedAssign s -> {
                target(s.target(), Use.STORE);
                expression(s.value());
            }
            case Statement.AnnotatedAssign s -> annotatedAssign(s);
            case Statement.Delete s -> s.targets().forEach(t -> target(t, Use.DELETE));
            case Statement.Pass s -> {}
            case Statement.Break s -> {}
            case Statement.Continue s -> {}
            case Statement.Return s -> expression(s.value());
            case Statement.Raise s -> {
                expression(s.exception());
                expression(s.cause());
            }
            case Statement.Global s -> {}
            case Statement.Nonlocal s -> {}
            case Statement.Assert s -> {
                expression(s.test());
                expression(s.message());
            }
            case Statement.Import s -> s.names().forEach(alias -> importName(s, alias, false));
            case Statement.ImportFrom s -> s.names().forEach(alias -> importName(s, alias, true));
            case Statement.If s -> ifStatement(s);
            case Statement.While s -> {
                statements(s.prefix());
                expression(s.test());
                loopBody(s.body());
                statements(s.orElse());
            }
            case Statement.For s -> {
                use(s.iterable());
                target(s.target(), Use.STORE);
                loopBody(s.body());
                statements(s.orElse());
            }
            case Statement.Try s -> tryStatement(s);
            case Statement.With s -> {
                for (Statement.WithItem item : s.items()) {
                    expression(item.context());
                    target(item.target(), Use.STORE);
                }
                statements(s.body());
            }
            case Statement.Match s -> match(s);
            case Statement.FunctionDefinition s -> functionDefinition(s);
            case Statement.ClassDefinition s -> classDefinition(s);
            case Statement.TypeAlias s -> typeAlias(s);
            case Statement.SetTemporary s -> throw lowered();
            case Statement.Suspend s -> throw lowered();
            case Statement.InScope s -> throw lowered();
            case Statement.Collect s -> throw lowered();
        }
    }

    /** Walks a chain of {@code elif} in a loop: long ones must not exhaust the stack. */
    private void ifStatement(Statement.If statement) {
        Statement.If current = statement;
        while (true) {
            use(current.test());
            statements(current.body());
            if (current.orElse().size() != 1 || !(current.orElse().getFirst() instanceof Statement.If next)) {
                statements(current.orElse());
                return;
            }
            current = next;
        }
    }

    void loopBody(List<Statement> body) {
        statements(body);
    }

    void tryStatement(Statement.Try s) {
        statements(s.body());
        s.handlers().forEach(h -> handler(s, h));
        statements(s.orElse());
        statements(s.finalBody());
    }

    void handler(Statement.Try statement, Statement.Handler handler) {
        expression(handler.type());
        if (handler.name() != null) {
            bind(new Expression.Name(handler.span(), handler.name()), Use.STORE);
        }
        statements(handler.body());
    }

    void match(Statement.Match match) {
        expression(match.subject());
        for (Statement.Case branch : match.cases()) {
            pattern(branch.pattern());
            expression(branch.guard());
            statements(branch.body());
        }
    }

    final void expressions(List<Expression> expressions) {
        expressions.forEach(this::expression);
    }

    void expression(Expression expression) {
        switch (expression) {
            case null -> {}
            case Expression.Constant e -> {}
            case Expression.Name e -> load(e);
            case Expression.JoinedString e -> expressions(e.parts());
            case Expression.FormattedValue e -> {
                use(e.value());
                expression(e.format());
            }
            case Expression.Unary e -> expression(e.operand());
            case Expression.Binary e -> binary(e);
            case Expression.BooleanOperation e -> expressions(e.values());
            case Expression.Comparison e -> {
                if (e.operators().stream().allMatch(TreeWalker::comparesIdentity)) {
                    use(e.first());
                    e.operands().forEach(this::use);
                } else {
                    expression(e.first());
                    expressions(e.operands());
                }
            }
            case Expression.Conditional e -> {
                expression(e.test());
                expression(e.body());
                expression(e.orElse());
            }
            case Expression.Call e -> {
                if (e.function() instanceof Expression.Attribute method
                        && method.value() instanceof Expression.Name name
                        && KEEPING_TO_THEMSELVES.contains(method.name())) {
                    loadUnshared(name);
                    arguments(e.arguments(), false);
                } else if (isForgetting(e.function())) {
                    expression(e.function());
                    arguments(e.arguments(), true);
                } else {
                    expression(e.function());
                    arguments(e.arguments(), false);
                }
            }
            case Expression.Attribute e -> expression(e.value());
            case Expression.Subscript e -> {
                expression(e.value());
                element(e.index());
            }
            case Expression.Slice e -> {
                expression(e.lower());
                expression(e.upper());
                expression(e.step());
            }
            case Expression.Starred e -> expression(e.value());
            case Expression.ListDisplay e -> e.elements().forEach(this::element);
            case Expression.TupleDisplay e -> e.elements().forEach(this::element);
            case Expression.SetDisplay e -> e.elements().forEach(this::element);
            case Expression.DictDisplay e -> e.items().forEach(item -> {
                expression(item.key());
                expression(item.value());
            });
            case Expression.Lambda e -> lambda(e);
            case Expression.Comprehension e -> comprehension(e);
            case Expression.NamedExpression e -> {
                expression(e.value());
                target(e.target(), Use.STORE);
            }
            case Expression.Await e -> {
                if (e.value() instanceof Expression.Call call) {
                    awaitedCall(call);
                } else {
                    use(e.value());
                }
            }
            case Expression.Yield e -> expression(e.value());
            case Expression.YieldFrom e -> use(e.value());
            case Expression.Temporary e -> throw lowered();
        }
    }

    /** What an asynchronous generator answers keeps it, but here no longer than the await lasts. */
    private void awaitedCall(Expression.Call call) {
        if (call.function() instanceof Expression.Attribute method
                && method.value() instanceof Expression.Name name
                && STEPPING.contains(method.name())) {
            loadUnshared(name);
            arguments(call.arguments(), false);
        } else if (call.function() instanceof Expression.Name name && name.name().equals("anext")) {
            load(name);
            arguments(call.arguments(), true);
        } else {
            expression(call);
        }
    }

    /** Visits an expression whose value nobody keeps. */
    private void use(Expression expression) {
        if (expression instanceof Expression.Name name) {
            loadUnshared(name);
        } else {
            expression(expression);
        }
    }

    private static boolean comparesIdentity(ComparisonOperator operator) {
        return operator == ComparisonOperator.IS || operator == ComparisonOperator.IS_NOT;
    }

    private static boolean isForgetting(Expression function) {
        Expression named = function instanceof Expression.Attribute attribute ? attribute.value() : function;
        return named instanceof Expression.Name name
                && FORGETTING.contains(name.name())
                && (named == function) != name.name().equals("inspect");
    }

    /** Walks a chain such as {@code a + b + c} in a loop: long ones must not exhaust the stack. */
    private void binary(Expression.Binary e) {
        Deque<Expression> right = new ArrayDeque<>();
        Expression left = e;
        while (left instanceof Expression.Binary binary) {
            right.push(binary.right());
            left = binary.left();
        }
        expression(left);
        right.forEach(this::expression);
    }

    /** An expression where a star is allowed. */
    final void element(Expression element) {
        expression(element instanceof Expression.Starred starred ? starred.value() : element);
    }

    /** @param forgotten whether what is called is done with its arguments when it returns */
    void arguments(List<Argument> arguments, boolean forgotten) {
        for (Argument argument : arguments) {
            if (forgotten && argument.kind() == Argument.Kind.POSITIONAL) {
                use(argument.value());
            } else {
                element(argument.value());
            }
        }
    }

    void target(Expression target, Use use) {
        switch (target) {
            case null -> {}
            case Expression.Name e -> bind(e, use);
            case Expression.Starred e -> target(e.value(), use);
            case Expression.ListDisplay e -> e.elements().forEach(t -> target(t, use));
            case Expression.TupleDisplay e -> e.elements().forEach(t -> target(t, use));
            default -> expression(target);
        }
    }

    void pattern(Pattern pattern) {
        switch (pattern) {
            case Pattern.Value p -> expression(p.value());
            case Pattern.Singleton p -> {}
            case Pattern.Sequence p -> p.elements().forEach(this::pattern);
            case Pattern.Mapping p -> {
                expressions(p.keys());
                p.values().forEach(this::pattern);
                capture(p, p.rest());
            }
            case Pattern.ClassPattern p -> {
                expression(p.type());
                p.positional().forEach(this::pattern);
                p.keywordPatterns().forEach(this::pattern);
            }
            case Pattern.Star p -> capture(p, p.name());
            case Pattern.As p -> {
                if (p.pattern() != null) {
                    pattern(p.pattern());
                }
                capture(p, p.name());
            }
            case Pattern.Or p -> p.alternatives().forEach(this::pattern);
        }
    }

    /** Visits the defaults: positional ones, then those of keyword-only parameters. */
    final void defaults(Parameters parameters) {
        parameters.positionalOnly().forEach(p -> expression(p.defaultValue()));
        parameters.positional().forEach(p -> expression(p.defaultValue()));
        parameters.keywordOnly().forEach(p -> expression(p.defaultValue()));
    }

    static IllegalStateException lowered() {
        return new IllegalStateException("the tree was lowered before its scopes were resolved");
    }
}
