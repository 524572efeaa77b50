// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Standard output with the two buffers of Python's: text gathers in pieces, which gather in a buffer of a block. A
 * piece too large for the buffer goes out by itself. What is kept after a failed write, and so whether the end of the
 * program fails again, follows from that.
 */
final class StandardOutput extends OutputStream {
    private static final int PIECE = 8192;
    private static final int BLOCK = 4096;

    private final OutputStream out;
    private final byte[] piece = new byte[PIECE];
    private final byte[] block = new byte[BLOCK];
    private int inPiece;
    private int inBlock;

    /** @param out not buffered */
    StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** Where it writes to. */
    OutputStream unbuffered() {
        return out;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (inPiece + count > PIECE) {
            emitPiece();
        }
        if (count >= PIECE) {
            emit(bytes, from, count);
            return;
        }
        System.arraycopy(bytes, from, piece, inPiece, count);
        inPiece += count;
        if (inPiece == PIECE) {
            emitPiece();
        }
    }

    private void emitPiece() throws IOException {
        int count = inPiece;
        inPiece = 0;
        emit(piece, 0, count);
    }

    private void emit(byte[] bytes, int from, int count) throws IOException {
        if (count > BLOCK - inBlock) {
            emitBlock();
            if (count > BLOCK) {
                out.write(bytes, from, count);
                return;
            }
        }
        System.arraycopy(bytes, from, block, inBlock, count);
        inBlock += count;
    }

    private void emitBlock() throws IOException {
        if (inBlock > 0) {
            out.write(Arrays.copyOf(block, inBlock));
            inBlock = 0;
        }
    }

    @Override
    public void flush() throws IOException {
        emitPiece();
        emitBlock();
        out.flush();
    }
}
