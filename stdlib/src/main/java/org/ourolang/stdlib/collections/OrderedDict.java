// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.collections;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.Fn3;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.DictUpdates;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.RepresentationGuard;
import org.ourolang.interpreter.protocol.Truth;

/** {@code collections.OrderedDict}: a dict that compares by order and can reorder its keys. */
public final class OrderedDict extends OuroDict {
    /** The class {@code collections.OrderedDict}. */
    public static final OuroClass TYPE = OuroClass.builtin(
            "collections", "OrderedDict", BuiltinTypes.DICT, OuroClass.HAS_DICTIONARY, true)
            .setInstaller(OrderedDict::install);

    private OrderedDict(OuroClass type) {
        super(type);
    }

    private static void install(TypeBuilder type) {
        type.doc("Dictionary that remembers insertion order");
        type.constructor(OrderedDict::new);
        type.method("__init__(self, /, *args, **kwargs)", (self, args, keywords) -> {
            Dicts.update((OuroDict) self, "OrderedDict", ((OuroTuple) args).items, (OuroDict) keywords);
            return None.NONE;
        });
        type.getter("__dict__", self -> ((OrderedDict) self).dictionary());
        type.method("update(self, /, *args, **kwargs)", (self, args, keywords) -> {
            Dicts.update((OuroDict) self, "update()", ((OuroTuple) args).items, (OuroDict) keywords);
            return None.NONE;
        });
        view(type, "keys", DictView.Kind.KEYS);
        view(type, "values", DictView.Kind.VALUES);
        view(type, "items", DictView.Kind.ITEMS);
        type.method("__iter__(self, /)", self -> iterator(self, false));
        type.method("__reversed__(self, /)", self -> iterator(self, true));
        type.method("move_to_end(self, /, key, last=True)", (self, key, last) -> ((OrderedDict) self)
                .move(key, Truth.isTrue(last)));
        type.method("popitem(self, /, last=True)", (self, last) -> ((OrderedDict) self).popItem(Truth.isTrue(last)));
        type.method("pop(self, /, key, default=<unrepresentable>)", (self, key, fallback) -> ((OrderedDict) self)
                .pop(key, fallback));
        type.method("setdefault(self, /, key, default=None)", (self, key, value) -> ((OrderedDict) self)
                .setDefault(key, value));
        type.method("__repr__(self, /)", self -> ((OrderedDict) self).representation());
        type.method("__eq__(self, value, /)", (self, other) -> ((OrderedDict) self).equal(other));
        type.method("__ne__(self, value, /)", (self, other) -> {
            Object equal = ((OrderedDict) self).equal(other);
            return equal instanceof Boolean answer ? (Object) !answer : equal;
        });
        type.attribute("__hash__", None.NONE);
        type.method("copy(self, /)", self -> ((OrderedDict) self).duplicate());
        type.method("__reduce__(self, /)", self -> ((OrderedDict) self).reduced());
        type.method("__or__(self, value, /)", (self, other) -> union(self, other, (OrderedDict) self));
        type.method("__ror__(self, value, /)", (self, other) -> union(other, self, (OrderedDict) self));
        type.method("__ior__(self, value, /)", (self, other) -> {
            Dicts.update((OuroDict) self, "update()", new Object[] {other}, new OuroDict());
            return self;
        });
        type.classMethod("fromkeys(type, /, iterable, value=None)", (Fn3) OrderedDict::fromKeys);
        type.classMethod(
                "__class_getitem__(cls, item, /)",
                (Fn2) (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
    }

    private static void view(TypeBuilder type, String name, DictView.Kind kind) {
        type.method(name + "(self, /)", self -> new OrderedView((OrderedDict) self, kind));
    }

    private static OrderedIterator iterator(Object self, boolean reverse) {
        return new OrderedIterator((OrderedDict) self, DictView.Kind.KEYS, reverse);
    }

    private static Object fromKeys(Object type, Object iterable, Object value) {
        Object result = Calls.call(type);
        for (Object key : Iteration.toArray(iterable)) {
            Items.set(result, key, value);
        }
        return result;
    }

    private Object move(Object key, boolean last) {
        int index = indexOf(key);
        if (index < 0) {
            throw Errors.keyError(key);
        }
        if (index == (last ? previousIndex(Integer.MAX_VALUE) : nextIndex(0))) {
            return None.NONE;
        }
        if (last) {
            Object kept = keyAt(index);
            put(kept, removeAt(index));
            return None.NONE;
        }
        moveToStart(index);
        return None.NONE;
    }

    private Object popItem(boolean last) {
        int index = last ? previousIndex(Integer.MAX_VALUE) : nextIndex(0);
        if (index < 0) {
            throw Errors.raise(ExceptionTypes.KEY_ERROR, "dictionary is empty");
        }
        Object key = keyAt(index);
        return OuroTuple.of(key, last ? removeLast(index) : removeAt(index));
    }

    private Object pop(Object key, Object fallback) {
        Object found = remove(key);
        if (found != null) {
            return found;
        }
        if (fallback == null) {
            throw Errors.keyError(key);
        }
        return fallback;
    }

    private Object setDefault(Object key, Object value) {
        Object found = get(key);
        if (found == null) {
            Items.set(this, key, value);
            return value;
        }
        return found;
    }

    private String representation() {
        String name = type().name();
        if (size() == 0) {
            return name + "()";
        }
        if (!RepresentationGuard.enter(this)) {
            return "...";
        }
        try {
            OuroDict plain = type() == TYPE ? copy() : DictUpdates.copy(this);
            return name + "(" + Representation.repr(plain) + ")";
        } finally {
            RepresentationGuard.leave(this);
        }
    }

    private Object equal(Object other) {
        if (!(other instanceof OuroDict right)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        if (size() != right.size()) {
            return false;
        }
        return equalAsDict(right) && (!(right instanceof OrderedDict ordered) || sameOrder(ordered));
    }

    private boolean sameOrder(OrderedDict right) {
        int count = size();
        int j = right.nextIndex(0);
        for (int i = nextIndex(0); i >= 0; i = nextIndex(i + 1)) {
            Object mine = keyAt(i);
            Object other = right.keyAt(j);
            boolean equal = Comparison.equal(mine, other);
            boolean same = size() == count && right.size() == count && keyAt(i) == mine && right.keyAt(j) == other;
            if (!same) {
                throw Errors.runtimeError("OrderedDict mutated during iteration");
            }
            if (!equal) {
                return false;
            }
            j = right.nextIndex(j + 1);
        }
        return true;
    }

    private boolean equalAsDict(OuroDict right) {
        for (int i = nextIndex(0); i >= 0; i = nextIndex(i + 1)) {
            Object value = right.get(keyAt(i));
            if (value == null || !Comparison.equal(valueAt(i), value)) {
                return false;
            }
        }
        return true;
    }

    private Object duplicate() {
        Object result = type() == TYPE ? new OrderedDict(TYPE) : Calls.call(type());
        for (int i = nextIndex(0); i >= 0; i = nextIndex(i + 1)) {
            Items.set(result, keyAt(i), type() == TYPE ? valueAt(i) : Items.get(this, keyAt(i)));
        }
        return result;
    }

    private OuroTuple reduced() {
        Object state = Attributes.dictionaryOf(this);
        boolean empty = !(state instanceof OuroDict attributes) || attributes.size() == 0;
        return OuroTuple.of(
                type(),
                OuroTuple.EMPTY,
                empty ? None.NONE : state,
                None.NONE,
                Iteration.iterator(Calls.method(this, "items")));
    }

    private static Object union(Object left, Object right, OrderedDict self) {
        if (!(left instanceof OuroDict) || !(right instanceof OuroDict)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        Object result = Calls.call(self.type(), left);
        Dicts.update((OuroDict) result, "update()", new Object[] {right}, new OuroDict());
        return result;
    }
}
