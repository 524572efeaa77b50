// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.collections;

import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.RepresentationGuard;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.ComparisonOperator;

/** The class {@code collections.deque}. */
public final class DequeType {
    /** The class. */
    public static final OuroClass TYPE = OuroClass.builtin("collections", "deque", BuiltinTypes.OBJECT, 0, true)
            .setInstaller(DequeType::install);

    static {
        TYPE.setFlag(OuroClass.PATTERN_SEQUENCE, true);
    }

    private DequeType() {}

    /** An empty deque. */
    public static Deque make() {
        return new Deque(TYPE);
    }

    private static void install(TypeBuilder type) {
        type.doc("A list-like sequence optimized for data accesses near its endpoints.");
        type.constructor(Deque::new);
        type.method("__init__(self, iterable=<unrepresentable>, maxlen=None)", DequeType::initialize);
        ends(type);
        search(type);
        operators(type);
        comparisons(type);
        type.method("copy(self, /)", self -> copy((Deque) self));
        type.method("__copy__(self, /)", self -> copy((Deque) self));
        type.method("__reduce__(self, /)", self -> reduce((Deque) self));
        type.method("__repr__(self, /)", self -> representation((Deque) self));
        type.method("__iter__(self, /)", self -> new DequeIterator((Deque) self, false));
        type.method("__reversed__(self, /)", self -> new DequeIterator((Deque) self, true));
        type.getter("maxlen", self -> ((Deque) self).limit < 0 ? None.NONE : (Object) ((Deque) self).limit);
        type.attribute("__hash__", None.NONE);
        type.classMethod(
                "__class_getitem__(cls, item, /)",
                (Fn2) (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
    }

    private static Object initialize(Object self, Object iterable, Object limit) {
        Deque deque = (Deque) self;
        if (limit != None.NONE) {
            if (!Numbers.isInteger(limit)) {
                throw Errors.typeError("an integer is required");
            }
            if (Numbers.index(limit) instanceof BigInteger) {
                throw Errors.overflowError("Python int too large to convert to C ssize_t");
            }
            deque.limit = Numbers.asSize(limit);
            if (deque.limit < 0) {
                throw Errors.valueError("maxlen must be non-negative");
            }
        } else {
            deque.limit = -1;
        }
        if (deque.size() > 0) {
            deque.clear();
        }
        if (iterable != null) {
            extend(deque, iterable, false);
        }
        return None.NONE;
    }

    private static Object extend(Deque deque, Object iterable, boolean left) {
        Object source = iterable == deque ? OuroList.of(deque.toArray()) : iterable;
        Object iterator = Iteration.iterator(source);
        for (Object value = Iteration.next(iterator); value != null; value = Iteration.next(iterator)) {
            if (left) {
                deque.appendLeft(value);
            } else {
                deque.append(value);
            }
        }
        return None.NONE;
    }

    private static void ends(TypeBuilder type) {
        type.method("append(self, item, /)", (self, item) -> {
            ((Deque) self).append(item);
            return None.NONE;
        });
        type.method("appendleft(self, item, /)", (self, item) -> {
            ((Deque) self).appendLeft(item);
            return None.NONE;
        });
        type.method("pop(self, /)", self -> popped(((Deque) self).pop()));
        type.method("popleft(self, /)", self -> popped(((Deque) self).popLeft()));
        type.method("extend(self, iterable, /)", (self, iterable) -> extend((Deque) self, iterable, false));
        type.method("extendleft(self, iterable, /)", (self, iterable) -> extend((Deque) self, iterable, true));
        type.method("rotate(self, n=1, /)", (self, n) -> {
            ((Deque) self).rotate(Numbers.asSize(n));
            return None.NONE;
        });
        type.method("clear(self, /)", self -> {
            ((Deque) self).clear();
            return None.NONE;
        });
        type.method("reverse(self, /)", self -> {
            ((Deque) self).reverse();
            return None.NONE;
        });
        type.method("insert(self, index, value, /)", DequeType::insert);
    }

    private static Object popped(Object value) {
        if (value == null) {
            throw Errors.indexError("pop from an empty deque");
        }
        return value;
    }

    private static Object insert(Object self, Object index, Object value) {
        Deque deque = (Deque) self;
        if (deque.limit >= 0 && deque.size() >= deque.limit) {
            throw Errors.indexError("deque already at its maximum size");
        }
        long at = Numbers.asSize(index);
        int size = deque.size();
        if (at >= size) {
            deque.append(value);
        } else {
            deque.insert((int) Math.max(0, at < 0 ? at + size : at), value);
        }
        return None.NONE;
    }

    private static void search(TypeBuilder type) {
        type.method("count(self, value, /)", (self, value) -> count((Deque) self, value));
        type.method("index(self, value, start=0, stop=<unrepresentable>, /)", (self, value, start, stop) -> {
            Deque deque = (Deque) self;
            int size = deque.size();
            long from = clip(start, size);
            long to = stop == null ? size : clip(stop, size);
            int found = find(deque, value, (int) from, (int) to);
            if (found < 0) {
                throw Errors.valueError("%s is not in deque", Representation.repr(value));
            }
            return (long) found;
        });
        type.method("remove(self, value, /)", (self, value) -> {
            Deque deque = (Deque) self;
            int changes = deque.changes();
            int found = -1;
            for (int i = 0; i < deque.size() && found < 0; i++) {
                boolean equal = Comparison.equal(deque.get(i), value);
                if (changes != deque.changes()) {
                    throw Errors.indexError("deque mutated during remove().");
                }
                found = equal ? i : -1;
            }
            if (found < 0) {
                throw Errors.valueError("%s is not in deque", Representation.repr(value));
            }
            deque.remove(found);
            return None.NONE;
        });
        type.method("__contains__(self, key, /)",
                (self, key) -> find((Deque) self, key, 0, ((Deque) self).size()) >= 0);
        type.method("__len__(self, /)", self -> (long) ((Deque) self).size());
        type.method("__getitem__(self, key, /)", (self, key) -> ((Deque) self).get(position((Deque) self, key)));
        type.method("__setitem__(self, key, value, /)", (self, key, value) -> {
            ((Deque) self).set(position((Deque) self, key), value);
            return None.NONE;
        });
        type.method("__delitem__(self, key, /)", (self, key) -> {
            ((Deque) self).remove(position((Deque) self, key));
            return None.NONE;
        });
    }

    private static long clip(Object index, int size) {
        long value = Numbers.asSize(index);
        return Math.min(size, Math.max(0, value < 0 ? value + size : value));
    }

    private static OuroError mutated() {
        return Errors.runtimeError("deque mutated during iteration");
    }

    private static Object count(Deque deque, Object value) {
        int changes = deque.changes();
        long count = 0;
        for (int i = 0; i < deque.size(); i++) {
            if (Comparison.equal(deque.get(i), value)) {
                count++;
            }
            if (changes != deque.changes()) {
                throw mutated();
            }
        }
        return count;
    }

    private static int find(Deque deque, Object value, int from, int to) {
        int changes = deque.changes();
        for (int i = from; i < to; i++) {
            boolean equal = Comparison.equal(deque.get(i), value);
            if (changes != deque.changes()) {
                throw mutated();
            }
            if (equal) {
                return i;
            }
        }
        return -1;
    }

    private static int position(Deque deque, Object key) {
        if (!Numbers.isInteger(key) && Types.of(key).lookup("__index__") == null) {
            throw Errors.typeError("sequence index must be integer, not '%s'", Types.name(key));
        }
        long index = Numbers.asSize(key);
        if (index < 0) {
            index += deque.size();
        }
        if (index < 0 || index >= deque.size()) {
            throw Errors.indexError("deque index out of range");
        }
        return (int) index;
    }

    private static Deque copy(Deque deque) {
        if (deque.type() == TYPE) {
            Deque result = new Deque(TYPE);
            result.limit = deque.limit;
            extend(result, deque, false);
            return result;
        }
        Object made = deque.limit < 0
                ? Calls.call(deque.type(), deque)
                : Calls.call(deque.type(), deque, (Object) deque.limit);
        if (!(made instanceof Deque result)) {
            throw Errors.typeError(
                    "%s() must return a deque, not %s", deque.type().name(), Types.name(made));
        }
        return result;
    }

    private static OuroTuple reduce(Deque deque) {
        Object state = deque.hasAttributes() ? Attributes.dictionaryOf(deque) : None.NONE;
        OuroTuple args = deque.limit < 0
                ? OuroTuple.EMPTY
                : OuroTuple.of(OuroTuple.EMPTY, (Object) deque.limit);
        return OuroTuple.of(deque.type(), args, state, Iteration.iterator(deque));
    }

    private static String representation(Deque deque) {
        if (!RepresentationGuard.enter(deque)) {
            return "[...]";
        }
        try {
            String items = Representation.repr(OuroList.of(deque.toArray()));
            String limit = deque.limit < 0 ? "" : ", maxlen=" + deque.limit;
            return deque.type().name() + "(" + items + limit + ")";
        } finally {
            RepresentationGuard.leave(deque);
        }
    }

    private static void operators(TypeBuilder type) {
        type.method("__add__(self, value, /)", (self, other) -> {
            if (!(other instanceof Deque)) {
                throw Errors.typeError("can only concatenate deque (not \"%s\") to deque", Types.name(other));
            }
            Deque result = copy((Deque) self);
            extend(result, other, false);
            return result;
        });
        type.method("__iadd__(self, value, /)", (self, other) -> {
            extend((Deque) self, other, false);
            return self;
        });
        type.method("__mul__(self, value, /)", (self, count) -> repeat(copy((Deque) self), count));
        type.method("__rmul__(self, value, /)", (self, count) -> repeat(copy((Deque) self), count));
        type.method("__imul__(self, value, /)", (self, count) -> repeat((Deque) self, count));
    }

    private static Object repeat(Deque deque, Object count) {
        if (!Numbers.isInteger(count) && Types.of(count).lookup("__index__") == null) {
            throw Errors.typeError("can't multiply sequence by non-int of type '%s'", Types.name(count));
        }
        long times = Numbers.asSize(count);
        Object[] items = deque.toArray();
        if (times <= 0) {
            deque.clear();
            return deque;
        }
        if (deque.limit < 0 && items.length * (double) times > Integer.MAX_VALUE / 4) {
            throw Errors.memoryError();
        }
        if (deque.limit >= 0 && items.length > 0) {
            times = Math.min(times, deque.limit / items.length + 2);
        }
        for (long i = 1; i < times; i++) {
            for (Object item : items) {
                deque.append(item);
            }
        }
        return deque;
    }

    private static void comparisons(TypeBuilder type) {
        type.method("__eq__(self, value, /)", (a, b) -> compare(ComparisonOperator.EQUAL, a, b));
        type.method("__ne__(self, value, /)", (a, b) -> compare(ComparisonOperator.NOT_EQUAL, a, b));
        type.method("__lt__(self, value, /)", (a, b) -> compare(ComparisonOperator.LESS, a, b));
        type.method("__le__(self, value, /)", (a, b) -> compare(ComparisonOperator.LESS_EQUAL, a, b));
        type.method("__gt__(self, value, /)", (a, b) -> compare(ComparisonOperator.GREATER, a, b));
        type.method("__ge__(self, value, /)", (a, b) -> compare(ComparisonOperator.GREATER_EQUAL, a, b));
    }

    private static Object compare(ComparisonOperator operator, Object left, Object right) {
        if (!(right instanceof Deque other)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        return Comparison.compare(
                operator, OuroList.of(((Deque) left).toArray()), OuroList.of(other.toArray()));
    }
}
