// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.json;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** The module {@code _json}. Positions count code points. */
public final class JsonModule {
    private JsonModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_json");
        builder.function("scan(decoder, text, index, /)", JsonModule::scan);
        builder.function("string(decoder, text, index, /)", JsonModule::string);
        builder.function("skip(text, index, /)", (text, index) -> {
            String plain = text(text);
            int offset = Texts.offset(plain, (int) Numbers.asSize(index));
            return (long) Texts.index(plain, JsonReader.skip(plain, offset));
        });
        builder.function("quote(text, ascii, /)", (text, ascii) -> {
            StringBuilder out = new StringBuilder();
            Quotes.append(out, text(text), Truth.isTrue(ascii));
            return out.toString();
        });
        builder.function("write(encoder, value, indent, /)", (encoder, value, indent) -> {
            return JsonWriter.write(encoder, value, indent == None.NONE ? null : text(indent));
        });
        return builder.module();
    }

    private static String text(Object value) {
        if (OuroInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw Errors.typeError("first argument must be a string, not %s", Types.name(value));
    }

    /** The value that begins at an index, and the index behind it. */
    private static Object scan(Object decoder, Object text, Object index) {
        String plain = text(text);
        long start = Numbers.asSize(index);
        if (start > Texts.length(plain)) {
            throw JsonReader.error("Expecting value", text, start);
        }
        JsonReader reader = new JsonReader(decoder, text, plain);
        Object value = reader.read(Texts.offset(plain, (int) start));
        return result(value, reader);
    }

    /** The string whose opening quote stands before an index, and the index behind its closing quote. */
    private static Object string(Object decoder, Object text, Object index) {
        String plain = text(text);
        JsonReader reader = new JsonReader(decoder, text, plain);
        Object value = reader.readString(Texts.offset(plain, (int) Numbers.asSize(index)));
        return result(value, reader);
    }

    private static OuroTuple result(Object value, JsonReader reader) {
        return OuroTuple.of(value, reader.index());
    }
}
