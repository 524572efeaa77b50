// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.language.syntax.BinaryOperator;

/** Operators of sets and of the set-like views of dicts. */
public final class SetOperations {
    private SetOperations() {}

    /** A set of the elements of any iterable; the value itself when it is a set. */
    @TruffleBoundary
    public static OuroSet toSet(Object iterable) {
        if (iterable instanceof OuroSet set) {
            return set;
        }
        OuroSet result = new OuroSet();
        addAll(result, iterable);
        return result;
    }

    /** {@code set.update(iterable)}. */
    @TruffleBoundary
    public static void addAll(OuroSet target, Object iterable) {
        if (iterable instanceof OuroSet other) {
            target.addAll(other);
        } else if (iterable instanceof OuroDict dict && dict.type() == BuiltinTypes.DICT) {
            target.addKeys(dict);
        } else {
            Object iterator = Iteration.iterator(iterable);
            for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
                target.add(item);
            }
        }
    }

    static Object binary(BinaryOperator operator, OuroSet a, Object right) {
        if (!(right instanceof OuroSet b)) {
            return right instanceof DictView view
                    ? ViewOperations.binary(operator, a, view)
                    : NotImplemented.NOT_IMPLEMENTED;
        }
        var type = a.isFrozen() ? BuiltinTypes.FROZENSET : BuiltinTypes.SET;
        return switch (operator) {
            case BIT_AND -> a.intersection(b, type);
            case BIT_OR -> a.union(b, type);
            case BIT_XOR -> a.symmetricDifference(b, type);
            case SUBTRACT -> a.difference(b, type);
            default -> NotImplemented.NOT_IMPLEMENTED;
        };
    }

    static Object inPlace(BinaryOperator operator, OuroSet target, Object right) {
        if (!(right instanceof OuroSet other) || target.isFrozen()) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        switch (operator) {
            case BIT_OR -> target.addAll(other);
            case BIT_AND -> target.become(target.intersection(other, BuiltinTypes.SET));
            case BIT_XOR -> target.toggleAll(other);
            case SUBTRACT -> target.removeAll(other);
            default -> {
                return NotImplemented.NOT_IMPLEMENTED;
            }
        }
        return target;
    }
}
