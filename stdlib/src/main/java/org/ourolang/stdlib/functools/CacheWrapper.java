// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.functools;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** The callable behind {@code functools.lru_cache}: a dict of results in a ring ordered by use. */
public final class CacheWrapper extends OuroObject {
    /** The class {@code functools._lru_cache_wrapper}. */
    public static final OuroClass TYPE = OuroClass.builtin(
            "functools", "_lru_cache_wrapper", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true)
            .setInstaller(CacheWrapper::install);

    private static final Object KEYWORDS_FOLLOW = OuroTuple.of(new Object[] {"keywords"});

    private static final class Entry {
        private final Object key;
        private Object value;
        private Entry older;
        private Entry newer;

        private Entry(Object key, Object value) {
            this.key = key;
            this.value = value;
        }
    }

    private final Object function;
    private final long limit;
    private final boolean typed;
    private final Object infoMaker;
    private final OuroDict entries = new OuroDict();
    private final Entry ring = new Entry(null, null);
    private long hits;
    private long misses;

    private CacheWrapper(OuroClass type, Object function, long limit, boolean typed, Object infoMaker) {
        super(type);
        this.function = function;
        this.limit = limit;
        this.typed = typed;
        this.infoMaker = infoMaker;
        ring.older = ring;
        ring.newer = ring;
    }

    private static void install(TypeBuilder type) {
        type.constructor("__new__(cls, user_function, maxsize, typed, cache_info_type)", b -> make(b));
        type.method(
                "__call__(self, /, *args, **kwargs)",
                (self, args, keywords) -> ((CacheWrapper) self).call((OuroTuple) args, (OuroDict) keywords));
        type.getter("__dict__", self -> ((CacheWrapper) self).dictionary());
        type.method("cache_info(self, /)", self -> ((CacheWrapper) self).info());
        type.method("cache_clear(self, /)", self -> ((CacheWrapper) self).clear());
        type.method("__copy__(self, /)", self -> self);
        type.method("__deepcopy__(self, memo, /)", (self, memo) -> self);
        type.method("__reduce__(self, /)", self -> Attributes.get(self, "__qualname__"));
        type.method(
                "__get__(self, instance, owner=None, /)",
                (self, instance, owner) -> instance == None.NONE ? self : new BoundMethod(self, instance));
    }

    private static Object make(Object[] bound) {
        if (!Calls.isCallable(bound[1])) {
            throw Errors.typeError("the first argument must be callable");
        }
        long limit = bound[2] == None.NONE ? Long.MAX_VALUE : Math.max(0, Numbers.asSize(bound[2]));
        return new CacheWrapper((OuroClass) bound[0], bound[1], limit, Truth.isTrue(bound[3]), bound[4]);
    }

    private Object call(OuroTuple arguments, OuroDict keywords) {
        if (limit == 0) {
            misses++;
            return Partial.call(function, arguments.items, keywords);
        }
        Object key = key(arguments, keywords);
        Object found = entries.get(key);
        if (found != null) {
            hits++;
            Entry entry = (Entry) found;
            unlink(entry);
            link(entry);
            return entry.value;
        }
        misses++;
        Object result = Partial.call(function, arguments.items, keywords);
        if (entries.get(key) == null) {
            if (entries.size() >= limit) {
                Entry oldest = ring.newer;
                unlink(oldest);
                entries.remove(oldest.key);
            }
            Entry entry = new Entry(key, result);
            entries.put(key, entry);
            link(entry);
        }
        return result;
    }

    private void unlink(Entry entry) {
        entry.older.newer = entry.newer;
        entry.newer.older = entry.older;
    }

    private void link(Entry entry) {
        entry.older = ring.older;
        entry.newer = ring;
        ring.older.newer = entry;
        ring.older = entry;
    }

    private Object key(OuroTuple arguments, OuroDict keywords) {
        if (keywords.size() == 0 && !typed) {
            if (arguments.size() == 1 && (arguments.get(0) instanceof String || arguments.get(0) instanceof Long)) {
                return arguments.get(0);
            }
            return arguments;
        }
        List<Object> parts = new ArrayList<>(List.of(arguments.items));
        if (keywords.size() > 0) {
            parts.add(KEYWORDS_FOLLOW);
            for (int i = keywords.nextIndex(0); i >= 0; i = keywords.nextIndex(i + 1)) {
                parts.add(keywords.keyAt(i));
                parts.add(keywords.valueAt(i));
            }
        }
        if (typed) {
            for (Object argument : arguments.items) {
                parts.add(Types.of(argument));
            }
            for (Object value : keywords.valuesToArray()) {
                parts.add(Types.of(value));
            }
        }
        return OuroTuple.of(parts.toArray());
    }

    private Object info() {
        Object size = limit == Long.MAX_VALUE ? None.NONE : (Object) limit;
        return Calls.call(infoMaker, hits, misses, size, (long) entries.size());
    }

    private Object clear() {
        hits = 0;
        misses = 0;
        entries.clear();
        ring.older = ring;
        ring.newer = ring;
        return None.NONE;
    }
}
