// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.support;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** Tuples with named fields, such as {@code sys.version_info} and {@code time.struct_time}. */
public final class StructSequence {
    private final String fullName;
    private final String[] fields;
    private final int visible;
    private final OuroClass type;

    /**
     * A class of such tuples.
     *
     * @param visible how many of the fields are elements; the others are attributes only
     * @param callable whether scripts may make instances from a sequence
     */
    public StructSequence(String module, String name, int visible, boolean callable, String... fields) {
        this.fullName = module.equals("builtins") ? name : module + "." + name;
        this.fields = fields;
        this.visible = visible;
        int flags = callable ? OuroClass.FINAL : OuroClass.FINAL | OuroClass.NOT_CALLABLE;
        this.type = OuroClass.builtin(module, name, BuiltinTypes.TUPLE, flags, false).setInstaller(this::install);
    }

    /** The class. */
    public OuroClass type() {
        return type;
    }

    private static final class Instance extends OuroTuple {
        private final Object[] all;

        private Instance(OuroClass type, Object[] all, int visible) {
            super(type, java.util.Arrays.copyOf(all, visible));
            this.all = all;
        }
    }

    /** An instance with a value for every field, hidden ones included. */
    public OuroTuple make(Object... values) {
        return new Instance(type, values, visible);
    }

    private void install(TypeBuilder builder) {
        for (int i = 0; i < fields.length; i++) {
            int index = i;
            builder.getter(fields[i], self -> ((Instance) self).all[index]);
        }
        builder.method("__repr__(self, /)", self -> representation((Instance) self));
        builder.method("__replace__(self, /, **changes)",
                (self, changes) -> replaced((Instance) self, (OuroDict) changes));
        builder.attribute("n_fields", (long) fields.length);
        builder.attribute("n_sequence_fields", (long) visible);
        builder.attribute("n_unnamed_fields", 0L);
        builder.attribute("__match_args__", OuroTuple.of((Object[]) java.util.Arrays.copyOf(fields, visible)));
        if (!type.is(OuroClass.NOT_CALLABLE)) {
            builder.constructor("__new__(cls, sequence, dict=None)", b -> convert(b[1]));
        }
    }

    private OuroTuple convert(Object sequence) {
        if (Types.of(sequence).lookup("__iter__") == null && Types.of(sequence).lookup("__getitem__") == null) {
            throw Errors.typeError("constructor requires a sequence");
        }
        Object[] items = Iteration.toArray(sequence);
        if (items.length < visible || items.length > fields.length) {
            String bound = items.length < visible ? "at least " + visible : "at most " + fields.length;
            if (visible == fields.length) {
                bound = "a " + visible;
                throw Errors.typeError("%s() takes %s-sequence (%d-sequence given)", fullName, bound, items.length);
            }
            throw Errors.typeError("%s() takes an %s-sequence (%d-sequence given)", fullName, bound, items.length);
        }
        Object[] all = java.util.Arrays.copyOf(items, fields.length, Object[].class);
        java.util.Arrays.fill(all, items.length, all.length, None.NONE);
        return new Instance(type, all, visible);
    }

    private OuroTuple replaced(Instance instance, OuroDict changes) {
        Object[] all = instance.all.clone();
        for (int i = 0; i < fields.length; i++) {
            Object value = changes.getString(fields[i]);
            if (value != null) {
                all[i] = value;
            }
        }
        return new Instance(type, all, visible);
    }

    private String representation(Instance instance) {
        StringBuilder text = new StringBuilder(fullName).append('(');
        for (int i = 0; i < visible; i++) {
            text.append(i == 0 ? "" : ", ").append(fields[i]).append('=');
            text.append(Representation.repr(instance.items[i]));
        }
        return text.append(')').toString();
    }
}
