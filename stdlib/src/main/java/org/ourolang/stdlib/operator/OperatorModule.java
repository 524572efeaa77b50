// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.operator;

import java.util.Arrays;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.ComparisonOperator;
import org.ourolang.language.syntax.UnaryOperator;

/** The module {@code operator}: the operators as functions. */
public final class OperatorModule {
    private OperatorModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("operator", "_operator");
        builder.doc("Operator interface.\n\nThis module exports a set of functions corresponding to the intrinsic\n"
                + "operators of Python.");
        comparisons(builder);
        arithmetic(builder);
        containers(builder);
        builder.type(Getters.ATTRIBUTE).type(Getters.ITEM).type(Getters.METHOD);
        builder.value("__all__", OuroList.of(publicNames(builder.module()).toArray()));
        return builder.module();
    }

    private static List<Object> publicNames(OuroModule module) {
        return Arrays.stream(module.globals().keysToArray())
                .filter(name -> !((String) name).startsWith("_"))
                .sorted()
                .toList();
    }

    private static void one(ModuleBuilder builder, String name, String special, Fn1 code) {
        builder.function(name + "(a, /)", code);
        alias(builder, name, special);
    }

    private static void two(ModuleBuilder builder, String name, String special, Fn2 code) {
        builder.function(name + "(a, b, /)", code);
        alias(builder, name, special);
    }

    private static void alias(ModuleBuilder builder, String name, String special) {
        if (special != null) {
            builder.value(special, builder.module().globals().getString(name));
        }
    }

    private static void comparisons(ModuleBuilder builder) {
        compare(builder, "lt", ComparisonOperator.LESS);
        compare(builder, "le", ComparisonOperator.LESS_EQUAL);
        compare(builder, "eq", ComparisonOperator.EQUAL);
        compare(builder, "ne", ComparisonOperator.NOT_EQUAL);
        compare(builder, "ge", ComparisonOperator.GREATER_EQUAL);
        compare(builder, "gt", ComparisonOperator.GREATER);
        one(builder, "not_", "__not__", a -> !Truth.isTrue(a));
        one(builder, "truth", null, a -> Truth.isTrue(a));
        two(builder, "is_", null, (a, b) -> Comparison.identical(a, b));
        two(builder, "is_not", null, (a, b) -> !Comparison.identical(a, b));
    }

    private static void compare(ModuleBuilder builder, String name, ComparisonOperator operator) {
        two(builder, name, "__" + name + "__", (a, b) -> Comparison.compare(operator, a, b));
    }

    private static void arithmetic(ModuleBuilder builder) {
        binary(builder, "add", "add", BinaryOperator.ADD);
        binary(builder, "sub", "sub", BinaryOperator.SUBTRACT);
        binary(builder, "mul", "mul", BinaryOperator.MULTIPLY);
        binary(builder, "matmul", "matmul", BinaryOperator.MATRIX_MULTIPLY);
        binary(builder, "truediv", "truediv", BinaryOperator.DIVIDE);
        binary(builder, "floordiv", "floordiv", BinaryOperator.FLOOR_DIVIDE);
        binary(builder, "mod", "mod", BinaryOperator.MODULO);
        binary(builder, "pow", "pow", BinaryOperator.POWER);
        binary(builder, "lshift", "lshift", BinaryOperator.LEFT_SHIFT);
        binary(builder, "rshift", "rshift", BinaryOperator.RIGHT_SHIFT);
        binary(builder, "and_", "and", BinaryOperator.BIT_AND);
        binary(builder, "or_", "or", BinaryOperator.BIT_OR);
        binary(builder, "xor", "xor", BinaryOperator.BIT_XOR);
        one(builder, "neg", "__neg__", a -> Numbers.unary(UnaryOperator.NEGATE, a));
        one(builder, "pos", "__pos__", a -> Numbers.unary(UnaryOperator.POSITIVE, a));
        one(builder, "invert", "__invert__", a -> Numbers.unary(UnaryOperator.INVERT, a));
        one(builder, "inv", "__inv__", a -> Numbers.unary(UnaryOperator.INVERT, a));
        one(builder, "abs", "__abs__", a -> Numbers.absolute(a));
        one(builder, "index", "__index__", a -> Numbers.index(a));
    }

    private static void binary(ModuleBuilder builder, String name, String base, BinaryOperator operator) {
        two(builder, name, "__" + base + "__", (a, b) -> Numbers.binary(operator, a, b));
        two(builder, "i" + base, "__i" + base + "__", (a, b) -> Numbers.inPlace(operator, a, b));
    }

    private static void containers(ModuleBuilder builder) {
        two(builder, "concat", "__concat__", (a, b) -> concatenate(a, b, false));
        two(builder, "iconcat", "__iconcat__", (a, b) -> concatenate(a, b, true));
        two(builder, "contains", "__contains__", (a, b) -> Comparison.contains(a, b));
        two(builder, "getitem", "__getitem__", (a, b) -> Items.get(a, b));
        two(builder, "countOf", null, OperatorModule::count);
        two(builder, "indexOf", null, OperatorModule::find);
        builder.function("setitem(a, b, c, /)", (a, b, c) -> {
            Items.set(a, b, c);
            return None.NONE;
        });
        alias(builder, "setitem", "__setitem__");
        two(builder, "delitem", "__delitem__", (a, b) -> {
            Items.delete(a, b);
            return None.NONE;
        });
        builder.function("length_hint(obj, default=0, /)", OperatorModule::lengthHint);
        builder.function("call(*args, **kwargs)", (args, keywords) -> call((OuroTuple) args, (OuroDict) keywords));
        alias(builder, "call", "__call__");
    }

    private static Object call(OuroTuple arguments, OuroDict keywords) {
        if (arguments.size() == 0) {
            throw Errors.typeError("call expected at least 1 argument, got 0");
        }
        Object[] rest = Arrays.copyOfRange(arguments.items, 1, arguments.items.length);
        return Getters.call(arguments.items[0], rest, keywords);
    }

    private static Object concatenate(Object a, Object b, boolean inPlace) {
        if (Types.of(a).lookup("__getitem__") == null || a instanceof OuroDict) {
            throw Errors.typeError("'%s' object can't be concatenated", Types.name(a));
        }
        return inPlace ? Numbers.inPlace(BinaryOperator.ADD, a, b) : Numbers.binary(BinaryOperator.ADD, a, b);
    }

    private static Object iterator(Object iterable) {
        OuroClass type = Types.of(iterable);
        if (type.lookup("__iter__") == null && type.lookup("__getitem__") == null) {
            throw Errors.typeError("argument of type '%s' is not iterable", Types.name(iterable));
        }
        return Iteration.iterator(iterable);
    }

    private static Object count(Object iterable, Object value) {
        long count = 0;
        Object iterator = iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            count += Comparison.identical(item, value) || Comparison.equal(item, value) ? 1 : 0;
        }
        return count;
    }

    private static Object find(Object iterable, Object value) {
        long index = 0;
        Object iterator = iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Comparison.identical(item, value) || Comparison.equal(item, value)) {
                return index;
            }
            index++;
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    private static Object lengthHint(Object object, Object fallback) {
        if (!Numbers.isInteger(fallback)) {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer", Types.name(fallback));
        }
        return Items.lengthHint(object, Numbers.asSize(fallback));
    }
}
