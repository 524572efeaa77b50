// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import java.io.IOException;
import java.io.OutputStream;

/** An output of the host whose bytes count. */
final class CountedOutput extends OutputStream {
    private final OutputStream out;
    private final Meter meter;

    CountedOutput(OutputStream out, Meter meter) {
        this.out = out;
        this.meter = meter;
    }

    @Override
    public void write(int b) throws IOException {
        meter.write(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        meter.write(length);
        out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
