// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.Set;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.CallableIterator;
import org.ourolang.interpreter.protocol.LongRangeIterator;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** {@code __reduce__} and {@code __setstate__} of the builtin iterators: how the copy module copies them. */
final class IteratorReduction {
    /** The classes whose state is a position in a sequence. */
    static final Set<OuroClass> POSITIONED = Set.of(
            BuiltinTypes.ITERATOR,
            BuiltinTypes.LIST_ITERATOR,
            BuiltinTypes.LIST_REVERSE_ITERATOR,
            BuiltinTypes.TUPLE_ITERATOR,
            BuiltinTypes.STR_ITERATOR,
            BuiltinTypes.STR_ASCII_ITERATOR,
            BuiltinTypes.BYTES_ITERATOR,
            BuiltinTypes.BYTEARRAY_ITERATOR,
            BuiltinTypes.RANGE_ITERATOR);

    private IteratorReduction() {}

    static void install(TypeBuilder type) {
        type.method("__reduce__(self, /)", IteratorReduction::reduce);
        if (POSITIONED.contains(type.type()) || type.type() == BuiltinTypes.REVERSED) {
            type.method("__setstate__(self, object, /)", (self, state) -> {
                ((NativeIterator) self).moveTo(Numbers.asSize(state));
                return None.NONE;
            });
        } else if (type.type() == BuiltinTypes.LONG_RANGE_ITERATOR) {
            type.method("__setstate__(self, object, /)", (self, state) -> {
                ((LongRangeIterator) self).skip(Integers.big(Numbers.index(state)));
                return None.NONE;
            });
        }
    }

    static void installCallable(TypeBuilder type) {
        type.method("__reduce__(self, /)", self -> {
            Object maker = builtin("iter");
            return OuroTuple.of(maker, OuroTuple.of(((CallableIterator) self).arguments()));
        });
    }

    static void installZip(TypeBuilder type) {
        type.method("__reduce__(self, /)", self -> ((LazyIterators.Zip) self).reduce());
        type.method("__setstate__(self, object, /)", (self, state) -> {
            ((LazyIterators.Zip) self).setStrict(Truth.isTrue(state));
            return None.NONE;
        });
    }

    /** The name is looked up before the position: finding it may run code that moves the iterator. */
    private static Object builtin(String name) {
        return Attributes.get(OuroContext.get().modules().getString("builtins"), name);
    }

    private static Object reduce(Object self) {
        OuroClass type = Types.of(self);
        Object maker = self instanceof LazyIterators.Reversed
                ? type
                : builtin(type == BuiltinTypes.LIST_REVERSE_ITERATOR ? "reversed" : "iter");
        NativeIterator.Remainder rest = ((NativeIterator) self).remainder();
        OuroTuple arguments = OuroTuple.of(rest.iterable());
        return rest.state() == null
                ? OuroTuple.of(maker, arguments)
                : OuroTuple.of(maker, arguments, rest.state());
    }
}
