// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.DictView;
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
import org.ourolang.interpreter.protocol.DictIterator;
import org.ourolang.interpreter.protocol.DictUpdates;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;

/** The methods of {@code dict}. */
final class DictMethods {
    private DictMethods() {}

    static void install(TypeBuilder type) {
        type.constructor(OuroDict::new)
                .conversion0(OuroDict::new);
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            update((OuroDict) self, "dict", (OuroTuple) args, (OuroDict) kwargs);
            return None.NONE;
        });
        type.classMethod2("__class_getitem__(cls, object, /)", GenericAliases::make);
        type.classMethodN("fromkeys(cls, iterable, value=None, /)", bound -> fromKeys(bound[0], bound[1], bound[2]));
        type.attribute("__hash__", None.NONE);
        type.method("__repr__(self, /)", self -> Representation.nativeRepr(self));
        installItems(type);
        installOperators(type);
        installChanges(type);
        installViews(type);
    }

    private static void installItems(TypeBuilder type) {
        type.method("__len__(self, /)", self -> (long) ((OuroDict) self).size());
        type.method("__getitem__(self, key, /)", DictMethods::getItem);
        type.method("__setitem__(self, key, value, /)", (self, key, value) -> {
            ((OuroDict) self).put(key, value);
            return None.NONE;
        });
        type.method("__delitem__(self, key, /)", (self, key) -> {
            if (((OuroDict) self).remove(key) == null) {
                throw Errors.keyError(key);
            }
            return None.NONE;
        });
        type.method("__contains__(self, key, /)", (self, key) -> ((OuroDict) self).containsKey(key));
        type.method("get(self, key, default=None, /)", (Fn3.Direct) (self, key, absent) -> {
            Object value = ((OuroDict) self).lookUp(key);
            return value == null ? absent : value;
        });
        type.method("copy(self, /)", self -> DictUpdates.copy((OuroDict) self));
    }

    private static void installOperators(TypeBuilder type) {
        type.method(
                "__eq__(self, value, /)",
                (self, value) -> value instanceof OuroDict other
                        ? (Object) equal((OuroDict) self, other)
                        : NotImplemented.NOT_IMPLEMENTED);
        type.method(
                "__ne__(self, value, /)",
                (self, value) -> value instanceof OuroDict other
                        ? (Object) !equal((OuroDict) self, other)
                        : NotImplemented.NOT_IMPLEMENTED);
        for (String name : new String[] {"__lt__", "__le__", "__gt__", "__ge__"}) {
            type.method(name + "(self, value, /)", (self, value) -> NotImplemented.NOT_IMPLEMENTED);
        }
        type.method("__or__(self, value, /)", (self, value) -> union(self, value));
        type.method("__ror__(self, value, /)", (self, value) -> union(value, self));
        type.method("__ior__(self, value, /)", (self, value) -> {
            DictUpdates.update((OuroDict) self, value);
            return self;
        });
    }

    private static void installChanges(TypeBuilder type) {
        type.method("update(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            update((OuroDict) self, "update", (OuroTuple) args, (OuroDict) kwargs);
            return None.NONE;
        });
        type.method(
                "setdefault(self, key, default=None, /)",
                (self, key, absent) -> ((OuroDict) self).putIfAbsent(key, absent));
        type.method("pop(self, key, default=<unrepresentable>, /)", (self, key, absent) -> {
            OuroDict dict = (OuroDict) self;
            Object value = dict.size() == 0 ? null : dict.remove(key);
            if (value != null) {
                return value;
            }
            if (absent == null) {
                throw Errors.keyError(key);
            }
            return absent;
        });
        type.method("popitem(self, /)", self -> {
            OuroDict dict = (OuroDict) self;
            int index = dict.previousIndex(Integer.MAX_VALUE);
            if (index < 0) {
                throw Errors.keyError("popitem(): dictionary is empty");
            }
            Object key = dict.keyAt(index);
            return OuroTuple.of(key, dict.removeLast(index));
        });
        type.method("clear(self, /)", self -> {
            ((OuroDict) self).clear();
            return None.NONE;
        });
    }

    private static void installViews(TypeBuilder type) {
        type.method("keys(self, /)", self -> new DictView((OuroDict) self, DictView.Kind.KEYS));
        type.method("values(self, /)", self -> new DictView((OuroDict) self, DictView.Kind.VALUES));
        type.method("items(self, /)", self -> new DictView((OuroDict) self, DictView.Kind.ITEMS));
        type.method(
                "__iter__(self, /)",
                self -> Iteration.nativeIterator(new DictView((OuroDict) self, DictView.Kind.KEYS)));
        type.method(
                "__reversed__(self, /)",
                self -> new DictIterator((OuroDict) self, DictView.Kind.KEYS, true));
    }

    private static Object getItem(Object self, Object key) {
        Object value = ((OuroDict) self).get(key);
        if (value != null) {
            return value;
        }
        if (((OuroDict) self).type() != BuiltinTypes.DICT) {
            Object answer = Calls.special(self, "__missing__", key);
            if (answer != null) {
                return answer;
            }
        }
        throw Errors.keyError(key);
    }

    private static Object fromKeys(Object cls, Object iterable, Object value) {
        Object result = cls == BuiltinTypes.DICT ? new OuroDict() : Calls.call(cls);
        boolean plain = result instanceof OuroDict dict && dict.type() == BuiltinTypes.DICT;
        Object iterator = Iteration.iterator(iterable);
        for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
            if (plain) {
                ((OuroDict) result).put(key, value);
            } else {
                Items.set(result, key, value);
            }
        }
        return result;
    }

    private static Object union(Object left, Object right) {
        if (!(left instanceof OuroDict first && right instanceof OuroDict second)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        OuroDict result = DictUpdates.copy(first);
        DictUpdates.merge(result, second);
        return result;
    }

    static boolean equal(OuroDict a, OuroDict b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = a.nextIndex(0); i >= 0; i = a.nextIndex(i + 1)) {
            Object value = a.valueAt(i);
            Object other = b.get(a.keyAt(i));
            if (other == null || !Comparison.equal(value, other)) {
                return false;
            }
        }
        return true;
    }

    private static void update(OuroDict dict, String name, OuroTuple args, OuroDict kwargs) {
        Arity.atMost(name, args, 1);
        if (args.size() == 1) {
            DictUpdates.update(dict, args.get(0));
        }
        if (kwargs != null && kwargs.size() > 0) {
            dict.putAll(kwargs);
        }
    }
}
