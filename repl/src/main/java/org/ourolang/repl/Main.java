// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.graalvm.polyglot.Engine;

/** The entry of the command {@code ouro}. */
public final class Main {
    /** Guest calls of CPython's depth need this much Java stack. */
    private static final long STACK_BYTES = 512L << 20;

    private Main() {}

    /** Runs the command and exits with its status. */
    public static void main(String[] arguments) throws InterruptedException {
        OutputStream out = isClosed(1) ? null : new StandardOutput(new FileOutputStream(FileDescriptor.out));
        OutputStream err = isClosed(2) ? null : new FileOutputStream(FileDescriptor.err);
        String[] given = RawTexts.arguments(arguments);
        AtomicInteger status = new AtomicInteger(1);
        Thread main = new Thread(null, () -> status.set(run(out, err, given)), "main", STACK_BYTES);
        main.start();
        GivingWay.join(main);
        System.exit(status.get());
    }

    /** Whether the program was started without the stream; Java cannot tell, so that the launcher says it. */
    private static boolean isClosed(int number) {
        return System.getProperty("ouro.closed", "").indexOf('0' + number) >= 0;
    }

    /** For what is not a program's output, whose failure is told elsewhere. */
    private static void flush(OutputStream out) {
        if (out == null) {
            return;
        }
        try {
            out.flush();
        } catch (IOException closed) {
            // Nobody is left to tell.
        }
    }

    private static int run(OutputStream out, OutputStream err, String[] arguments) {
        AtomicReference<Command> running = new AtomicReference<>();
        HeadStart headStart = HeadStart.begin(running::get);
        try (Engine engine = Engines.open(arguments)) {
            Command command = new Command(engine, isClosed(0) ? null : System.in, out, err, Path.of(""));
            running.set(command);
            headStart.await();
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
