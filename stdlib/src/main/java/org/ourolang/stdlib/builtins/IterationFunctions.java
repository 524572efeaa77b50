// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.List;
import org.ourolang.interpreter.protocol.Suggestions;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.CallableIterator;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn1;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** The functions about collections and iterators. */
final class IterationFunctions {
    private IterationFunctions() {}

    static void add(ModuleBuilder module) {
        module.function("len(obj, /)", (Fn1.Direct) IterationFunctions::length);
        module.function("iter(object, sentinel=<unrepresentable>, /)", (object, sentinel) -> {
            if (sentinel == null) {
                return Iteration.iterator(object);
            }
            if (!Calls.isCallable(object)) {
                throw Errors.typeError("iter(v, w): v must be callable");
            }
            return new CallableIterator(object, sentinel);
        });
        module.function("next(iterator, default=<unrepresentable>, /)", IterationFunctions::next);
        module.functionN("sorted(iterable=<unrepresentable>, /, *args, key=None, reverse=False, **kwargs)", bound -> {
            sortArguments(bound);
            boolean plain = bound[0] instanceof OuroList given && given.type() == BuiltinTypes.LIST;
            OuroList list = plain ? ((OuroList) bound[0]).copy() : new OuroList(Iteration.toArray(bound[0]));
            ListSorting.sort(list, bound[2], Truth.isTrue(bound[3]));
            return list;
        });
        module.function("any(iterable, /)", new TruthSearch(true));
        module.function("all(iterable, /)", new TruthSearch(false));
        module.function("aiter(async_iterable, /)", IterationFunctions::asyncIterator);
        module.function("anext(aiterator, default=<unrepresentable>, /)", IterationFunctions::asyncNext);
    }

    private static Object length(Object object) {
        if (object instanceof OuroList list && list.type() == BuiltinTypes.LIST) {
            return (long) list.size();
        }
        if (object instanceof OuroDict dict && dict.type() == BuiltinTypes.DICT) {
            return (long) dict.size();
        }
        return generalLength(object);
    }

    @TruffleBoundary
    private static Object generalLength(Object object) {
        return Items.length(object);
    }

    /** The reference passes on all but the first argument to {@code list.sort}, which words the errors. */
    private static void sortArguments(Object[] bound) {
        int extra = ((OuroTuple) bound[1]).size();
        if (bound[0] == null) {
            throw Errors.typeError("sorted expected 1 argument, got 0");
        }
        if (extra > 0) {
            throw Errors.typeError("sorted expected 1 argument, got %d", extra + 1);
        }
        if (bound[4] != null && ((OuroDict) bound[4]).size() > 0) {
            String keyword = (String) ((OuroDict) bound[4]).keysToArray()[0];
            throw Suggestions.unexpectedKeyword("sort", keyword, List.of("key", "reverse"));
        }
    }

    private static Object next(Object iterator, Object absent) {
        if (iterator instanceof NativeIterator plain) {
            Object item = plain.next();
            return item == null ? orStop(absent, null) : item;
        }
        Object method = Attributes.lookupSpecial(iterator, "__next__");
        if (method == null) {
            throw Errors.typeError("'%s' object is not an iterator", Types.name(iterator));
        }
        if (absent == null) {
            return Calls.call(method);
        }
        try {
            return Calls.call(method);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.STOP_ITERATION)) {
                return absent;
            }
            throw error;
        }
    }

    private static Object orStop(Object absent, Object value) {
        if (absent == null) {
            throw Errors.stopIteration(value);
        }
        return absent;
    }

    private static Object asyncIterator(Object iterable) {
        Object method = Attributes.lookupSpecial(iterable, "__aiter__");
        if (method == null) {
            throw Errors.typeError("'%s' object is not an async iterable", Types.name(iterable));
        }
        Object iterator = Calls.call(method);
        if (Attributes.lookupSpecial(iterator, "__anext__") == null) {
            throw Errors.typeError("aiter() returned not an async iterator of type '%s'", Types.name(iterator));
        }
        return iterator;
    }

    private static Object asyncNext(Object iterator, Object absent) {
        Object method = Attributes.lookupSpecial(iterator, "__anext__");
        if (method == null) {
            throw Errors.typeError("'%s' object is not an async iterator", Types.name(iterator));
        }
        Object awaitable = Calls.call(method);
        return absent == null ? awaitable : new NextOrDefault(awaitable, absent);
    }
}
