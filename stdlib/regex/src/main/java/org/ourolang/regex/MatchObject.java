// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import com.oracle.truffle.api.interop.TruffleObject;
import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;

/** A {@code re.Match}. */
final class MatchObject implements Typed, TruffleObject {
    static final OuroClass TYPE = OuroClass.builtin(
            "re", "Match", BuiltinTypes.OBJECT, OuroClass.FINAL | OuroClass.NOT_CALLABLE, true)
            .setInstaller(MatchObject::install);

    final PatternObject pattern;
    final Subject subject;
    private final int[] places;
    private final int begin;
    private final int end;

    /** @param places as {@link CompiledPattern#find} answers */
    MatchObject(PatternObject pattern, Subject subject, int[] places, int begin, int end) {
        this.pattern = pattern;
        this.subject = subject;
        this.places = places;
        this.begin = begin;
        this.end = end;
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    int start() {
        return places[0];
    }

    int end() {
        return places[1];
    }

    /** The text of a group; null when it took no part. */
    Object group(int number) {
        int from = places[2 * number];
        return from < 0 ? null : subject.slice(from, places[2 * number + 1]);
    }

    Object group(int number, Object otherwise) {
        Object text = group(number);
        return text == null ? otherwise : text;
    }

    private static void install(TypeBuilder type) {
        type.method("group(self, /, *args)", (self, args) -> groups(self(self), ((OuroTuple) args).items));
        type.method(
                "__getitem__(self, key, /)", (self, key) -> self(self).group(self(self).number(key), None.NONE));
        type.method("groups(self, /, default=None)", (self, otherwise) -> self(self).all(otherwise));
        type.method("groupdict(self, /, default=None)", (self, otherwise) -> self(self).named(otherwise));
        type.method("start(self, group=0, /)", (self, group) -> self(self).place(group, 0));
        type.method("end(self, group=0, /)", (self, group) -> self(self).place(group, 1));
        type.method("span(self, group=0, /)", (self, group) -> self(self).span(self(self).number(group)));
        type.method("expand(self, /, template)",
                (self, template) -> Template.parse(template, self(self).pattern).expand(self(self)));
        type.method("__copy__(self, /)", self -> self);
        type.method("__deepcopy__(self, memo, /)", (self, memo) -> self);
        type.method("__repr__(self, /)", self -> self(self).representation());
        type.classMethod2("__class_getitem__(cls, item, /)", PatternObject::alias);
        installFacts(type);
    }

    private static void installFacts(TypeBuilder type) {
        type.getter("string", self -> self(self).subject.original);
        type.getter("re", self -> self(self).pattern);
        type.getter("pos", self -> (long) self(self).begin);
        type.getter("endpos", self -> (long) self(self).end);
        type.getter("lastindex", self -> self(self).last() < 0 ? None.NONE : (Object) (long) self(self).last());
        type.getter("lastgroup", self -> self(self).lastName());
        type.getter("regs", self -> self(self).spans());
    }

    private static MatchObject self(Object value) {
        return (MatchObject) value;
    }

    private static Object groups(MatchObject match, Object[] keys) {
        if (keys.length == 0) {
            return match.group(0, None.NONE);
        }
        if (keys.length == 1) {
            return match.group(match.number(keys[0]), None.NONE);
        }
        Object[] texts = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            texts[i] = match.group(match.number(keys[i]), None.NONE);
        }
        return OuroTuple.of(texts);
    }

    /** The number of a group given by number or name; raises for one that does not exist. */
    private int number(Object key) {
        Object plain = OuroInstance.unwrap(key);
        Object number = plain;
        if (plain instanceof String) {
            number = pattern.groupIndex.get(plain);
        } else if (!(plain instanceof Long)) {
            boolean isIndex = plain instanceof Boolean || plain instanceof BigInteger
                    || Attributes.lookupSpecial(key, "__index__") != null;
            number = isIndex ? Numbers.index(key) : null;
        }
        if (number instanceof Long index && index >= 0 && index < pattern.groups) {
            return index.intValue();
        }
        throw Errors.indexError("no such group");
    }

    private Object place(Object group, int side) {
        return (long) places[2 * number(group) + side];
    }

    private OuroTuple span(int number) {
        return OuroTuple.of((long) places[2 * number], (long) places[2 * number + 1]);
    }

    private OuroTuple spans() {
        Object[] spans = new Object[pattern.groups];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = span(i);
        }
        return OuroTuple.of(spans);
    }

    OuroTuple all(Object otherwise) {
        Object[] texts = new Object[pattern.groups - 1];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = group(i + 1, otherwise);
        }
        return OuroTuple.of(texts);
    }

    private OuroDict named(Object otherwise) {
        OuroDict result = new OuroDict();
        for (Object name : pattern.groupIndex.keysToArray()) {
            result.put(name, group(((Long) pattern.groupIndex.get(name)).intValue(), otherwise));
        }
        return result;
    }

    private int last() {
        return places[places.length - 1];
    }

    private Object lastName() {
        for (Object name : pattern.groupIndex.keysToArray()) {
            if (pattern.groupIndex.get(name) instanceof Long number && number == last()) {
                return name;
            }
        }
        return None.NONE;
    }

    private String representation() {
        return "<re.Match object; span=(" + start() + ", " + end() + "), match=" + Representation.repr(group(0)) + ">";
    }
}
