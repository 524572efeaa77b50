// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.watch.Floor;
import org.ourolang.interpreter.node.watch.WatchedBodyNode;
import org.ourolang.interpreter.node.watch.WatchedExpressionNode;
import org.ourolang.interpreter.node.watch.WatchedPlace;
import org.ourolang.interpreter.node.watch.WatchedStatementNode;
import org.ourolang.interpreter.node.watch.WatchedTargetNode;
import org.ourolang.language.resolve.Binding;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/** Puts nodes around what may drop coroutines, in programs that have some. */
final class Watching {
    /** Calls of these make no coroutines. */
    private static final Set<String> PLAIN = Set.of(
            "abs", "append", "bool", "chr", "decode", "dict", "encode", "endswith", "enumerate", "float", "format",
            "get", "hash", "id", "int", "isinstance", "items", "iter", "join", "keys", "len", "list", "lower", "max",
            "min", "monotonic", "open", "ord", "perf_counter", "range", "repr", "replace", "reversed", "round", "set",
            "sorted", "split", "startswith", "str", "strip", "sum", "super", "time", "tuple", "type", "upper",
            "values", "zip");

    /** Methods that take things out of what they are called on. */
    private static final Set<String> TAKING = Set.of(
            "clear", "difference_update", "discard", "get_nowait", "intersection_update", "pop", "popitem", "popleft",
            "remove", "reset", "symmetric_difference_update", "update");

    private static final WatchedPlace[] NOWHERE = {};

    private final BodyTranslator body;
    private final boolean on;
    private final Set<String> makers;
    private Floor floor;

    /** @param makers the names of the coroutine functions that the program defines */
    Watching(BodyTranslator body, boolean on, Set<String> makers) {
        this.body = body;
        this.makers = makers;
        this.on = on;
    }

    boolean isOn() {
        return on;
    }

    /** What names the coroutines that the running function cannot have been given. */
    Floor floor() {
        if (floor == null) {
            Scope frame = body.scope().frame();
            floor = switch (frame.functionKind()) {
                case COROUTINE -> Floor.OF_DRIVER;
                case PLAIN -> frame.kind() == Scope.Kind.CLASS ? Floor.UNKNOWN : new Floor(body.layout.newSlot());
                default -> Floor.UNKNOWN;
            };
        }
        return floor;
    }

    /** The body of a function or module. */
    StatementNode body(StatementNode block, Scope scope) {
        boolean streams = scope.functionKind() == Scope.FunctionKind.ASYNC_GENERATOR;
        if (!on || floor() == Floor.UNKNOWN && !streams) {
            return block;
        }
        int locals = scope.kind() == Scope.Kind.MODULE ? 0 : scope.localCount();
        StatementNode node = new WatchedBodyNode(floor(), locals, block);
        node.setSites(0, body.layout.nextSite());
        return node;
    }

    ExpressionNode expression(Expression expression, ExpressionNode node) {
        return on && node.span() != null && dropsOperands(expression) ? new WatchedExpressionNode(node) : node;
    }

    /** A condition, of which only the truth is kept. */
    ExpressionNode test(Expression expression, ExpressionNode node) {
        boolean plain = !on || node.span() == null || node instanceof WatchedExpressionNode;
        return plain || !mayMake(expression) ? node : new WatchedExpressionNode(node);
    }

    StatementNode statement(Statement statement, StatementNode node) {
        if (!on || node.canSuspend()) {
            return node;
        }
        List<WatchedPlace> places = new ArrayList<>();
        boolean watched = switch (statement) {
            case Statement.ExpressionStatement s -> {
                taken(s.value(), places);
                yield s.value() instanceof Expression.Call || mayMake(s.value()) || dropsOperands(s.value());
            }
            case Statement.Assign s -> {
                s.targets().forEach(target -> replaced(target, places));
                taken(s.value(), places);
                yield true;
            }
            case Statement.Delete s -> {
                s.targets().forEach(target -> replaced(target, places));
                yield true;
            }
            case Statement.For s -> mayMake(s.iterable());
            case Statement.Match s -> mayMake(s.subject());
            default -> false;
        };
        return watched ? new WatchedStatementNode(floor(), places.toArray(NOWHERE), node) : node;
    }

    /** The target of a loop. */
    TargetNode target(Expression target, TargetNode node, Expression iterable) {
        boolean counts = iterable instanceof Expression.Call call && isNamed(call.function(), Set.of("range"));
        WatchedPlace place = on && !counts && target instanceof Expression.Name ? place(target) : null;
        return place == null ? node : new WatchedTargetNode(floor(), place, node);
    }

    private void replaced(Expression target, List<WatchedPlace> places) {
        switch (target) {
            case Expression.Name name -> add(place(name), places);
            case Expression.Attribute attribute -> add(place(attribute), places);
            case Expression.Subscript subscript -> add(place(subscript.value()), places);
            case Expression.TupleDisplay tuple -> tuple.elements().forEach(each -> replaced(each, places));
            case Expression.ListDisplay list -> list.elements().forEach(each -> replaced(each, places));
            case Expression.Starred starred -> replaced(starred.value(), places);
            default -> {}
        }
    }

    private void taken(Expression value, List<WatchedPlace> places) {
        if (value instanceof Expression.Call call
                && call.function() instanceof Expression.Attribute method
                && TAKING.contains(method.name())) {
            add(place(method.value()), places);
        }
    }

    private static void add(WatchedPlace place, List<WatchedPlace> places) {
        if (place != null) {
            places.add(place);
        }
    }

    /** Where a name, or attributes of what it stands for, are found; null for what is not so simple. */
    private WatchedPlace place(Expression expression) {
        List<String> attributes = new ArrayList<>();
        Expression base = expression;
        while (base instanceof Expression.Attribute attribute) {
            attributes.addFirst(body.scope().mangle(attribute.name()));
            base = attribute.value();
        }
        if (!(base instanceof Expression.Name name)) {
            return null;
        }
        String[] path = attributes.toArray(String[]::new);
        return switch (body.scope().lookup(name.name())) {
            case Binding.Local local -> new WatchedPlace(WatchedPlace.Kind.LOCAL, local.slot(), null, path);
            case Binding.CellLocal cell -> new WatchedPlace(WatchedPlace.Kind.CELL, cell.slot(), null, path);
            case Binding.Free free -> new WatchedPlace(WatchedPlace.Kind.FREE, free.index(), null, path);
            case Binding.Global global -> new WatchedPlace(WatchedPlace.Kind.GLOBAL, 0, global.name(), path);
            default -> null;
        };
    }

    /** Whether the expression's operands are gone when it has its value. */
    private boolean dropsOperands(Expression expression) {
        return switch (expression) {
            case Expression.Call e -> callsMaker(e.function())
                    || e.arguments().stream().map(Argument::value).anyMatch(this::mayMake);
            case Expression.Unary e -> mayMake(e.operand());
            case Expression.Binary e -> mayMake(e.left()) || mayMake(e.right());
            case Expression.Comparison e -> mayMake(e.first()) || e.operands().stream().anyMatch(this::mayMake);
            case Expression.BooleanOperation e -> e.values().stream().anyMatch(this::mayMake);
            case Expression.Conditional e -> mayMake(e.test());
            case Expression.Attribute e -> mayMake(e.value());
            case Expression.Subscript e -> mayMake(e.value()) || mayMake(e.index());
            case Expression.FormattedValue e -> mayMake(e.value());
            default -> false;
        };
    }

    private boolean callsMaker(Expression function) {
        return function instanceof Expression.Attribute method ? mayMake(method.value()) : mayMake(function);
    }

    /** Whether the expression's value may be, or hold, a coroutine that it makes. */
    private boolean mayMake(Expression expression) {
        return switch (expression) {
            case Expression.Call e -> !isNamed(e.function(), PLAIN) || isNamed(e.function(), makers);
            case Expression.Starred e -> mayMake(e.value());
            case Expression.ListDisplay e -> e.elements().stream().anyMatch(this::mayMake);
            case Expression.TupleDisplay e -> e.elements().stream().anyMatch(this::mayMake);
            case Expression.SetDisplay e -> e.elements().stream().anyMatch(this::mayMake);
            case Expression.DictDisplay e -> e.items().stream().anyMatch(item -> mayMake(item.value()));
            case Expression.Comprehension e -> mayMake(e.element()) || e.value() != null && mayMake(e.value());
            case Expression.Conditional e -> mayMake(e.body()) || mayMake(e.orElse());
            case Expression.NamedExpression e -> mayMake(e.value());
            case null, default -> false;
        };
    }

    private static boolean isNamed(Expression function, Set<String> names) {
        return switch (function) {
            case Expression.Name name -> names.contains(name.name());
            case Expression.Attribute attribute -> names.contains(attribute.name());
            default -> false;
        };
    }
}
