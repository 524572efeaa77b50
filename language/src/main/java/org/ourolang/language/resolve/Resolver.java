// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import org.ourolang.language.syntax.Program;

/** Runs the passes over one program, in CPython's order so that the same error comes first. */
final class Resolver {
    private Resolver() {}

    static Scopes resolve(Program program, Options options, Runnable poll) {
        Complaints complaints = new Complaints(program.source());
        FutureFeatures future = FutureFeatures.of(program, options.annotationsAreStrings(), complaints);
        ScopeFactory factory = new ScopeFactory(Math.max(1, program.scopeCount()));
        Scope module = factory.make(0, Scope.Kind.MODULE, null, "<module>", null);
        module.separateLocals = options.separateLocals();
        new SymbolCollector(factory, complaints, future.annotationsAreStrings(), poll).collect(module, program.body());
        new ScopeAnalysis(complaints).analyze(module);
        poll.run();
        SlotAssignment.assign(module);
        QualifiedNames.assign(module);
        if (options.topLevelAwait() && module.awaits) {
            module.makeTopLevelCoroutine();
        }
        poll.run();
        Scopes scopes = new Scopes(
                factory.scopes,
                factory.setDisplays,
                factory.bounds,
                factory.defaults,
                future.annotationsAreStrings(),
                SuspiciousCode.find(program.body(), future.annotationsAreStrings()));
        poll.run();
        new StructureCheck(scopes, complaints, options, future.last()).check(program.body());
        return scopes;
    }
}
