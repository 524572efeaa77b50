// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.ByteStrings;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.regex.CompiledPattern.Method;

/** The functions of the module, and the patterns that were compiled lately. */
final class RegexModule {
    private static final int REMEMBERED = 512;
    private static final String SPECIAL = "()[]{}?*+-|^$\\.&~# \t\n\r\u000b\f";

    private RegexModule() {}

    private record Key(Object pattern, boolean isBytes, int flags) {}

    /** The patterns of one context. */
    private static final class Cache extends LinkedHashMap<Key, PatternObject> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PatternObject> eldest) {
            return size() > REMEMBERED;
        }
    }

    static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("re");
        builder.type(PatternObject.TYPE).type(MatchObject.TYPE);
        builder.function("compile(pattern, flags=0)", RegexModule::compile);
        Object all = Long.MAX_VALUE;
        for (Method method : Method.values()) {
            String name = method.name().toLowerCase(java.util.Locale.ROOT);
            builder.function(
                    name + "(pattern, string, flags=0)",
                    (pattern, string, flags) -> compile(pattern, flags).first(string, 0L, all, method));
        }
        builder.function(
                "findall(pattern, string, flags=0)",
                (pattern, string, flags) -> Replacing.findAll(compile(pattern, flags).searching(string, 0L, all)));
        builder.function(
                "finditer(pattern, string, flags=0)",
                (pattern, string, flags) -> new Scanners.Finder(compile(pattern, flags).searching(string, 0L, all)));
        builder.function("purge()", () -> {
            cache().clear();
            return None.NONE;
        });
        builder.function("escape(pattern)", RegexModule::escape);
        return asWritten(builder.module());
    }

    private static OuroModule asWritten(OuroModule module) {
        for (Object each : module.globals().valuesToArray()) {
            if (each instanceof BuiltinFunction function) {
                function.signature().setWritten(function.name());
            }
        }
        return module;
    }

    private static Cache cache() {
        return OuroContext.get().extension(Cache.class, Cache::new);
    }

    private static PatternObject compile(Object pattern, Object flags) {
        int bits = (int) Numbers.asSize(flags);
        if (pattern instanceof PatternObject known) {
            if (bits != 0) {
                throw Errors.valueError("cannot process flags argument with a compiled pattern");
            }
            return known;
        }
        byte[] bytes = ByteStrings.orNull(pattern);
        Object plain = OuroInstance.unwrap(pattern);
        if (bytes == null && !(plain instanceof String)) {
            throw Errors.typeError("first argument must be string or compiled pattern");
        }
        String text = bytes == null ? (String) plain : new String(bytes, StandardCharsets.ISO_8859_1);
        Key key = new Key(text, bytes != null, bits);
        Cache cache = cache();
        PatternObject made = cache.get(key);
        if (made == null) {
            Flags.check(bits, bytes != null);
            DoubtfulSets.warn(text, (bits & Flags.VERBOSE) != 0);
            made = new PatternObject(
                    pattern, bytes != null, new CompiledPattern(pattern, text, bytes != null, bits), bits);
            cache.put(key, made);
        }
        return made;
    }

    private static Object escape(Object value) {
        byte[] bytes = ByteStrings.orNull(value);
        Object plain = OuroInstance.unwrap(value);
        if (bytes == null && !(plain instanceof String)) {
            throw Errors.typeError("decoding to str: need a bytes-like object, %s found", Types.name(value));
        }
        String text = bytes == null ? (String) plain : new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return bytes == null ? escaped.toString() : OuroBytes.latin1(escaped.toString());
    }
}
