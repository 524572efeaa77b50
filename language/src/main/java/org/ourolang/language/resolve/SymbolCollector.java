// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Pattern;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.TypeParameter;

/** First pass: makes the scopes and notes what each does with its names. */
final class SymbolCollector extends TreeWalker {
    private static final Set<String> LOCALS_READERS = Set.of("locals", "vars", "eval", "exec", "dir");

    private final ScopeFactory factory;
    private final Complaints complaints;
    private final Bindings bindings;
    private final boolean annotationsAreStrings;
    private final Runnable poll;
    private Block block;

    /** @param poll called for each statement; what it throws ends the work */
    SymbolCollector(ScopeFactory factory, Complaints complaints, boolean annotationsAreStrings, Runnable poll) {
        this.poll = poll;
        this.factory = factory;
        this.complaints = complaints;
        this.bindings = new Bindings(complaints);
        this.annotationsAreStrings = annotationsAreStrings;
    }

    void collect(Scope module, List<Statement> body) {
        block = new Block(null, module, null);
        statements(body);
    }

    @Override
    void statement(Statement statement) {
        poll.run();
        switch (statement) {
            case Statement.Global s -> bindings.declare(block, s.names(), s.span(), Symbol.Flag.GLOBAL);
            case Statement.Nonlocal s -> bindings.declare(block, s.names(), s.span(), Symbol.Flag.NONLOCAL);
            case Statement.Return s -> {
                block.scope.returnsValue |= s.value() != null;
                super.statement(s);
            }
            case Statement.AugmentedAssign s when s.target() instanceof Expression.Attribute target -> {
                expression(target);
                expression(s.value());
            }
            case Statement.For s -> {
                block.scope.awaits |= s.async();
                super.statement(s);
            }
            case Statement.With s -> {
                block.scope.awaits |= s.async();
                super.statement(s);
            }
            default -> super.statement(statement);
        }
    }

    @Override
    void target(Expression target, Use use) {
        if (use == Use.STORE && target instanceof Expression.Attribute attribute) {
            noteStaticAttribute(attribute);
        }
        super.target(target, use);
    }

    /** Classes know which attributes their functions give to a variable that is called self. */
    private void noteStaticAttribute(Expression.Attribute attribute) {
        if (attribute.value() instanceof Expression.Name name && name.name().equals("self")) {
            Scope around = block.scope.frame().parent();
            while (around != null && around.kind() != Scope.Kind.CLASS) {
                around = around.parent();
            }
            if (around != null) {
                around.staticAttributes.add(attribute.name());
            }
        }
    }

    @Override
    void expression(Expression expression) {
        switch (expression) {
            case Expression.NamedExpression e -> namedExpression(e);
            case Expression.Yield e -> {
                checkLazy("yield expression", e.span());
                super.expression(e);
                noteYield(e.span());
            }
            case Expression.YieldFrom e -> {
                checkLazy("yield expression", e.span());
                super.expression(e);
                noteYield(e.span());
            }
            case Expression.Await e -> {
                checkLazy("await expression", e.span());
                super.expression(e);
                block.scope.awaits = true;
            }
            case Expression.SetDisplay e -> {
                factory.setDisplays.add(e);
                super.expression(e);
            }
            case null, default -> super.expression(expression);
        }
    }

    private void noteYield(Span span) {
        block.scope.yields = true;
        if (block.comprehension != null) {
            throw complaints.misnamed(
                    "'yield' inside "
                            + switch (block.comprehension) {
                                case LIST -> "list comprehension";
                                case SET -> "set comprehension";
                                case DICT -> "dict comprehension";
                                case GENERATOR -> "generator expression";
                            },
                    span);
        }
    }

    private void checkLazy(String what, Span span) {
        if (block.lazyDescription != null) {
            throw complaints.misnamed(what + " cannot be used within " + block.lazyDescription, span);
        }
    }

    private void namedExpression(Expression.NamedExpression e) {
        checkLazy("named expression", e.span());
        if (block.inIterable > 0) {
            throw complaints.misnamed(
                    "assignment expression cannot be used in a comprehension iterable expression", e.span());
        }
        if (block.comprehension != null) {
            bindings.bindAroundComprehension(block, e.target());
        }
        super.expression(e);
    }

    @Override
    void load(Expression.Name name) {
        bindings.define(block, name.name(), Symbol.Flag.SHARED, name.span());
        loadUnshared(name);
    }

    @Override
    void loadUnshared(Expression.Name name) {
        Scope scope = block.scope;
        Symbol known = scope.symbols.get(scope.mangle(name.name()));
        if (known != null && known.has(Symbol.Flag.USED)) {
            known.add(Symbol.Flag.REPEATED);
        }
        bindings.define(block, name.name(), Symbol.Flag.USED, name.span());
        if (scope.isFunctionLike() && name.name().equals("super")) {
            bindings.define(block, "__class__", Symbol.Flag.USED, name.span());
        }
        if (LOCALS_READERS.contains(name.name())) {
            scope.frame().callsLocals = true;
        }
    }

    @Override
    void bind(Expression.Name name, Use use) {
        bindings.define(block, name.name(), Symbol.Flag.ASSIGNED, name.span());
    }

    @Override
    void capture(Pattern pattern, String name) {
        if (name != null) {
            bindings.define(block, name, Symbol.Flag.ASSIGNED, pattern.span());
        }
    }

    @Override
    void importName(Statement statement, Statement.Alias alias, boolean from) {
        if (alias.name().equals("*")) {
            if (block.scope.kind() != Scope.Kind.MODULE) {
                throw complaints.misnamed("import * only allowed at module level", alias.span());
            }
            return;
        }
        String bound = alias.asName();
        if (bound == null) {
            int dot = from ? -1 : alias.name().indexOf('.');
            bound = dot < 0 ? alias.name() : alias.name().substring(0, dot);
        }
        Symbol known = block.scope.symbols.get(block.scope.mangle(bound));
        boolean isOnlyImported = known == null
                || !known.has(Symbol.Flag.ASSIGNED)
                || known.has(Symbol.Flag.IMPORTED);
        bindings.define(block, bound, Symbol.Flag.ASSIGNED, alias.span());
        if (isOnlyImported) {
            bindings.define(block, bound, Symbol.Flag.IMPORTED, alias.span());
        }
    }

    @Override
    void annotatedAssign(Statement.AnnotatedAssign s) {
        if (s.target() instanceof Expression.Name name) {
            Scope scope = block.scope;
            Symbol symbol = scope.symbols.get(scope.mangle(name.name()));
            if (symbol != null && s.simple() && scope.kind() != Scope.Kind.MODULE) {
                if (symbol.has(Symbol.Flag.GLOBAL) || symbol.has(Symbol.Flag.NONLOCAL)) {
                    String word = symbol.has(Symbol.Flag.GLOBAL) ? "global" : "nonlocal";
                    throw complaints.misnamed("annotated name '" + name.name() + "' can't be " + word, s.span());
                }
            }
            if (s.simple()) {
                bindings.define(block, name.name(), Symbol.Flag.ANNOTATED, name.span());
            }
            if (s.simple() || s.value() != null) {
                bindings.define(block, name.name(), Symbol.Flag.ASSIGNED, name.span());
            }
        } else if (s.value() == null) {
            expression(s.target());
        } else {
            target(s.target(), Use.STORE);
        }
        annotation(s.annotation());
        expression(s.value());
    }

    private void annotation(Expression annotation) {
        if (annotation == null) {
            return;
        }
        if (!annotationsAreStrings) {
            element(annotation);
            return;
        }
        Block outer = block;
        block = new Block(outer, factory.detached(outer.scope), null);
        block.lazyDescription = "an annotation";
        element(annotation);
        block = outer;
    }

    @Override
    void functionDefinition(Statement.FunctionDefinition definition) {
        bindings.define(block, definition.name(), Symbol.Flag.ASSIGNED, definition.nameSpan());
        defaults(definition.parameters());
        expressions(definition.decorators());
        Block outer = block;
        if (!definition.typeParameters().isEmpty()) {
            enterTypeParameters(definition.typeParameterScope(), definition.name(), null, definition.typeParameters());
        }
        annotations(definition.parameters(), definition.returns());
        enter(definition.scope(), Scope.Kind.FUNCTION, definition.name(), null);
        block.scope.isAsyncDefinition = definition.async();
        parameters(definition.parameters());
        statements(definition.body());
        block = outer;
    }

    private void annotations(Parameters parameters, Expression returns) {
        parameters.positionalOnly().forEach(p -> annotation(p.annotation()));
        parameters.positional().forEach(p -> annotation(p.annotation()));
        if (parameters.star() != null) {
            annotation(parameters.star().annotation());
        }
        if (parameters.doubleStar() != null) {
            annotation(parameters.doubleStar().annotation());
        }
        parameters.keywordOnly().forEach(p -> annotation(p.annotation()));
        annotation(returns);
    }

    private void parameters(Parameters parameters) {
        List<Parameters.Parameter> all = new ArrayList<>(parameters.positionalOnly());
        all.addAll(parameters.positional());
        all.addAll(parameters.keywordOnly());
        if (parameters.star() != null) {
            all.add(parameters.star());
        }
        if (parameters.doubleStar() != null) {
            all.add(parameters.doubleStar());
        }
        all.forEach(p -> bindings.define(block, p.name(), Symbol.Flag.PARAMETER, p.span()));
        block.scope.parameterCount = all.size();
    }

    @Override
    void classDefinition(Statement.ClassDefinition definition) {
        bindings.define(block, definition.name(), Symbol.Flag.ASSIGNED, definition.nameSpan());
        expressions(definition.decorators());
        Block outer = block;
        if (!definition.typeParameters().isEmpty()) {
            enterTypeParameters(
                    definition.typeParameterScope(),
                    definition.name(),
                    definition.name(),
                    definition.typeParameters());
        }
        arguments(definition.arguments(), false);
        enter(definition.scope(), Scope.Kind.CLASS, definition.name(), definition.name());
        statements(definition.body());
        block = outer;
    }

    @Override
    void typeAlias(Statement.TypeAlias alias) {
        bindings.define(block, alias.name(), Symbol.Flag.ASSIGNED, alias.nameSpan());
        Block outer = block;
        if (!alias.typeParameters().isEmpty()) {
            enterTypeParameters(alias.typeParameterScope(), alias.name(), null, alias.typeParameters());
        }
        enterLazy(factory.make(alias.scope(), Scope.Kind.TYPE_ALIAS, block.scope, alias.name(), null), "a type alias");
        expression(alias.value());
        block = outer;
    }

    private void enterTypeParameters(int number, String name, String className, List<TypeParameter> parameters) {
        Scope scope = factory.make(
                number, Scope.Kind.TYPE_PARAMETERS, block.scope, "<generic parameters of " + name + ">", className);
        if (className != null) {
            scope.mangleOnly(Set.copyOf(parameters.stream().map(TypeParameter::name).toList()));
        }
        enterLazy(scope, "the definition of a generic");
        for (TypeParameter parameter : parameters) {
            typeParameter(parameter);
        }
    }

    private void typeParameter(TypeParameter parameter) {
        bindings.define(block, parameter.name(), Symbol.Flag.TYPE_PARAMETER, parameter.span());
        Block outer = block;
        if (parameter.bound() != null) {
            boolean constraints = parameter.bound() instanceof Expression.TupleDisplay;
            enterLazy(factory.bound(parameter, block.scope), constraints ? "a TypeVar constraint" : "a TypeVar bound");
            expression(parameter.bound());
            block = outer;
        }
        if (parameter.defaultValue() != null) {
            enterLazy(
                    factory.defaultValue(parameter, block.scope),
                    switch (parameter.kind()) {
                        case TYPE_VARIABLE -> "a TypeVar default";
                        case TYPE_VARIABLE_TUPLE -> "a TypeVarTuple default";
                        case PARAMETER_SPECIFICATION -> "a ParamSpec default";
                    });
            element(parameter.defaultValue());
            block = outer;
        }
    }

    private void enterLazy(Scope scope, String description) {
        boolean seesClass = block.scope.kind() == Scope.Kind.CLASS || block.scope.seesClass;
        block = new Block(block, scope, null);
        block.lazyDescription = description;
        if (seesClass) {
            scope.seesClass = true;
            scope.symbols.computeIfAbsent("__classdict__", n -> new Symbol()).add(Symbol.Flag.USED);
        }
    }

    private void enter(int number, Scope.Kind kind, String name, String className) {
        block = new Block(block, factory.make(number, kind, block.scope, name, className), null);
    }

    @Override
    void lambda(Expression.Lambda lambda) {
        defaults(lambda.parameters());
        Block outer = block;
        enter(lambda.scope(), Scope.Kind.LAMBDA, "<lambda>", null);
        parameters(lambda.parameters());
        expression(lambda.body());
        block = outer;
    }

    @Override
    void comprehension(Expression.Comprehension e) {
        Expression.Comprehension.Clause first = e.clauses().getFirst();
        iterable(first.iterable());
        Block outer = block;
        boolean generator = e.kind() == Expression.Comprehension.Kind.GENERATOR;
        Scope.Kind kind = generator ? Scope.Kind.GENERATOR_EXPRESSION : Scope.Kind.COMPREHENSION;
        String name = switch (e.kind()) {
            case LIST -> "<listcomp>";
            case SET -> "<setcomp>";
            case DICT -> "<dictcomp>";
            case GENERATOR -> "<genexpr>";
        };
        block = new Block(outer, factory.make(e.scope(), kind, outer.scope, name, null), e.kind());
        if (generator) {
            bindings.define(block, ".0", Symbol.Flag.PARAMETER, e.span());
            block.scope.parameterCount = 1;
        }
        for (Expression.Comprehension.Clause clause : e.clauses()) {
            clause(clause, clause == first);
        }
        expression(e.value());
        expression(e.element());
        if (!generator) {
            outer.scope.awaits |= block.scope.awaits;
        }
        block = outer;
    }

    private void clause(Expression.Comprehension.Clause clause, boolean first) {
        block.inIterationTarget = true;
        target(clause.target(), Use.STORE);
        block.inIterationTarget = false;
        if (!first) {
            iterable(clause.iterable());
        }
        expressions(clause.conditions());
        block.scope.awaits |= clause.async();
    }

    private void iterable(Expression iterable) {
        block.inIterable++;
        expression(iterable);
        block.inIterable--;
    }
}
