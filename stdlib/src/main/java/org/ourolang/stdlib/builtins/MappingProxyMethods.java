// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.ComparisonOperator;

/** The methods of {@code types.MappingProxyType}: those of the mapping that do not change it. */
final class MappingProxyMethods {
    private static final ComparisonOperator[] COMPARISONS = {
            ComparisonOperator.EQUAL,
            ComparisonOperator.NOT_EQUAL,
            ComparisonOperator.LESS,
            ComparisonOperator.LESS_EQUAL,
            ComparisonOperator.GREATER,
            ComparisonOperator.GREATER_EQUAL
    };

    private MappingProxyMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, mapping)", bound -> {
            boolean mapping = Types.of(bound[1]).lookup("__getitem__") != null
                    && !(bound[1] instanceof OuroList)
                    && !(bound[1] instanceof OuroTuple);
            if (!mapping) {
                throw Errors.typeError("mappingproxy() argument must be a mapping, not %s", Types.name(bound[1]));
            }
            return new MappingProxy(bound[1]);
        });
        type.classMethod2("__class_getitem__(cls, object, /)", GenericAliases::make);
        type.method("__len__(self, /)", self -> Items.length(of(self)));
        type.method("__getitem__(self, key, /)", (self, key) -> Items.get(of(self), key));
        type.method("__contains__(self, key, /)", (self, key) -> Comparison.contains(of(self), key));
        type.method("__iter__(self, /)", self -> Iteration.iterator(of(self)));
        type.method("__reversed__(self, /)", self -> Calls.method(of(self), "__reversed__"));
        type.method("__repr__(self, /)", self -> "mappingproxy(" + Representation.repr(of(self)) + ")");
        type.method("__str__(self, /)", self -> Representation.str(of(self)));
        type.method("__hash__(self, /)", self -> Hashing.hash(of(self)));
        type.method(
                "get(self, key, default=None, /)", (self, key, absent) -> Calls.method(of(self), "get", key, absent));
        for (String name : new String[] {"keys", "values", "items", "copy"}) {
            type.method(name + "(self, /)", self -> Calls.call(Attributes.get(of(self), name)));
        }
        type.method(
                "__or__(self, value, /)",
                (self, value) -> Numbers.binary(BinaryOperator.BIT_OR, self, value));
        type.method(
                "__ror__(self, value, /)",
                (self, value) -> Numbers.binary(BinaryOperator.BIT_OR, value, self));
        type.method("__ior__(self, value, /)", (self, value) -> {
            throw Errors.typeError("'|=' is not supported by mappingproxy; use '|' instead");
        });
        for (ComparisonOperator operator : COMPARISONS) {
            type.method(
                    operator.method() + "(self, value, /)",
                    (self, value) -> Comparison.compare(operator, of(self), plain(value)));
        }
    }

    private static Object of(Object self) {
        return ((MappingProxy) self).mapping;
    }

    private static Object plain(Object value) {
        return value instanceof MappingProxy proxy ? proxy.mapping : value;
    }
}
