// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.binascii;

import java.io.ByteArrayOutputStream;
import org.ourolang.interpreter.error.OuroError;

/** Decodes base64 as the reference does: other characters are skipped, unless the reading is strict. */
final class Base64Text {
    private final byte[] text;
    private final boolean strict;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long digits;
    private int bits;
    private int padding;

    Base64Text(byte[] text, boolean strict) {
        this.text = text;
        this.strict = strict;
    }

    byte[] decode() {
        if (strict && text.length > 0 && text[0] == '=') {
            throw error("Leading padding not allowed");
        }
        for (int i = 0; i < text.length; i++) {
            int digit = digit(text[i]);
            if (digit >= 0) {
                take(digit);
            } else if (text[i] == '=') {
                if (pad(i)) {
                    return out.toByteArray();
                }
            } else if (strict) {
                throw error("Only base64 data is allowed");
            }
        }
        finish();
        return out.toByteArray();
    }

    private void take(int digit) {
        if (strict && padding > 0) {
            throw error("Discontinuous padding not allowed");
        }
        padding = 0;
        bits = bits << 6 | digit;
        digits++;
        int within = (int) (digits & 3);
        if (within != 1) {
            int spare = within == 0 ? 0 : 6 - 2 * (within - 1);
            out.write(bits >> spare);
            bits &= (1 << spare) - 1;
        }
    }

    /** Counts a padding character; answers whether it completes the text. */
    private boolean pad(int place) {
        int within = (int) (digits & 3);
        if (strict && within == 0) {
            throw error("Excess padding not allowed");
        }
        padding++;
        if (within < 2 || within + padding < 4) {
            return false;
        }
        if (strict && place + 1 < text.length) {
            throw error("Excess data after padding");
        }
        return true;
    }

    private void finish() {
        int within = (int) (digits & 3);
        if (within == 1) {
            throw error("Invalid base64-encoded string: number of data characters (" + digits
                    + ") cannot be 1 more than a multiple of 4");
        }
        if (within != 0) {
            throw error("Incorrect padding");
        }
    }

    private static int digit(byte character) {
        if (character >= 'A' && character <= 'Z') {
            return character - 'A';
        }
        if (character >= 'a' && character <= 'z') {
            return character - 'a' + 26;
        }
        if (character >= '0' && character <= '9') {
            return character - '0' + 52;
        }
        return character == '+' ? 62 : character == '/' ? 63 : -1;
    }

    private static OuroError error(String message) {
        return BinasciiModule.error(message);
    }
}
