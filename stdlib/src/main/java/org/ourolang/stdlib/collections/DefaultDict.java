// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.collections;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.DictUpdates;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;

/** {@code collections.defaultdict}: a dict that makes what is missing. */
public final class DefaultDict extends OuroDict {
    /** The class {@code collections.defaultdict}. */
    public static final OuroClass TYPE = OuroClass.builtin("collections", "defaultdict", BuiltinTypes.DICT, 0, true)
            .setInstaller(DefaultDict::install);

    private Object factory = None.NONE;
    private boolean representing;

    private DefaultDict(OuroClass type) {
        super(type);
    }

    private static void install(TypeBuilder type) {
        type.doc("defaultdict(default_factory=None, /, [...]) --> dict with default factory");
        type.constructor(DefaultDict::new);
        type.method(
                "__init__(self, /, *args, **kwargs)",
                (self, args, keywords) -> ((DefaultDict) self).initialize((OuroTuple) args, keywords));
        type.method("__missing__(self, key, /)", (self, key) -> ((DefaultDict) self).missing(key));
        type.method("__repr__(self, /)", self -> ((DefaultDict) self).representation());
        type.method("copy(self, /)", self -> ((DefaultDict) self).duplicate());
        type.method("__copy__(self, /)", self -> ((DefaultDict) self).duplicate());
        type.method("__reduce__(self, /)", self -> ((DefaultDict) self).reduced());
        type.method("__or__(self, value, /)", (self, other) -> ((DefaultDict) self).union(other));
        type.method("__ror__(self, value, /)", (self, other) -> ((DefaultDict) self).reversedUnion(other));
        type.property(
                "default_factory",
                self -> ((DefaultDict) self).factory,
                (self, value) -> ((DefaultDict) self).factory = value,
                self -> ((DefaultDict) self).factory = None.NONE);
        type.classMethod(
                "__class_getitem__(cls, item, /)",
                (Fn2) (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
    }

    private Object initialize(OuroTuple args, Object keywords) {
        Object[] rest = args.items;
        if (rest.length > 0) {
            if (rest[0] != None.NONE && !Calls.isCallable(rest[0])) {
                throw Errors.typeError("first argument must be callable or None");
            }
            factory = rest[0];
            rest = java.util.Arrays.copyOfRange(rest, 1, rest.length);
        }
        Dicts.checkOne("defaultdict", rest);
        if (rest.length > 0) {
            DictUpdates.update(this, rest[0]);
        }
        DictUpdates.merge(this, keywords);
        return None.NONE;
    }

    private Object missing(Object key) {
        if (factory == None.NONE) {
            throw Errors.keyError(key);
        }
        Object value = Calls.call(factory);
        Items.set(this, key, value);
        return value;
    }

    private String representation() {
        Object inner = Calls.call(BuiltinTypes.DICT.lookup("__repr__"), this);
        return type().name() + "(" + shownFactory() + ", " + inner + ")";
    }

    /** The factory may show this dictionary again, as a bound method of it does. */
    private String shownFactory() {
        if (representing) {
            return "...";
        }
        representing = true;
        try {
            return Representation.repr(factory);
        } finally {
            representing = false;
        }
    }

    private Object duplicate() {
        return Calls.call(type(), factory, this);
    }

    private OuroTuple reduced() {
        OuroTuple args = factory == None.NONE ? OuroTuple.EMPTY : OuroTuple.of(factory);
        Object items = Iteration.iterator(Calls.method(this, "items"));
        return OuroTuple.of(type(), args, None.NONE, None.NONE, items);
    }

    private Object union(Object other) {
        return other instanceof OuroDict ? merged(this, other) : NotImplemented.NOT_IMPLEMENTED;
    }

    private Object reversedUnion(Object other) {
        return other instanceof OuroDict ? merged(other, this) : NotImplemented.NOT_IMPLEMENTED;
    }

    /** Of this one's class and factory, whichever operand it was. */
    private Object merged(Object left, Object right) {
        Object result = Calls.call(type(), factory, left);
        DictUpdates.merge((OuroDict) result, right);
        return result;
    }
}
