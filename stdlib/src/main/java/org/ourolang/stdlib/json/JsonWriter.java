// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.json;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Work;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** Writes one value for a {@code JSONEncoder}. */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder();
    private final Object encoder;
    private final String indent;
    private final String itemSeparator;
    private final String keySeparator;
    private final boolean ascii;
    private final boolean allowNan;
    private final boolean skipKeys;
    private final boolean sortKeys;
    /** The containers around what is being written; null where nobody wants them watched. */
    private final Map<Object, Boolean> around;

    private int depth;

    private JsonWriter(Object encoder, String indent) {
        this.encoder = encoder;
        this.indent = indent;
        this.keySeparator = separator("key_separator");
        this.itemSeparator = separator("item_separator");
        this.ascii = isSet("ensure_ascii");
        this.allowNan = isSet("allow_nan");
        this.skipKeys = isSet("skipkeys");
        this.sortKeys = isSet("sort_keys");
        this.around = isSet("check_circular") ? new IdentityHashMap<>() : null;
    }

    private String separator(String option) {
        Object value = Attributes.get(encoder, option);
        if (OuroInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw Errors.typeError(
                "make_encoder() argument %d must be str, not %s", option.startsWith("key") ? 5 : 6, Types.name(value));
    }

    private boolean isSet(String option) {
        return Truth.isTrue(Attributes.get(encoder, option));
    }

    /** @param indent of one level, or null for all in one line */
    static String write(Object encoder, Object value, String indent) {
        JsonWriter writer = new JsonWriter(encoder, indent);
        writer.value(value, 0);
        return writer.out.toString();
    }

    private void value(Object value, int level) {
        Work.step();
        Object plain = OuroInstance.unwrap(value);
        if (plain instanceof String text) {
            Quotes.append(out, text, ascii);
            return;
        }
        String atom = atom(plain);
        if (atom != null) {
            out.append(atom);
            return;
        }
        enter(value);
        if (value instanceof OuroList || value instanceof OuroTuple) {
            array(value, level + 1);
        } else if (value instanceof OuroDict dict) {
            object(dict, level + 1);
        } else {
            value(Calls.method(encoder, "default", value), level);
        }
        leave(value);
    }

    private void enter(Object value) {
        if (++depth > JsonReader.DEEPEST) {
            throw Errors.raise(
                    ExceptionTypes.RECURSION_ERROR,
                    "maximum recursion depth exceeded while encoding a JSON object");
        }
        if (around != null && around.put(value, true) != null) {
            throw Errors.valueError("Circular reference detected");
        }
    }

    private void leave(Object value) {
        depth--;
        if (around != null) {
            around.remove(value);
        }
    }

    /** The text of None, a truth or a number; null for anything else. */
    private String atom(Object plain) {
        if (plain == None.NONE) {
            return "null";
        }
        if (plain instanceof Boolean truth) {
            return truth ? "true" : "false";
        }
        if (plain instanceof Long || plain instanceof BigInteger) {
            return Representation.repr(plain);
        }
        return plain instanceof Double number ? real(number) : null;
    }

    private String real(Double number) {
        if (!number.isNaN() && !number.isInfinite()) {
            return Representation.repr(number);
        }
        if (!allowNan) {
            throw Errors.valueError("Out of range float values are not JSON compliant: %s",
                    Representation.repr(number));
        }
        return number.isNaN() ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
    }

    private void array(Object given, int level) {
        Object values = sequence(given);
        if (size(values) == 0) {
            out.append("[]");
            return;
        }
        out.append('[');
        newLine(level);
        for (int i = 0; i < size(values); i++) {
            if (i > 0) {
                separate(level);
            }
            value(values instanceof OuroList list ? list.get(i) : ((OuroTuple) values).get(i), level);
        }
        newLine(level - 1);
        out.append(']');
    }

    /** Lists and tuples themselves, and what instances of their subclasses yield. */
    private static Object sequence(Object given) {
        OuroClass type = Types.of(given);
        boolean isPlain = type == BuiltinTypes.LIST || type == BuiltinTypes.TUPLE;
        return isPlain ? given : new OuroList(Iteration.toArray(given));
    }

    private static int size(Object values) {
        return values instanceof OuroList list ? list.size() : ((OuroTuple) values).size();
    }

    private void object(OuroDict dict, int level) {
        if (dict.size() == 0) {
            out.append("{}");
            return;
        }
        out.append('{');
        newLine(level);
        boolean first = true;
        for (Object item : items(dict)) {
            Object[] pair = Iteration.unpack(item, 2);
            String key = key(pair[0]);
            if (key == null) {
                continue;
            }
            if (!first) {
                separate(level);
            }
            first = false;
            Quotes.append(out, key, ascii);
            out.append(keySeparator);
            value(pair[1], level);
        }
        newLine(level - 1);
        out.append('}');
    }

    /** The entries as pairs: what is written by {@code default} may change the dict. */
    private Object[] items(OuroDict dict) {
        if (dict.type() != BuiltinTypes.DICT || sortKeys) {
            OuroList items = new OuroList(Iteration.toArray(Calls.method(dict, "items")));
            if (sortKeys) {
                Calls.method(items, "sort");
            }
            return items.toArray();
        }
        Object[] items = new Object[dict.size()];
        int count = 0;
        for (int i = dict.nextIndex(0); i >= 0; i = dict.nextIndex(i + 1)) {
            items[count++] = OuroTuple.of(dict.keyAt(i), dict.valueAt(i));
        }
        return items;
    }

    /** The text of a key; null for one that is to be left out. */
    private String key(Object key) {
        Object plain = OuroInstance.unwrap(key);
        String text = plain instanceof String known ? known : atom(plain);
        if (text == null && !skipKeys) {
            throw Errors.typeError("keys must be str, int, float, bool or None, not %s", Types.of(key).name());
        }
        return text;
    }

    private void separate(int level) {
        out.append(itemSeparator);
        newLine(level);
    }

    private void newLine(int level) {
        if (indent != null) {
            out.append('\n').repeat(indent, level);
        }
    }
}
