// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.Locale;
import org.ourolang.language.source.Span;

/**
 * The value of one string literal.
 *
 * @param value the text, or one byte a char
 */
record StringLiteral(boolean isBytes, String value) {
    /** Decodes a {@code STRING} token. */
    static StringLiteral of(LiteralReports reports, SourceToken token) {
        String text = token.getText();
        int quote = 0;
        while (text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
            quote++;
        }
        String prefix = text.substring(0, quote).toLowerCase(Locale.ROOT);
        int size = text.length() - quote >= 6 && text.charAt(quote + 1) == text.charAt(quote)
                && text.charAt(quote + 2) == text.charAt(quote) ? 3 : 1;
        String body = lines(text.substring(quote + size, text.length() - size));
        boolean bytes = prefix.indexOf('b') >= 0;
        if (bytes) {
            requireAscii(reports, token, body);
        }
        boolean raw = prefix.indexOf('r') >= 0;
        return new StringLiteral(bytes, raw ? body : decode(reports, token.span(), body, bytes, false, false, '{'));
    }

    /** Decodes an f-string's text between fields: doubled braces are one outside of formats. */
    static String formattedText(LiteralReports reports, SourceToken token, boolean raw, boolean inFormat) {
        String body = lines(token.getText());
        if (raw) {
            return inFormat ? body : body.replace("{{", "{").replace("}}", "}");
        }
        return decode(reports, token.span(), body, false, true, !inFormat, token.following());
    }

    private static void requireAscii(LiteralReports reports, SourceToken token, String body) {
        for (int i = 0; i < body.length(); i++) {
            if (body.charAt(i) >= 128) {
                throw reports.error(token.span(), "bytes can only contain ASCII literal characters");
            }
        }
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decode(
            LiteralReports reports, Span span, String body, boolean bytes, boolean formatted, boolean braces,
            char brace) {
        boolean plain = body.indexOf('\\') < 0;
        if (plain && !(braces && (body.indexOf('{') >= 0 || body.indexOf('}') >= 0))) {
            return body;
        }
        return new EscapeDecoder(reports, span, body, bytes, formatted, braces, brace).decode();
    }
}
