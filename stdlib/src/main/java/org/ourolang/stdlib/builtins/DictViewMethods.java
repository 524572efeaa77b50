// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.DictIterator;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.ComparisonOperator;

/** The methods of {@code dict_keys}, {@code dict_values} and {@code dict_items}. */
final class DictViewMethods {
    private DictViewMethods() {}

    static void installValues(TypeBuilder type) {
        type.method("__len__(self, /)", self -> (long) view(self).dict().size());
        type.method("__iter__(self, /)", self -> Iteration.nativeIterator(view(self)));
        type.method("__reversed__(self, /)", self -> new DictIterator(view(self).dict(), view(self).kind(), true));
        type.method("__repr__(self, /)", self -> Representation.nativeRepr(self));
        type.getter("mapping", self -> new MappingProxy(view(self).dict()));
    }

    static void installSetLike(TypeBuilder type) {
        installValues(type);
        type.attribute("__hash__", None.NONE);
        type.method("__contains__(self, key, /)", (self, key) -> contains(view(self), key));
        type.method("isdisjoint(self, other, /)", (self, other) -> {
            Object iterator = Iteration.iterator(other);
            for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
                if (contains(view(self), item)) {
                    return false;
                }
            }
            return true;
        });
        installOperators(type);
        for (ComparisonOperator operator : new ComparisonOperator[] {
                ComparisonOperator.EQUAL,
                ComparisonOperator.NOT_EQUAL,
                ComparisonOperator.LESS,
                ComparisonOperator.LESS_EQUAL,
                ComparisonOperator.GREATER,
                ComparisonOperator.GREATER_EQUAL
        }) {
            type.method(operator.method() + "(self, value, /)", (self, value) -> compare(operator, view(self), value));
        }
    }

    private static void installOperators(TypeBuilder type) {
        binary(type, "and", BinaryOperator.BIT_AND);
        binary(type, "or", BinaryOperator.BIT_OR);
        binary(type, "sub", BinaryOperator.SUBTRACT);
        binary(type, "xor", BinaryOperator.BIT_XOR);
    }

    private static void binary(TypeBuilder type, String name, BinaryOperator operator) {
        type.method(
                "__" + name + "__(self, value, /)", (self, value) -> Numbers.nativeBinary(operator, self, value));
        type.method(
                "__r" + name + "__(self, value, /)", (self, value) -> Numbers.nativeBinary(operator, value, self));
    }

    private static DictView view(Object self) {
        return (DictView) self;
    }

    static boolean contains(DictView view, Object item) {
        if (view.kind() == DictView.Kind.KEYS) {
            return view.dict().containsKey(item);
        }
        if (!(item instanceof OuroTuple pair) || pair.size() != 2) {
            return false;
        }
        Object value = view.dict().get(pair.get(0));
        return value != null && Comparison.equal(value, pair.get(1));
    }

    private static Object compare(ComparisonOperator operator, DictView view, Object value) {
        boolean comparable =
                value instanceof OuroSet || value instanceof DictView other && other.kind() != DictView.Kind.VALUES;
        if (!comparable) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        long mine = view.dict().size();
        long theirs = Items.length(value);
        return switch (operator) {
            case EQUAL -> mine == theirs && isWithin(view, value);
            case NOT_EQUAL -> !(mine == theirs && isWithin(view, value));
            case LESS -> mine < theirs && isWithin(view, value);
            case LESS_EQUAL -> mine <= theirs && isWithin(view, value);
            case GREATER -> mine > theirs && isWithin(value, view);
            default -> mine >= theirs && isWithin(value, view);
        };
    }

    private static boolean isWithin(Object part, Object whole) {
        Object iterator = Iteration.iterator(part);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (!Comparison.contains(whole, item)) {
                return false;
            }
        }
        return true;
    }
}
