// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.zlib;

import java.util.zip.CRC32;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.protocol.Numbers;

/** Checksums that go on from an earlier one. */
final class Checksums {
    private static final int POLYNOMIAL = 0xedb88320;

    private Checksums() {}

    static Object crc32(Object data, Object start) {
        byte[] bytes = ZlibModule.bytes(data);
        int value = Integers.big(Numbers.index(start)).intValue();
        if (value == 0) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return sum.getValue();
        }
        int crc = ~value;
        for (byte each : bytes) {
            crc ^= each & 255;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) != 0 ? crc >>> 1 ^ POLYNOMIAL : crc >>> 1;
            }
        }
        return ~crc & 0xffffffffL;
    }
}
