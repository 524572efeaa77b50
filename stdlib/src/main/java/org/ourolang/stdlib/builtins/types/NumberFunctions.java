// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.numbers.IntegerText;
import org.ourolang.stdlib.builtins.text.Buffers;
import org.ourolang.stdlib.builtins.text.CodePoints;

/** The builtin functions about numbers and characters. */
public final class NumberFunctions {
    private NumberFunctions() {}

    /** Adds the functions to the module {@code builtins}. */
    public static void add(ModuleBuilder module) {
        module.function("abs(x, /)", x -> Numbers.absolute(x));
        module.function("divmod(x, y, /)", (x, y) -> Numbers.divmod(x, y));
        module.function("pow(base, exp, mod=None)", (base, exp, mod) -> Numbers.power(base, exp, mod));
        module.function("round(number, ndigits=None)", NumberFunctions::round);
        module.function("hash(obj, /)", x -> Hashing.hash(x));
        module.function("bin(number, /)", x -> IntegerText.prefixed(Numbers.index(x), 2, "0b"));
        module.function("oct(number, /)", x -> IntegerText.prefixed(Numbers.index(x), 8, "0o"));
        module.function("hex(number, /)", x -> IntegerText.prefixed(Numbers.index(x), 16, "0x"));
        module.function("chr(i, /)", NumberFunctions::character);
        module.function("ord(c, /)", NumberFunctions::ordinal);
        module.function("ascii(obj, /)", x -> Representation.ascii(x));
        module.function("format(value, format_spec='', /)", (value, spec) -> Representation.format(
                value, Arguments.text(spec, "format", 2)));
        module.function("sum(iterable, /, start=0)", new SumFunction());
        module.function("min(*args, **kwargs)", (args, kwargs) -> Extremes.find("min", args, kwargs));
        module.function("max(*args, **kwargs)", (args, kwargs) -> Extremes.find("max", args, kwargs));
    }

    private static Object round(Object number, Object digits) {
        Object method = Attributes.lookupSpecial(number, "__round__");
        if (method == null) {
            throw Errors.typeError("type %s doesn't define __round__ method", Types.name(number));
        }
        return digits == None.NONE ? Calls.call(method) : Calls.call(method, digits);
    }

    private static Object character(Object code) {
        Object index = Numbers.index(code);
        if (index instanceof BigInteger) {
            throw Errors.valueError("chr() arg not in range(0x110000)");
        }
        long value = (Long) index;
        if (value < 0 || value > 0x10ffff) {
            throw Errors.valueError("chr() arg not in range(0x110000)");
        }
        return CodePoints.of((int) value);
    }

    private static Object ordinal(Object value) {
        String text = Arguments.textOrNull(value);
        long length;
        if (text != null) {
            length = Texts.length(text);
            if (length == 1) {
                return (long) text.codePointAt(0);
            }
        } else {
            byte[] bytes = Buffers.ownOrNull(value);
            if (bytes == null) {
                throw Errors.typeError("ord() expected string of length 1, but %s found", Types.name(value));
            }
            length = bytes.length;
            if (length == 1) {
                return bytes[0] & 255L;
            }
        }
        throw Errors.typeError("ord() expected a character, but string of length %s found", length);
    }
}
