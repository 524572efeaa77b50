// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.language.syntax.BinaryOperator;

/** The operators of sets where one side is a view of keys or items; each makes its set in the reference's order. */
final class ViewOperations {
    private ViewOperations() {}

    /** NotImplemented when neither side is such a view, or for other operators. */
    static Object binary(BinaryOperator operator, Object left, Object right) {
        if (!isSetLike(left) && !isSetLike(right)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        return switch (operator) {
            case BIT_AND -> isSetLike(left)
                    ? intersection((DictView) left, right)
                    : intersection((DictView) right, left);
            case BIT_OR -> {
                OuroSet result = toSet(left);
                SetOperations.addAll(result, right);
                yield result;
            }
            case SUBTRACT -> difference(left, right);
            case BIT_XOR -> symmetricDifference(left, right);
            default -> NotImplemented.NOT_IMPLEMENTED;
        };
    }

    private static boolean isSetLike(Object value) {
        return value instanceof DictView view && view.kind() != DictView.Kind.VALUES;
    }

    private static OuroSet toSet(Object value) {
        OuroSet result = new OuroSet();
        boolean keys = value instanceof DictView view && view.kind() == DictView.Kind.KEYS;
        SetOperations.addAll(result, keys ? ((DictView) value).dict() : value);
        return result;
    }

    private static OuroSet difference(Object left, Object right) {
        OuroSet result = toSet(left);
        if (right instanceof OuroSet other) {
            result.removeAll(other);
            return result;
        }
        Object iterator = Iteration.iterator(right);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            result.remove(item);
        }
        return result;
    }

    private static OuroSet symmetricDifference(Object left, Object right) {
        if (isItems(left) && isItems(right)) {
            return itemsDifference(((DictView) left).dict(), ((DictView) right).dict());
        }
        OuroSet result = toSet(left);
        result.toggleAll(SetOperations.toSet(right instanceof DictView view && !isItems(view) ? view.dict() : right));
        return result;
    }

    private static boolean isItems(Object value) {
        return value instanceof DictView view && view.kind() == DictView.Kind.ITEMS;
    }

    private static OuroSet itemsDifference(OuroDict one, OuroDict other) {
        OuroDict rest = one.copy();
        OuroSet result = new OuroSet();
        for (Object key : other.keysToArray()) {
            Object value = other.get(key);
            Object mine = rest.get(key);
            if (mine != null && Comparison.equal(mine, value)) {
                rest.remove(key);
            } else {
                result.add(OuroTuple.of(key, value));
            }
        }
        SetOperations.addAll(result, new DictView(rest, DictView.Kind.ITEMS));
        return result;
    }

    private static OuroSet intersection(DictView view, Object other) {
        boolean larger = other instanceof OuroSet set
                && set.type() == BuiltinTypes.SET
                && view.dict().size() <= set.size();
        if (larger) {
            return pick(other, view);
        }
        boolean swap = isSetLike(other) && ((DictView) other).dict().size() > view.dict().size();
        return swap ? pick(other, view) : pick(view, other);
    }

    /** Those of {@code walked} that {@code container} has, in the order of the former. */
    private static OuroSet pick(Object container, Object walked) {
        OuroSet result = new OuroSet();
        Object iterator = Iteration.iterator(walked);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Comparison.contains(container, item)) {
                result.add(item);
            }
        }
        return result;
    }
}
