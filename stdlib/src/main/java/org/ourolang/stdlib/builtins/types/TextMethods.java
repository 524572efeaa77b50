// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import org.ourolang.interpreter.object.LongWork;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.unicode.Characters;
import org.ourolang.stdlib.builtins.format.Formatting;
import org.ourolang.stdlib.builtins.format.PercentFormat;
import org.ourolang.stdlib.builtins.format.TemplateFormat;
import org.ourolang.stdlib.builtins.text.Buffers;
import org.ourolang.stdlib.builtins.text.CaseMapping;
import org.ourolang.stdlib.builtins.text.Codecs;
import org.ourolang.stdlib.builtins.text.Predicates;

/** The methods of {@code str}, searching and cutting apart. */
final class TextMethods {
    private TextMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", TextMethods::create).conversion(Representation::str);
        Operators.basics(type);
        type.method("__str__(self, /)", TextMethods::self);
        installSequence(type);
        installCase(type);
        installPredicates(type);
        installFormats(type);
        TextSearchMethods.install(type);
        TextSplitMethods.install(type);
        TextTables.install(type);
        type.doc("str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\n"
                + "Create a new string object from the given object. If encoding or\n"
                + "errors is specified, then the object must expose a data buffer\n"
                + "that will be decoded using the given encoding and error handler.\n"
                + "Otherwise, returns the result of object.__str__() (if defined)\n"
                + "or repr(object).\n"
                + "encoding defaults to 'utf-8'.\n"
                + "errors defaults to 'strict'.");
    }

    static String self(Object value) {
        return (String) OuroInstance.unwrap(value);
    }

    private static Object create(Object[] bound) {
        OuroClass type = (OuroClass) bound[0];
        OuroTuple arguments = (OuroTuple) bound[1];
        OuroDict keywords = (OuroDict) bound[2];
        if (type == BuiltinTypes.STR && arguments.size() == 1 && keywords.size() == 0) {
            return Representation.str(arguments.get(0));
        }
        if (arguments.size() > 3) {
            Arguments.atMost("str", arguments, 3);
        }
        Object[] values = Arguments.bind("str", arguments, keywords, "object", "encoding", "errors");
        String text = make(values[0], values[1], values[2]);
        return type == BuiltinTypes.STR ? text : new OuroInstance(type, text);
    }

    private static String make(Object object, Object encoding, Object errors) {
        String codec = encoding == null ? "utf-8" : Arguments.text(encoding, "str() argument 'encoding'");
        String handler = errors == null ? "strict" : Arguments.text(errors, "str() argument 'errors'");
        if (object == null) {
            return "";
        }
        if (encoding == null && errors == null) {
            return Representation.str(object);
        }
        if (Arguments.textOrNull(object) != null) {
            throw Errors.typeError("decoding str is not supported");
        }
        byte[] bytes = Buffers.orNull(object);
        if (bytes == null) {
            throw Errors.typeError("decoding to str: need a bytes-like object, %s found", Types.name(object));
        }
        return Codecs.decode(bytes, codec, handler);
    }

    private static void installSequence(TypeBuilder type) {
        type.method("__len__(self, /)", self -> (long) Texts.length(self(self)));
        type.method("__getitem__(self, key, /)", (self, key) -> Items.nativeGet(self(self), key));
        type.method("__iter__(self, /)", self -> Iteration.nativeIterator(self(self)));
        type.method("__contains__(self, key, /)", (self, key) -> {
            String part = Arguments.textOrNull(key);
            if (part == null) {
                throw Errors.typeError(
                        "'in <string>' requires string as left operand, not %s", Types.name(key));
            }
            return LongWork.indexOf(self(self), part, 0) >= 0;
        });
        type.method("__add__(self, value, /)", (self, value) -> {
            String other = Arguments.textOrNull(value);
            if (other == null) {
                throw Errors.typeError("can only concatenate str (not \"%s\") to str", Types.name(value));
            }
            return Numbers.nativeBinary(BinaryOperator.ADD, self(self), other);
        });
        type.method("__mul__(self, value, /)", (self, value) -> repeat(self(self), value));
        type.method("__rmul__(self, value, /)", (self, value) -> repeat(self(self), value));
        type.method("__mod__(self, value, /)", (self, value) -> PercentFormat.text(self(self), value));
        type.method(
                "__rmod__(self, value, /)",
                (self, value) -> Arguments.textOrNull(value) == null
                        ? NotImplemented.NOT_IMPLEMENTED
                        : PercentFormat.text(Arguments.textOrNull(value), self));
        type.method("__getnewargs__(self, /)", self -> OuroTuple.of(self(self)));
        type.method("__sizeof__(self, /)", self -> 41L + Texts.length(self(self)));
    }

    private static Object repeat(String text, Object times) {
        if (!Numbers.isInteger(times)
                && Attributes.lookupSpecial(times, "__index__") == null) {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer", Types.name(times));
        }
        return Numbers.nativeBinary(BinaryOperator.MULTIPLY, text, Numbers.index(times));
    }

    private static void installCase(TypeBuilder type) {
        type.method("lower(self, /)", self -> CaseMapping.lower(self(self)));
        type.method("upper(self, /)", self -> CaseMapping.upper(self(self)));
        type.method("title(self, /)", self -> CaseMapping.title(self(self)));
        type.method("capitalize(self, /)", self -> CaseMapping.capitalize(self(self)));
        type.method("swapcase(self, /)", self -> CaseMapping.swapCase(self(self)));
        type.method("casefold(self, /)", self -> CaseMapping.caseFold(self(self)));
    }

    private static void installPredicates(TypeBuilder type) {
        type.method("isalpha(self, /)", self -> Predicates.all(self(self), Characters::isAlpha));
        type.method("isalnum(self, /)", self -> Predicates.all(self(self), Characters::isAlphanumeric));
        type.method("isdecimal(self, /)", self -> Predicates.all(self(self), Characters::isDecimal));
        type.method("isdigit(self, /)", self -> Predicates.all(self(self), Characters::isDigit));
        type.method("isnumeric(self, /)", self -> Predicates.all(self(self), Characters::isNumeric));
        type.method("isspace(self, /)", self -> Predicates.all(self(self), Characters::isSpace));
        type.method("isascii(self, /)", self -> Predicates.isAscii(self(self)));
        type.method("isprintable(self, /)", self -> Predicates.isPrintable(self(self)));
        type.method("isidentifier(self, /)", self -> Characters.isIdentifier(self(self)));
        type.method("islower(self, /)", self -> Predicates.isLower(self(self)));
        type.method("isupper(self, /)", self -> Predicates.isUpper(self(self)));
        type.method("istitle(self, /)", self -> Predicates.isTitle(self(self)));
    }

    private static void installFormats(TypeBuilder type) {
        type.method("__format__(self, format_spec, /)", (self, spec) -> {
            String specification = Arguments.text(spec, "__format__() argument");
            return specification.isEmpty()
                    ? Representation.str(self)
                    : Formatting.text(self(self), specification, Types.name(self));
        });
        type.method(
                "format(self, /, *args, **kwargs)",
                (self, args, kwargs) -> TemplateFormat.format(self(self), ((OuroTuple) args).items, kwargs));
        type.method(
                "format_map(self, mapping, /)",
                (self, mapping) -> TemplateFormat.format(self(self), null, mapping));
        type.method("encode(self, /, encoding='utf-8', errors='strict')", (self, encoding, errors) -> {
            String codec = Arguments.text(encoding, "encode() argument 'encoding'");
            String handler = Arguments.text(errors, "encode() argument 'errors'");
            return new OuroBytes(Codecs.encode(self(self), codec, handler));
        });
    }

    static boolean absent(Object value) {
        return value == null || value == None.NONE;
    }
}
