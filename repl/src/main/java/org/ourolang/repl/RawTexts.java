// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arguments and variables with the bytes that Java cannot read as text, which Python keeps as halves of surrogate
 * pairs. Linux shows the bytes; elsewhere they stay what Java made of them.
 */
final class RawTexts {
    private static final char LOST = '\ufffd';
    private static final int ESCAPED = 0xdc00;
    private static final int BYTE = 0xff;
    private static final String LOCALE = "LC_ALL";
    /** Stands before the value of a variable that is set. */
    private static final String IS_SET = "is:";

    private RawTexts() {}

    /** The arguments of this process's main method. */
    static String[] arguments(String... read) {
        if (!isLost(String.join("", read))) {
            return read;
        }
        List<String> all = texts(Path.of("/proc/self/cmdline"));
        return all.size() < read.length
                ? read
                : all.subList(all.size() - read.length, all.size()).toArray(String[]::new);
    }

    /** The variables of this process; LC_ALL as it was before the launcher changed it. */
    static Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>(System.getenv());
        if (variables.values().stream().anyMatch(RawTexts::isLost)) {
            for (String text : texts(Path.of("/proc/self/environ"))) {
                int equals = text.indexOf('=');
                if (equals > 0 && variables.containsKey(text.substring(0, equals))) {
                    variables.put(text.substring(0, equals), text.substring(equals + 1));
                }
            }
        }
        String locale = System.getProperty("ouro.locale");
        if (locale != null && locale.isEmpty()) {
            variables.remove(LOCALE);
        } else if (locale != null) {
            variables.put(LOCALE, locale.substring(IS_SET.length()));
        }
        return variables;
    }

    private static boolean isLost(String text) {
        return text.indexOf(LOST) >= 0;
    }

    /** The texts of a file that ends each with a zero; none if it cannot be read. */
    private static List<String> texts(Path file) {
        List<String> texts = new ArrayList<>();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            for (byte each : Files.readAllBytes(file)) {
                if (each == 0) {
                    texts.add(decoded(text.toByteArray()));
                    text.reset();
                } else {
                    text.write(each);
                }
            }
        } catch (IOException notLinux) {
            return List.of();
        }
        return texts;
    }

    private static String decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        for (CoderResult result = decoder.decode(from, to, true); result.isError(); result =
                decoder.decode(from, to, true)) {
            for (int i = 0; i < result.length(); i++) {
                to.put((char) (ESCAPED + (from.get() & BYTE)));
            }
        }
        return to.flip().toString();
    }
}
