// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.functools;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.language.syntax.ComparisonOperator;

/** What {@code cmp_to_key} answers: a maker of keys, and a key, that compare by an old-style comparison function. */
final class SortKey implements Typed, TruffleObject {
    static final OuroClass TYPE = OuroClass.builtin(
            "functools",
            "KeyWrapper",
            BuiltinTypes.OBJECT,
            OuroClass.FINAL | OuroClass.NOT_CALLABLE,
            true)
            .setInstaller(SortKey::install);

    private final Object compare;
    private final Object value;

    SortKey(Object compare, Object value) {
        this.compare = compare;
        this.value = value;
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    private static void install(TypeBuilder type) {
        type.method("__call__(self, obj)", (self, value) -> new SortKey(((SortKey) self).compare, value));
        type.getter("obj", self -> ((SortKey) self).value == null ? None.NONE : ((SortKey) self).value);
        for (ComparisonOperator operator : new ComparisonOperator[] {
                ComparisonOperator.LESS,
                ComparisonOperator.LESS_EQUAL,
                ComparisonOperator.EQUAL,
                ComparisonOperator.NOT_EQUAL,
                ComparisonOperator.GREATER,
                ComparisonOperator.GREATER_EQUAL
        }) {
            String name = METHODS[operator.ordinal() - ComparisonOperator.LESS.ordinal()];
            type.method(name + "(self, value, /)", (self, other) -> ((SortKey) self).compare(operator, other));
        }
        type.attribute("__hash__", None.NONE);
    }

    private static final String[] METHODS = {"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"};

    private Object compare(ComparisonOperator operator, Object other) {
        if (!(other instanceof SortKey key)) {
            throw Errors.typeError("other argument must be K instance");
        }
        return Comparison.compare(operator, Calls.call(compare, value, key.value), 0L);
    }
}
