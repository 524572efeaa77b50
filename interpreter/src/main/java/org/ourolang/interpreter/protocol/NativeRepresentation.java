// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Cell;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.DigitLimit;
import org.ourolang.interpreter.object.Ellipsis;
import org.ourolang.interpreter.object.FloatText;
import org.ourolang.interpreter.object.FrameRecord;
import org.ourolang.interpreter.object.GetSetDescriptor;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.MemberDescriptor;
import org.ourolang.interpreter.object.LargeIntegers;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroClassMethod;
import org.ourolang.interpreter.object.OuroComplex;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroSlice;
import org.ourolang.interpreter.object.OuroStaticMethod;
import org.ourolang.interpreter.object.OuroSuper;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Work;

/** {@code repr} of values of builtin classes. */
final class NativeRepresentation {
    private NativeRepresentation() {}

    /** Null for values that only object's representation fits. */
    static String repr(Object original) {
        Object value = OuroInstance.unwrap(original);
        if (value instanceof Long number) {
            return Long.toString(number);
        }
        if (value instanceof String text) {
            return StringText.repr(text);
        }
        if (value instanceof Double number) {
            return FloatText.repr(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        if (value == None.NONE) {
            return "None";
        }
        if (value instanceof BigInteger big) {
            return integer(big);
        }
        if (value instanceof OuroTuple || value instanceof OuroList || value instanceof OuroDict
                || value instanceof OuroSet || value instanceof DictView) {
            return RepresentationGuard.nested(() -> guarded(value));
        }
        return RepresentationGuard.nested(() -> {
            String text = rareValue(value);
            return text != null ? text : describe(value);
        });
    }

    private static String integer(BigInteger value) {
        int limit = value.bitLength() > DigitLimit.LEAST * 3 ? DigitLimit.current() : 0;
        if (limit > 0 && value.bitLength() > limit * 3L) {
            String text = value.bitLength() > limit * 4L ? null : LargeIntegers.decimal(value);
            if (text == null || text.length() - (value.signum() < 0 ? 1 : 0) > limit) {
                throw Errors.valueError("Exceeds the limit (%d digits) for integer string conversion; use "
                        + "sys.set_int_max_str_digits() to increase the limit", limit);
            }
            return text;
        }
        return LargeIntegers.decimal(value);
    }

    private static String guarded(Object value) {
        Work.step();
        if (!RepresentationGuard.enter(value)) {
            return recursive(value);
        }
        try {
            return container(value);
        } finally {
            RepresentationGuard.leave(value);
        }
    }

    private static String recursive(Object value) {
        if (value instanceof OuroList) {
            return "[...]";
        }
        if (value instanceof OuroTuple) {
            return "(...)";
        }
        return value instanceof OuroSet set ? set.type().name() + "(...)" : value instanceof DictView ? "..." : "{...}";
    }

    private static String container(Object value) {
        if (value instanceof OuroList list) {
            return list(list);
        }
        if (value instanceof OuroTuple tuple) {
            return items(new StringBuilder("("), tuple.items, tuple.size() == 1 ? ",)" : ")");
        }
        if (value instanceof OuroDict dict) {
            return dict(dict);
        }
        if (value instanceof OuroSet set) {
            return set(set);
        }
        DictView view = (DictView) value;
        Object[] items = Iteration.toArray(view);
        return items(new StringBuilder(view.type().name()).append("(["), items, "])");
    }

    private static String list(OuroList list) {
        StringBuilder out = new StringBuilder("[");
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(Representation.repr(list.get(i)));
        }
        return out.append(']').toString();
    }

    private static String items(StringBuilder out, Object[] items, String end) {
        for (int i = 0; i < items.length; i++) {
            out.append(i == 0 ? "" : ", ").append(Representation.repr(items[i]));
        }
        return out.append(end).toString();
    }

    private static String dict(OuroDict dict) {
        StringBuilder out = new StringBuilder("{");
        for (int i = dict.nextIndex(0); i >= 0; i = dict.nextIndex(i + 1)) {
            Object value = dict.valueAt(i);
            out.append(out.length() == 1 ? "" : ", ");
            out.append(Representation.repr(dict.keyAt(i))).append(": ").append(Representation.repr(value));
        }
        return out.append('}').toString();
    }

    private static String set(OuroSet set) {
        String name = set.type().name();
        if (set.size() == 0) {
            return name + "()";
        }
        if (set.type() == BuiltinTypes.SET) {
            return items(new StringBuilder("{"), set.toArray(), "}");
        }
        return items(new StringBuilder(name).append("({"), set.toArray(), "})");
    }

    /** A bytearray's apostrophes are escaped even between double quotes. */
    private static String quotesEscaped(String bytes) {
        return bytes.charAt(1) == '"' ? bytes.replace("'", "\\'") : bytes;
    }

    private static String rareValue(Object value) {
        if (value instanceof OuroBytes bytes) {
            return StringText.repr(bytes.bytes);
        }
        if (value instanceof OuroByteArray array) {
            return array.type().name() + "(" + quotesEscaped(StringText.repr(array.toArray())) + ")";
        }
        if (value instanceof OuroComplex number) {
            return complex(number);
        }
        if (value instanceof OuroRange range) {
            String step = range.step.equals(1L) ? "" : ", " + range.step;
            return "range(" + range.start + ", " + range.stop + step + ")";
        }
        if (value instanceof OuroSlice slice) {
            Object[] parts = {slice.start(), slice.stop(), slice.step()};
            return items(new StringBuilder("slice("), parts, ")");
        }
        if (value == NotImplemented.NOT_IMPLEMENTED) {
            return "NotImplemented";
        }
        if (value == Ellipsis.ELLIPSIS) {
            return "Ellipsis";
        }
        if (value instanceof MappingProxy proxy) {
            return "mappingproxy(" + Representation.repr(proxy.mapping) + ")";
        }
        return value instanceof OuroException exception ? Exceptions.repr(exception) : null;
    }

    private static String complex(OuroComplex number) {
        String imaginary = FloatText.text(number.im(), false);
        if (number.re() == 0 && Double.doubleToRawLongBits(number.re()) == 0) {
            return imaginary + "j";
        }
        String sign = imaginary.startsWith("-") ? "" : "+";
        return "(" + FloatText.text(number.re(), false) + sign + imaginary + "j)";
    }

    private static String describe(Object value) {
        if (value instanceof OuroClass type) {
            return type(type);
        }
        if (value instanceof OuroFunction function) {
            return "<function " + function.qualifiedName() + " at " + Identity.address(function) + ">";
        }
        if (value instanceof BoundMethod method) {
            Object name = Attributes.getOrNull(method.function(), "__qualname__");
            name = name != null ? name : Attributes.getOrNull(method.function(), "__name__");
            return "<bound method " + (name instanceof String text ? text : "?") + " of "
                    + Representation.repr(method.self()) + ">";
        }
        if (value instanceof BuiltinFunction function) {
            return builtin(function);
        }
        if (value instanceof BuiltinMethod method) {
            String kind = method.isSlotWrapper() ? "slot wrapper" : "method";
            return "<" + kind + " '" + method.name() + "' of '" + method.owner().fullName() + "' objects>";
        }
        if (value instanceof OuroModule module) {
            return module(module);
        }
        return describeRare(value);
    }

    private static String describeRare(Object value) {
        if (value instanceof GetSetDescriptor descriptor) {
            return (descriptor.isMember() ? "<member '" : "<attribute '") + descriptor.name() + "' of '"
                    + descriptor.owner().fullName() + "' objects>";
        }
        if (value instanceof MemberDescriptor descriptor) {
            return "<member '" + descriptor.name() + "' of '" + descriptor.owner().fullName() + "' objects>";
        }
        if (value instanceof OuroStaticMethod method) {
            return "<staticmethod(" + Representation.repr(method.function) + ")>";
        }
        if (value instanceof OuroClassMethod method) {
            return "<classmethod(" + Representation.repr(method.function) + ")>";
        }
        if (value instanceof OuroSuper reference) {
            String object = reference.object == null ? "NULL" : "<" + reference.objectType.name() + " object>";
            return "<super: <class '" + reference.start.name() + "'>, " + object + ">";
        }
        if (value instanceof Cell cell) {
            String content = cell.value == null
                    ? "empty"
                    : Types.name(cell.value) + " object at " + Identity.address(cell.value);
            return "<cell at " + Identity.address(cell) + ": " + content + ">";
        }
        if (value instanceof Code code) {
            return "<code object " + code.name() + " at " + Identity.address(code) + ", file \"" + code.fileName()
                    + "\", line " + code.firstLine() + ">";
        }
        if (value instanceof FrameRecord frame) {
            return "<frame at " + Identity.address(frame) + ", file " + StringText.repr(frame.code().fileName())
                    + ", line " + frame.line() + ", code " + frame.code().name() + ">";
        }
        return null;
    }

    private static String type(OuroClass type) {
        Object module = type.module();
        boolean plain = !(module instanceof String) || module.equals("builtins");
        return "<class '" + (plain ? type.qualifiedName() : module + "." + type.qualifiedName()) + "'>";
    }

    private static String builtin(BuiltinFunction function) {
        Object self = function.self();
        if (self == null) {
            return "<built-in function " + function.name() + ">";
        }
        String object = Types.name(self) + " object at " + Identity.address(self) + ">";
        boolean wrapper = function.method() != null && function.method().isSlotWrapper();
        return wrapper
                ? "<method-wrapper '" + function.name() + "' of " + object
                : "<built-in method " + function.name() + " of " + object;
    }

    private static String module(OuroModule module) {
        Object spec = module.globals().getString("__spec__");
        if (spec != null && spec != None.NONE) {
            return "<module " + StringText.repr(Representation.str(Attributes.get(spec, "name")))
                    + placeOf(spec) + ">";
        }
        Object file = module.globals().getString("__file__");
        Object loader = module.globals().getString("__loader__");
        String place = file != null
                ? " from " + Representation.repr(file)
                : loader != null && loader != None.NONE ? " (" + Representation.repr(loader) + ")" : "";
        return "<module " + StringText.repr(module.name()) + place + ">";
    }

    private static String placeOf(Object spec) {
        Object origin = Attributes.get(spec, "origin");
        if (origin != None.NONE) {
            return Truth.isTrue(Attributes.get(spec, "has_location"))
                    ? " from " + Representation.repr(origin)
                    : " (" + Representation.str(origin) + ")";
        }
        Object loader = Attributes.get(spec, "loader");
        Object path = Types.name(loader).endsWith("NamespaceLoader") ? Attributes.getOrNull(loader, "_path") : null;
        if (path != null) {
            return " (namespace) from " + Representation.repr(path);
        }
        return loader == None.NONE ? "" : " (" + Representation.repr(loader) + ")";
    }
}
