// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.functools;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.RepresentationGuard;

/** {@code functools.partial}: a callable with some of its arguments. */
public final class Partial extends OuroObject {
    /** The class {@code functools.partial}. */
    public static final OuroClass TYPE = OuroClass.builtin(
            "functools", "partial", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true)
            .setInstaller(Partial::install);

    private Object function;
    private OuroTuple arguments;
    private OuroDict keywords;

    private Partial(OuroClass type, Object function, OuroTuple arguments, OuroDict keywords) {
        super(type);
        this.function = function;
        this.arguments = arguments;
        this.keywords = keywords;
    }

    private static void install(TypeBuilder type) {
        type.doc("Create a new function with partial application of the given arguments and keywords.");
        type.constructor("__new__(cls, /, *args, **keywords)",
                b -> make((OuroClass) b[0], (OuroTuple) b[1], (OuroDict) b[2]));
        type.method(
                "__call__(self, /, *args, **keywords)",
                (self, args, keywords) -> ((Partial) self).call((OuroTuple) args, (OuroDict) keywords));
        type.method("__repr__(self, /)", self -> ((Partial) self).representation());
        type.getter("__dict__", self -> ((Partial) self).dictionary());
        type.getter("func", self -> ((Partial) self).function);
        type.getter("args", self -> ((Partial) self).arguments);
        type.getter("keywords", self -> ((Partial) self).keywords);
        type.method("__reduce__(self, /)", self -> ((Partial) self).reduced());
        type.method("__setstate__(self, state, /)", (self, state) -> ((Partial) self).restore(state));
        type.classMethod(
                "__class_getitem__(cls, item, /)",
                (Fn2) (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
    }

    private static Partial make(OuroClass type, OuroTuple args, OuroDict keywords) {
        if (args.size() == 0) {
            throw Errors.typeError("type 'partial' takes at least one argument");
        }
        Object function = args.get(0);
        if (!Calls.isCallable(function)) {
            throw Errors.typeError("the first argument must be callable");
        }
        OuroTuple rest = args.slice(1, args.size());
        if (function instanceof Partial inner && inner.type() == TYPE && type == TYPE && !inner.hasAttributes()) {
            OuroDict merged = inner.keywords.copy();
            merged.putAll(keywords);
            return new Partial(type, inner.function, inner.joined(rest), merged);
        }
        return new Partial(type, function, rest, keywords.copy());
    }

    private OuroTuple joined(OuroTuple more) {
        if (more.size() == 0) {
            return arguments;
        }
        Object[] all = new Object[arguments.size() + more.size()];
        System.arraycopy(arguments.items, 0, all, 0, arguments.size());
        System.arraycopy(more.items, 0, all, arguments.size(), more.size());
        return OuroTuple.of(all);
    }

    private Object call(OuroTuple more, OuroDict moreKeywords) {
        OuroTuple positional = joined(more);
        OuroDict named = keywords;
        if (moreKeywords.size() > 0) {
            named = keywords.copy();
            named.putAll(moreKeywords);
        }
        return call(function, positional.items, named);
    }

    /** Calls with keywords from a dict. */
    static Object call(Object function, Object[] positional, OuroDict named) {
        if (named.size() == 0) {
            return Calls.call(function, positional);
        }
        Object[] keys = named.keysToArray();
        String[] names = new String[keys.length];
        for (int i = 0; i < names.length; i++) {
            if (!(keys[i] instanceof String name)) {
                throw Errors.typeError("keywords must be strings");
            }
            names[i] = name;
        }
        Object[] all = java.util.Arrays.copyOf(positional, positional.length + names.length, Object[].class);
        System.arraycopy(named.valuesToArray(), 0, all, positional.length, names.length);
        return Calls.call(function, all, names);
    }

    private String representation() {
        String name = type() == TYPE ? "functools.partial" : type().module() + "." + type().qualifiedName();
        if (!RepresentationGuard.enter(this)) {
            return name + "(...)";
        }
        try {
            StringBuilder text = new StringBuilder(name).append('(').append(Representation.repr(function));
            for (Object argument : arguments.items) {
                text.append(", ").append(Representation.repr(argument));
            }
            for (int i = keywords.nextIndex(0); i >= 0; i = keywords.nextIndex(i + 1)) {
                text.append(", ").append(Representation.str(keywords.keyAt(i))).append('=');
                text.append(Representation.repr(keywords.valueAt(i)));
            }
            return text.append(')').toString();
        } finally {
            RepresentationGuard.leave(this);
        }
    }

    private OuroTuple reduced() {
        Object attributes = hasAttributes() ? dictionary() : None.NONE;
        OuroTuple state = OuroTuple.of(function, arguments, keywords, attributes);
        return OuroTuple.of(type(), OuroTuple.of(function), state);
    }

    private Object restore(Object state) {
        boolean valid = state instanceof OuroTuple parts
                && parts.size() == 4
                && Calls.isCallable(parts.get(0))
                && parts.get(1) instanceof OuroTuple
                && (parts.get(2) instanceof OuroDict || parts.get(2) == None.NONE)
                && (parts.get(3) instanceof OuroDict || parts.get(3) == None.NONE);
        if (!valid) {
            throw Errors.typeError("invalid partial state");
        }
        OuroTuple given = (OuroTuple) state;
        function = given.get(0);
        OuroTuple positional = (OuroTuple) given.get(1);
        arguments = positional.type() == BuiltinTypes.TUPLE ? positional : OuroTuple.of(positional.items);
        boolean plain = given.get(2) instanceof OuroDict dict && dict.type() == BuiltinTypes.DICT;
        keywords = plain ? (OuroDict) given.get(2) : new OuroDict();
        if (!plain && given.get(2) instanceof OuroDict dict) {
            keywords.putAll(dict);
        }
        dictionary().clear();
        if (given.get(3) instanceof OuroDict attributes) {
            dictionary().putAll(attributes);
        }
        return None.NONE;
    }
}
