// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.collections;

import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;

/** The module {@code _collections}: what {@code collections} has in Java. */
public final class CollectionsModule {
    private CollectionsModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_collections");
        builder.type(DequeType.TYPE);
        builder.type(DefaultDict.TYPE);
        builder.type(OrderedDict.TYPE);
        builder.type(TupleGetter.TYPE);
        builder.function("_count_elements(mapping, iterable, /)", CollectionsModule::countElements);
        return builder.module();
    }

    private static Object countElements(Object mapping, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        boolean direct = mapping instanceof OuroDict
                && Types.of(mapping).lookup("get") == BuiltinTypes.DICT.lookup("get")
                && Types.of(mapping).lookup("__setitem__") == BuiltinTypes.DICT.lookup("__setitem__");
        for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
            if (direct) {
                OuroDict dict = (OuroDict) mapping;
                Object count = dict.get(key);
                dict.put(key, count == null ? 1L : Numbers.binary(BinaryOperator.ADD, count, 1L));
            } else {
                Object count = Calls.method(mapping, "get", key, 0L);
                Items.set(mapping, key, Numbers.binary(BinaryOperator.ADD, count, 1L));
            }
        }
        return None.NONE;
    }
}
