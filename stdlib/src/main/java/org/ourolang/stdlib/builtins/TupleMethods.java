// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Iteration;

/** The methods of {@code tuple}. */
final class TupleMethods {
    private TupleMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", TupleMethods::make);
        type.classMethod2("__class_getitem__(cls, object, /)", GenericAliases::make);
        Natives.sequence(type);
        Natives.comparisons(type);
        Natives.hash(type);
        type.method(
                "__contains__(self, key, /)", (self, key) -> indexOf((OuroTuple) self, key, 0, Integer.MAX_VALUE) >= 0);
        type.method("__getnewargs__(self, /)", self -> OuroTuple.of(OuroTuple.of(((OuroTuple) self).toArray())));
        type.method("count(self, value, /)", (self, value) -> {
            long count = 0;
            for (Object item : ((OuroTuple) self).items) {
                if (Comparison.equal(item, value)) {
                    count++;
                }
            }
            return count;
        });
        type.method("index(self, value, start=0, stop=9223372036854775807, /)", (self, value, start, stop) -> {
            OuroTuple tuple = (OuroTuple) self;
            int from = Indexes.searchBound(start, tuple.size());
            int index = indexOf(tuple, value, from, Indexes.searchBound(stop, tuple.size()));
            if (index < 0) {
                throw Errors.valueError("tuple.index(x): x not in tuple");
            }
            return (long) index;
        });
    }

    private static Object make(Object[] bound) {
        OuroClass cls = (OuroClass) bound[0];
        OuroTuple args = (OuroTuple) bound[1];
        Arity.noKeywords(BuiltinTypes.TUPLE, cls, bound[2]);
        Arity.atMost("tuple", args, 1);
        if (cls != BuiltinTypes.TUPLE) {
            return new OuroTuple(cls, args.size() == 0 ? new Object[0] : Iteration.toArray(args.get(0)));
        }
        if (args.size() == 0) {
            return OuroTuple.EMPTY;
        }
        boolean plain = args.get(0) instanceof OuroTuple tuple && tuple.type() == BuiltinTypes.TUPLE;
        return plain ? args.get(0) : OuroTuple.of(Iteration.toArray(args.get(0)));
    }

    private static int indexOf(OuroTuple tuple, Object value, int from, int to) {
        for (int i = from; i < Math.min(to, tuple.size()); i++) {
            if (Comparison.equal(tuple.get(i), value)) {
                return i;
            }
        }
        return -1;
    }
}
