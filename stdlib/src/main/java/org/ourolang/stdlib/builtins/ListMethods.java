// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.ReverseListIterator;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.language.syntax.BinaryOperator;

/** The methods of {@code list}. */
final class ListMethods {
    private ListMethods() {}

    static void install(TypeBuilder type) {
        type.constructor(OuroList::new)
                .conversion0(OuroList::new)
                .conversion(ListMethods::of);
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            initialize((OuroList) self, (OuroTuple) args, (OuroDict) kwargs);
            return None.NONE;
        });
        type.classMethod2("__class_getitem__(cls, object, /)", GenericAliases::make);
        Natives.sequence(type);
        Natives.items(type);
        Natives.comparisons(type);
        Natives.inPlace(type, "__iadd__", BinaryOperator.ADD);
        Natives.inPlace(type, "__imul__", BinaryOperator.MULTIPLY);
        type.attribute("__hash__", None.NONE);
        type.method(
                "__contains__(self, key, /)", (self, key) -> indexOf((OuroList) self, key, 0, Integer.MAX_VALUE) >= 0);
        type.method("__reversed__(self, /)", self -> new ReverseListIterator((OuroList) self));
        installGrowth(type);
        installChanges(type);
        installQueries(type);
    }

    private static void initialize(OuroList list, OuroTuple args, OuroDict kwargs) {
        if (list.type().lookup("__new__") == BuiltinTypes.LIST.lookup("__new__")) {
            Arity.noKeywords("list", kwargs);
        }
        Arity.atMost("list", args, 1);
        list.clear();
        if (args.size() == 1) {
            extend(list, args.get(0));
        }
    }

    private static void installGrowth(TypeBuilder type) {
        type.method("append(self, object, /)", (Fn2.Direct) (self, object) -> {
            ((OuroList) self).append(object);
            return None.NONE;
        });
        type.method("extend(self, iterable, /)", (self, iterable) -> {
            extend((OuroList) self, iterable);
            return None.NONE;
        });
        type.method("insert(self, index, object, /)", (self, index, object) -> {
            OuroList list = (OuroList) self;
            long position = Indexes.size(index);
            int size = list.size();
            position = position < 0 ? Math.max(0, position + size) : Math.min(position, size);
            list.insert((int) position, object);
            return None.NONE;
        });
    }

    private static void installChanges(TypeBuilder type) {
        type.method("pop(self, index=-1, /)", ListMethods::pop);
        type.method("remove(self, value, /)", (self, value) -> {
            OuroList list = (OuroList) self;
            int index = indexOf(list, value, 0, Integer.MAX_VALUE);
            if (index < 0) {
                throw Errors.valueError("list.remove(x): x not in list");
            }
            if (index < list.size()) {
                list.remove(index);
            }
            return None.NONE;
        });
        type.method("clear(self, /)", self -> {
            ((OuroList) self).clear();
            return None.NONE;
        });
        type.method("reverse(self, /)", self -> {
            ((OuroList) self).reverse();
            return None.NONE;
        });
        type.method("sort(self, /, *, key=None, reverse=False)", (self, key, reverse) -> {
            ListSorting.sort((OuroList) self, key, Truth.isTrue(reverse));
            return None.NONE;
        });
    }

    private static void installQueries(TypeBuilder type) {
        type.method("copy(self, /)", self -> ((OuroList) self).copy());
        type.method("count(self, value, /)", (self, value) -> {
            OuroList list = (OuroList) self;
            long count = 0;
            for (int i = 0; i < list.size(); i++) {
                if (Comparison.equal(list.get(i), value)) {
                    count++;
                }
            }
            return count;
        });
        type.method("index(self, value, start=0, stop=9223372036854775807, /)", (self, value, start, stop) -> {
            OuroList list = (OuroList) self;
            int from = Indexes.searchBound(start, list.size());
            int index = indexOf(list, value, from, Indexes.searchBound(stop, list.size()));
            if (index < 0) {
                throw Errors.valueError("%s is not in list", Representation.repr(value));
            }
            return (long) index;
        });
    }

    /** Appends what {@code iterable} yields, one by one, so that a list can be read while it is extended. */
    private static OuroList of(Object iterable) {
        OuroList list = new OuroList();
        extend(list, iterable);
        return list;
    }

    static void extend(OuroList list, Object iterable) {
        if (iterable instanceof OuroList other && other.type() == BuiltinTypes.LIST) {
            list.extend(other);
            return;
        }
        if (iterable instanceof OuroTuple tuple && tuple.type() == BuiltinTypes.TUPLE) {
            list.extend(tuple.items);
            return;
        }
        Object iterator = Iteration.iterator(iterable);
        Iteration.checkRoom(iterable, iterator);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            list.append(item);
        }
    }

    private static int indexOf(OuroList list, Object value, int from, int to) {
        if (list.holdsLongs() && value instanceof Long number) {
            return list.indexOfLong(number, from, to);
        }
        for (int i = from; i < Math.min(to, list.size()); i++) {
            if (Comparison.equal(list.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    private static Object pop(Object self, Object index) {
        OuroList list = (OuroList) self;
        long position = Indexes.size(index);
        if (list.size() == 0) {
            throw Errors.indexError("pop from empty list");
        }
        if (position < 0) {
            position += list.size();
        }
        if (position < 0 || position >= list.size()) {
            throw Errors.indexError("pop index out of range");
        }
        return list.remove((int) position);
    }
}
