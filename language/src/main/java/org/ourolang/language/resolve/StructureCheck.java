// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Pattern;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.TypeParameter;

/** Last pass: refuses statements and expressions where they do not belong. */
final class StructureCheck extends TreeWalker {
    private static final String DEBUG = "__debug__";

    private final Scopes scopes;
    private final Complaints complaints;
    private final Options options;
    private final int lastFuture;
    private final PatternCheck patterns;
    private Scope scope;
    private boolean inLoop;
    private boolean inExceptStar;
    /** Where suspensions are not supported, as messages call it; null where they are. */
    private String unsupported;

    StructureCheck(Scopes scopes, Complaints complaints, Options options, int lastFuture) {
        this.scopes = scopes;
        this.complaints = complaints;
        this.options = options;
        this.lastFuture = lastFuture;
        this.patterns = new PatternCheck(complaints);
        this.scope = scopes.module();
    }

    void check(List<Statement> body) {
        statements(body);
    }

    private RuntimeException error(String message, Span span) {
        return complaints.error(message, span);
    }

    private boolean isFunctionLike() {
        return scope.frame().isFunctionLike();
    }

    private boolean isTopLevelAwait() {
        return options.topLevelAwait() && scope.frame().kind() == Scope.Kind.MODULE;
    }

    /** Whether code of the current frame may await. */
    private boolean mayAwait() {
        Scope frame = scope.frame();
        return frame.isAsyncDefinition || frame.kind() == Scope.Kind.GENERATOR_EXPRESSION || isTopLevelAwait();
    }

    @Override
    void statement(Statement statement) {
        switch (statement) {
            case Statement.Return s -> returnStatement(s);
            case Statement.Break s -> jump(s.span(), "'break' outside loop");
            case Statement.Continue s -> jump(s.span(), "'continue' not properly in loop");
            case Statement.For s -> {
                if (s.async() && !isTopLevelAwait() && !scope.frame().isAsyncDefinition) {
                    throw error("'async for' outside async function", s.span());
                }
                super.statement(s);
            }
            case Statement.With s -> {
                if (s.async() && !isTopLevelAwait() && !scope.frame().isAsyncDefinition) {
                    throw error("'async with' outside async function", s.span());
                }
                super.statement(s);
            }
            case Statement.ImportFrom s -> {
                if (FutureFeatures.isFuture(s) && s.span().start() > lastFuture) {
                    throw error("from __future__ imports must occur at the beginning of the file", s.span());
                }
                super.statement(s);
            }
            default -> super.statement(statement);
        }
    }

    private void returnStatement(Statement.Return s) {
        if (!isFunctionLike()) {
            throw error("'return' outside function", s.span());
        }
        if (s.value() != null && scope.frame().functionKind() == Scope.FunctionKind.ASYNC_GENERATOR) {
            throw error("'return' with value in async generator", s.span());
        }
        super.statement(s);
        boolean constant = s.value() instanceof Expression.Constant
                && line(s.value().span()) == line(s.span());
        refuseInExceptStar(constant ? s.value().span() : s.span());
    }

    private int line(Span span) {
        return complaints.source().lineOf(span.start());
    }

    private void jump(Span span, String outside) {
        if (!inLoop) {
            refuseInExceptStar(span);
            throw error(outside, span);
        }
    }

    private void refuseInExceptStar(Span span) {
        if (inExceptStar) {
            throw error("'break', 'continue' and 'return' cannot appear in an except* block", span);
        }
    }

    @Override
    void loopBody(List<Statement> body) {
        boolean outer = inLoop;
        inLoop = true;
        statements(body);
        inLoop = outer;
    }

    @Override
    void tryStatement(Statement.Try s) {
        int last = s.handlers().size() - 1;
        for (int i = 0; i < last; i++) {
            if (s.handlers().get(i).type() == null) {
                statements(s.body());
                s.handlers().subList(0, i).forEach(h -> handler(s, h));
                throw error("default 'except:' must be last", s.handlers().get(i).span());
            }
        }
        super.tryStatement(s);
    }

    @Override
    void handler(Statement.Try statement, Statement.Handler handler) {
        if (!statement.star()) {
            super.handler(statement, handler);
            return;
        }
        boolean outerLoop = inLoop;
        boolean outerStar = inExceptStar;
        inLoop = false;
        inExceptStar = true;
        expression(handler.type());
        forbid(handler.name(), Use.STORE, handler.span());
        statements(handler.body());
        inLoop = outerLoop;
        inExceptStar = outerStar;
    }

    @Override
    void match(Statement.Match match) {
        expression(match.subject());
        int last = match.cases().size() - 1;
        for (int i = 0; i <= last; i++) {
            Statement.Case branch = match.cases().get(i);
            patterns.check(branch.pattern(), branch.guard() != null || i == last);
            pattern(branch.pattern());
            expression(branch.guard());
            statements(branch.body());
        }
    }

    @Override
    void expression(Expression expression) {
        switch (expression) {
            case Expression.Await e -> {
                checkAwait(e.span());
                checkSupported("await", e.span());
                super.expression(e);
            }
            case Expression.Yield e -> {
                if (!isFunctionLike()) {
                    throw error("'yield' outside function", e.span());
                }
                checkSupported("yield", e.span());
                super.expression(e);
            }
            case Expression.YieldFrom e -> {
                if (!isFunctionLike()) {
                    throw error("'yield from' outside function", e.span());
                }
                if (scope.frame().isAsyncDefinition) {
                    throw error("'yield from' inside async function", e.span());
                }
                checkSupported("yield from", e.span());
                super.expression(e);
            }
            case Expression.Starred e -> throw error("can't use starred expression here", e.span());
            case null, default -> super.expression(expression);
        }
    }

    private void checkSupported(String what, Span span) {
        if (unsupported != null) {
            throw error("'" + what + "' in " + unsupported + " is not supported", span);
        }
    }

    private void checkAwait(Span span) {
        if (!isTopLevelAwait()) {
            if (!isFunctionLike()) {
                throw error("'await' outside function", span);
            }
            if (!mayAwait()) {
                throw error("'await' outside async function", span);
            }
        }
    }

    @Override
    void arguments(List<Argument> arguments, boolean forgotten) {
        Set<String> seen = new HashSet<>();
        for (Argument argument : arguments) {
            if (argument.kind() == Argument.Kind.KEYWORD) {
                forbid(argument.name(), Use.STORE, argument.span());
                if (!seen.add(argument.name())) {
                    throw error("keyword argument repeated: " + argument.name(), argument.span());
                }
            }
        }
        super.arguments(arguments, forgotten);
    }

    private void forbid(String name, Use use, Span span) {
        if (DEBUG.equals(name)) {
            throw error(use == Use.DELETE ? "cannot delete __debug__" : "cannot assign to __debug__", span);
        }
    }

    @Override
    void load(Expression.Name name) {}

    @Override
    void bind(Expression.Name name, Use use) {
        forbid(name.name(), use, name.span());
    }

    @Override
    void capture(Pattern pattern, String name) {
        forbid(name, Use.STORE, pattern.span());
    }

    @Override
    void pattern(Pattern pattern) {
        if (pattern instanceof Pattern.ClassPattern p) {
            for (int i = 0; i < p.keywords().size(); i++) {
                forbid(p.keywords().get(i), Use.STORE, p.keywordPatterns().get(i).span());
            }
        }
        super.pattern(pattern);
    }

    @Override
    void importName(Statement statement, Statement.Alias alias, boolean from) {
        String bound = alias.asName() != null ? alias.asName() : alias.name();
        forbid(bound, Use.STORE, statement.span());
    }

    @Override
    void annotatedAssign(Statement.AnnotatedAssign s) {
        expression(s.value());
        if (s.value() == null) {
            forbidUnassigned(s);
        }
        target(s.target(), Use.STORE);
        boolean evaluated = !scope.isFunctionLike();
        if (evaluated && !scopes.annotationsAreStrings()) {
            unsupported = "the annotation of a variable";
            element(s.annotation());
            unsupported = null;
        }
    }

    private void forbidUnassigned(Statement.AnnotatedAssign s) {
        switch (s.target()) {
            case Expression.Name e -> forbid(e.name(), Use.STORE, s.span());
            case Expression.Attribute e -> forbid(e.name(), Use.STORE, s.span());
            default -> {}
        }
    }

    @Override
    void target(Expression target, Use use) {
        switch (target) {
            case Expression.Starred e -> throw error(
                    "starred assignment target must be in a list or tuple", e.span());
            case Expression.ListDisplay e -> targets(e.elements(), use, e.span());
            case Expression.TupleDisplay e -> targets(e.elements(), use, e.span());
            case Expression.Attribute e -> {
                super.target(e, use);
                forbid(e.name(), use, e.span());
            }
            case null, default -> super.target(target, use);
        }
    }

    private void targets(List<Expression> elements, Use use, Span span) {
        boolean starred = false;
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Expression.Starred) {
                if (starred) {
                    throw error("multiple starred expressions in assignment", span);
                }
                starred = true;
                if (i >= 256) {
                    throw error("too many expressions in star-unpacking assignment", span);
                }
            }
        }
        elements.forEach(e -> target(e instanceof Expression.Starred s ? s.value() : e, use));
    }

    @Override
    void functionDefinition(Statement.FunctionDefinition definition) {
        expressions(definition.decorators());
        Frame outer = save();
        parameterNames(definition.parameters());
        defaults(definition.parameters());
        if (!definition.typeParameters().isEmpty()) {
            enter(scopes.scope(definition.typeParameterScope()));
            typeParameters(definition.typeParameters());
        }
        if (!scopes.annotationsAreStrings()) {
            annotations(definition);
        }
        enter(scopes.scope(definition.scope()));
        statements(definition.body());
        restore(outer);
        forbid(definition.name(), Use.STORE, definition.span());
    }

    private void annotations(Statement.FunctionDefinition definition) {
        Parameters parameters = definition.parameters();
        parameters.positionalOnly().forEach(p -> expression(p.annotation()));
        parameters.positional().forEach(p -> expression(p.annotation()));
        if (parameters.star() != null) {
            element(parameters.star().annotation());
        }
        parameters.keywordOnly().forEach(p -> expression(p.annotation()));
        if (parameters.doubleStar() != null) {
            expression(parameters.doubleStar().annotation());
        }
        expression(definition.returns());
    }

    private void parameterNames(Parameters parameters) {
        parameters.positionalOnly().forEach(this::parameterName);
        parameters.positional().forEach(this::parameterName);
        parameterName(parameters.star());
        parameters.keywordOnly().forEach(this::parameterName);
        parameterName(parameters.doubleStar());
    }

    private void parameterName(Parameters.Parameter parameter) {
        if (parameter != null) {
            forbid(parameter.name(), Use.STORE, parameter.span());
        }
    }

    private void typeParameters(List<TypeParameter> parameters) {
        boolean defaulted = false;
        for (TypeParameter parameter : parameters) {
            forbid(parameter.name(), Use.STORE, parameter.span());
            lazy(scopes.boundScope(parameter), parameter.bound());
            lazy(scopes.defaultScope(parameter), parameter.defaultValue());
            if (parameter.defaultValue() != null) {
                defaulted = true;
            } else if (defaulted) {
                throw error(
                        "non-default type parameter '" + parameter.name() + "' follows default type parameter",
                        parameter.span());
            }
        }
    }

    private void lazy(Scope lazyScope, Expression value) {
        if (value != null) {
            Frame outer = save();
            enter(lazyScope);
            element(value);
            restore(outer);
        }
    }

    @Override
    void classDefinition(Statement.ClassDefinition definition) {
        expressions(definition.decorators());
        Frame outer = save();
        if (!definition.typeParameters().isEmpty()) {
            enter(scopes.scope(definition.typeParameterScope()));
            typeParameters(definition.typeParameters());
        }
        Frame generic = save();
        enter(scopes.scope(definition.scope()));
        statements(definition.body());
        restore(generic);
        arguments(definition.arguments(), false);
        restore(outer);
        forbid(definition.name(), Use.STORE, definition.span());
    }

    @Override
    void typeAlias(Statement.TypeAlias alias) {
        forbid(alias.name(), Use.STORE, alias.span());
        Frame outer = save();
        if (!alias.typeParameters().isEmpty()) {
            enter(scopes.scope(alias.typeParameterScope()));
            typeParameters(alias.typeParameters());
        }
        enter(scopes.scope(alias.scope()));
        expression(alias.value());
        restore(outer);
        forbid(alias.name(), Use.STORE, alias.nameSpan());
    }

    @Override
    void lambda(Expression.Lambda lambda) {
        parameterNames(lambda.parameters());
        defaults(lambda.parameters());
        Frame outer = save();
        enter(scopes.scope(lambda.scope()));
        expression(lambda.body());
        restore(outer);
    }

    @Override
    void comprehension(Expression.Comprehension e) {
        Scope inner = scopes.scope(e.scope());
        boolean generator = e.kind() == Expression.Comprehension.Kind.GENERATOR;
        expression(e.clauses().getFirst().iterable());
        if (!generator && inner.awaits && !mayAwait()) {
            throw error("asynchronous comprehension outside of an asynchronous function", e.span());
        }
        Frame outer = save();
        if (!generator && inner.awaits) {
            checkSupported("async comprehension", e.span());
        }
        if (generator) {
            enter(inner);
        } else {
            scope = inner;
        }
        boolean first = true;
        for (Expression.Comprehension.Clause clause : e.clauses()) {
            if (!first) {
                expression(clause.iterable());
            }
            first = false;
            target(clause.target(), Use.STORE);
            expressions(clause.conditions());
        }
        expression(e.element());
        expression(e.value());
        restore(outer);
    }

    private record Frame(Scope scope, boolean inLoop, boolean inExceptStar, String unsupported) {}

    private Frame save() {
        return new Frame(scope, inLoop, inExceptStar, unsupported);
    }

    private void enter(Scope inner) {
        scope = inner;
        inLoop = false;
        inExceptStar = false;
        unsupported = null;
    }

    private void restore(Frame frame) {
        scope = frame.scope;
        inLoop = frame.inLoop;
        inExceptStar = frame.inExceptStar;
        unsupported = frame.unsupported;
    }
}
