// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.Set;
import java.util.List;
import org.ourolang.interpreter.protocol.Suggestions;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.SequenceIterator;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** The methods of the builtin iterators and the constructors of those that scripts make. */
final class IteratorMethods {
    /** The iterators over no sequence that need nothing beyond the protocol and a length hint. */
    private static final Set<OuroClass> HINTED = Set.of(
            BuiltinTypes.LONG_RANGE_ITERATOR,
            BuiltinTypes.DICT_KEY_ITERATOR,
            BuiltinTypes.DICT_VALUE_ITERATOR,
            BuiltinTypes.DICT_ITEM_ITERATOR,
            BuiltinTypes.DICT_REVERSE_KEY_ITERATOR,
            BuiltinTypes.DICT_REVERSE_VALUE_ITERATOR,
            BuiltinTypes.DICT_REVERSE_ITEM_ITERATOR,
            BuiltinTypes.SET_ITERATOR);

    private IteratorMethods() {}

    /** Whether {@link #installHinted} is all that the class needs. */
    static boolean isHinted(OuroClass type) {
        return HINTED.contains(type) || IteratorReduction.POSITIONED.contains(type);
    }

    static void installHinted(TypeBuilder type) {
        installPlain(type);
        type.method("__length_hint__(self, /)", IteratorMethods::lengthHint);
        IteratorReduction.install(type);
    }

    private static Object lengthHint(Object self) {
        long hint = ((NativeIterator) self).lengthHint();
        return hint < 0 && self instanceof SequenceIterator
                ? NotImplemented.NOT_IMPLEMENTED
                : (Object) Math.max(0, hint);
    }

    static void installCallable(TypeBuilder type) {
        installPlain(type);
        IteratorReduction.installCallable(type);
    }

    /** {@code __iter__} and {@code __next__}. */
    static void installPlain(TypeBuilder type) {
        type.method("__iter__(self, /)", self -> self);
        type.method("__next__(self, /)", self -> {
            Object item = ((NativeIterator) self).next();
            if (item == null) {
                throw Errors.stopIteration(null);
            }
            return item;
        });
    }

    static void installEnumerate(TypeBuilder type) {
        installPlain(type);
        type.classMethod2("__class_getitem__(cls, object, /)", GenericAliases::make);
        type.method("__reduce__(self, /)", self -> ((LazyIterators.Enumerate) self).reduce());
        type.constructor("__new__(cls, /, *args, **kwargs)", bound -> {
            OuroTuple args = (OuroTuple) bound[1];
            OuroDict kwargs = (OuroDict) bound[2];
            int given = args.size() + (kwargs == null ? 0 : kwargs.size());
            if (given > 2) {
                throw Errors.typeError("enumerate() takes at most 2 arguments (%d given)", given);
            }
            Object iterable = args.size() > 0 ? args.get(0) : keyword(kwargs, "iterable");
            Object start = args.size() > 1 ? args.get(1) : keyword(kwargs, "start");
            checkEnumerate(args, kwargs, iterable, start);
            Object index = start == null ? 0L : Numbers.index(start);
            return new LazyIterators.Enumerate((OuroClass) bound[0], Iteration.iterator(iterable), index);
        });
    }

    private static Object keyword(OuroDict kwargs, String name) {
        return kwargs == null ? null : kwargs.getString(name);
    }

    private static void checkEnumerate(OuroTuple args, OuroDict kwargs, Object iterable, Object start) {
        int used = (iterable == null ? 0 : 1) + (start == null ? 0 : 1);
        int given = args.size() + (kwargs == null ? 0 : kwargs.size());
        if (given != used || iterable == null && start != null) {
            for (Object name : kwargs.keysToArray()) {
                boolean known = name.equals("iterable") && args.size() == 0 || name.equals("start") && iterable != null;
                if (!known) {
                    throw Errors.typeError("'%s' is an invalid keyword argument for enumerate()", name);
                }
            }
        }
        if (iterable == null) {
            throw Errors.typeError("enumerate() missing required argument 'iterable'");
        }
    }

    static void installZip(TypeBuilder type) {
        installPlain(type);
        IteratorReduction.installZip(type);
        type.constructor("__new__(cls, /, *args, **kwargs)", bound -> {
            OuroDict kwargs = (OuroDict) bound[2];
            boolean strict = false;
            if (kwargs != null) {
                for (Object name : kwargs.keysToArray()) {
                    if (!name.equals("strict")) {
                        throw Suggestions.unexpectedKeyword("zip", (String) name, List.of("strict"));
                    }
                    strict = Truth.isTrue(kwargs.get(name));
                }
            }
            return new LazyIterators.Zip((OuroClass) bound[0], iterators((OuroTuple) bound[1], 0), strict);
        });
    }

    private static Object[] iterators(OuroTuple iterables, int from) {
        Object[] result = new Object[iterables.size() - from];
        for (int i = 0; i < result.length; i++) {
            result[i] = Iteration.iterator(iterables.get(i + from));
        }
        return result;
    }

    static void installMap(TypeBuilder type) {
        installPlain(type);
        type.method("__reduce__(self, /)", self -> ((LazyIterators.Map) self).reduce());
        type.constructor("__new__(cls, /, *args, **kwargs)", bound -> {
            OuroTuple args = (OuroTuple) bound[1];
            Arity.noKeywords(BuiltinTypes.MAP, (OuroClass) bound[0], bound[2]);
            if (args.size() < 2) {
                throw Errors.typeError("map() must have at least two arguments.");
            }
            return new LazyIterators.Map((OuroClass) bound[0], args.get(0), iterators(args, 1));
        });
    }

    static void installFilter(TypeBuilder type) {
        installPlain(type);
        type.method("__reduce__(self, /)", self -> ((LazyIterators.Filter) self).reduce());
        type.constructor("__new__(cls, /, *args, **kwargs)", bound -> {
            OuroTuple args = (OuroTuple) bound[1];
            Arity.noKeywords(BuiltinTypes.FILTER, (OuroClass) bound[0], bound[2]);
            Arity.between("filter", args, 2, 2);
            Object iterator = Iteration.iterator(args.get(1));
            boolean plain = args.get(0) == None.NONE || args.get(0) == BuiltinTypes.BOOL;
            return new LazyIterators.Filter((OuroClass) bound[0], plain ? null : args.get(0), iterator);
        });
    }

    static void installReversed(TypeBuilder type) {
        installHinted(type);
        type.constructor("__new__(cls, /, *args, **kwargs)", bound -> {
            OuroTuple args = (OuroTuple) bound[1];
            Arity.noKeywords(BuiltinTypes.REVERSED, (OuroClass) bound[0], bound[2]);
            Arity.between("reversed", args, 1, 1);
            return reversed((OuroClass) bound[0], args.get(0));
        });
    }

    private static Object reversed(OuroClass type, Object sequence) {
        Object method = Types.of(sequence).lookup("__reversed__");
        if (method != null && method != None.NONE) {
            return Calls.call(Attributes.lookupSpecial(sequence, "__reversed__"));
        }
        boolean mapping =
                Types.of(sequence).isSubclassOf(BuiltinTypes.DICT) || Types.of(sequence) == BuiltinTypes.MAPPING_PROXY;
        boolean sequenceLike = method == null && !mapping && Types.of(sequence).lookup("__getitem__") != null;
        if (!sequenceLike) {
            throw Errors.typeError("'%s' object is not reversible", Types.name(sequence));
        }
        return new LazyIterators.Reversed(type, sequence);
    }
}
