// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

/** How many terminal columns a UTF-16 unit takes: the halves of a surrogate pair one each, wide characters two. */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(char c) {
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6;
        return wide ? 2 : 1;
    }
}
