// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.ProgramCompiler;
import org.ourolang.interpreter.context.SyntaxErrors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;

/** A prompt without line editing, which reads whole statements from a stream. */
final class BasicPrompt {
    private final OuroContext context;
    private final Program program;
    private final BufferedReader in;
    private final OutputStream out;
    private final OutputStream err;

    BasicPrompt(OuroContext context, Program program, InputStream in, OutputStream out, OutputStream err) {
        this.context = context;
        this.program = program;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.err = err;
    }

    /** Reads and runs until the input ends or the program exits; the exit status. */
    int run(boolean quiet) {
        if (!quiet) {
            write(err, "Ouro 0.1.0 (Python 3.13 subset). Ctrl-D leaves.\n");
        }
        try {
            while (true) {
                String text = readStatement();
                if (text == null) {
                    write(out, "\n");
                    return 0;
                }
                Integer status = execute(text);
                if (status != null) {
                    return status;
                }
            }
        } catch (IOException closed) {
            return 0;
        }
    }

    private String readStatement() throws IOException {
        StringBuilder text = new StringBuilder();
        String prompt = ">>> ";
        while (true) {
            write(out, prompt);
            String line = in.readLine();
            if (line == null) {
                return text.isEmpty() ? null : text.toString();
            }
            text.append(line).append('\n');
            boolean block = prompt.equals("... ") && !line.isBlank();
            if (!block && !isIncomplete(text.toString())) {
                return text.toString();
            }
            prompt = "... ";
        }
    }

    private boolean isIncomplete(String text) {
        try {
            compile(text);
            return false;
        } catch (SyntaxErrorException wrong) {
            return wrong.isIncomplete();
        }
    }

    private Code compile(String text) {
        return context.compile(
                new SourceText("<stdin>", text), org.ourolang.language.syntax.Program.Kind.SINGLE,
                ProgramCompiler.Request.MODULE);
    }

    private Integer execute(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            Code code;
            try {
                code = compile(text);
            } catch (SyntaxErrorException wrong) {
                throw SyntaxErrors.raise(wrong);
            }
            context.run(code, context.importer().main().globals(), null);
        } catch (OuroError error) {
            int status = program.report(error.exception());
            if (error.is(ExceptionTypes.SYSTEM_EXIT)) {
                return status;
            }
        }
        program.flushOutput();
        return null;
    }

    private static void write(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException closed) {
            // A prompt without an audience needs no answer.
        }
    }
}
