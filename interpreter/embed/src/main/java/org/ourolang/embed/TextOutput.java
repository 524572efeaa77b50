// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Hands text on as soon as whole characters are there. What is no UTF-8 becomes U+FFFD. */
final class TextOutput extends OutputStream {
    /** Bytes of an unfinished character. */
    private static final int MOST_LEFT = 3;

    private final Consumer<String> receiver;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private ByteBuffer left = ByteBuffer.allocate(0);

    TextOutput(Consumer<String> receiver) {
        this.receiver = receiver;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        ByteBuffer input = ByteBuffer.allocate(left.remaining() + length);
        input.put(left).put(bytes, offset, length).flip();
        CharBuffer text = CharBuffer.allocate(input.remaining());
        decoder.decode(input, text, false);
        left = ByteBuffer.allocate(MOST_LEFT).put(input).flip();
        if (text.flip().hasRemaining()) {
            receiver.accept(text.toString());
        }
    }
}
