// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourolang.language.resolve.Options;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.resolve.Scopes;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Pattern;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.Tree;

/** The names, functions and classes of one program, and where each is defined and used. */
final class Survey {
    final SourceText source;
    final List<Body> bodies = new ArrayList<>();
    final List<ClassInfo> classes = new ArrayList<>();
    final Map<Variable, List<Definition>> definitions = new HashMap<>();
    final Map<Expression.Name, Variable> variables = new IdentityHashMap<>();
    final Map<Variable, List<Expression.Name>> loads = new HashMap<>();
    final Map<String, List<Expression.Attribute>> attributes = new HashMap<>();
    final Map<String, List<Store>> stores = new HashMap<>();
    /** Every string constant: a name in it may reach an attribute by {@code getattr} and the like. */
    final Set<String> strings = new HashSet<>();
    /** The context expressions of {@code async with}. */
    final Set<Expression> asyncContexts = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The names that {@code from x import *} may hide. */
    boolean importsAll;

    /** The modules of {@code import} statements, with their packages. */
    private final Set<String> imported = new LinkedHashSet<>();

    private final Scopes scopes;
    private Scope scope;
    private ClassInfo owner;

    /** An assignment to an attribute; the value is null when it is not the attribute alone that is assigned. */
    record Store(Expression.Attribute target, Expression value) {}

    Survey(Program program) {
        source = program.source();
        scopes = Scopes.resolve(program, Options.MODULE);
        scope = scopes.module();
        Body module = new Body(scope, program.body(), null, null);
        bodies.add(module);
        program.body().forEach(this::visit);
    }

    List<Definition> definitionsOf(Variable variable) {
        return definitions.getOrDefault(variable, List.of());
    }

    /** The modules that the program may import, among names that are no modules. */
    Set<String> imports() {
        Set<String> names = new LinkedHashSet<>(imported);
        definitions.values().stream().flatMap(List::stream).forEach(definition -> {
            switch (definition) {
                case Definition.Module module -> names.add(module.path());
                case Definition.Imported part -> {
                    names.add(part.module());
                    names.add(part.module() + "." + part.name());
                }
                default -> {}
            }
        });
        return names;
    }

    private void define(String name, Definition definition) {
        define(Variable.of(scope, name), definition);
    }

    private void define(Variable variable, Definition definition) {
        definitions.computeIfAbsent(variable, key -> new ArrayList<>()).add(definition);
        if (owner != null && scope.kind() == Scope.Kind.CLASS) {
            String name = variable.name();
            if (!(definition instanceof Definition.Function function) || owner.methods.containsKey(name)) {
                owner.otherMembers.add(name);
            } else {
                owner.methods.put(name, function.body());
            }
        }
    }

    private void visit(Tree tree) {
        switch (tree) {
            case Statement.FunctionDefinition s -> function(s);
            case Statement.ClassDefinition s -> classDefinition(s);
            case Statement.Assign s -> {
                visit(s.value());
                s.targets().forEach(target -> target(target, s.value()));
            }
            case Statement.AnnotatedAssign s -> {
                if (s.value() != null) {
                    visit(s.value());
                    target(s.target(), s.value());
                }
            }
            case Statement.AugmentedAssign s -> {
                if (s.target() instanceof Expression.Name name) {
                    load(name);
                }
                target(s.target(), null);
                visit(s.value());
            }
            case Statement.Delete s -> s.targets().forEach(target -> target(target, null));
            case Statement.Import s -> s.names().forEach(this::importModule);
            case Statement.ImportFrom s -> importFrom(s);
            case Statement.For s -> {
                visit(s.iterable());
                target(s.target(), null);
                s.body().forEach(this::visit);
                s.orElse().forEach(this::visit);
            }
            case Statement.With s -> with(s);
            case Statement.Handler h -> {
                if (h.name() != null) {
                    define(h.name(), new Definition.Other());
                }
                children(h);
            }
            case Statement.TypeAlias s -> define(s.name(), new Definition.Other());
            case Pattern p -> pattern(p);
            case Expression.Constant e -> {
                if (e.value() instanceof String text) {
                    strings.add(text);
                }
            }
            case Expression.Name e -> load(e);
            case Expression.Attribute e -> {
                attributes.computeIfAbsent(e.name(), key -> new ArrayList<>()).add(e);
                visit(e.value());
            }
            case Expression.NamedExpression e -> {
                visit(e.value());
                target(e.target(), e.value());
            }
            case Expression.Comprehension e -> comprehension(e);
            case Expression.Lambda e -> lambda(e);
            default -> children(tree);
        }
    }

    private void children(Tree tree) {
        Children.of(tree).forEach(this::visit);
    }

    private void load(Expression.Name name) {
        Variable variable = Variable.of(scope, name.name());
        if (scope.kind() == Scope.Kind.CLASS && definitionsOf(variable).isEmpty()) {
            variable = Variable.global(variable.name());
        }
        variables.put(name, variable);
        loads.computeIfAbsent(variable, key -> new ArrayList<>()).add(name);
    }

    private void target(Expression target, Expression value) {
        switch (target) {
            case Expression.Name name -> {
                Variable variable = Variable.of(scope, name.name());
                variables.put(name, variable);
                define(variable, value == null ? new Definition.Other() : new Definition.Value(value));
            }
            case Expression.Attribute attribute -> {
                stores.computeIfAbsent(attribute.name(), key -> new ArrayList<>()).add(new Store(attribute, value));
                visit(attribute.value());
            }
            case Expression.Starred starred -> target(starred.value(), null);
            case Expression.ListDisplay list -> list.elements().forEach(each -> target(each, null));
            case Expression.TupleDisplay tuple -> tuple.elements().forEach(each -> target(each, null));
            default -> visit(target);
        }
    }

    private void importModule(Statement.Alias alias) {
        imported.add(alias.name());
        if (alias.asName() != null) {
            define(alias.asName(), new Definition.Module(alias.name()));
        } else {
            String first = alias.name().split("\\.")[0];
            Definition definition = new Definition.Module(first);
            if (!definitionsOf(Variable.of(scope, first)).contains(definition)) {
                define(first, definition);
            }
        }
    }

    private void importFrom(Statement.ImportFrom s) {
        for (Statement.Alias alias : s.names()) {
            if (alias.name().equals("*")) {
                importsAll = true;
                continue;
            }
            String name = alias.asName() == null ? alias.name() : alias.asName();
            boolean relative = s.level() > 0 || s.module() == null;
            define(name, relative ? new Definition.Other() : new Definition.Imported(s.module(), alias.name()));
        }
    }

    private void with(Statement.With s) {
        for (Statement.WithItem item : s.items()) {
            visit(item.context());
            if (s.async()) {
                asyncContexts.add(item.context());
            }
            if (s.async() && item.target() instanceof Expression.Name name) {
                Variable variable = Variable.of(scope, name.name());
                variables.put(name, variable);
                define(variable, new Definition.Entered(item.context()));
            } else if (item.target() != null) {
                target(item.target(), null);
            }
        }
        s.body().forEach(this::visit);
    }

    private void pattern(Pattern pattern) {
        String captured =
                switch (pattern) {
                    case Pattern.As as -> as.name();
                    case Pattern.Star star -> star.name();
                    case Pattern.Mapping mapping -> mapping.rest();
                    default -> null;
                };
        if (captured != null) {
            define(captured, new Definition.Other());
        }
        children(pattern);
    }

    private void function(Statement.FunctionDefinition s) {
        children(s);
        Scope outer = scope;
        ClassInfo outerOwner = owner;
        Body body = new Body(
                scopes.scope(s.scope()), s.body(), s, scope.kind() == Scope.Kind.CLASS ? owner : null);
        bodies.add(body);
        define(s.name(), new Definition.Function(body));
        scope = body.scope;
        owner = null;
        parameters(s.parameters(), body);
        s.body().forEach(this::visit);
        scope = outer;
        owner = outerOwner;
    }

    private void parameters(Parameters parameters, Body body) {
        int index = 0;
        for (Parameters.Parameter parameter : parameters.positionalOnly()) {
            define(parameter.name(), new Definition.Parameter(body, index++));
        }
        for (Parameters.Parameter parameter : parameters.positional()) {
            define(parameter.name(), new Definition.Parameter(body, index++));
        }
        for (Parameters.Parameter parameter : parameters.keywordOnly()) {
            define(parameter.name(), new Definition.Other());
        }
        for (Parameters.Parameter rest : new Parameters.Parameter[] {parameters.star(), parameters.doubleStar()}) {
            if (rest != null && rest.name() != null) {
                define(rest.name(), new Definition.Other());
            }
        }
    }

    private void classDefinition(Statement.ClassDefinition s) {
        children(s);
        ClassInfo info = new ClassInfo(s);
        classes.add(info);
        define(s.name(), new Definition.Class(info));
        Scope outer = scope;
        ClassInfo outerOwner = owner;
        scope = scopes.scope(s.scope());
        owner = info;
        bodies.add(new Body(scope, s.body(), null, null));
        s.body().forEach(this::visit);
        scope = outer;
        owner = outerOwner;
    }

    private void lambda(Expression.Lambda e) {
        Children.ofParameters(e.parameters()).forEach(this::visit);
        Scope outer = scope;
        scope = scopes.scope(e.scope());
        for (String name : scope.localNames().subList(0, scope.parameterCount())) {
            define(name, new Definition.Other());
        }
        visit(e.body());
        scope = outer;
    }

    private void comprehension(Expression.Comprehension e) {
        Scope outer = scope;
        visit(e.clauses().get(0).iterable());
        scope = scopes.scope(e.scope());
        for (int i = 0; i < e.clauses().size(); i++) {
            Expression.Comprehension.Clause clause = e.clauses().get(i);
            if (i > 0) {
                visit(clause.iterable());
            }
            target(clause.target(), null);
            clause.conditions().forEach(this::visit);
        }
        visit(e.element());
        if (e.value() != null) {
            visit(e.value());
        }
        scope = outer;
    }
}
