// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.collections;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** The descriptor of a named tuple's field: one position. */
final class TupleGetter implements Typed, TruffleObject {
    static final OuroClass TYPE = OuroClass.builtin("collections", "_tuplegetter", BuiltinTypes.OBJECT, 0, true)
            .setInstaller(TupleGetter::install);

    private final int index;
    private Object doc;

    private TupleGetter(int index, Object doc) {
        this.index = index;
        this.doc = doc;
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    private static void install(TypeBuilder type) {
        type.constructor("__new__(cls, index, doc, /)", b -> new TupleGetter(Numbers.asInt(b[1]), b[2]));
        type.method("__get__(self, instance, owner=None, /)", (self, instance, owner) -> ((TupleGetter) self)
                .get(instance));
        type.method("__set__(self, instance, value, /)", (self, instance, value) -> {
            throw Errors.attributeError("can't set attribute");
        });
        type.method("__delete__(self, instance, /)", (self, instance) -> {
            throw Errors.attributeError("can't delete attribute");
        });
        type.property(
                "__doc__",
                self -> ((TupleGetter) self).doc,
                (self, value) -> ((TupleGetter) self).doc = value,
                null);
        type.method("__reduce__(self, /)", self -> OuroTuple.of(
                TYPE, OuroTuple.of((long) ((TupleGetter) self).index, ((TupleGetter) self).doc)));
        type.method("__repr__(self, /)", self -> "_tuplegetter(" + ((TupleGetter) self).index + ", "
                + Representation.repr(((TupleGetter) self).doc) + ")");
    }

    private Object get(Object instance) {
        if (instance == null || instance == None.NONE) {
            return this;
        }
        if (!(instance instanceof OuroTuple tuple)) {
            throw Errors.typeError(
                    "descriptor for index '%d' for tuple subclasses doesn't apply to '%s' object",
                    index,
                    Types.name(instance));
        }
        if (index >= tuple.size()) {
            throw Errors.indexError("tuple index out of range");
        }
        return tuple.get(index);
    }
}
