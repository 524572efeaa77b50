// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.operator;

import com.oracle.truffle.api.interop.TruffleObject;
import java.util.Arrays;
import java.util.StringJoiner;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.FnN;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Representation;

/** {@code attrgetter}, {@code itemgetter} and {@code methodcaller}. */
final class Getters implements Typed, TruffleObject {
    static final OuroClass ATTRIBUTE = define("attrgetter", "__new__(cls, attr, /, *attrs)", b -> {
        for (Object name : joined(b)) {
            if (!(name instanceof String)) {
                throw Errors.typeError("attribute name must be a string");
            }
        }
        return new Getters((OuroClass) b[0], joined(b), null);
    });
    static final OuroClass ITEM = define(
            "itemgetter", "__new__(cls, item, /, *items)", b -> new Getters((OuroClass) b[0], joined(b), null));
    static final OuroClass METHOD = define("methodcaller", "__new__(cls, name, /, *args, **kwargs)", b -> {
        if (!(b[1] instanceof String)) {
            throw Errors.typeError("method name must be a string");
        }
        return new Getters((OuroClass) b[0], joined(b), (OuroDict) b[3]);
    });

    private final OuroClass type;
    private final Object[] items;
    private final OuroDict keywords;

    private Getters(OuroClass type, Object[] items, OuroDict keywords) {
        this.type = type;
        this.items = items;
        this.keywords = keywords;
    }

    private static OuroClass define(
            String name, String signature, FnN constructor) {
        return OuroClass.builtin("operator", name, BuiltinTypes.OBJECT, OuroClass.FINAL, true)
                .setInstaller(builder -> install(builder, signature, constructor));
    }

    private static void install(
            TypeBuilder builder, String signature, FnN constructor) {
        builder.constructor(signature, constructor);
        builder.method("__call__(self, /, *args, **kwargs)", (self, arguments, keywords) -> ((Getters) self)
                .called((OuroTuple) arguments, (OuroDict) keywords));
        builder.method("__repr__(self, /)", self -> ((Getters) self).representation());
        builder.method("__reduce__(self, /)", self -> ((Getters) self).reduced());
    }

    private static Object[] joined(Object[] bound) {
        Object[] more = ((OuroTuple) bound[2]).items;
        Object[] all = new Object[more.length + 1];
        all[0] = bound[1];
        System.arraycopy(more, 0, all, 1, more.length);
        return all;
    }

    /** Calls with keywords from a dict. */
    static Object call(Object function, Object[] positional, OuroDict named) {
        String[] names = Arrays.copyOf(named.keysToArray(), named.size(), String[].class);
        Object[] all = Arrays.copyOf(positional, positional.length + names.length, Object[].class);
        System.arraycopy(named.valuesToArray(), 0, all, positional.length, names.length);
        return Calls.call(function, all, names);
    }

    @Override
    public OuroClass type() {
        return type;
    }

    private Object called(OuroTuple arguments, OuroDict named) {
        boolean one = arguments.size() == 1;
        // a caller of methods counts what it is given first, the others look at keywords first
        if (named.size() > 0 && (one || type != METHOD)) {
            throw Errors.typeError("%s() takes no keyword arguments", type.name());
        }
        if (!one) {
            throw Errors.typeError("%s expected 1 argument, got %d", type.name(), arguments.size());
        }
        return get(arguments.items[0]);
    }

    private Object get(Object object) {
        if (type == METHOD) {
            Object method = Attributes.get(object, (String) items[0]);
            return call(method, Arrays.copyOfRange(items, 1, items.length), keywords);
        }
        if (items.length == 1) {
            return one(object, items[0]);
        }
        Object[] found = new Object[items.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = one(object, items[i]);
        }
        return OuroTuple.of(found);
    }

    private Object one(Object object, Object item) {
        if (type == ITEM) {
            return Items.get(object, item);
        }
        Object found = object;
        for (String name : ((String) item).split("\\.", -1)) {
            found = Attributes.get(found, name);
        }
        return found;
    }

    /** A caller with keywords is made by a partial that has them. */
    private OuroTuple reduced() {
        if (keywords == null || keywords.size() == 0) {
            return OuroTuple.of(type, OuroTuple.of(items));
        }
        Object partial = Attributes.get(OuroContext.get().importModule("functools"), "partial");
        Object maker = call(partial, new Object[] {type, items[0]}, keywords);
        return OuroTuple.of(maker, OuroTuple.of(Arrays.copyOfRange(items, 1, items.length)));
    }

    private String representation() {
        StringJoiner parts = new StringJoiner(", ", "operator." + type.name() + "(", ")");
        for (Object item : items) {
            parts.add(Representation.repr(item));
        }
        for (int i = keywords == null ? -1 : keywords.nextIndex(0); i >= 0; i = keywords.nextIndex(i + 1)) {
            parts.add(keywords.keyAt(i) + "=" + Representation.repr(keywords.valueAt(i)));
        }
        return parts.toString();
    }
}
