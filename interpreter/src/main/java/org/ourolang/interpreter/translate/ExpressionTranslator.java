// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.NodeTags;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.expression.BinaryNode;
import org.ourolang.interpreter.node.expression.BooleanOperationNode;
import org.ourolang.interpreter.node.expression.CallNode;
import org.ourolang.interpreter.node.expression.ClassDictionaryNode;
import org.ourolang.interpreter.node.expression.CompareNodeGen;
import org.ourolang.interpreter.node.expression.ComparisonChainNode;
import org.ourolang.interpreter.node.expression.ConditionalNode;
import org.ourolang.interpreter.node.expression.ConstantNode;
import org.ourolang.interpreter.node.expression.ConstantSetNode;
import org.ourolang.interpreter.node.expression.DictDisplayNode;
import org.ourolang.interpreter.node.expression.FormattedValueNode;
import org.ourolang.interpreter.node.expression.GetAttributeNode;
import org.ourolang.interpreter.node.expression.InvokeNode;
import org.ourolang.interpreter.node.expression.JoinedStringNode;
import org.ourolang.interpreter.node.expression.ListDisplayNode;
import org.ourolang.interpreter.node.expression.LoopOperandNode;
import org.ourolang.interpreter.node.expression.MembershipNode;
import org.ourolang.interpreter.node.expression.NamedExpressionNode;
import org.ourolang.interpreter.node.expression.NewCollectionNode;
import org.ourolang.interpreter.node.expression.NotNode;
import org.ourolang.interpreter.node.expression.OwningCallNode;
import org.ourolang.interpreter.node.expression.ReadCellNode;
import org.ourolang.interpreter.node.expression.ReadGlobalNode;
import org.ourolang.interpreter.node.expression.ReadLocalNode;
import org.ourolang.interpreter.node.expression.ReadNamespaceNode;
import org.ourolang.interpreter.node.expression.ReadTemporaryNode;
import org.ourolang.interpreter.node.expression.SliceNode;
import org.ourolang.interpreter.node.expression.StarCallNode;
import org.ourolang.interpreter.node.expression.StarredDisplayNode;
import org.ourolang.interpreter.node.expression.StarredNode;
import org.ourolang.interpreter.node.expression.StatementsExpressionNode;
import org.ourolang.interpreter.node.expression.SubscriptNode;
import org.ourolang.interpreter.node.expression.SuperCallNode;
import org.ourolang.interpreter.node.expression.TakeTemporaryNode;
import org.ourolang.interpreter.node.expression.TupleDisplayNode;
import org.ourolang.interpreter.node.expression.UnaryNode;
import org.ourolang.interpreter.node.statement.BlockNode;
import org.ourolang.interpreter.node.statement.SetTemporaryNode;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.None;
import org.ourolang.language.resolve.Binding;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.ComparisonOperator;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.UnaryOperator;

/** Translates expressions. */
final class ExpressionTranslator {
    /** Builtin functions that may end before the iterator that they are given. */
    private static final Set<String> LEAVING = Set.of("all", "any", "max", "min", "next", "sum");

    private final BodyTranslator body;

    ExpressionTranslator(BodyTranslator body) {
        this.body = body;
    }

    ExpressionNode translate(Expression expression) {
        return body.watching.expression(expression, translateDirectly(expression));
    }

    /** A condition. */
    ExpressionNode test(Expression expression) {
        return body.watching.test(expression, translate(expression));
    }

    /** As {@link #translate}, for one whose operands whoever evaluates it looks after. */
    ExpressionNode translateDirectly(Expression expression) {
        ExpressionNode node = build(expression);
        if (node.span() == null) {
            node.setSpan(expression.span());
        }
        if (expression instanceof Expression.Call) {
            node.addTags(NodeTags.CALL);
        }
        return node;
    }

    /** As {@link #translate}; None where there is no expression. */
    ExpressionNode orNone(Expression expression) {
        return expression == null ? new ConstantNode(None.NONE) : translate(expression);
    }

    /** As {@link #translate}; null where there is no expression. */
    ExpressionNode orNull(Expression expression) {
        return expression == null ? null : translate(expression);
    }

    ExpressionNode[] all(List<? extends Expression> list) {
        ExpressionNode[] nodes = new ExpressionNode[list.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = translate(list.get(i));
        }
        return nodes;
    }

    private ExpressionNode build(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> new ConstantNode(Constants.value(constant));
            case Expression.Name name -> read(name.name());
            case Expression.JoinedString joined -> new JoinedStringNode(all(joined.parts()));
            case Expression.FormattedValue field ->
                new FormattedValueNode(translate(field.value()), field.conversion(), orNull(field.format()));
            case Expression.Unary unary -> unary(unary);
            case Expression.Binary binary ->
                BinaryNode.create(binary.operator(), false, translate(binary.left()), translate(binary.right()));
            case Expression.BooleanOperation operation -> logic(operation);
            case Expression.Comparison comparison -> comparison(comparison);
            case Expression.Conditional conditional ->
                new ConditionalNode(
                        test(conditional.test()), translate(conditional.body()), translate(conditional.orElse()));
            case Expression.Call call -> call(call);
            case Expression.Attribute attribute ->
                BodyTranslator.at(
                        from(attribute.span(), attribute),
                        new GetAttributeNode(
                                translate(attribute.value()), body.scope().mangle(attribute.name())));
            case Expression.Subscript subscript ->
                new SubscriptNode(translate(subscript.value()), translate(subscript.index()));
            case Expression.Slice slice ->
                new SliceNode(orNone(slice.lower()), orNone(slice.upper()), orNone(slice.step()));
            case Expression.Starred starred -> new StarredNode(translate(starred.value()));
            case Expression.ListDisplay list -> display(StarredDisplayNode.Kind.LIST, list.elements());
            case Expression.TupleDisplay tuple -> display(StarredDisplayNode.Kind.TUPLE, tuple.elements());
            case Expression.SetDisplay set -> set(set);
            case Expression.DictDisplay dict -> dict(dict);
            case Expression.Lambda lambda -> body.functions.lambda(lambda);
            case Expression.Comprehension comprehension -> comprehension(comprehension);
            case Expression.NamedExpression named ->
                new NamedExpressionNode(body.targets.translate(named.target()), translate(named.value()));
            case Expression.Temporary temporary -> new ReadTemporaryNode(body.layout.temporary(temporary.index()));
            case Expression.Await ignored -> throw notLowered(expression);
            case Expression.Yield ignored -> throw notLowered(expression);
            case Expression.YieldFrom ignored -> throw notLowered(expression);
        };
    }

    private static IllegalStateException notLowered(Expression expression) {
        return new IllegalStateException("not lowered: " + expression);
    }

    /** A read of the variable that {@code name} means here. */
    ExpressionNode read(String name) {
        return read(name, body.scope().lookup(name));
    }

    private ExpressionNode read(String name, Binding binding) {
        return switch (binding) {
            case Binding.Local local -> new ReadLocalNode(local.slot(), name);
            case Binding.CellLocal cell -> new ReadCellNode(cell.slot(), false, name);
            case Binding.Free free -> new ReadCellNode(free.index(), true, name);
            case Binding.Global global -> new ReadGlobalNode(global.name());
            case Binding.Namespace namespace ->
                new ReadNamespaceNode(namespace.name(), new ReadGlobalNode(namespace.name()));
            case Binding.NamespaceOrFree either ->
                new ReadNamespaceNode(either.name(), new ReadCellNode(either.index(), true, name));
            case Binding.ClassDictionary inClass ->
                new ClassDictionaryNode(inClass.dictionary(), inClass.name(), read(name, inClass.otherwise()));
        };
    }

    /** A multi-line attribute's errors are shown at the line of its name, as the reference does. */
    private Span from(Span whole, Expression.Attribute attribute) {
        SourceText source = body.unit.source();
        int nameStart = attribute.span().end() - attribute.name().length();
        boolean oneLine = source.lineOf(whole.start()) == source.lineOf(nameStart);
        return oneLine ? whole : new Span(nameStart, whole.end());
    }

    private ExpressionNode unary(Expression.Unary unary) {
        ExpressionNode operand = translate(unary.operand());
        boolean negative = unary.operator() == UnaryOperator.NEGATE;
        if (negative && operand instanceof ConstantNode constant) {
            if (constant.value() instanceof Long number && number != Long.MIN_VALUE) {
                return new ConstantNode(-number);
            }
            if (constant.value() instanceof Double number) {
                return new ConstantNode(-number);
            }
        }
        return unary.operator() == UnaryOperator.NOT
                ? new NotNode(operand)
                : new UnaryNode(unary.operator(), operand);
    }

    private ExpressionNode logic(Expression.BooleanOperation operation) {
        List<Expression> values = operation.values();
        ExpressionNode node = translate(values.get(values.size() - 1));
        for (int i = values.size() - 2; i >= 0; i--) {
            node = new BooleanOperationNode(operation.conjunction(), translate(values.get(i)), node);
            node.setSpan(operation.span());
        }
        return node;
    }

    private ExpressionNode comparison(Expression.Comparison comparison) {
        ExpressionNode first = translate(comparison.first());
        ExpressionNode[] operands = all(comparison.operands());
        if (operands.length == 1) {
            return comparison(comparison.operators().get(0), first, operands[0]);
        }
        return new ComparisonChainNode(
                first, comparison.operators().toArray(ComparisonOperator[]::new), operands);
    }

    private static ExpressionNode comparison(ComparisonOperator operator, ExpressionNode left, ExpressionNode right) {
        return switch (operator) {
            case IN -> new MembershipNode(false, left, right);
            case NOT_IN -> new MembershipNode(true, left, right);
            default -> CompareNodeGen.create(operator, left, right);
        };
    }

    private ExpressionNode display(StarredDisplayNode.Kind kind, List<Expression> elements) {
        ExpressionNode[] nodes = all(elements);
        boolean plain = kind == StarredDisplayNode.Kind.LIST || kind == StarredDisplayNode.Kind.TUPLE;
        for (ExpressionNode node : nodes) {
            plain &= !(node instanceof StarredNode);
        }
        if (!plain) {
            return new StarredDisplayNode(kind, nodes);
        }
        return kind == StarredDisplayNode.Kind.LIST ? new ListDisplayNode(nodes) : new TupleDisplayNode(nodes);
    }

    private ExpressionNode set(Expression.SetDisplay set) {
        ExpressionNode display = display(StarredDisplayNode.Kind.SET, set.elements());
        ConstantSets sets = body.unit.constantSets();
        return ConstantSets.isFolded(set) ? new ConstantSetNode(display, () -> sets.folded(set)) : display;
    }

    private ExpressionNode dict(Expression.DictDisplay dict) {
        int size = dict.items().size();
        ExpressionNode[] keys = new ExpressionNode[size];
        ExpressionNode[] values = new ExpressionNode[size];
        for (int i = 0; i < size; i++) {
            keys[i] = orNull(dict.items().get(i).key());
            values[i] = translate(dict.items().get(i).value());
        }
        return new DictDisplayNode(keys, values);
    }

    private ExpressionNode call(Expression.Call call) {
        List<Argument> arguments = call.arguments();
        if (isBareSuper(call)) {
            return superCall(call);
        }
        ExpressionNode[] values = new ExpressionNode[arguments.size()];
        int keywords = 0;
        boolean starred = false;
        for (int i = 0; i < values.length; i++) {
            Argument argument = arguments.get(i);
            values[i] = translate(argument.value());
            switch (argument.kind()) {
                case KEYWORD -> keywords++;
                case STAR, DOUBLE_STAR -> starred = true;
                case POSITIONAL -> starred |= keywords > 0;
            }
        }
        if (starred) {
            return new StarCallNode(translate(call.function()), kinds(arguments), names(arguments), values);
        }
        String[] names = Keywords.NONE;
        if (keywords > 0) {
            String[] all = names(arguments);
            names = Arrays.copyOfRange(all, all.length - keywords, all.length);
        }
        if (call.function() instanceof Expression.Attribute attribute) {
            GetAttributeNode method =
                    BodyTranslator.at(
                            from(attribute.span(), attribute),
                            new GetAttributeNode(null, body.scope().mangle(attribute.name())));
            return BodyTranslator.at(
                    from(call.span(), attribute),
                    new InvokeNode(translate(attribute.value()), method, values, names));
        }
        boolean owning = keywords == 0 && leavesGenerator(call);
        if (!owning) {
            return new CallNode(translate(call.function()), values, names);
        }
        int slot = body.layout.newSlot();
        ExpressionNode argument = values[0];
        values[0] = new ReadTemporaryNode(slot);
        CallNode next = BodyTranslator.at(call.span(), new CallNode(translate(call.function()), values, names));
        return new OwningCallNode(slot, argument, next);
    }

    /** Whether the function may end before the generator that is made for it, and that nobody else knows. */
    private boolean leavesGenerator(Expression.Call call) {
        return call.function() instanceof Expression.Name name
                && LEAVING.contains(name.name())
                && body.scope().lookup(name.name()) instanceof Binding.Global
                && !call.arguments().isEmpty()
                && makesGenerator(call.arguments().getFirst().value());
    }

    private static boolean makesGenerator(Expression value) {
        return value instanceof Expression.Call
                || value instanceof Expression.Comprehension made
                        && made.kind() == Expression.Comprehension.Kind.GENERATOR;
    }

    static Argument.Kind[] kinds(List<Argument> arguments) {
        return arguments.stream().map(Argument::kind).toArray(Argument.Kind[]::new);
    }

    String[] names(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> argument.name() == null ? null : argument.name().intern())
                .toArray(String[]::new);
    }

    private boolean isBareSuper(Expression.Call call) {
        return call.arguments().isEmpty()
                && call.function() instanceof Expression.Name name
                && name.name().equals("super")
                && body.scope().lookup("super") instanceof Binding.Global
                && isCell(body.scope().lookup("__class__"));
    }

    private static boolean isCell(Binding binding) {
        return binding instanceof Binding.Free || binding instanceof Binding.CellLocal;
    }

    private ExpressionNode superCall(Expression.Call call) {
        Scope frame = body.scope().frame();
        ExpressionNode self = null;
        if (frame.parameterCount() > 0) {
            String first = frame.localNames().get(0);
            self = frame.isCell(0) ? new ReadCellNode(0, false, first) : new ReadLocalNode(0, first);
        }
        return new SuperCallNode(translate(call.function()), read("__class__"), self);
    }

    private ExpressionNode comprehension(Expression.Comprehension comprehension) {
        if (comprehension.kind() == Expression.Comprehension.Kind.GENERATOR) {
            return body.functions.generatorExpression(comprehension);
        }
        int slot = body.layout.newSlot();
        int iterable = body.layout.newSlot();
        ExpressionNode first = translate(comprehension.clauses().get(0).iterable());
        StatementNode loops = body.inScope(
                comprehension.scope(), () -> body.statements.comprehensionLoops(comprehension, slot, iterable));
        StatementNode setUp = new SetTemporaryNode(iterable, new LoopOperandNode(first));
        StatementNode start = new SetTemporaryNode(slot, new NewCollectionNode(comprehension.kind()));
        StatementNode enter = body.statements.enterScope(body.unit.scopes().scope(comprehension.scope()));
        StatementNode all = new BlockNode(new StatementNode[] {setUp, start, enter, loops});
        ExpressionNode result = body.watching.isOn() ? new TakeTemporaryNode(slot) : new ReadTemporaryNode(slot);
        return new StatementsExpressionNode(all, result);
    }
}
