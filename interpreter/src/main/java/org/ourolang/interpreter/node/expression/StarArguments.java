// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iterables;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Mappings;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.Argument;

/** Collects the arguments of a call with {@code *} or {@code **}. */
public final class StarArguments {
    private final List<Object> positional = new ArrayList<>();
    private final OuroDict keywords = new OuroDict();

    /** Adds one argument of the call of {@code callee}. */
    @TruffleBoundary
    public void add(Object callee, Argument.Kind kind, String name, Object value) {
        switch (kind) {
            case POSITIONAL -> positional.add(value);
            case KEYWORD -> addKeyword(callee, name, value);
            case STAR -> addAll(null, value);
            case DOUBLE_STAR -> addMapping(callee, value);
        }
    }

    /** Calls with what was collected. */
    @TruffleBoundary
    public Object call(Object callee) {
        return Calls.call(callee, values(), names());
    }

    /** Positional values, then keyword values. */
    @TruffleBoundary
    public Object[] values() {
        Object[] values = positional.toArray(new Object[positional.size() + keywords.size()]);
        int next = positional.size();
        for (int i = keywords.nextIndex(0); i >= 0; i = keywords.nextIndex(i + 1)) {
            values[next++] = keywords.valueAt(i);
        }
        return values;
    }

    /** The keywords' names. */
    @TruffleBoundary
    public String[] names() {
        String[] names = new String[keywords.size()];
        int next = 0;
        for (int i = keywords.nextIndex(0); i >= 0; i = keywords.nextIndex(i + 1)) {
            names[next++] = (String) keywords.keyAt(i);
        }
        return names;
    }

    /** Adds what a star yields that is the only positional argument. */
    @TruffleBoundary
    public void addOnlyStar(Object callee, Object iterable) {
        addAll(callee, iterable);
    }

    /** @param callee null when the star stands among other arguments, which shows in the error's text only */
    private void addAll(Object callee, Object iterable) {
        Object iterator;
        try {
            iterator = Iteration.iterator(iterable);
            Iteration.checkRoom(iterable, iterator);
        } catch (OuroError error) {
            if (Iterables.isIterable(iterable)) {
                throw error;
            }
            String subject = callee == null ? "Value" : Mappings.describe(callee) + " argument";
            throw Errors.typeError(subject + " after * must be an iterable, not " + Types.name(iterable));
        }
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            positional.add(item);
        }
    }

    private void addMapping(Object callee, Object mapping) {
        if (!Mappings.isMapping(mapping)) {
            throw Errors.typeError(
                    Mappings.describe(callee) + " argument after ** must be a mapping, not " + Types.name(mapping));
        }
        OuroDict entries = Mappings.entries(mapping);
        for (int i = entries.nextIndex(0); i >= 0; i = entries.nextIndex(i + 1)) {
            if (!(OuroInstance.unwrap(entries.keyAt(i)) instanceof String name)) {
                throw Errors.typeError("keywords must be strings");
            }
            addKeyword(callee, name, entries.valueAt(i));
        }
    }

    private void addKeyword(Object callee, String name, Object value) {
        if (keywords.getString(name) != null) {
            throw Errors.typeError(
                    Mappings.describe(callee) + " got multiple values for keyword argument '" + name + "'");
        }
        keywords.put(name, value);
    }
}
