// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Engine;

/** The entry of the command {@code ouro}. */
public final class Main {
    /** Guest calls of CPython's depth need this much Java stack. */
    private static final long STACK_BYTES = 512L << 20;

    private Main() {}

    /** Runs the command and exits with its status. */
    public static void main(String[] arguments) throws InterruptedException {
        OutputStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        AtomicInteger status = new AtomicInteger(1);
        Thread main = new Thread(null, () -> status.set(run(out, err, arguments)), "main", STACK_BYTES);
        main.start();
        main.join();
        System.exit(status.get());
    }

    /** For what is not a program's output, whose failure is told elsewhere. */
    private static void flush(OutputStream out) {
        try {
            out.flush();
        } catch (IOException closed) {
            // Nobody is left to tell.
        }
    }

    private static int run(OutputStream out, OutputStream err, String[] arguments) {
        try (Engine engine = Engines.open(arguments)) {
            Command command = new Command(engine, System.in, out, err, Path.of(""));
            Interrupts.install(command::interrupt);
            int status = command.run(arguments);
            flush(out);
            return status;
        } catch (CommandLine.UsageException wrong) {
            System.err.println("ouro: " + wrong.getMessage());
            return 2;
        } catch (RuntimeException | Error fault) {
            flush(out);
            System.err.println("This is a bug in Ouro, not in your program:");
            fault.printStackTrace();
            return 70;
        }
    }
}
