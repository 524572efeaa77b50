// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.collections;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.stdlib.support.IteratorTypes;

/** Walks over an {@link OrderedDict}, from either end; unlike a dict's iterator it notices every change of the order. */
final class OrderedIterator extends NativeIterator {
    private static final OuroClass TYPE = IteratorTypes.define(
            "builtins", "odict_iterator", null, null, null, builder -> builder.method(
                    "__reduce__(self, /)", self -> ((OrderedIterator) self).reduced()));

    private final DictView.Kind kind;
    private final boolean reverse;
    private final int changes;
    private OrderedDict dict;
    private int position;

    OrderedIterator(OrderedDict dict, DictView.Kind kind, boolean reverse) {
        this.dict = dict;
        this.kind = kind;
        this.reverse = reverse;
        this.changes = dict.changes();
        this.position = reverse ? Integer.MAX_VALUE : 0;
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    @Override
    public Object next() {
        if (dict == null) {
            return null;
        }
        if (dict.changes() != changes) {
            throw Errors.runtimeError("OrderedDict mutated during iteration");
        }
        int index = reverse ? dict.previousIndex(position) : dict.nextIndex(position);
        if (index < 0) {
            dict = null;
            return null;
        }
        position = reverse ? index - 1 : index + 1;
        return new DictView(dict, kind).at(index);
    }

    /** How the copy module copies it: as an iterator over the rest. */
    private OuroTuple reduced() {
        OrderedIterator rest = new OrderedIterator(this);
        return OuroTuple.of(
                Attributes.get(OuroContext.get().modules().getString("builtins"), "iter"),
                OuroTuple.of(new OuroList(Iteration.toArray(rest))));
    }

    private OrderedIterator(OrderedIterator original) {
        this.dict = original.dict;
        this.kind = original.kind;
        this.reverse = original.reverse;
        this.changes = original.changes;
        this.position = original.position;
    }
}
