// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed.script;

import java.util.List;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;

/** Makes engines of {@code javax.script}; found by service loading under the names {@code ouro} and {@code py}. */
public final class OuroScriptEngineFactory implements ScriptEngineFactory {
    /** Made by {@code javax.script.ScriptEngineManager}. */
    public OuroScriptEngineFactory() {}

    @Override
    public String getEngineName() {
        return "Ouro";
    }

    @Override
    public String getEngineVersion() {
        return "0.1";
    }

    @Override
    public List<String> getExtensions() {
        return List.of("py");
    }

    @Override
    public List<String> getMimeTypes() {
        return List.of("application/x-ouro");
    }

    @Override
    public List<String> getNames() {
        return List.of("ouro", "Ouro");
    }

    @Override
    public String getLanguageName() {
        return "Python";
    }

    @Override
    public String getLanguageVersion() {
        return "3.13";
    }

    @Override
    public Object getParameter(String key) {
        return switch (key) {
            case ScriptEngine.ENGINE -> getEngineName();
            case ScriptEngine.ENGINE_VERSION -> getEngineVersion();
            case ScriptEngine.LANGUAGE -> getLanguageName();
            case ScriptEngine.LANGUAGE_VERSION -> getLanguageVersion();
            case ScriptEngine.NAME -> "ouro";
            default -> null;
        };
    }

    @Override
    public String getMethodCallSyntax(String object, String method, String... arguments) {
        return object + "." + method + "(" + String.join(", ", arguments) + ")";
    }

    @Override
    public String getOutputStatement(String text) {
        return "print(\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\")";
    }

    @Override
    public String getProgram(String... statements) {
        return String.join("\n", statements) + "\n";
    }

    @Override
    public ScriptEngine getScriptEngine() {
        return new OuroScriptEngine(this);
    }
}
