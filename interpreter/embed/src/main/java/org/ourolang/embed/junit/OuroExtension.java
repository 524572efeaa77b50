// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.ourolang.embed.LoopMode;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;

/** Gives tests sessions in which time passes only when the test lets it. */
// Whoever writes tests reads JUnit's module anyway; whoever does not need not have it.
@SuppressWarnings("exports")
public final class OuroExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(OuroExtension.class);
    private static final long SEED = 1;

    /** Made by JUnit. */
    public OuroExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Session.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Ouro ouro = test.getRoot().getStore(STORE).computeIfAbsent(Ouro.class, key -> Ouro.create(), Ouro.class);
        Session session = ouro.session(options -> options.virtualClock()
                .seed(SEED)
                .loop(LoopMode.HOST)
                .output(text -> test.publishReportEntry("output", text)));
        test.getStore(STORE).put(Session.class, session);
        OuroTest annotation = test.getRequiredTestMethod().getAnnotation(OuroTest.class);
        if (annotation != null && !annotation.value().isEmpty()) {
            try {
                session.run(Path.of(annotation.value()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return session;
    }
}
