// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import com.oracle.truffle.api.TruffleLanguage;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.ourolang.interpreter.context.OuroLanguage;
import org.ourolang.language.resolve.Scopes;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/**
 * What all translations of one program share.
 *
 * @param section the program as the engine knows it
 * @param constantSets the sets of constants in it
 * @param coroutineNames the names of the coroutine functions that it defines
 */
record Unit(
        TruffleLanguage<?> language,
        Program program,
        Scopes scopes,
        com.oracle.truffle.api.source.Source section,
        ConstantSets constantSets,
        Set<String> coroutineNames) {
    private static final Pattern DEFINITION = Pattern.compile("async\\s+def\\s+(\\w+)");

    /** Whether the program counts its calls and loop turns. */
    boolean isMetered() {
        return language instanceof OuroLanguage own && own.isMetered();
    }

    /** Whether coroutines may be made in the program, which is not one of the library's. */
    boolean makesCoroutines() {
        String name = source().name();
        boolean own = !name.startsWith("<") || name.equals("<string>") || name.equals("<stdin>");
        return own && program.kind() == Program.Kind.EXEC && source().text().contains("async ");
    }

    /** The names of the coroutine functions that the program defines. */
    static Set<String> coroutineNames(String text) {
        Set<String> names = new HashSet<>();
        DEFINITION.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    SourceText source() {
        return program.source();
    }
}
