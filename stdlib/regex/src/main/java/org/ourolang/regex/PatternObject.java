// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import java.lang.ref.WeakReference;
import java.util.TreeMap;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.regex.CompiledPattern.Method;

/** A {@code re.Pattern}. */
final class PatternObject implements Typed, TruffleObject {
    static final OuroClass TYPE = OuroClass.builtin(
            "re", "Pattern", BuiltinTypes.OBJECT, OuroClass.FINAL | OuroClass.NOT_CALLABLE, true)
            .setInstaller(PatternObject::install);

    private static final int SHOWN = 200;
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    /** As the script gave it. */
    final Object pattern;

    final boolean isBytes;
    final CompiledPattern compiled;
    final int flags;
    /** The whole match included. */
    final int groups;

    final OuroDict groupIndex;
    /** The string matched last: scanners look into one long text again and again. */
    private WeakReference<Subject> latest = new WeakReference<>(null);

    PatternObject(Object pattern, boolean isBytes, CompiledPattern compiled, int givenFlags) {
        this.pattern = pattern;
        this.isBytes = isBytes;
        this.compiled = compiled;
        this.groups = ((Number) compiled.fact("groupCount")).intValue();
        this.flags = givenFlags | flags(compiled.fact("flags"));
        this.groupIndex = groupIndex(compiled.fact("groups"));
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    private static int flags(Object members) {
        int flags = 0;
        for (String name : names(members)) {
            try {
                flags |= INTEROP.asBoolean(INTEROP.readMember(members, name)) ? Flags.bit(name) : 0;
            } catch (InteropException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return flags;
    }

    private static OuroDict groupIndex(Object members) {
        TreeMap<Long, String> byNumber = new TreeMap<>();
        for (String name : names(members)) {
            try {
                Object number = INTEROP.readMember(members, name);
                Object first = INTEROP.hasArrayElements(number) ? INTEROP.readArrayElement(number, 0) : number;
                byNumber.put(INTEROP.asLong(first), name);
            } catch (InteropException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        OuroDict index = new OuroDict();
        byNumber.forEach((number, name) -> index.put(name, number));
        return index;
    }

    private static String[] names(Object members) {
        if (INTEROP.isNull(members)) {
            return new String[0];
        }
        try {
            Object keys = INTEROP.getMembers(members);
            String[] names = new String[(int) INTEROP.getArraySize(keys)];
            for (int i = 0; i < names.length; i++) {
                names[i] = INTEROP.asString(INTEROP.readArrayElement(keys, i));
            }
            return names;
        } catch (InteropException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void install(TypeBuilder type) {
        String range = "(self, /, string, pos=0, endpos=9223372036854775807)";
        type.method("match" + range, (self, s, from, to) -> self(self).first(s, from, to, Method.MATCH));
        type.method("fullmatch" + range, (self, s, from, to) -> self(self).first(s, from, to, Method.FULLMATCH));
        type.method("search" + range, (self, s, from, to) -> self(self).first(s, from, to, Method.SEARCH));
        type.method("findall" + range, (self, s, from, to) -> Replacing.findAll(self(self).searching(s, from, to)));
        type.method("finditer" + range, (self, s, from, to) -> new Scanners.Finder(self(self).searching(s, from, to)));
        type.method("scanner" + range,
                (self, s, from, to) -> new Scanners.Scanner(self(self), self(self).searching(s, from, to)));
        type.method("sub(self, /, repl, string, count=0)", (self, replacement, string, count) -> Replacing
                .replace(self(self), replacement, string, Numbers.asSize(count)).text());
        type.method("subn(self, /, repl, string, count=0)", (self, replacement, string, count) -> Replacing
                .replace(self(self), replacement, string, Numbers.asSize(count)).pair());
        type.method("split(self, /, string, maxsplit=0)",
                (self, string, most) -> Replacing.split(self(self), string, Numbers.asSize(most)));
        installFacts(type);
    }

    private static void installFacts(TypeBuilder type) {
        type.getter("pattern", self -> self(self).pattern);
        type.getter("flags", self -> (long) self(self).flags);
        type.getter("groups", self -> (long) self(self).groups - 1);
        type.getter("groupindex", self -> new MappingProxy(self(self).groupIndex));
        type.method("__copy__(self, /)", self -> self);
        type.method("__deepcopy__(self, memo, /)", (self, memo) -> self);
        type.method("__repr__(self, /)", self -> self(self).representation());
        type.method("__hash__(self, /)", self -> Hashing.hash(self(self).pattern) * 31 + self(self).flags);
        type.method("__eq__(self, value, /)", (self, other) -> other instanceof PatternObject same
                ? (Object) self(self).isSame(same)
                : NotImplemented.NOT_IMPLEMENTED);
        type.method("__reduce__(self, /)", self -> org.ourolang.interpreter.object.OuroTuple.of(
                Attributes.get(OuroContext.get().importModule("re"), "compile"),
                org.ourolang.interpreter.object.OuroTuple.of(self(self).pattern, (long) self(self).flags)));
        type.classMethod2("__class_getitem__(cls, item, /)", PatternObject::alias);
    }

    static Object alias(Object type, Object item) {
        return Calls.call(Attributes.get(OuroContext.get().importModule("types"), "GenericAlias"), type, item);
    }

    private static PatternObject self(Object value) {
        return (PatternObject) value;
    }

    private boolean isSame(PatternObject other) {
        return flags == other.flags && isBytes == other.isBytes && Comparison.equal(pattern, other.pattern);
    }

    /** A value that this pattern may be matched with; raises for any other. */
    Subject subject(Object value) {
        Subject known = latest.get();
        if (known != null && known.original == value) {
            return known;
        }
        Subject made = Subject.of(value, isBytes);
        if (value instanceof String) {
            latest = new WeakReference<>(made);
        }
        return made;
    }

    /** @param from,to of any size, as in slices but without counting from the end */
    Searching searching(Object string, Object from, Object to) {
        Subject subject = subject(string);
        long begin = Math.clamp(Numbers.asSize(from), 0, subject.length);
        long end = Math.clamp(Numbers.asSize(to), 0, subject.length);
        return new Searching(this, subject, (int) begin, (int) end);
    }

    /** The match, or None. */
    Object first(Object string, Object from, Object to, Method method) {
        MatchObject match = searching(string, from, to).step(method);
        return match == null ? org.ourolang.interpreter.object.None.NONE : match;
    }

    private String representation() {
        String shown = Representation.repr(pattern);
        String cut = Texts.length(shown) > SHOWN ? Texts.slice(shown, 0, SHOWN) : shown;
        int extra = isBytes || (flags & (Flags.LOCALE | Flags.ASCII | Flags.UNICODE)) != Flags.UNICODE
                ? flags
                : flags & ~Flags.UNICODE;
        return "re.compile(" + cut + (extra == 0 ? "" : ", " + Flags.names(extra)) + ")";
    }
}
